"""The line in which a filter is typed, with what could come next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from pressmark.gui.documents.completion import Completion
from pressmark.gui.menus import add_shown, pop_up
from pressmark.gui.mirroring import direction_of
from pressmark.model.filters.completing import Values

_OF_THE_WINDOW = (Qt.Key.Key_E, Qt.Key.Key_K)


class SearchField(QLineEdit):
    """A line for a filter; Down goes on to the list, Enter finds, Escape is told."""

    left = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setClearButtonEnabled(True)
        self._completion = Completion(self)

    def show_key(self, key: str) -> None:
        """Show the key that leads here."""
        self._key = key
        self.update()

    def offer(self, values: Values) -> None:
        """Offer fields while a filter is typed, and these values of them."""
        self._completion.offer(values)

    def offered(self) -> list[str]:
        """Return what is offered now."""
        return self._completion.offered()

    def popup(self) -> QWidget:
        """Return the list of what is offered."""
        return self._completion.popup

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the key that leads here while there is nothing to read."""
        super().paintEvent(event)
        if self.text() or self.hasFocus() or not self._key:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.fontInfo().pixelSize() * 0.84)))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(self._key) + 8, metrics.height() + 1
        badge = QRect(self.width() - width - 9, (self.height() - height) // 2, 0, 0)
        badge.setSize(QSize(width, height))
        way = direction_of(self.placeholderText())
        badge = QStyle.visualRect(way, self.rect(), badge)
        painter.setPen(self.palette().mid().color())
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what every line does, and what can be done with a filter."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        for action in self.actions():
            add_shown(menu, action)
        pop_up(menu, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Leave to the window the letters that move the caret in Emacs.

        Under X11 a line keeps Ctrl+E and Ctrl+K for itself.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
        ):
            with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if with_control and event.key() in _OF_THE_WINDOW:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Down or Escape; find with Enter."""
        key = event.key()
        if self._completion.takes(key):
            event.ignore()
        elif key == Qt.Key.Key_Escape and self._completion.close():
            event.accept()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
