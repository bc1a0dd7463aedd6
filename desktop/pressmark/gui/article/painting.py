"""Painting the marks of an article, line by line, below and over its letters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.article.highlights import Kind, Mark
from pressmark.gui.article.typography import FIRST_UNDERLINE, underline_thickness
from pressmark.gui.second_marks import draw_family, draw_sign
from pressmark.gui.theme import Theme, group_color, own_color, polarity_color

_HATCH = 12.0
"""How far apart the stripes of a suggested quote are, in pixels."""

_SHAPE = 0.4
"""How high the shape of a family is before its underline, in ems."""

_SIGN = 0.58
"""How high the sign of a polarity is at the corner of evidence, in ems."""

_NEAR = 1.0
"""How far an edge may be from that of a letter, in pixels."""

_TINTED = (Kind.CONNECTOR, Kind.CONTENT, Kind.CUE, Kind.SOURCE)


@dataclass(frozen=True, slots=True)
class Shown:
    """A mark with its range in UTF-16 units, and whether it is the current one's."""

    mark: Mark
    start: int
    end: int
    current: bool = False


class LinePainter:
    """Paints the marks of one line after the other."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._theme = theme

    def under(self, line: Line, marks: Sequence[Shown]) -> None:
        """Paint what lies below the letters: tints, the nested over what is around."""
        tints = [s for s in marks if s.mark.kind in _TINTED]
        tints.sort(key=lambda s: (s.mark.kind is Kind.SOURCE, s.mark.lane, s.current))
        for shown in tints:
            for left, right in line.pieces(shown.start, shown.end):
                if shown.mark.kind is Kind.SOURCE:
                    self._source(line, left, right, current=shown.current)
                elif shown.mark.kind is Kind.CONTENT:
                    self._content(line, shown, left, right)
                elif shown.mark.kind is Kind.CONNECTOR:
                    self._connector(line, left, right)
                elif shown.current:
                    self._current_cue(line, left, right)

    def over(self, line: Line, marks: Sequence[Shown]) -> None:
        """Paint what lies over the letters of a line: underlines, frames, brackets."""
        for shown in marks:
            paint = {
                Kind.MENTION: self._mention,
                Kind.CUE: self._cue,
                Kind.CONTENT: self._nested,
                Kind.SOURCE: self._nested,
                Kind.EVIDENCE: self._evidence,
                Kind.REGION: self._region,
            }.get(shown.mark.kind)
            if paint is not None:
                for left, right in line.pieces(shown.start, shown.end):
                    paint(line, shown, left, right)

    def _content(self, line: Line, shown: Shown, left: float, right: float) -> None:
        lane, theme = shown.mark.lane, self._theme
        inset = 2.0 * min(lane, 3)
        box = QRectF(left, line.upper, right - left, line.lower - line.upper)
        box.adjust(0, inset, 0, -inset)
        if shown.current:
            fill = QBrush(theme.quote_selected)
        elif shown.mark.suggested:
            fill = self._hatched(nested=lane % 2 > 0, quiet=shown.mark.quiet)
        elif shown.mark.quiet:
            fill = QBrush(theme.attitude)
        else:
            fill = QBrush(theme.quote_nested if lane % 2 else theme.quote)
        border = theme.attitude_border if shown.mark.quiet else theme.quote_border
        edge = QPen(border, 1.4) if shown.current else None
        self._ribbon(line, shown, box, fill, edge)
        if not shown.current:
            self._ends(line, shown, box, border)

    def _ends(self, line: Line, shown: Shown, box: QRectF, color: QColor) -> None:
        """Close a tint where it begins and ends; that of an attitude with dots.

        So its reach can be seen by those to whom the tint is too pale.
        """
        pen = QPen(color, 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shown.mark.quiet:
            pen.setDashPattern([1.4, 1.4])
        self._painter.setPen(pen)
        for x in self._edges(line, shown, box.left(), box.right()):
            if x is not None:
                self._painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _ribbon(
        self, line: Line, shown: Shown, box: QRectF, fill: QBrush, edge: QPen | None
    ) -> None:
        """Fill a box whose corners are round only where the mark starts or ends.

        A current one that is only suggested keeps a dashed edge.
        """
        painter = self._painter
        painter.save()
        if edge is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            if shown.mark.suggested:
                edge.setDashPattern([3.0, 2.0])
            painter.setPen(edge)
        painter.setBrush(fill)
        painter.setClipRect(box.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
        starts, ends = self._sides(line, shown)
        wide = box.adjusted(0 if starts else -12, 0, 0 if ends else 12, 0)
        painter.drawRoundedRect(wide, 3, 3)
        painter.restore()

    def _sides(self, line: Line, shown: Shown) -> tuple[bool, bool]:
        """Whether a mark begins and whether it ends on a line."""
        return line.mixed or shown.start >= line.start, (
            line.mixed or shown.end <= line.end
        )

    def _hatched(self, *, nested: bool, quiet: bool) -> QBrush:
        theme = self._theme
        ground = theme.quote if nested else theme.quote_hatch
        stripe = theme.quote_nested if nested else theme.quote
        if quiet:
            ground, stripe = theme.attitude_hatch, theme.attitude
        step = _HATCH / math.sqrt(2)
        # Stripes of attitudes lean the other way.
        far = QPointF(step, -step if quiet else step)
        gradient = QLinearGradient(QPointF(0, 0), far)
        gradient.setSpread(QLinearGradient.Spread.RepeatSpread)
        gradient.setColorAt(0, ground)
        gradient.setColorAt(0.48, ground)
        gradient.setColorAt(0.52, stripe)
        gradient.setColorAt(1, stripe)
        return QBrush(gradient)

    def _source(self, line: Line, left: float, right: float, *, current: bool) -> None:
        upper = line.upper if current else line.lower - 0.52 * line.em
        box = QRectF(left, upper, right - left, line.lower - upper)
        self._painter.fillRect(box, self._theme.source)

    def _current_cue(self, line: Line, left: float, right: float) -> None:
        box = QRectF(left, line.upper, right - left, line.lower - line.upper)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.quote)
        self._painter.drawRoundedRect(box, 3, 3)

    def _mention(self, line: Line, shown: Shown, left: float, right: float) -> None:
        mark = shown.mark
        color = own_color(self._theme, mark.color)
        color = color or group_color(self._theme, mark.style)
        y = self._underline(line, mark.lane)
        pen = QPen(color, self._thickness(line))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.suggested:
            pen.setDashPattern([3.0, 2.0])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))
        begun, _ = self._edges(line, shown, left, right)
        if begun is not None:
            side = _SHAPE * line.em
            x = right - side if begun == right else left
            box = QRectF(x, y - side / 2, side, side)
            draw_family(self._painter, box, mark.style, color)
        if shown.current:
            self._frame(line, color, left, right)

    def _cue(self, line: Line, shown: Shown, left: float, right: float) -> None:
        y = self._underline(line, shown.mark.lane)
        theme = self._theme
        color = theme.attitude_border if shown.mark.quiet else theme.quote_border
        pen = QPen(color, self._thickness(line))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left + 1, y), QPointF(right - 1, y))

    def _connector(self, line: Line, left: float, right: float) -> None:
        self._painter.setPen(QPen(self._theme.quote_border, 1))
        y = line.lower - 0.5
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _evidence(self, line: Line, shown: Shown, left: float, right: float) -> None:
        mark = shown.mark
        color = own_color(self._theme, mark.color)
        color = color or polarity_color(self._theme, mark.style)
        pen = QPen(color, 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        upper, lower = line.upper - 1, line.lower + 2
        self._painter.drawLine(QPointF(left, lower), QPointF(right, lower))
        edges = self._edges(line, shown, left, right)
        if left in edges:
            self._bracket(left - 1, 4, upper, lower)
        if right in edges:
            self._bracket(right + 1, -4, upper, lower)
        if edges[0] is not None:
            side = _SIGN * line.em
            middle = left - 1 if edges[0] == left else right + 1
            box = QRectF(middle - side / 2, lower - side / 2, side, side)
            paper = self._theme.on_accent
            draw_sign(self._painter, box, mark.style, color, paper)

    def _edges(
        self, line: Line, shown: Shown, left: float, right: float
    ) -> tuple[float | None, float | None]:
        """Return which edges of a piece its mark begins and ends at.

        Where directions are mixed, a mark may begin at the right of a piece, or neither
        begin nor end at it.
        """
        if not line.mixed:
            return (
                left if shown.start >= line.start else None,
                right if shown.end <= line.end else None,
            )
        begun, ended = (
            next((x for x in (left, right) if edge and abs(x - edge) < _NEAR), None)
            for edge in (line.begins(shown.start), line.ends(shown.end))
        )
        return begun, ended

    def _bracket(self, x: float, foot: float, upper: float, lower: float) -> None:
        points = [QPointF(x + foot, upper), QPointF(x, upper)]
        points += [QPointF(x, lower), QPointF(x + foot, lower)]
        self._painter.drawPolyline(points)

    def _region(self, line: Line, shown: Shown, left: float, right: float) -> None:
        if shown.current:
            self._frame(line, self._theme.accent, left, right)

    def _frame(self, line: Line, color: QColor, left: float, right: float) -> None:
        box = QRectF(left, line.upper, right - left, line.lower - line.upper)
        self._painter.setPen(QPen(color, 1.4))
        tint = QColor(color)
        tint.setAlpha(34)
        self._painter.setBrush(tint)
        self._painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), 3, 3)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _nested(self, line: Line, shown: Shown, left: float, right: float) -> None:
        """Underline a source or content that lies among others, from end to end."""
        mark, theme = shown.mark, self._theme
        if mark.underline is None:
            return
        color = theme.attitude_border if mark.quiet else theme.quote_border
        if mark.kind is Kind.SOURCE:
            color = theme.accent
        thickness = min(1.5, self._thickness(line))
        pen = QPen(color, thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        y = self._underline(line, mark.underline)
        self._painter.setPen(pen)
        for here, x in (
            (shown.start >= line.start, left + 0.5),
            (shown.end <= line.end, right - 0.5),
        ):
            if here:
                top = y - self._thickness(line)
                self._painter.drawLine(QPointF(x, top), QPointF(x, y))
        if mark.suggested:
            pen.setDashPattern([4.0, 2.0])
            self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _underline(self, line: Line, lane: int) -> float:
        return (
            line.baseline
            + FIRST_UNDERLINE * line.em
            + lane * (self._thickness(line) + 1)
        )

    def _thickness(self, line: Line) -> float:
        return underline_thickness(line.em)
