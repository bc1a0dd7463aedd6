"""The margin beside the article: finding room for its labels and painting them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.article.intervals import stacks
from pressmark.gui.article.margin import Chip, MarginLabel
from pressmark.gui.plain import seen
from pressmark.gui.theme import SANS, Theme, font, polarity_color
from pressmark.model.ids import AnnotationId

ROW = 15.0
"""The height of a row of words in the margin, in pixels at 100 %."""

_GIVE = 5.0
_BAR = 3.0
_QUIET_BAR = 1.4
_BAR_STEP = 4.5
_BARS = 13.0
_MOST_BARS = 8
_WORDS = 20.0
_FAR = 600
"""Code points that take more lines than any label beside them has rows."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place in the document, in pixels.

    ``compact`` leaves only the name. The bar is None where there is none; it has a
    ``lane`` among so many ``lanes`` side by side.
    """

    label: MarginLabel
    top: float
    bottom: float
    compact: bool
    bar: tuple[float, float] | None
    lane: int = 0
    lanes: int = 1

    def owner_at(self, y: float, zoom: float) -> AnnotationId:
        """Return what the row at a height belongs to: the annotation or a stance."""
        if self.label.chips and not self.compact and y > self.bottom - ROW * zoom - 2:
            return self.label.chips[0].stance
        return self.label.annotation


class Margin:
    """Labels in their order, each as near to its line as there is room.

    Labels that would touch are stacked, and keep to one row until there is room again.
    Places are found from the top as far down as they are asked for, because the text
    is not laid out beyond what has been looked at.
    """

    def __init__(
        self,
        labels: Sequence[MarginLabel],
        line_of: Callable[[int], Line],
        zoom: float,
    ) -> None:
        self._labels = labels
        self._line_of = line_of
        self._row = ROW * zoom
        self._lanes = _lanes(labels)
        self._placed: list[Placed] = []
        self._free = 0.0
        self._lowest: dict[int, int] = {}

    def until(self, position: int) -> list[Placed]:
        """Return the labels that belong before a position of the text, in code points.

        Others that have been asked for before are among them.
        """
        for which in range(len(self._placed), len(self._labels)):
            if self._labels[which].anchor >= position:
                break
            self._add(which)
        return self._placed

    def go_on(self, count: int) -> bool:
        """Find places for so many labels more; return whether any are left."""
        first = len(self._placed)
        for which in range(first, min(first + count, len(self._labels))):
            self._add(which)
        return len(self._placed) < len(self._labels)

    def _add(self, which: int) -> None:
        self._placed.append(self._place(which))
        self._put_beside(which)

    def _place(self, which: int) -> Placed:
        label = self._labels[which]
        row, natural = self._row, self._top_of(label)
        top = max(self._free, natural)
        full = row * (1 + label.suggested + bool(label.chips)) + 3 * bool(label.chips)
        room = self._room(which, top, is_pushed=top > natural)
        # A region's label needs no more than its “?”, and no place of its own.
        compact = label.extent is None or full > max(row, room + _GIVE)
        self._free = top + (row if compact else full) + 1
        lane, lanes = self._lanes.get(which, (0, 1))
        bottom, bar = self._free - 1, self._bar(label)
        return Placed(label, top, bottom, compact, bar, lane, lanes)

    def _room(self, which: int, top: float, *, is_pushed: bool) -> float:
        """Return how high a label may be before it touches the next."""
        following = self._labels[which + 1 : which + 2]
        if not following:
            return inf
        far = following[0].anchor - self._labels[which].anchor > _FAR
        if far and not is_pushed:
            return inf
        return self._top_of(following[0]) - top

    def _top_of(self, label: MarginLabel) -> float:
        return self._line_of(label.anchor).baseline - self._row * 0.85

    def _bar(self, label: MarginLabel) -> tuple[float, float] | None:
        if label.extent is None:
            return None
        first = self._line_of(label.extent.start)
        last = self._line_of(label.extent.end - 1)
        return first.top + 4, last.top + last.height - 2

    def _put_beside(self, which: int) -> None:
        """Let a bar share a line with the one before it in its lane."""
        placed = self._placed
        bar, lane = placed[which].bar, placed[which].lane
        if bar is None:
            return
        above = placed[self._lowest[lane]] if lane in self._lowest else None
        before = above.bar if above else None
        if above and before and before[0] <= bar[0] < before[1]:
            middle = (bar[0] + before[1]) / 2
            shorter = replace(above, bar=(before[0], middle - 1))
            placed[self._lowest[lane]] = shorter
            bar = (middle + 1, max(bar[1], middle + 4))
            placed[which] = replace(placed[which], bar=bar)
        self._lowest[lane] = which


def _lanes(labels: Sequence[MarginLabel]) -> dict[int, tuple[int, int]]:
    """Return the lane of each bar that has others beside it, and how many there are."""
    extents = [(n, label.extent) for n, label in enumerate(labels) if label.extent]
    ranges = [(extent.start, extent.end) for _, extent in extents]
    return {
        extents[i][0]: (lane, 1 + max(stack.values()))
        for stack in stacks(ranges, longest_first=True, most=_MOST_BARS)
        for i, lane in stack.items()
    }


class GutterPainter:
    """Paints placed labels to the left of the text, which starts at ``edge``."""

    def __init__(
        self, painter: QPainter, theme: Theme, edge: float, zoom: float
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._edge = edge
        self._right = edge - _WORDS
        self._width = edge - _WORDS - 8
        self._zoom = zoom

    def bar(self, placed: Placed, current: AnnotationId | None) -> None:
        """Paint the bar along the lines of an attribution."""
        if placed.bar is None:
            return
        theme = self._theme
        chosen = placed.label.annotation == current
        quiet = placed.label.quiet
        border = theme.attitude_border if quiet else theme.quote_border
        color = theme.accent if chosen else border
        step = min(_BAR_STEP, _BARS / placed.lanes)
        x = self._edge - _BARS + placed.lane * step
        top, bottom = placed.bar
        pen = QPen(color, min(_QUIET_BAR if quiet else _BAR, 0.7 * step))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if placed.label.suggested:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.0])
        self._painter.setPen(pen)
        x += _BAR / 2
        self._painter.drawLine(QPointF(x, top + 1.5), QPointF(x, bottom - 1.5))

    def words(self, placed: Placed, current: AnnotationId | None) -> None:
        """Paint the words of a label, as many as it has room for."""
        label, row = placed.label, ROW * self._zoom
        y, name = placed.top, label.name
        if label.suggested and not placed.compact:
            words = _tr("suggested · note") if label.noted else _tr("suggested")
            self._row(words, y, bold=False, italic=True, current=False)
            y += row
        elif label.noted:
            # In front, where it is not cut off.
            name = _tr("note · {}").format(name)
        bold = not label.suggested and not label.quiet
        italic = label.suggested and placed.compact
        chosen = label.annotation == current
        self._row(name, y, bold=bold, italic=italic, current=chosen)
        if label.chips and not placed.compact:
            self._chip(label.chips[0], len(label.chips) - 1, y + row + 1)

    def _row(
        self, words: str, y: float, *, bold: bool, italic: bool, current: bool
    ) -> None:
        theme = self._theme
        face = font(SANS, 11.5 * self._zoom, bold=bold, italic=italic)
        color = theme.quote_words if bold else theme.muted
        self._painter.setFont(face)
        self._painter.setPen(theme.accent if current else color)
        fitting = QFontMetricsF(face).elidedText(
            seen(words), Qt.TextElideMode.ElideRight, self._width
        )
        box = QRectF(self._right - self._width, y, self._width, ROW * self._zoom)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(box, flags, fitting)

    def _chip(self, chip: Chip, more: int, y: float) -> None:
        """Paint a stance: filled by evidence, outlined or, if suggested, dashed."""
        theme, painter = self._theme, self._painter
        face = font(SANS, 10.5 * self._zoom)
        metrics = QFontMetricsF(face)
        words = seen(f"{chip.text} +{more}" if more else chip.text)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._width - 12)
        width = metrics.horizontalAdvance(words) + 13
        box = QRectF(self._right - width, y, width, ROW * self._zoom)
        color = polarity_color(theme, chip.polarity)
        filled = chip.evident and not chip.suggested
        pen = QPen(color, 1.0)
        if chip.suggested:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(color if filled else theme.paper)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(face)
        painter.setPen(theme.on_accent if filled else color)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Article", words)
