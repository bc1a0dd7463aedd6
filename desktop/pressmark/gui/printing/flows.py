"""Text that flows over pages: an article with its marks, and lists of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from pressmark.gui.article.geometry import Line, Lines
from pressmark.gui.article.gutter import GutterPainter, Margin
from pressmark.gui.article.highlights import Highlights, highlights
from pressmark.gui.article.margin import margin_labels
from pressmark.gui.article.offsets import Offsets
from pressmark.gui.article.painting import Shown
from pressmark.gui.article.tags import Column, paint_tag
from pressmark.gui.article.typography import (
    Type,
    laid_out_once,
    make_room,
    set_type,
)
from pressmark.gui.plain import seen
from pressmark.gui.printing.lines import PrintedLines
from pressmark.gui.printing.lists import Item, Section
from pressmark.gui.theme import LIGHT, SANS, font
from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.model.scheme import Scheme
from pressmark.model.visible import marked

GUTTER = 118.0
"""The width of the margin with the speakers, in pixels."""

_TYPE = Type(zoom=0.8)
_ABOVE = 22.0
"""The room above a heading."""

_MOST_WORDS = 100_000
"""How many code points of a note or a quote are printed at most."""


class Breaks:
    """Where pages begin in a column of lines, given as their tops and bottoms."""

    def __init__(
        self, lines: Sequence[tuple[float, float]], room: float, top: float
    ) -> None:
        self._starts = [lines[0][0] if lines else 0.0]
        self._end = max((lower for _, lower in lines), default=0.0)
        self._top = top
        left = room - top
        for upper, lower in lines:
            if lower - self._starts[-1] > left and upper > self._starts[-1]:
                self._starts.append(upper)
                left = room

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._starts)

    @property
    def used(self) -> float:
        """How much of the last page is used, from its top."""
        return self.above(self.count - 1) + self._end - self._starts[-1]

    def extent(self, number: int) -> tuple[float, float]:
        """Return the part of the column that is on a page."""
        lower = self._end + 1
        if number + 1 < len(self._starts):
            lower = self._starts[number + 1]
        return self._starts[number], lower

    def above(self, number: int) -> float:
        """Return how much is free above the first line of a page."""
        return 0.0 if number else self._top


class ArticleFlow:
    """The text of an article over pages, with its marks and its margin.

    Everything is in pixels; ``top`` is left free on the first page. Qt could break
    pages itself, but leaves no room above the first line of a text.
    """

    def __init__(
        self, bundle: Bundle, scheme: Scheme, page: QSizeF, top: float, *, marks: bool
    ) -> None:
        self._page = page
        self._document = _document(page)
        self._lines = Lines(self._document)
        self._offsets = Offsets(bundle.document.text)
        self._gutter = GUTTER if marks else 0.0
        layers = frozenset(Layer) if marks else frozenset({Layer.REGIONS})
        self._highlights = highlights(bundle, scheme, layers) if marks else Highlights()
        with laid_out_once(self._document):
            self._document.setPlainText(marked(bundle.document.text))
            self._set(bundle)
        labels = margin_labels(bundle, layers, scheme) if marks else []
        # Nothing here may lead back to itself: what is laid out on a thread has to go
        # on that thread, and not when it is found to be left over.
        line_of = partial(_line_of, self._lines, self._offsets)
        margin = Margin(labels, line_of, _TYPE.zoom)
        self._placed = margin.until(len(bundle.document.text) + 1)
        height = self._document.size().height()
        lines = [
            (line.top, line.top + line.height)
            for line in self._lines.between(0, height)
        ]
        self.pages = Breaks(lines, page.height(), top)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page of it at 0, 0."""
        upper, lower = self.pages.extent(number)
        painter.save()
        painter.translate(0, self.pages.above(number) - upper)
        lines = [
            (line, self._on(line))
            for line in self._lines.between(upper, lower)
            if upper <= line.baseline < lower
        ]
        below = PrintedLines(painter, LIGHT)
        for line, marks in lines:
            below.under(line, marks)
        painter.setPen(LIGHT.ink)
        for line, _ in lines:
            # Qt would draw whole paragraphs, and a line over again on the next page.
            block = self._document.findBlock(line.start)
            line.shape.draw(painter, block.layout().position())
        above = PrintedLines(painter, LIGHT)
        column = Column(round(self._page.width()), _TYPE.zoom)
        for line, marks in lines:
            above.over(line, marks)
            paint_tag(painter, line, marks, LIGHT, column)
        self._paint_margin(painter, upper, lower)
        painter.restore()

    def _set(self, bundle: Bundle) -> None:
        frame = self._document.rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(self._gutter)
        frame.setFrameFormat(margins)
        set_type(
            self._document,
            bundle.document.text,
            self._offsets,
            bundle.regions,
            theme=LIGHT,
            type_=_TYPE,
        )
        wanted: dict[int, int] = {}
        for deep in self._highlights.deep():
            first, last = (
                self._document.findBlock(self._offsets.to_qt(at)).blockNumber()
                for at in (deep.span.start, deep.span.end - 1)
            )
            for block in range(first, last + 1):
                wanted[block] = max(wanted.get(block, 0), deep.underlines)
        make_room(self._document, wanted)

    def _on(self, line: Line) -> list[Shown]:
        start = self._offsets.to_text(line.start)
        end = self._offsets.to_text(line.end)
        to_qt = self._offsets.to_qt
        return [
            Shown(mark, to_qt(mark.span.start), to_qt(mark.span.end))
            for mark in (self._highlights.within(start, end) if start < end else ())
        ]

    def _paint_margin(self, painter: QPainter, upper: float, lower: float) -> None:
        gutter = GutterPainter(painter, LIGHT, self._gutter, _TYPE.zoom)
        painter.save()
        painter.setClipRect(QRectF(0, upper, self._page.width(), lower - upper))
        for one in self._placed:
            if one.bar and one.bar[0] < lower and upper < one.bar[1]:
                gutter.bar(one, None)
        for one in self._placed:
            if upper <= one.top < lower:
                # What would be cut by the end of the page stands a little higher.
                up = max(0.0, one.bottom - lower)
                painter.translate(0, -up)
                gutter.words(one, None)
                painter.translate(0, up)
        painter.restore()


