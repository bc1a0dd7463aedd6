"""A look at pages before they are printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.printing.paper import Paged, Paper

_AROUND = 14
_TURN = 120
_FORTH = (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Left)


class PagePreview(QWidget):
    """Shows one page at a time, as large as there is room; keys turn the pages.

    ``turned`` carries the number of the page that is shown, from 0.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Paged | None = None
        self._paper = Paper.A4
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)
        speak_as(self, Role.Graphic, self.tr("Preview"))

    def show_pages(self, pages: Paged, paper: Paper) -> None:
        """Show other pages, at the same place as far as that is there."""
        self._pages, self._paper = pages, paper
        self.turn_to(self._number)

    def page_count(self) -> int:
        """Return how many pages there are."""
        return 0 if self._pages is None else self._pages.page_count()

    def number(self) -> int:
        """Return the number of the page that is shown, from 0."""
        return self._number

    def turn_to(self, number: int) -> None:
        """Show another page."""
        self._number = max(0, min(number, self.page_count() - 1))
        words = self.tr("Page {} of {}")
        self.setAccessibleDescription(words.format(self._number + 1, self.page_count()))
        self.turned.emit(self._number)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which most can be read."""
        return QSize(560, 760)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a page can still be told from another."""
        return QSize(220, 300)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages with the keys that turn pages everywhere."""
        key = event.key()
        if key in _FORTH:
            self.turn_to(self._number + 1)
        elif key in _BACK:
            self.turn_to(self._number - 1)
        elif key == Qt.Key.Key_Home:
            self.turn_to(0)
        elif key == Qt.Key.Key_End:
            self.turn_to(self.page_count() - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the pages with the wheel."""
        if abs(event.angleDelta().y()) >= _TURN:
            self.turn_to(self._number + (1 if event.angleDelta().y() < 0 else -1))
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on its paper."""
        if self._pages is None:
            return
        sheet, room = self._paper.whole, QRectF(self.rect())
        room.adjust(_AROUND, _AROUND, -_AROUND, -_AROUND)
        scale = min(room.width() / sheet.width(), room.height() / sheet.height())
        box = QRectF(0, 0, sheet.width() * scale, sheet.height() * scale)
        box.moveCenter(room.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor("white"))
        edge = self.palette().accent() if self.hasFocus() else self.palette().mid()
        painter.setPen(edge.color())
        painter.drawRect(box)
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        painter.scale(scale, scale)
        self._pages.paint_page(painter, self._number)
        painter.end()
