"""The page an article is set on: its column, its margin, and the painting of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from pressmark.errors import InvalidChangeError
from pressmark.gui.article.geometry import Line, Lines
from pressmark.gui.article.gutter import GutterPainter, Margin, Placed
from pressmark.gui.article.highlights import Highlights, Kind, Mark
from pressmark.gui.article.margin import MarginLabel
from pressmark.gui.article.offsets import Offsets, check_shown
from pressmark.gui.article.painting import LinePainter, Shown
from pressmark.gui.article.tags import Column, paint_tag
from pressmark.gui.article.typography import (
    Type,
    laid_out_once,
    make_room,
    set_type,
)
from pressmark.gui.theme import LIGHT, SANS, font
from pressmark.gui.wording import number
from pressmark.model.document import Region
from pressmark.model.excess import LONGEST_TEXT
from pressmark.model.ids import AnnotationId
from pressmark.model.visible import marked

LONGEST = LONGEST_TEXT
"""Code points of the longest text that is shown: laying it out takes a second."""

_GUTTER = (118, 150)
_NARROW = 620
_ABOVE, _BELOW = 26, 90
_AT_ONCE = 64
_FEW_AREAS = 4
_LULL = 40
"""Milliseconds between the times when some labels are placed ahead."""


class ArticlePage(QTextEdit):
    """A text in a column with a margin to its left, and marks painted on it.

    It knows nothing of bundles: it is given a text, regions, marks and labels.
    ``column_moved`` tells how far from the left edge the text now starts, in pixels.
    """

    column_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = LIGHT
        self._type = Type()
        self._gutter = float(_GUTTER[1])
        self._text: str | None = None
        self._message = ""
        self._regions: Sequence[Region] = ()
        self._offsets = Offsets("")
        self._lines = Lines(self.document())
        self._highlights = Highlights()
        self._chosen: AnnotationId | None = None
        self._chosen_marks: Sequence[Mark] = ()
        self._labels: Sequence[MarginLabel] = ()
        self._placed: Margin | None = None
        self._found: dict[int, Line] = {}
        self._doubtful = False
        self._roomy: dict[int, int] = {}
        self._ahead = QTimer(self, interval=_LULL)
        self._ahead.timeout.connect(self._place_ahead)
        # Also what no one here asks for lays the text out anew, such as another screen.
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._doubt_places)
        self._paint_paper()

    @property
    def _zoom(self) -> float:
        return self._type.zoom

    def _set_text(self, text: str | None) -> None:
        """Show another text from its start, or with None the message instead.

        Raises:
            InvalidChangeError: The text is too long, or Qt would not hold it as it is.
        """
        if text is not None and len(text) > LONGEST:
            raise InvalidChangeError(
                self.tr(
                    "This article has {} characters, more than the {} that can be"
                    " shown. Split its file into several and import those."
                ).format(number(len(text)), number(LONGEST))
            )
        self._text = None
        self._forget_places()
        with laid_out_once(self.document()):
            # What cannot be seen is shown, but what is copied comes from the text.
            self.setPlainText(marked(text or ""))
            if text is not None:
                check_shown(self.document(), text)
            self._text = text
            self._offsets = Offsets(text or "")
            self._lines.forget()
            self._set_margins()
            self._set_letters()
        self.verticalScrollBar().setValue(0)

    def _set_type(self) -> None:
        """Set the text anew, as after another theme, zoom or region."""
        with self._keeping_place():
            self._forget_places()
            with laid_out_once(self.document()):
                self._set_letters()

    def _set_letters(self) -> None:
        # The widget's own font too: otherwise the application's would replace the
        # document's whenever that changes.
        self.setFont(self._type.body())
        set_type(
            self.document(),
            self._text or "",
            self._offsets,
            self._regions,
            theme=self._theme,
            type_=self._type,
        )
        self._roomy = {}
        self._make_room()

    def _make_room(self) -> None:
        """Set lines farther apart where more underlines are stacked than usually fit.

        Paragraphs from which some have gone are set as usual again.
        """
        wanted: dict[int, int] = {}
        to_qt = self._offsets.to_qt
        for deep in self._highlights.deep():
            first = self.document().findBlock(to_qt(deep.span.start))
            last = self.document().findBlock(to_qt(deep.span.end - 1))
            for block in range(first.blockNumber(), last.blockNumber() + 1):
                wanted[block] = max(wanted.get(block, 0), deep.underlines)
        if wanted == self._roomy:
            return
        gone = dict.fromkeys(self._roomy, 0)
        with self._keeping_place():
            self._forget_places()
            make_room(self.document(), {**gone, **wanted})
        self._roomy = wanted

    def _paint_paper(self) -> None:
        palette, theme = self.palette(), self._theme
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, theme.paper)
        palette.setColor(QPalette.ColorRole.Text, theme.ink)
        palette.setColor(QPalette.ColorRole.Highlight, theme.selection)
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.on_selection)
        self.setPalette(palette)
        # Under a style sheet the viewport does not inherit it.
        self.viewport().setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and what is read in sight."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        narrow = room < _NARROW
        least, most = (30, 30) if narrow else _GUTTER
        gutter = max(least, min(0.187 * room, most * max(1.0, self._zoom)))
        pad = 14 if narrow else 28
        column = min(self._type.column(), room - gutter - pad)
        width = max(80, round(gutter + column + pad))
        if (gutter, width) != (self._gutter, self.lineWrapColumnOrWidth()):
            with self._keeping_place():
                self._gutter = gutter
                self._forget_places()
                self.setLineWrapColumnOrWidth(width)
                self._set_margins()
        aside = max(0, (room - width) // 2)
        self.setViewportMargins(aside, 0, 0, 0)
        self.column_moved.emit(round(aside + gutter))

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(self._gutter)
        margins.setRightMargin(14 if self._is_narrow() else 28)
        margins.setTopMargin(_ABOVE)
        margins.setBottomMargin(_BELOW)
        if margins != frame.frameFormat():
            frame.setFrameFormat(margins)

    def _is_narrow(self) -> bool:
        return self._gutter < _GUTTER[0]

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """Have the same line at the top after the text is laid out anew."""
        bar = self.verticalScrollBar()
        if not self._text or not bar.value():
            yield
            return
        position = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        above = bar.value() - self._lines.at(position).top
        yield
        top = self._lines.at(position).top
        self.document().documentLayout().documentSize()
        bar.setValue(round(top + above))

    def _margin(self, position: int) -> list[Placed]:
        """Return the labels of the text before a position in their places."""
        self._check_places()
        if self._placed is None:
            self._placed = Margin(self._labels, self._line_of, self._zoom)
            self._ahead.start()
        return self._placed.until(position)

    def _place_ahead(self) -> None:
        """Place labels that are not in sight yet, a few at a time.

        So going far down takes no longer than staying here.
        """
        self._check_places()
        if self._placed is None or not self._placed.go_on(_AT_ONCE):
            self._ahead.stop()

    def _line_of(self, position: int) -> Line:
        """Return the line of a position; it is remembered until lines move."""
        self._check_places()
        line = self._found.get(position)
        if line is None:
            line = self._lines.at(self._offsets.to_qt(position))
            self._found[position] = line
        return line

    def _forget_places(self) -> None:
        """Have everything measured anew, for lines move."""
        self._doubtful = False
        self._placed = None
        self._found.clear()

    def _doubt_places(self) -> None:
        self._doubtful = True

    def _check_places(self) -> None:
        """Forget all places if the lowest of them is another by now.

        Mostly the document has become longer because more of it was laid out; that
        moves nothing that was measured before.
        """
        if not self._doubtful:
            return
        self._doubtful = False
        if self._found:
            position = max(self._found)
            before, now = (
                self._found[position],
                self._lines.at(self._offsets.to_qt(position)),
            )
            if (before.start, before.baseline) != (now.start, now.baseline):
                self._forget_places()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, letters, underlines and margin, only where it was asked for."""
        if not self._text:
            self._paint_message()
            return
        scrolled = self.verticalScrollBar().value()
        upper, lower = event.rect().top() + scrolled, event.rect().bottom() + scrolled
        lines = [(ln, self._on(ln)) for ln in self._lines_in(event.region(), scrolled)]
        with self._painting(scrolled) as painter:
            below = LinePainter(painter, self._theme)
            for line, marks in lines:
                below.under(line, marks)
        super().paintEvent(event)
        with self._painting(scrolled) as painter:
            above = LinePainter(painter, self._theme)
            for line, marks in lines:
                above.over(line, marks)
                paint_tag(painter, line, marks, self._theme, self._column())
            if event.rect().left() < self._gutter and lines:
                self._paint_gutter(painter, upper, lower, lines[-1][0].end)

    def _lines_in(self, region: QRegion, scrolled: int) -> list[Line]:
        """Return the lines of which something is to be painted, downwards."""
        found: dict[int, Line] = {}
        areas = [region.boundingRect()]
        if region.rectCount() <= _FEW_AREAS:
            areas = list(cast("Iterable[QRect]", region))
        for area in areas:
            upper, lower = area.top() + scrolled, area.bottom() + scrolled
            found |= {line.start: line for line in self._lines.between(upper, lower)}
        return [found[start] for start in sorted(found)]

    def _column(self) -> Column:
        return Column(self.lineWrapColumnOrWidth(), self._zoom)

    @contextmanager
    def _painting(self, scrolled: int) -> Iterator[QPainter]:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -scrolled)
        try:
            yield painter
        finally:
            painter.end()

    def _on(self, line: Line) -> list[Shown]:
        """Return the marks on a line, the chosen annotation's last."""
        start = self._offsets.to_text(line.start)
        end = self._offsets.to_text(line.end)
        if start >= end:
            return []
        others = [
            mark
            for mark in self._highlights.within(start, end)
            if mark.annotation != self._chosen or mark.kind is Kind.REGION
        ]
        chosen = [
            mark
            for mark in self._chosen_marks
            if mark.span.start < end and start < mark.span.end
        ]
        to_qt = self._offsets.to_qt
        return [
            Shown(mark, to_qt(mark.span.start), to_qt(mark.span.end), current=current)
            for marks, current in ((others, False), (chosen, True))
            for mark in marks
        ]

    def _paint_gutter(
        self, painter: QPainter, upper: float, lower: float, end: int
    ) -> None:
        gutter = GutterPainter(painter, self._theme, self._gutter, self._zoom)
        placed = self._margin(self._offsets.to_text(end) + 1)
        barred = [p for p in placed if p.bar and p.bar[0] < lower and upper < p.bar[1]]
        for one in sorted(barred, key=lambda p: p.label.annotation == self._chosen):
            gutter.bar(one, self._chosen)
        if not self._is_narrow():
            for one in placed:
                if one.top < lower and upper < one.bottom:
                    gutter.words(one, self._chosen)

    def _paint_message(self) -> None:
        with self._painting(0) as painter:
            words = self._message
            if self._text is not None:
                words = QCoreApplication.translate("Article", "This article is empty.")
            painter.setFont(font(SANS, 14 * self._zoom))
            painter.setPen(self._theme.muted)
            box = QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, words)

    def _position_at(self, point: QPointF) -> int | None:
        """Return the position of the letter at a point of the viewport, if any."""
        y = point.y() + self.verticalScrollBar().value()
        for line in self._lines.between(y, y):
            if line.top <= y < line.top + line.height:
                if not line.left <= point.x() <= line.right:
                    return None
                return self._offsets.to_text(line.position_at(point.x()))
        return None

    def _label_at(self, point: QPointF) -> AnnotationId | None:
        """Return what the words in the margin at a point of the viewport belong to."""
        if self._is_narrow() or point.x() >= self._gutter:
            return None
        y = point.y() + self.verticalScrollBar().value()
        end = max((line.end for line in self._lines.between(y, y)), default=0)
        for placed in self._margin(self._offsets.to_text(end) + 1):
            if placed.top <= y < placed.bottom:
                return placed.owner_at(y, self._zoom)
        return None
