"""The actions of the table as Qt has them, and the menus made of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from pressmark.gui.action_table import (
    ACTIONS,
    MENUS,
    SPECS,
    STEP_WORDS,
    SUBMENUS,
    ActionSpec,
    Needs,
)
from pressmark.gui.keys.keymap import keymap, sequences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


def step_words(kind: str) -> str:
    """Return what a kind of step is called."""
    said = STEP_WORDS.get(kind, kind.replace("_", " ").capitalize())
    return QCoreApplication.translate("actions", said)


class Actions(QObject):
    """The actions as Qt has them. ``triggered`` carries an action's id."""

    triggered = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {id_: self._made(spec, window) for id_, spec in SPECS.items()}
        self._keymap = keymap()
        self._keymap.changed.connect(self._show_keys)
        self._show_keys()
        self._present: Needs | None = None
        self._allowed: frozenset[str] = frozenset(SPECS)
        self._left_out: frozenset[str] = frozenset()
        self._submenus: list[tuple[QMenu, frozenset[str]]] = []
        self._withheld: set[str] = set()

    def __getitem__(self, identifier: str) -> QAction:
        """Return the action of an id."""
        return self._actions[identifier]

    def fill(self, menu_bar: QMenuBar) -> dict[str, QMenu]:
        """Put the menus into a menu bar; return them by their untranslated words."""
        menus = {}
        for words in MENUS:
            menu = menu_bar.addMenu(_said(words))
            menu.setToolTipsVisible(False)
            for spec in (spec for spec in ACTIONS if spec.menu == words):
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(self._actions[spec.id])
                self._add_submenus(menu, spec.id)
            menus[words] = menu
        return menus

    def _add_submenus(self, menu: QMenu, after: str) -> None:
        for _, said, specs in (each for each in SUBMENUS if each[0] == after):
            inner = menu.addMenu(_said(said))
            for spec in specs:
                if spec.starts_group:
                    inner.addSeparator()
                inner.addAction(self._actions[spec.id])
            self._submenus.append((inner, frozenset(spec.id for spec in specs)))

    def leave_out(self, identifiers: frozenset[str]) -> None:
        """Have some actions be neither seen nor done, and all the others again."""
        if identifiers == self._left_out:
            return
        for identifier in identifiers ^ self._left_out:
            self._actions[identifier].setVisible(identifier not in identifiers)
        self._left_out = identifiers
        for menu, inner in self._submenus:
            menu.menuAction().setVisible(not inner <= identifiers)
        present, self._present = self._present, None
        if present is not None:
            self.allow(present)

    def allow(self, present: Needs) -> None:
        """Enable what can be done now.

        What only lacks an annotation or a selection stays enabled: its key then says
        what to choose instead of doing nothing.
        """
        present |= Needs.ANNOTATION | Needs.SELECTION
        if present == self._present:
            return
        self._present = present
        self._allowed = frozenset(
            identifier
            for identifier, spec in SPECS.items()
            if spec.needs in present and identifier not in self._left_out
        )
        for identifier, action in self._actions.items():
            action.setEnabled(
                identifier in self._allowed and identifier not in self._withheld
            )

    def withhold(self, identifier: str, *, withheld: bool) -> None:
        """Disable an action for a reason of its own, or not any more."""
        if withheld:
            self._withheld.add(identifier)
        else:
            self._withheld.discard(identifier)
        able = identifier in self._allowed and not withheld
        self._actions[identifier].setEnabled(able)

    def missing(self, identifier: str) -> Needs:
        """Return what an action lacks to make sense, as far as was told."""
        return SPECS[identifier].needs & ~(self._present or Needs.NOTHING)

    def _show_keys(self) -> None:
        """Give the actions the keys that they have now."""
        for identifier, action in self._actions.items():
            keys = sequences(self._keymap.keys(identifier))
            if action.shortcuts() != keys:
                action.setShortcuts(keys)

    def _made(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(_said(spec.words), window)
        action.setObjectName(spec.id)
        action.setStatusTip(_said(spec.tip))
        action.setCheckable(spec.checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(partial(self._on_triggered, spec.id))
        window.addAction(action)
        return action

    def _on_triggered(self, identifier: str, _checked: bool = False) -> None:  # noqa: FBT002  (Qt hands it over)
        self.triggered.emit(identifier)


def _said(words: str) -> str:
    return QCoreApplication.translate("actions", words)
