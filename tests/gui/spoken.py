"""What a screen reader is told of a window, and what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

Role = QAccessible.Role
Interface = QAccessibleInterface

_NAMED = frozenset(
    {
        *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox),
        *(Role.RadioButton, Role.EditableText, Role.ComboBox, Role.SpinBox),
        *(Role.Slider, Role.ProgressBar, Role.PageTab, Role.MenuItem, Role.Chart),
        *(Role.Graphic, Role.Table, Role.List, Role.Tree, Role.Cell, Role.ListItem),
        *(Role.TreeItem, Role.Dialog, Role.Window, Role.Link),
    }
)
"""Roles of what a person meets and uses; each has to say what it is."""

_MEANINGLESS = frozenset({Role.Client, Role.NoRole, Role.Border})
_OF_DATA = frozenset({Role.Cell, Role.ListItem, Role.TreeItem})
_CELLS = 60
_MNEMONIC = re.compile(r"&\w")
_MOST_ALIKE = 2


def told(window: QWidget) -> Iterator[tuple[Interface, QObject | None]]:
    """Yield all of a window that is in sight, as a screen reader walks it."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    waiting = [root]
    while waiting:
        one = waiting.pop()
        yield one, one.object()
        inner = [one.child(n) for n in range(min(one.childCount(), _CELLS))]
        waiting += [
            each
            for each in reversed(inner)
            if each.isValid() and not each.state().invisible
        ]


def name_of(one: Interface) -> str:
    """Return what something is called."""
    return one.text(QAccessible.Text.Name).strip()


def complaints(window: QWidget) -> list[str]:
    """Return what is wrong with the names and roles of a window."""
    found = list[str]()
    alike = Counter[tuple[Role, str]]()
    for one, thing in told(window):
        if thing is not None and _is_of_qt(thing):
            continue
        name, role = name_of(one), one.role()
        where = f"{role.name} “{name}” ({type(thing).__name__}, {_path(thing)})"
        if role in _NAMED and not name and not _is_group(one):
            found.append(f"has no name: {where}")
        if role in _NAMED and role not in _OF_DATA and _MNEMONIC.search(name):
            found.append(f"is called by its mnemonic: {where}")
        if isinstance(thing, QWidget):
            found += [f"{wrong}: {where}" for wrong in _of_widget(thing, role, name)]
        if role in _NAMED - _OF_DATA:
            alike[role, name] += 1
    found += [
        f"{number} of them are {role.name} “{name}”"
        for (role, name), number in alike.items()
        if number > _MOST_ALIKE
    ]
    return found


def _of_widget(widget: QWidget, role: Role, name: str) -> Iterator[str]:
    ours = type(widget).__module__.startswith("pressmark.")
    focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if focusable and role in _MEANINGLESS:
        yield "takes the keyboard and has no role"
    if focusable and not name and role is not Role.StaticText:
        yield "takes the keyboard and has no name"
    painted = ours and "paintEvent" in vars(type(widget))
    if painted and role in _MEANINGLESS:
        yield "is painted by hand and has no role"
    if painted and not name and widget.width() and role is not Role.StaticText:
        yield "is painted by hand and has no name"


def _is_group(one: Interface) -> bool:
    """Whether something is a row that stands for its cells."""
    return one.role() is Role.ListItem and one.childCount() > 0


def _is_of_qt(thing: QObject) -> bool:
    """Whether something is inside a widget of Qt, which speaks for it."""
    if thing.objectName().startswith("qt_"):
        return True
    if isinstance(thing, QWidget) and thing.focusProxy() is not None:
        return type(thing).__module__.startswith("PySide6")
    above = thing.parent()
    return (
        isinstance(thing, QWidget)
        and isinstance(above, QAbstractItemView)
        and thing is above.viewport()
    )


def _path(thing: QObject | None) -> str:
    names = list[str]()
    while thing is not None:
        names.append(thing.objectName() or type(thing).__name__)
        thing = thing.parent()
    return " < ".join(names[:4])
