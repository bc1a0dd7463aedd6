"""Painting from right to left: what is painted by hand is mirrored, its words are not.

A delegate paints as for reading from left to right within :func:`mirrored`, and its
words with :func:`draw_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from pressmark.gui.plain import seen

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u200f\u202b\u202e\u2067"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Unicode that are written from right to left, and marks that turn."""

_RTL = Qt.LayoutDirection.RightToLeft
_FIRST_STRONG, _END = "\u2068", "\u2069"


@contextmanager
def mirrored(
    painter: QPainter, area: QRect | QRectF, direction: Qt.LayoutDirection
) -> Iterator[None]:
    """Paint what is within as in a mirror if the direction is from right to left."""
    painter.save()
    if direction == _RTL:
        _turn(painter, QRectF(area))
    try:
        yield
    finally:
        painter.restore()


@contextmanager
def upright(painter: QPainter, area: QRect | QRectF) -> Iterator[None]:
    """Paint what is within in its mirrored place, but not mirrored itself."""
    if painter.worldTransform().m11() > 0:
        yield
        return
    painter.save()
    _turn(painter, QRectF(area))
    # Words begin at the right then: Qt takes left for where reading begins.
    painter.setLayoutDirection(_RTL)
    try:
        yield
    finally:
        painter.restore()


def draw_words(
    painter: QPainter,
    area: QRect | QRectF,
    flags: Qt.AlignmentFlag | Qt.TextFlag | int,
    words: str,
) -> None:
    """Draw words in an area, in the order that they have by themselves."""
    with upright(painter, area):
        painter.drawText(QRectF(area), flags, in_order(painter, words))


def in_order(painter: QPainter, words: str) -> str:
    """Return words that keep their order where everything else has another one."""
    if painter.layoutDirection() == _RTL:
        return f"{_FIRST_STRONG}{seen(words)}{_END}"
    return isolated(words)


def isolated(words: str) -> str:
    """Return words that keep their direction among others (UAX #9, isolates)."""
    said = seen(words)
    if RIGHT_TO_LEFT.search(said):
        return f"{_FIRST_STRONG}{said}{_END}"
    return said


def direction_of(words: str) -> Qt.LayoutDirection:
    """Return the direction of words: that of the first letter that has one."""
    first = next((letter for letter in words if letter.isalpha()), "")
    return _RTL if RIGHT_TO_LEFT.match(first) else Qt.LayoutDirection.LeftToRight


def seen_at(
    point: QPointF, area: QRect | QRectF, direction: Qt.LayoutDirection
) -> QPointF:
    """Return where a point of what is shown lies in what was painted unmirrored."""
    if direction != _RTL:
        return point
    whole = QRectF(area)
    return QPointF(whole.left() + whole.right() - point.x(), point.y())


def _turn(painter: QPainter, area: QRectF) -> None:
    painter.translate(area.left() + area.right(), 0)
    painter.scale(-1, 1)
