"""What guidelines are shown in: a text to read, whose links lead within it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from pressmark.gui.scheme.plain_markdown import BareDocument, Look, fragment
from pressmark.gui.theme import SANS, font, shown

_ROOM = 3
"""Pixels by which a mark is larger than what it is on."""
_UNKNOWN = QTextDocument.ResourceType.UnknownResource


class ReadingView(QTextBrowser):
    """Shows what was made of Markdown. ``followed`` has what a link leads to.

    It opens nothing itself: no file, no address, no other document.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self._marked: tuple[int, int] | None = None
        self.anchorClicked.connect(self._on_link)
        self.setDocument(self._fresh(14))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing, whatever is asked for: no file is read, nothing fetched."""
        document = BareDocument()
        return document.loadResource(kind, name)

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = _UNKNOWN,  # noqa: A002  (Qt's name)
    ) -> None:
        """Stay with what is shown, whatever a link says."""

    def show_markdown(self, markdown: str, look: Look) -> None:
        """Show a piece of Markdown; the place that was scrolled to stays."""
        place = self.verticalScrollBar().value()
        document = self._fresh(look.pixels)
        cursor = QTextCursor(document)
        cursor.insertFragment(fragment(markdown, look))
        drop_first(document)
        self._put(document)
        self.verticalScrollBar().setValue(place)

    def show_document(self, document: BareDocument) -> None:
        """Show a document that was made elsewhere."""
        document.setParent(self)
        self._put(document)

    def mark(self, first: int | None, last: int = 0) -> None:
        """Mark blocks by their numbers, the last one not included; None marks none."""
        self._marked = None if first is None else (first, last)
        self.viewport().update()

    def top_of(self, number: int) -> int:
        """Return how far below the top of the text a block begins, in pixels."""
        document = self.document()
        block = document.findBlockByNumber(number)
        return round(document.documentLayout().blockBoundingRect(block).top())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, and the text over it."""
        if self._marked is not None:
            painter = QPainter(self.viewport())
            self._paint_mark(painter, *self._marked)
            painter.end()
        super().paintEvent(event)

    def _put(self, document: BareDocument) -> None:
        before = self.document()
        self.setDocument(document)
        # Qt leaves it to whoever made it.
        before.deleteLater()

    def _paint_mark(self, painter: QPainter, first: int, last: int) -> None:
        document, theme = self.document(), shown(self.palette())
        layout = document.documentLayout()
        end = layout.blockBoundingRect(document.findBlockByNumber(last - 1)).bottom()
        top = self.top_of(first) - self.verticalScrollBar().value() - _ROOM
        bottom = end - self.verticalScrollBar().value() + _ROOM
        area = QRectF(2, top, self.viewport().width() - 4, bottom - top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.chosen)
        painter.drawRoundedRect(area, 5, 5)
        painter.setBrush(theme.accent)
        painter.drawRect(QRectF(area.left(), area.top(), 3, area.height()))

    def _fresh(self, pixels: float) -> BareDocument:
        return fresh(pixels, self)

    def _on_link(self, link: QUrl) -> None:
        if not link.scheme() and not link.path() and link.hasFragment():
            self.followed.emit(
                link.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
            )


def fresh(pixels: float, parent: QWidget | None = None) -> BareDocument:
    """Return an empty document for letters of a size."""
    document = BareDocument(parent)
    document.setDocumentMargin(round(pixels * 0.8))
    document.setIndentWidth(pixels * 1.4)
    document.setDefaultFont(font(SANS, pixels))
    return document


def drop_first(document: QTextDocument) -> None:
    """Take the empty block out that blocks were put after."""
    first = document.begin()
    if first.length() == 1 and first.next().isValid():
        cursor = QTextCursor(first)
        cursor.setPosition(first.next().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