def _line_of(lines: Lines, offsets: Offsets, position: int) -> Line:
    return lines.at(offsets.to_qt(position))


class WordsFlow:
    """Headings, and below each a list; ``top`` is left free on the first page."""

    def __init__(self, sections: Sequence[Section], page: QSizeF, top: float) -> None:
        self._page = page
        self._document = _document(page)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, section in enumerate(sections):
            self._heading(cursor, section.title, _ABOVE if number else 0)
            for place, item in enumerate(section.items, 1):
                self._item(cursor, place, item)
        cursor.endEditBlock()
        self._lines = list(_lines_of(self._document))
        self.pages = Breaks(list(self._measured()), page.height(), top)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page of it at 0, 0."""
        upper, lower = self.pages.extent(number)
        painter.save()
        painter.translate(0, self.pages.above(number) - upper)
        painter.setPen(LIGHT.ink)
        for _, line in self._lines:
            if upper <= line.origin.y() + line.shape.y() < lower:
                line.shape.draw(painter, line.origin)
        painter.restore()

    def _measured(self) -> Iterator[tuple[float, float]]:
        """Yield where lines begin and end; a heading is one with what follows it."""
        heading: float | None = None
        for setting, line in self._lines:
            upper = line.origin.y() + line.shape.y()
            top = upper if heading is None else heading
            heading = top if setting.headingLevel() else None
            if heading is None:
                yield top, upper + line.shape.height()

    def _heading(self, cursor: QTextCursor, words: str, above: float) -> None:
        setting = _block(above, 4)
        setting.setHeadingLevel(1)
        if self._document.isEmpty():
            cursor.setBlockFormat(setting)
        else:
            cursor.insertBlock(setting)
        cursor.insertText(words, letters(15, bold=True))

    def _item(self, cursor: QTextCursor, place: int, item: Item) -> None:
        cursor.insertBlock(_block(4, 0))
        cursor.insertText(f"{place}  ", letters(10.5, color="muted"))
        cursor.insertText(seen(item.head), letters(11.5, bold=True))
        if item.about:
            cursor.insertText(seen(f"   {item.about}"), letters(10.5, color="soft"))
        for words in item.words:
            setting = _block(1, 0)
            setting.setLeftMargin(22)
            for line in seen(words, _MOST_WORDS).split("\n"):
                cursor.insertBlock(setting)
                cursor.insertText(line, letters(11.5))


def letters(
    pixels: float, *, bold: bool = False, color: str = "ink"
) -> QTextCharFormat:
    """Return how words are set; the size is in pixels."""
    made = QTextCharFormat()
    face = QFont(font(SANS, pixels, bold=bold))
    made.setFont(face)
    made.setForeground(getattr(LIGHT, color))
    return made


def _document(page: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setTextWidth(page.width())
    return document


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line, and where its paragraph is."""

    shape: QTextLine
    origin: QPointF


def _lines_of(
    document: QTextDocument,
) -> Iterator[tuple[QTextBlockFormat, _Drawn]]:
    layout, block = document.documentLayout(), document.begin()
    while block.isValid():
        layout.blockBoundingRect(block)
        origin, lines = block.layout().position(), block.layout().lineCount()
        for number in range(lines):
            yield block.blockFormat(), _Drawn(block.layout().lineAt(number), origin)
        block = block.next()


def _block(above: float, below: float) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made
