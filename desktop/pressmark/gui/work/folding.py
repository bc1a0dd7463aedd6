"""Folding away the list of articles and what is known, to have room for the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from pressmark.gui.actions import Actions
    from pressmark.gui.pages import Pages

_LEAST = 340
"""Pixels of width under which an article is no pleasure to read."""


_ROOMY = 1200
_SLIM = 250
"""The width of a dock beside article and cards in the narrowest window, in pixels."""


def dock_width(window: QWidget, usual: int) -> int:
    """Return how wide a dock is to be, which is less in a narrow window."""
    return usual if window.width() >= _ROOMY else _SLIM


class Folding(QObject):
    """Hides and shows the panels beside the article, by the ids of their actions."""

    said = Signal(str)

    def __init__(self, pages: Pages, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._panels = pages.beside
        self._article = pages.article
        self._whole = pages.splitter
        self._actions = actions
        self._gave_way: set[str] = set()
        self._sides = 1
        for name, panel in self._panels.items():
            actions[name].setChecked(True)
            panel.installEventFilter(self)
        self._whole.installEventFilter(self)

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

    def make_room(self, sides: int) -> None:
        """Have enough room for so many articles, also when the window gets narrower.

        The list gives way first; what gave way comes back when there is room again.
        """
        self._sides = sides
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick in the menu what is shown, whoever showed it; follow the width."""
        kind = event.type()
        if kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            for name, panel in self._panels.items():
                if panel is watched:
                    self._actions[name].setChecked(not panel.isHidden())
        elif kind == QEvent.Type.Resize and watched is self._whole:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Fold away what takes room that is needed, and show it again."""
        one = self._sides == 1
        # Two articles are to be read; beside one, panels only get narrower first.
        width_of = _least if one else QWidget.width
        needed = width_of(self._article) if one else self._sides * _LEAST
        counted = [
            (name, panel)
            for name, panel in self._panels.items()
            if name in self._gave_way or not panel.isHidden()
        ]
        room = self._whole.width() - sum(width_of(panel) + 1 for _, panel in counted)
        for name, panel in counted:
            gives = room < needed
            room += width_of(panel) + 1 if gives else 0
            if gives and not panel.isHidden():
                self._gave_way.add(name)
                panel.hide()
            elif not gives and name in self._gave_way:
                self._gave_way.remove(name)
                panel.show()

    def _toggle(self, name: str) -> None:
        panel = self._panels[name]
        focused = QApplication.focusWidget()
        had_keys = focused is not None and panel.isAncestorOf(focused)
        self._gave_way.discard(name)
        panel.setVisible(panel.isHidden())
        if had_keys:
            self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _least(panel: QWidget) -> int:
    return max(panel.minimumSizeHint().width(), panel.minimumWidth())
