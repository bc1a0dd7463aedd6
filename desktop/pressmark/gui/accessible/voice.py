"""Has a screen reader say something that no change of a widget tells it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from pressmark.gui.work.in_hand import is_in_hand


class Voice(QObject):
    """Announces on behalf of a widget; ``spoke`` repeats what was announced.

    Without a screen reader, and for a window that the person is not at, it is silent.
    """

    spoke = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def is_heard(self) -> bool:
        """Whether anything listens to what the window says now."""
        window = self._widget.window()
        return QAccessible.isActive() and is_in_hand(window)

    def say(self, words: str) -> None:
        """Announce something, after what is being read aloud."""
        if words and self.is_heard():
            event = QAccessibleAnnouncementEvent(self._widget, words)
            QAccessible.updateAccessibility(event)
            self.spoke.emit(words)
