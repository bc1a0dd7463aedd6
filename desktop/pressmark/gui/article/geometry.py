"""Where the lines of a laid-out text are, and where in them a range of it is.

Everything here is in UTF-16 units and in pixels of the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from pressmark.gui.article.typography import BODY, EM
from pressmark.gui.mirroring import RIGHT_TO_LEFT

_BASELINE = 0.8
"""Where Qt puts the baseline in a line of fixed height, as a part of that height."""

_REACH = 100
"""How far what is painted on a line may reach beyond its letters, in pixels."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it is shown.

    ``start`` and ``end`` are positions in the document; ``top`` and ``height`` are the
    line's share of the column, ``baseline`` where its letters stand, ``em`` their size.
    ``mixed`` tells that some of it may run from right to left.
    """

    start: int
    end: int
    top: float
    height: float
    baseline: float
    em: float
    left: float
    offset: int
    mixed: bool
    shape: QTextLine

    @property
    def upper(self) -> float:
        """The upper edge of a tint behind the letters."""
        return self.baseline - 0.98 * self.em

    @property
    def lower(self) -> float:
        """The lower edge of a tint behind the letters."""
        return self.baseline + 0.31 * self.em

    @property
    def right(self) -> float:
        """Where the letters of the line end, without blanks."""
        return self.left + self.shape.naturalTextRect().right()

    def pieces(self, start: int, end: int) -> list[tuple[float, float]]:
        """Return the stretches of the line that a range covers, from left to right.

        There can be several where left-to-right and right-to-left text is mixed.
        """
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        if self.mixed:
            return self._mixed_pieces(start, end)
        left, right = self._x(start), self._x(end)
        return [(left, min(right, max(left, self.right)))]

    def position_at(self, x: float) -> int:
        """Return the position in the document of the letter at a place of the line."""
        on = QTextLine.CursorPosition.CursorOnCharacter
        return self.offset + self.shape.xToCursor(x - self.left, on)

    def _x(self, position: int) -> float:
        return self.left + _x(self.shape, position - self.offset, leading=True)

    def begins(self, start: int) -> float | None:
        """Return where a range is begun to be read on a mixed line, if it is on it."""
        if not self.start <= start < self.end:
            return None
        boxes = self._boxes(start, start + 1)
        return _edge(boxes[0], far=boxes[0][2]) if boxes else None

    def ends(self, end: int) -> float | None:
        """Return where a range has been read on a mixed line, if it ends on it."""
        if not self.start < end <= self.end:
            return None
        boxes = self._boxes(end - 1, end)
        return _edge(boxes[0], far=not boxes[0][2]) if boxes else None

    def _mixed_pieces(self, start: int, end: int) -> list[tuple[float, float]]:
        pieces: list[tuple[float, float]] = []
        for left, right, _ in self._boxes(start, end):
            if pieces and left <= pieces[-1][1] + 0.5:
                pieces[-1] = (pieces[-1][0], max(pieces[-1][1], right))
            else:
                pieces.append((left, right))
        return pieces

    def _boxes(self, start: int, end: int) -> list[tuple[float, float, bool]]:
        """Return where the letters of a range are, and whether from right to left.

        What Qt draws tells: its cursor stands elsewhere where directions change.
        """
        runs = self.shape.glyphRuns(start - self.offset, end - start)
        return sorted(
            (
                self.left + run.boundingRect().left(),
                self.left + run.boundingRect().right(),
                run.isRightToLeft(),
            )
            for run in runs
        )


def _edge(box: tuple[float, float, bool], *, far: bool) -> float:
    return box[1] if far else box[0]


def _x(shape: QTextLine, position: int, *, leading: bool) -> float:
    edge = QTextLine.Edge.Leading if leading else QTextLine.Edge.Trailing
    # PySide returns the coordinate together with the position it is exact for.
    found: tuple[float, int] = shape.cursorToX(position, edge)  # type: ignore[assignment]  # stubs say float
    return found[0]


class Lines:
    """The lines of a document that holds a text, found by place."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._mixed: dict[int, bool] = {}

    def forget(self) -> None:
        """Look at every paragraph anew: the document holds another text."""
        self._mixed.clear()

    def between(self, upper: float, lower: float) -> Iterator[Line]:
        """Yield the lines of which something is between two heights, downwards.

        Underlines reach far below a line, so some are included that end above.
        """
        layout = self._document.documentLayout()
        position = layout.hitTest(QPointF(0, upper), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(0, position))
        while block.previous().isValid() and (
            block.layout().position().y() > upper - _REACH
        ):
            block = block.previous()
        while block.isValid():
            layout.blockBoundingRect(block)
            if block.layout().position().y() > lower:
                return
            yield from self._of_block(block, upper, lower)
            block = block.next()

    def at(self, position: int) -> Line:
        """Return the line that a position is in, laying the text out as far as that."""
        block = self._document.findBlock(position)
        if not block.isValid():
            block = self._document.lastBlock()
        self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        shape = layout.lineForTextPosition(position - block.position())
        if not shape.isValid() and layout.lineCount():
            shape = layout.lineAt(0)
        return self._line(block, shape)

    def _of_block(
        self, block: QTextBlock, upper: float, lower: float
    ) -> Iterator[Line]:
        layout = block.layout()
        top = layout.position().y()
        low, high = 0, layout.lineCount()
        while low < high:
            middle = (low + high) // 2
            if top + layout.lineAt(middle).rect().bottom() + _REACH < upper:
                low = middle + 1
            else:
                high = middle
        for number in range(low, layout.lineCount()):
            line = self._line(block, layout.lineAt(number))
            if line.top > lower:
                return
            if line.top + line.height + _REACH >= upper:
                yield line

    def _line(self, block: QTextBlock, shape: QTextLine) -> Line:
        settings, origin = block.blockFormat(), block.layout().position()
        offset = block.position()
        height = settings.lineHeight()
        baseline, start, end = origin.y() + _BASELINE * height, offset, offset
        # An empty document has no line at all, and asking an invalid one is fatal.
        if shape.isValid():
            baseline = origin.y() + shape.y() + shape.ascent()
            start = offset + shape.textStart()
            end = start + shape.textLength()
        return Line(
            start=start,
            end=end,
            top=baseline - _BASELINE * height,
            height=height,
            baseline=baseline,
            em=settings.doubleProperty(EM) or BODY,
            left=origin.x(),
            offset=offset,
            mixed=self._is_mixed(block),
            shape=shape,
        )

    def _is_mixed(self, block: QTextBlock) -> bool:
        number = block.blockNumber()
        if number not in self._mixed:
            self._mixed[number] = RIGHT_TO_LEFT.search(block.text()) is not None
        return self._mixed[number]
