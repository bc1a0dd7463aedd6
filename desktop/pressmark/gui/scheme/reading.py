"""What guidelines are shown in: a text to read, whose links lead within it."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from pressmark.gui.scheme.plain_markdown import BareDocument, Look, fragment
from pressmark.gui.theme import SANS, font

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
        self.setDocument(document)
        self.verticalScrollBar().setValue(place)

    def show_document(self, document: BareDocument) -> None:
        """Show a document that was made elsewhere."""
        document.setParent(self)
        self.setDocument(document)

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
