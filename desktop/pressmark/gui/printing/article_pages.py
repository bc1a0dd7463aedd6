"""An annotated article on pages: its head, its text, and the lists after it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from pressmark.gui.plain import seen
from pressmark.gui.printing.chosen import Chosen
from pressmark.gui.printing.flows import ArticleFlow, WordsFlow, letters
from pressmark.gui.printing.lists import sections
from pressmark.gui.printing.paper import Foot, Paper, paint_foot
from pressmark.gui.wording import about
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.scheme import Scheme

_AFTER_HEAD = 14.0
_BEFORE_LISTS = 28.0
_FULL = 0.8
"""How full a page may be for the lists to begin on it."""
_NEAR = 400
"""In how many code points of its beginning a text has its own headline."""


class ArticlePages:
    """Always in light colours, whatever the window's are."""

    def __init__(
        self,
        bundle: Bundle,
        scheme: Scheme,
        chosen: Chosen,
        paper: Paper,
        foot: Foot,
    ) -> None:
        self.title = bundle.document.title
        self._paper = paper
        self._foot = foot
        bundle = chosen.of(bundle)
        box = paper.box
        page = QSizeF(box.width(), box.height())
        self._head = _head(bundle.document, box.width())
        above = self._head.size().height() + _AFTER_HEAD
        self._text = ArticleFlow(bundle, scheme, page, above, marks=chosen.marks)
        self._pages = self._first_list = self._text.pages.count
        self._lists: WordsFlow | None = None
        listed = sections(bundle, scheme, chosen)
        if listed:
            used = self._text.pages.used
            fits = used < _FULL * box.height()
            self._first_list -= int(fits)
            top = used + _BEFORE_LISTS if fits else 0.0
            self._lists = WordsFlow(listed, page, top)
            self._pages = self._first_list + self._lists.pages.count

    def page_count(self) -> int:
        """Return how many pages there are."""
        return self._pages

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, on a sheet whose corner is at 0, 0, in pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = f"{number + 1} / {self._pages}"
        paint_foot(painter, self._paper, self.title, self._foot, page)
        box = self._paper.box
        painter.translate(box.topLeft())
        if number == 0:
            self._head.drawContents(painter, QRectF())
        if number < self._text.pages.count:
            self._text.paint(painter, number)
        if self._lists is not None and number >= self._first_list:
            self._lists.paint(painter, number - self._first_list)
        painter.restore()


def _head(document: Document, width: float) -> QTextDocument:
    """Return the headline, unless the text begins with it, and what is known."""
    head = QTextDocument()
    head.setUseDesignMetrics(True)
    head.setDocumentMargin(0)
    head.setTextWidth(width)
    cursor = QTextCursor(head)
    if document.title not in document.text[:_NEAR]:
        cursor.insertText(seen(document.title), letters(21, bold=True))
        below = QTextBlockFormat()
        below.setTopMargin(5)
        cursor.insertBlock(below)
    # In the direction of the words of the window, not of an outlet's name.
    told = cursor.blockFormat()
    told.setLayoutDirection(QGuiApplication.layoutDirection())
    cursor.setBlockFormat(told)
    cursor.insertText(about(document), letters(11, color="soft"))
    return head
