"""Drawing a chart, the same way on the screen, in files and on paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from pressmark.gui.plain import seen
from pressmark.gui.statistics.chart import Chart, Row, Series, Shape, Unit
from pressmark.gui.statistics.fills import paint_fill, tint_color
from pressmark.gui.theme import Theme

_PAD = 10.0
_HIGH = 0.62
"""How much of a row is its bar."""
_ROW = 1.85
"""The height of a row, in heights of the letters."""
_COLUMNS_HIGH = 12.0
"""The height of a field of columns, in heights of the letters."""
_MOST_NAME = 0.36
"""How much of the width names may take at most."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_TICKS = 4
_STEPS = {
    Unit.COUNT: (1, 2, 5, 10),
    Unit.SECONDS: (1, 5, 15, 30, 60, 300, 600, 1800, 3600, 7200, 18000, 36000),
}
"""How far apart the numbers beside columns may be; times are round ones of a clock."""
_DENSE = 3
"""Letters in whose width a column's number still fits above it."""


@dataclass(frozen=True, slots=True)
class Area:
    """Where a bar was drawn, and what it says."""

    place: QRectF
    tip: str


@dataclass
class ChartPainter:
    """Draws charts with a painter, in a theme and a font; sizes follow the letters."""

    theme: Theme
    font: QFont
    areas: list[Area] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Measure the letters."""
        self.metrics = QFontMetricsF(self.font)
        self.unit = self.metrics.height()
        bold = QFont(self.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self.bold = bold

    def height(self, chart: Chart, width: float, *, titled: bool = False) -> float:
        """Return how high a chart is in a width."""
        high = 2 * _PAD + self._legend_height(chart, width)
        if titled:
            high += 1.7 * self.unit + (1.4 * self.unit if chart.note else 0)
        if chart.shape is Shape.COLUMNS:
            return high + (_COLUMNS_HIGH + 2.4) * self.unit
        return high + len(chart.drawn) * _ROW * self.unit

    def paint(
        self, painter: QPainter, chart: Chart, box: QRectF, *, titled: bool = False
    ) -> None:
        """Draw a chart into a box, with its title where there is none beside it."""
        self.areas = []
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if titled:
            inner.setTop(inner.top() + self._title(painter, chart, inner))
        inner.setTop(inner.top() + self._legend(painter, chart, inner))
        if chart.shape is Shape.COLUMNS:
            self._columns(painter, chart, inner)
        else:
            self._bars(painter, chart, inner)
        painter.restore()

    def _title(self, painter: QPainter, chart: Chart, box: QRectF) -> float:
        painter.setFont(self.bold)
        painter.setPen(self.theme.ink)
        line = QRectF(box.left(), box.top(), box.width(), 1.4 * self.unit)
        painter.drawText(line, _LEFT, seen(chart.title))
        painter.setFont(self.font)
        if not chart.note:
            return 1.7 * self.unit
        painter.setPen(self.theme.muted)
        line.translate(0, 1.4 * self.unit)
        painter.drawText(line, _LEFT, chart.note)
        return 3.1 * self.unit

    def _legend_places(
        self, chart: Chart, width: float
    ) -> list[tuple[Series, float, float]]:
        """Return where each series is named, from the corner of the legend."""
        if len(chart.series) < 2:  # noqa: PLR2004  (one needs no legend)
            return []
        places, x, y = [], 0.0, 0.0
        for series in chart.series:
            wide = self.metrics.horizontalAdvance(seen(series.name)) + 2.6 * self.unit
            if x and x + wide > width:
                x, y = 0.0, y + 1.5 * self.unit
            places.append((series, x, y))
            x += wide
        return places

    def _legend_height(self, chart: Chart, width: float) -> float:
        places = self._legend_places(chart, width - 2 * _PAD)
        return places[-1][2] + 2.0 * self.unit if places else 0.0

    def _legend(self, painter: QPainter, chart: Chart, box: QRectF) -> float:
        places = self._legend_places(chart, box.width())
        for series, x, y in places:
            left, top = box.left() + x, box.top() + y
            square = QRectF(left, top + 0.1 * self.unit, 1.3 * self.unit, self.unit)
            color = tint_color(self.theme, series.tint)
            paint_fill(painter, square, color, series.fill, self.theme.paper)
            painter.setPen(self.theme.ink)
            words = QRectF(square.right() + 0.4 * self.unit, top, box.width(), 0)
            words.setHeight(1.2 * self.unit)
            painter.drawText(words, _LEFT, seen(series.name))
        return places[-1][2] + 2.0 * self.unit if places else 0.0

    def _bars(self, painter: QPainter, chart: Chart, box: QRectF) -> None:
        names = [self.metrics.horizontalAdvance(seen(row.name)) for row in chart.drawn]
        numbers = [
            self.metrics.horizontalAdvance(chart.said(row.total)) for row in chart.drawn
        ]
        before = min(max(names, default=0.0) + 1, _MOST_NAME * box.width())
        after = max(numbers, default=0.0) + 0.6 * self.unit
        most = max((row.total for row in chart.drawn), default=0) or 1
        room = max(10.0, box.width() - before - after - 0.8 * self.unit)
        for number, row in enumerate(chart.drawn):
            line = QRectF(box.left(), box.top() + number * _ROW * self.unit, 0, 0)
            line.setSize(QRectF(0, 0, box.width(), _ROW * self.unit).size())
            self._name(painter, row, line, before)
            place = line.adjusted(before + 0.8 * self.unit, 0, 0, 0)
            end = self._bar(painter, chart, row, place, room / most)
            painter.setPen(self.theme.ink)
            words = QRectF(end + 0.4 * self.unit, line.top(), after + 2, line.height())
            painter.drawText(words, _LEFT, chart.said(row.total))
            self.areas.append(Area(line, chart.tip(row)))

    def _name(self, painter: QPainter, row: Row, line: QRectF, wide: float) -> None:
        painter.setPen(self.theme.soft)
        fitting = self.metrics.elidedText(
            seen(row.name), Qt.TextElideMode.ElideRight, wide
        )
        words = QRectF(line.left(), line.top(), wide, line.height())
        painter.drawText(words, _RIGHT, fitting)

    def _bar(
        self, painter: QPainter, chart: Chart, row: Row, place: QRectF, scale: float
    ) -> float:
        """Draw the parts of a bar from the left; return where it ends."""
        high = _HIGH * place.height()
        top, left = place.center().y() - high / 2, place.left()
        for series, value in zip(chart.series, row.values, strict=True):
            if not value:
                continue
            box = QRectF(left, top, max(1.0, value * scale), high)
            color = self._color(series, row)
            paint_fill(painter, box, color, series.fill, self.theme.paper)
            if len(chart.series) > 1:
                self._number(painter, box, chart.said(value))
            left = box.right()
        return left

    def _color(self, series: Series, row: Row) -> QColor:
        return tint_color(self.theme, row.tint or series.tint)

    def _number(self, painter: QPainter, box: QRectF, words: str) -> None:
        """Say a number on the part of a bar, where it has room."""
        wide = self.metrics.horizontalAdvance(words) + 0.6 * self.unit
        if wide + 4 > box.width() or self.unit > box.height() + 4:
            return
        plate = QRectF(0, 0, wide, min(box.height() - 3, 1.1 * self.unit))
        plate.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.paper)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.theme.ink)
        painter.drawText(box, _MIDDLE, words)

    def _columns(self, painter: QPainter, chart: Chart, box: QRectF) -> None:
        most = max((row.total for row in chart.drawn), default=0) or 1
        ticks = nice_ticks(most, _STEPS[chart.unit])
        wide = max(self.metrics.horizontalAdvance(chart.said(tick)) for tick in ticks)
        field_ = QRectF(box)
        field_.setLeft(box.left() + wide + 0.6 * self.unit)
        field_.setTop(box.top() + self.unit)
        field_.setBottom(box.bottom() - 1.6 * self.unit)
        scale = field_.height() / max(most, ticks[-1])
        for tick in ticks:
            y = field_.bottom() - tick * scale
            painter.setPen(QPen(self.theme.line, 1))
            painter.drawLine(QPointF(field_.left(), y), QPointF(field_.right(), y))
            painter.setPen(self.theme.muted)
            words = QRectF(box.left(), y - self.unit / 2, wide, self.unit)
            painter.drawText(words, _RIGHT, chart.said(tick))
        wide = field_.width() / max(1, len(chart.drawn))
        for place, row in enumerate(chart.drawn):
            column = QRectF(field_.left() + place * wide, field_.top(), wide, 0)
            column.setBottom(field_.bottom())
            self._column(painter, chart, row, column, scale)
        self._days(painter, chart, field_, wide)

    def _column(
        self, painter: QPainter, chart: Chart, row: Row, place: QRectF, scale: float
    ) -> None:
        wide = min(0.7 * place.width(), 3 * self.unit)
        bottom = place.bottom()
        for series, value in zip(chart.series, row.values, strict=True):
            if not value:
                continue
            high = max(1.0, value * scale)
            box = QRectF(place.center().x() - wide / 2, bottom - high, wide, high)
            color = self._color(series, row)
            paint_fill(painter, box, color, series.fill, self.theme.paper)
            bottom = box.top()
        said = chart.said(row.total)
        fits = self.metrics.horizontalAdvance(said) < place.width() - _DENSE
        if row.total and fits:
            painter.setPen(self.theme.ink)
            above = QRectF(place.left(), bottom - self.unit, place.width(), self.unit)
            painter.drawText(above, _MIDDLE, said)
        self.areas.append(Area(place, chart.tip(row)))

    def _days(
        self, painter: QPainter, chart: Chart, field_: QRectF, step: float
    ) -> None:
        """Name as many columns as there is room for, evenly."""
        names = [self.metrics.horizontalAdvance(seen(row.name)) for row in chart.drawn]
        wide = max(names, default=0.0) + self.unit
        every = max(1, int(wide / step + 1)) if step < wide else 1
        painter.setPen(self.theme.soft)
        for place in range(0, len(chart.drawn), every):
            middle = field_.left() + (place + 0.5) * step
            left = min(max(middle - wide / 2, field_.left()), field_.right() - wide)
            left = middle - wide / 2 if every == 1 else left
            words = QRectF(left, field_.bottom() + 0.3 * self.unit, wide, self.unit)
            painter.drawText(words, _MIDDLE, seen(chart.drawn[place].name))


def nice_ticks(most: int, steps: tuple[int, ...]) -> list[int]:
    """Return round numbers from 0 to the largest or a little more, some four of them.

    They are a step apart that is one of ``steps``, or of those by a power of ten.
    """
    rough, power = max(1.0, most / _TICKS), 1
    while steps[-1] * power < rough:
        power *= 10
    step = next(one * power for one in steps if one * power >= rough)
    return list(range(0, most + step, step))
