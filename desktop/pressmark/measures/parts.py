"""Precision and recall of a part of the attributions, such as those with marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pressmark.measures.quotes import Pairs, Unit

Chosen = Callable[[Unit], bool]
"""Whether an attribution is in the part."""


@dataclass(frozen=True, slots=True)
class Part:
    """How many of a part are in gold and were predicted, and how many of each paired.

    Both sides are counted by themselves: a prediction with marks may be paired with a
    gold attribution without, and then only precision gains.
    """

    gold: int = 0
    recalled: int = 0
    predicted: int = 0
    right: int = 0

    def __add__(self, other: Part) -> Part:
        """Return the counts over both."""
        return Part(
            self.gold + other.gold,
            self.recalled + other.recalled,
            self.predicted + other.predicted,
            self.right + other.right,
        )

    @property
    def precision(self) -> float:
        """The share of the predicted that are paired; 0 where none are predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of gold that is paired; 0 where there is none."""
        return self.recalled / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the counts and the shares, to four places."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "gold": self.gold,
            "recalled": self.recalled,
            "predicted": self.predicted,
            "right": self.right,
        }


def part(
    gold: Sequence[Unit], predicted: Sequence[Unit], pairs: Pairs, chosen: Chosen
) -> Part:
    """Return the counts of those that are chosen, on either side, after the pairing."""
    of_gold = {index for index, unit in enumerate(gold) if chosen(unit)}
    of_predicted = {index for index, unit in enumerate(predicted) if chosen(unit)}
    return Part(
        len(of_gold),
        len(of_gold & set(pairs.values())),
        len(of_predicted),
        len(of_predicted & set(pairs)),
    )


def summed(parts: Iterable[Part]) -> Part:
    """Return the counts over all parts, so that each attribution weighs the same."""
    all_counts = ((one.gold, one.recalled, one.predicted, one.right) for one in parts)
    return Part(*map(sum, zip(*all_counts, strict=True)))
