"""The margin beside the article: finding room for its labels and painting them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.article.intervals import lanes
from pressmark.gui.article.margin import Chip, MarginLabel
from pressmark.gui.theme import SANS, Theme, font, polarity_color
from pressmark.model.ids import AnnotationId

ROW = 15.0
"""The height of a row of words in the margin, in pixels at 100 %."""

_GIVE = 5.0
_BAR = 3.0
_QUIET_BAR = 1.4
_BAR_STEP = 4.5
_BARS = 13.0
_WORDS = 20.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place in the document, in pixels.

    ``compact`` leaves only the name. The bar is None where there is none.
    """

    label: MarginLabel
    top: float
    bottom: float
    compact: bool
    bar: tuple[float, float] | None
    lane: int = 0

    def owner_at(self, y: float, zoom: float) -> AnnotationId:
        """Return what the row at a height belongs to: the annotation or a stance."""
        if self.label.chips and not self.compact and y > self.bottom - ROW * zoom - 2:
            return self.label.chips[0].stance
        return self.label.annotation


def place(
    labels: Sequence[MarginLabel], line_of: Callable[[int], Line], zoom: float
) -> list[Placed]:
    """Return the labels, in their order, each as near to its line as there is room.

    Labels that would touch are stacked, and keep to one row until there is room again.
    """
    wanted = [line_of(label.anchor) for label in labels]
    row = ROW * zoom
    placed: list[Placed] = []
    free = 0.0
    for which, (label, line) in enumerate(zip(labels, wanted, strict=True)):
        top = max(free, line.baseline - row * 0.85)
        following = wanted[which + 1] if which + 1 < len(wanted) else None
        room = following.baseline - row * 0.85 - top if following else float("inf")
        full = row * (1 + label.suggested + bool(label.chips)) + 3 * bool(label.chips)
        # A region's label needs no more than its “?”, and no place of its own.
        compact = label.extent is None or full > max(row, room + _GIVE)
        free = top + (row if compact else full) + 1
        placed.append(Placed(label, top, free - 1, compact, _bar(label, line_of)))
    return _beside(placed)


def _bar(
    label: MarginLabel, line_of: Callable[[int], Line]
) -> tuple[float, float] | None:
    if label.extent is None:
        return None
    first, last = line_of(label.extent.start), line_of(label.extent.end - 1)
    return first.top + 4, last.top + last.height - 2


def _beside(placed: list[Placed]) -> list[Placed]:
    """Put bars that overlap in the text side by side, and share lines among others."""
    barred = [i for i, p in enumerate(placed) if p.bar is not None]
    extents = [e for i in barred if (e := placed[i].label.extent) is not None]
    ranges = [(extent.start, extent.end) for extent in extents]
    longest = sorted(range(len(ranges)), key=lambda i: ranges[i][0] - ranges[i][1])
    last: dict[int, int] = {}
    for i, lane in zip(barred, lanes(ranges, longest, most=3), strict=True):
        bar = placed[i].bar
        before = placed[last[lane]].bar if lane in last else None
        if bar and before and bar[0] < before[1] and before[0] <= bar[0]:
            middle = (max(bar[0], before[0]) + before[1]) / 2
            above = placed[last[lane]]
            placed[last[lane]] = replace(above, bar=(before[0], middle - 1))
            bar = (middle + 1, max(bar[1], middle + 4))
        placed[i] = replace(placed[i], bar=bar, lane=lane)
        last[lane] = i
    return placed


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
        x = self._edge - _BARS + placed.lane * _BAR_STEP
        top, bottom = placed.bar
        pen = QPen(color, _QUIET_BAR if quiet else _BAR)
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
        tell = partial(QCoreApplication.translate, "Article")
        if label.suggested and not placed.compact:
            words = tell("suggested · note") if label.noted else tell("suggested")
            self._row(words, y, bold=False, italic=True, current=False)
            y += row
        elif label.noted:
            # In front, where it is not cut off.
            name = tell("note · {}").format(name)
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
            words, Qt.TextElideMode.ElideRight, self._width
        )
        box = QRectF(self._right - self._width, y, self._width, ROW * self._zoom)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(box, flags, fitting)

    def _chip(self, chip: Chip, more: int, y: float) -> None:
        """Paint a stance: filled by evidence, outlined or, if suggested, dashed."""
        theme, painter = self._theme, self._painter
        face = font(SANS, 10.5 * self._zoom)
        metrics = QFontMetricsF(face)
        words = f"{chip.text} +{more}" if more else chip.text
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
