"""Folding away the list of articles and what is known, to have room for the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from pressmark.gui.actions import Actions
    from pressmark.gui.article.panel import ArticlePanel

_LEAST = 340
"""Pixels of width under which an article is no pleasure to read."""


class Folding(QObject):
    """Hides and shows the panels beside the article, by the ids of their actions."""

    said = Signal(str)

    def __init__(
        self,
        panels: dict[str, QWidget],
        article: ArticlePanel,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._panels = panels
        self._article = article
        self._actions = actions
        self._gave_way: list[str] = []
        for name, panel in panels.items():
            actions[name].setChecked(True)
            panel.installEventFilter(self)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {name: partial(self._toggle, name) for name in self._panels}

    def folded(self) -> list[str]:
        """Return what the person folded away, by the ids of the actions."""
        hidden = (name for name, panel in self._panels.items() if panel.isHidden())
        return [name for name in hidden if name not in self._gave_way]

    def fold(self, names: Collection[str]) -> None:
        """Fold away what was folded away, and no more."""
        self._gave_way.clear()
        for name, panel in self._panels.items():
            panel.setVisible(name not in names)

    def make_room(self, article: ArticlePanel, sides: int) -> None:
        """Fold away what takes the room that so many articles need to be read."""
        room = article.width()
        for name, panel in self._panels.items():
            if room < sides * _LEAST and not panel.isHidden():
                room += panel.width()
                self._gave_way.append(name)
                panel.hide()

    def give_room_back(self) -> None:
        """Show again what gave way."""
        gave_way, self._gave_way = self._gave_way, []
        for name in gave_way:
            self._panels[name].show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick in the menu what is shown, whoever showed it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            for name, panel in self._panels.items():
                if panel is watched:
                    self._actions[name].setChecked(not panel.isHidden())
                    if not panel.isHidden() and name in self._gave_way:
                        self._gave_way.remove(name)
        return super().eventFilter(watched, event)

    def _toggle(self, name: str) -> None:
        panel = self._panels[name]
        focused = QApplication.focusWidget()
        had_keys = focused is not None and panel.isAncestorOf(focused)
        panel.setVisible(panel.isHidden())
        if had_keys:
            self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)
