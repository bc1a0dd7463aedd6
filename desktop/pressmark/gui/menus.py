"""Menus of the right mouse button and of the Menu key, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from pressmark.gui.keys.keymap import keymap, sequences

if TYPE_CHECKING:
    from pressmark.gui.actions import Actions

MENU_KEY = "Shift+F10"
"""The key for such a menu beside the Menu key, which Qt has everywhere."""


def row_asked(
    view: QAbstractItemView, event: QContextMenuEvent
) -> tuple[QModelIndex, QPoint]:
    """Return the row that a menu is asked for, and where on the screen it is to be.

    By the mouse it is the one under it, by a key the current one.
    """
    if event.reason() != QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    place = view.visualRect(index)
    corner = place.bottomLeft() + QPoint(min(24, place.width() // 2), -4)
    return index, view.viewport().mapToGlobal(corner)


def add_groups(menu: QMenu, actions: Actions, groups: Iterable[Iterable[str]]) -> None:
    """Add actions by their ids, group by group, with their keys."""
    for group in groups:
        menu.addSeparator()
        for identifier in group:
            add_shown(menu, actions[identifier])


def add_shown(menu: QMenu, action: QAction) -> None:
    """Add an action with its key, which such menus leave out on some systems."""
    action.setShortcutVisibleInContextMenu(True)
    menu.addAction(action)


def add_entry(
    menu: QMenu,
    words: str,
    key: str,
    done: Callable[[], object],
    *,
    name: str = "",
    able: bool = True,
) -> QAction:
    """Add what a list does itself by a key of its own."""
    entry = menu.addAction(f"{words}\t{key}" if key else words)
    entry.setObjectName(name)
    entry.setEnabled(able)
    entry.triggered.connect(lambda _checked=False: done())
    return entry


def pop_up(menu: QMenu, corner: QPoint) -> None:
    """Show a menu that is gone when it closes; an empty one is not shown."""
    menu.aboutToHide.connect(menu.deleteLater)
    if menu.isEmpty():
        menu.deleteLater()
        return
    menu.popup(corner)
    # Whoever came by a key goes on with keys.
    first = next((one for one in menu.actions() if one.isEnabled()), None)
    if first is not None and not QApplication.mouseButtons():
        menu.setActiveAction(first)


def ask_for_menu(window: QWidget) -> None:
    """Ask what has the keyboard in a window for its menu, as the Menu key does."""
    focused = QApplication.focusWidget()
    widget = window if focused is None else focused
    query = Qt.InputMethodQuery.ImCursorRectangle
    place = widget.inputMethodQuery(query).center()
    at = place if isinstance(place, QPoint) else place.toPoint()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, at, widget.mapToGlobal(at))
    QCoreApplication.sendEvent(widget, event)


def give_menu_key(dialog: QWidget) -> None:
    """Have the key for menus work in a window of its own, as in the main window."""
    keys = sequences(keymap().keys("show_menu")) or [QKeySequence(MENU_KEY)]
    QShortcut(keys[0], dialog, lambda: ask_for_menu(dialog))
