"""Labels over places of the article, to be chosen by typing them.

As link hints in browsers: no label begins with another, so the last key decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.theme import SANS, Theme, font

DIGITS = "123456789"
LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""The letters of labels, those under the resting fingers first."""

_PIXELS = 11
_PAD = 3.5
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Target:
    """A place that can be chosen, and what choosing it means."""

    value: object
    position: int


@dataclass(frozen=True, slots=True)
class Hint:
    """A target and the label to type for it."""

    label: str
    target: Target


def labels(count: int, signs: str) -> list[str]:
    """Return as many labels as asked for, the shortest first, none beginning another.

    As many signs as possible stand alone; what is left begins longer labels. Where
    there are too many targets for two signs a label, all have as many as it takes.
    """
    size = len(signs)
    if count > size * size:
        length = 3
        while size**length < count:
            length += 1
        every = product(signs, repeat=length)
        return ["".join(label) for label in islice(every, count)]
    alone = size
    while alone + (size - alone) * size < count:
        alone -= 1
    pairs = [first + second for first in signs[alone:] for second in signs]
    return [*signs[:alone], *pairs][:count]


def hints_for(targets: Sequence[Target], signs: str) -> list[Hint]:
    """Return targets with labels; those of one value have one label.

    The labels are given out in the order of the targets.
    """
    values = list(dict.fromkeys(target.value for target in targets))
    by_value = dict(zip(values, labels(len(values), signs), strict=True))
    return [Hint(by_value[target.value], target) for target in targets]


class Hints:
    """The hints that are shown, and what of a label has been typed."""

    def __init__(self, shown: Sequence[Hint], *, signs: str, further: bool) -> None:
        self._shown = list(shown)
        self._signs = signs
        self.further = further
        self.typed = ""

    @property
    def shown(self) -> list[Hint]:
        """The hints that what was typed can still become."""
        return [hint for hint in self._shown if hint.label.startswith(self.typed)]

    def type(self, sign: str) -> Target | None:
        """Add a sign to what was typed; return the target if that names one.

        A sign that leads nowhere is left out.
        """
        typed = self.typed + sign.lower()
        left = [hint for hint in self._shown if hint.label.startswith(typed)]
        if left:
            self.typed = typed
        return next((hint.target for hint in left if hint.label == typed), None)

    def take_back(self) -> None:
        """Take the last typed sign back."""
        self.typed = self.typed[:-1]

    def knows(self, sign: str) -> bool:
        """Whether a sign can be part of a label."""
        return len(sign) == 1 and sign.lower() in self._signs


@dataclass(frozen=True, slots=True)
class Placed:
    """A hint and the box it is painted in, in pixels of the document."""

    hint: Hint
    box: QRectF


def placed(
    shown: Iterable[Hint],
    line_of: Callable[[int], Line],
    to_qt: Callable[[int], int],
    zoom: float,
) -> list[Placed]:
    """Return where hints are painted: over the first letter, no two over each other."""
    metrics = QFontMetricsF(font(SANS, _PIXELS * zoom, bold=True))
    found: list[Placed] = []
    ends: dict[float, float] = {}
    for hint in sorted(shown, key=lambda hint: (hint.target.position, hint.label)):
        line = line_of(hint.target.position)
        start = to_qt(hint.target.position)
        pieces = line.pieces(start, start + 1)
        wanted = pieces[0][0] if pieces else line.left
        left = max(wanted - 3, ends.get(line.top, 0.0))
        width = metrics.horizontalAdvance(hint.label.upper()) + 2 * _PAD
        height = metrics.height()
        found.append(
            Placed(hint, QRectF(left, line.upper - 0.6 * height, width, height))
        )
        ends[line.top] = left + width + _GAP
    return found


def paint(
    painter: QPainter, boxes: Iterable[Placed], typed: str, theme: Theme, zoom: float
) -> None:
    """Paint hints; what has been typed of a label is dimmed."""
    painter.setFont(font(SANS, _PIXELS * zoom, bold=True))
    metrics = QFontMetricsF(painter.font())
    for one in boxes:
        painter.setPen(QPen(theme.paper, 1))
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(one.box.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
        label = one.hint.label.upper()
        done, rest = label[: len(typed)], label[len(typed) :]
        words = one.box.adjusted(_PAD, 0, 0, 0)
        faded = QColor(theme.on_accent)
        faded.setAlpha(120)
        painter.setPen(faded)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, done)
        words.setLeft(words.left() + metrics.horizontalAdvance(done))
        painter.setPen(theme.on_accent)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, rest)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def at(boxes: Iterable[Placed], point: QPointF) -> Hint | None:
    """Return the hint at a point of the document, or None."""
    return next((one.hint for one in boxes if one.box.contains(point)), None)
