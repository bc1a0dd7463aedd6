"""A label that is cut short where there is too little room, never widening a window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pressmark.gui.plain import PlainLabel


class ElidedLabel(PlainLabel):
    """One line of plain text with an ellipsis at its end where it does not fit."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fitted: tuple[tuple[object, ...], str] = ((), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more room, or less."""
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        """Return that no width is needed."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        place = self.contentsRect()
        painter.setPen(self.palette().windowText().color())
        words = self._words_in(place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _words_in(self, width: int) -> str:
        """Return the words that fit; mostly only what is behind the label changed."""
        state = (self.text(), width, self.font().key())
        if state != self._fitted[0]:
            words = " ".join(self.text().split())
            elided = self.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, width
            )
            self._fitted = state, elided
        return self._fitted[1]
