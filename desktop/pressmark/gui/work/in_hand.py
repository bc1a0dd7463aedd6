"""Which of several windows the person is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_in_hand(window: QWidget) -> bool:
    """Whether the person is at a window or at what belongs to it, or at none."""
    at: QWidget | None = QApplication.activeWindow()
    while at is not None and not isinstance(at, QMainWindow):
        at = at.parentWidget()
    return at is None or at is window
