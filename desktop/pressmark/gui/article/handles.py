"""Handles at the edges of the current annotation: where they are and how they look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from pressmark.gui.article.geometry import Line
from pressmark.gui.theme import Theme, group_color, polarity_color
from pressmark.gui.work.edges import Edge, Handle, places
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation
from pressmark.model.entity import Mention
from pressmark.model.stance import Stance

_KNOB = 3.6
_REACH = 6.0
"""How far from a handle it can be taken hold of, in pixels."""

_TAKEN = 0.25
"""The share of its bar, from the knob, by which a handle is taken hold of."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a handle is, in pixels of the document."""

    handle: Handle
    x: float
    upper: float
    lower: float

    @property
    def knob(self) -> QPointF:
        """The middle of the knob: on top of a start, at the foot of an end."""
        start = self.handle.edge is Edge.START
        return QPointF(self.x, self.upper if start else self.lower)

    def distance(self, point: QPointF) -> float | None:
        """Return how far a point is from the handle; None if it is out of reach.

        Only the knob and the bar next to it can be taken hold of: whoever clicks or
        begins to select between the letters means the words.
        """
        away = abs(point.x() - self.x)
        outwards = self.knob.y() - point.y()
        if self.handle.edge is Edge.END:
            outwards = -outwards
        bar = _TAKEN * (self.lower - self.upper)
        return away if away <= _REACH and -bar <= outwards <= _REACH else None


def spots(
    annotation: Annotation,
    line_of: Callable[[int], Line],
    to_qt: Callable[[int], int],
) -> Iterator[Spot]:
    """Yield where the handles of an annotation are."""
    for handle, position in places(annotation):
        start = handle.edge is Edge.START
        letter = position if start else position - 1
        line = line_of(letter)
        first, last = to_qt(letter), to_qt(letter + 1)
        pieces = line.pieces(first, last)
        if pieces:
            # A letter of a script that runs to the left begins at its right.
            backwards = line.mixed and runs_backwards(line, first)
            x = pieces[0][0] if start is not backwards else pieces[-1][1]
            yield Spot(handle, x, line.upper - 2, line.lower + 2)


def runs_backwards(line: Line, position: int) -> bool:
    """Whether the letter at a position in UTF-16 units is written to the left."""
    leading = _x(line, position, QTextLine.Edge.Leading)
    return leading > _x(line, position, QTextLine.Edge.Trailing)


def _x(line: Line, position: int, edge: QTextLine.Edge) -> float:
    # PySide returns the coordinate together with the position it is exact for.
    found: tuple[float, int] = line.shape.cursorToX(position - line.offset, edge)  # type: ignore[assignment]  # stubs say float
    return found[0]


def nearest(found: Iterable[Spot], point: QPointF) -> Spot | None:
    """Return the handle at a point of the document, or None."""
    near = [(spot.distance(point), number, spot) for number, spot in enumerate(found)]
    reached = [(away, number, spot) for away, number, spot in near if away is not None]
    return min(reached, default=(0, 0, None), key=lambda one: one[:2])[2]


def paint(painter: QPainter, spot: Spot, color: QColor, paper: QColor) -> None:
    """Paint a handle; it is filled with a colour or, of ``paper``, hollow."""
    bar = QPen(color, 1.6)
    bar.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(bar)
    painter.drawLine(QPointF(spot.x, spot.upper), QPointF(spot.x, spot.lower))
    painter.setBrush(paper)
    painter.drawEllipse(spot.knob, _KNOB, _KNOB)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def box(spot: Spot) -> QRectF:
    """Return the area that a handle is painted in."""
    reach = _KNOB + 2
    return QRectF(
        spot.x - reach,
        spot.upper - reach,
        2 * reach,
        spot.lower - spot.upper + 2 * reach,
    )


def handle_color(
    theme: Theme, annotation: Annotation, handle: Handle, style: str
) -> QColor:
    """Return the colour of a handle: that of what its edge is painted in.

    ``style`` is the family or the own colour of a mention's or stance's label.
    """
    if isinstance(annotation, Attribution):
        return theme.accent if handle.part.role is Role.SOURCE else theme.quote_border
    if isinstance(annotation, Mention):
        return group_color(theme, style)
    if isinstance(annotation, Stance):
        return polarity_color(theme, style)
    return theme.accent
