"""What tells apart without colour what is told apart by colour.

Each family of labels has a shape and each polarity a sign, the same wherever they are
shown, so that nothing is lost on paper, in grey or to eyes that see few colours.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from pressmark.gui.theme import SANS, font

_SIGNS = {
    "favor": "+",
    "against": "−",
    "neutral": "=",
    "mixed": "±",
    "unclear": "?",
    "none": "∅",
}
_NARROW = 0.22
"""The width of an upright bar, as a share of its height."""


def polarity_sign(polarity: str, name: str = "") -> str:
    """Return the sign of a polarity; of a scheme's own, its first letter."""
    return _SIGNS.get(polarity, (name or polarity)[:1].upper())


def draw_family(painter: QPainter, box: QRectF, group: str, color: QColor) -> None:
    """Draw the shape of a family of labels.

    A person is a disc, an organization an open square, a place a triangle, an event a
    diamond and everything else an upright bar.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    if group == "person":
        painter.drawEllipse(box)
    elif group == "organization":
        wide = max(1.2, 0.2 * box.height())
        inset = wide / 2
        painter.setPen(QPen(color, wide, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset))
    elif group == "place":
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif group == "event":
        middle = box.center()
        corners = [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
        painter.drawPolygon(QPolygonF(corners))
    else:
        spare = box.width() * (1 - _NARROW) / 2
        painter.drawRect(box.adjusted(spare, 0, -spare, 0))
    painter.restore()


def draw_sign(
    painter: QPainter, box: QRectF, polarity: str, color: QColor, paper: QColor
) -> None:
    """Draw the sign of a polarity, cut out of a disc of its colour."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(box)
    face = font(SANS, box.height() * 0.95, bold=True)
    painter.setFont(face)
    painter.setPen(paper)
    sign = polarity_sign(polarity)
    metrics = QFontMetricsF(face)
    ink = metrics.tightBoundingRect(sign)
    painter.drawText(box.center() - ink.center(), sign)
    painter.restore()
