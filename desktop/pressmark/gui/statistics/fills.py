"""Filling the parts of bars: in a colour, and with a pattern that tells them apart.

Patterns are drawn as lines that end where the part ends. Brushes with patterns and
clipping would be simpler, but an SVG file keeps neither.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from pressmark.gui.statistics.chart import Fill
from pressmark.gui.theme import Theme, group_color, label_color, polarity_color
from pressmark.model.scheme import POLARITY_GROUPS, Label

_STEP = 5.0
_INK = 0.72
"""How much of a part's colour there is in the ground below its pattern."""


def tint_color(theme: Theme, tint: str | Label) -> QColor:
    """Return the colour of a theme, or of a label in it."""
    if isinstance(tint, str):
        named: QColor = getattr(theme, tint)
        return named
    if tint.color:
        return label_color(theme, tint)
    if tint.group in POLARITY_GROUPS:
        return polarity_color(theme, tint.group)
    return group_color(theme, tint.group)


def paint_fill(
    painter: QPainter, box: QRectF, color: QColor, fill: Fill, ground: QColor
) -> None:
    """Fill a part of a bar, and bound it in its colour."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(QBrush(color if fill is Fill.PLAIN else _soft(color, ground)))
    painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = _LINES[fill](box) if fill in _LINES else []
    if lines:
        painter.setPen(QPen(color, 1.3))
        painter.drawLines(lines)
    if fill is Fill.DOTS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(color))
        for point in _dots(box):
            painter.drawEllipse(point, 1.2, 1.2)


def _soft(color: QColor, ground: QColor) -> QColor:
    def between(one: float, other: float) -> float:
        return _INK * other + (1 - _INK) * one

    return QColor.fromRgbF(
        between(color.redF(), ground.redF()),
        between(color.greenF(), ground.greenF()),
        between(color.blueF(), ground.blueF()),
    )


def _rising(box: QRectF) -> list[QLineF]:
    return rising(box, _STEP)


def rising(box: QRectF, step: float) -> list[QLineF]:
    """Return lines that rise to the right, a step apart, cut at the edges of a box."""
    lines, offset = [], step
    while offset < box.width() + box.height():
        low, high = max(0.0, offset - box.height()), min(offset, box.width())
        lines.append(
            QLineF(
                QPointF(box.left() + low, box.top() + offset - low),
                QPointF(box.left() + high, box.top() + offset - high),
            )
        )
        offset += step
    return lines


def _falling(box: QRectF) -> list[QLineF]:
    return falling(box, _STEP)


def falling(box: QRectF, step: float) -> list[QLineF]:
    """Return lines that fall to the right, a step apart, cut at the edges."""
    middle = 2 * box.center().y()
    return [
        QLineF(line.x1(), middle - line.y1(), line.x2(), middle - line.y2())
        for line in rising(box, step)
    ]


def _crossing(box: QRectF) -> list[QLineF]:
    return [*_rising(box), *_falling(box)]


def _level(box: QRectF) -> list[QLineF]:
    lines, y = [], box.top() + _STEP - 1
    while y < box.bottom():
        lines.append(QLineF(box.left(), y, box.right(), y))
        y += _STEP - 1
    return lines


def _dots(box: QRectF) -> list[QPointF]:
    inner = box.adjusted(2, 2, -2, -2)
    if inner.width() <= 0 or inner.height() <= 0:
        return []
    return [
        QPointF(inner.left() + x * _STEP, inner.top() + y * _STEP)
        for x in range(int(inner.width() / _STEP) + 1)
        for y in range(int(inner.height() / _STEP) + 1)
    ]


_LINES = {
    Fill.STRIPES: _rising,
    Fill.COUNTER: _falling,
    Fill.CROSSES: _crossing,
    Fill.LINES: _level,
}
