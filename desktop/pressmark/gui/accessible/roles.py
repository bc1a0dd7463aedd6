"""Roles of widgets for which Qt has none: what is painted by hand, and groups.

Qt asks for a role by the class of a widget, and calls whatever it does not know a
client area. It asks only while something listens, such as a screen reader.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

_PROPERTY = "spoken_as"


def speak_as(widget: QWidget, role: QAccessible.Role, name: str = "") -> None:
    """Have a widget spoken of as what it is, by a name if it has none yet."""
    _install()
    widget.setProperty(_PROPERTY, role.value)
    if name:
        widget.setAccessibleName(name)


def is_chart(widget: QWidget | None) -> bool:
    """Whether a widget was said to be a chart."""
    return widget is not None and widget.property(_PROPERTY) == Role.Chart.value


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return how a widget with a role of its own is spoken of; Qt owns it then."""
    role = thing.property(_PROPERTY)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, Role(role))
