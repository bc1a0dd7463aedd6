"""Turning the wheel over a long form scrolls it, and sets nothing on the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Passing(QObject):
    """Lets the wheel pass a box that nobody is in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the turn of a wheel from a box without the focus."""
        if (
            event.type() is not QEvent.Type.Wheel
            or not isinstance(watched, QWidget)
            or watched.hasFocus()
        ):
            return False
        # What is ignored goes on to the form around the box, which scrolls.
        event.ignore()
        return True


def let_wheel_pass(box: QWidget) -> None:
    """Let the wheel set a box with choices or a number only where it has the focus."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_Passing(box))
