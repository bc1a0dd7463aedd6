"""Whether scores are what they say: of those at 0.8, four in five should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10
"""How many bins of equal width the scores from 0 to 1 are put into."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The predictions whose score is from ``low`` to below ``high`` (1 included).

    ``confidence`` is the mean of their scores, ``accuracy`` the share that is right;
    both are 0 in a bin with none.
    """

    low: float
    high: float
    count: int = 0
    confidence: float = 0.0
    accuracy: float = 0.0

    @property
    def gap(self) -> float:
        """How far the scores are from the share that is right."""
        return abs(self.accuracy - self.confidence)


def reliability(
    scored: Iterable[tuple[float, bool]], *, bins: int = BINS
) -> tuple[Bin, ...]:
    """Return the bins of scores (0 to 1), each given with whether it was right."""
    inside: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for score, right in scored:
        inside[min(bins - 1, int(score * bins))].append((score, right))
    return tuple(
        Bin(
            number / bins,
            (number + 1) / bins,
            len(found),
            sum(score for score, _ in found) / max(1, len(found)),
            sum(right for _, right in found) / max(1, len(found)),
        )
        for number, found in enumerate(inside)
    )


def expected_calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean gap of the bins, weighed by their counts; 0 with no predictions.

    Naeini, Cooper and Hauskrecht 2015; Guo, Pleiss, Sun and Weinberger 2017.
    """
    total = sum(each.count for each in bins)
    return sum(each.count * each.gap for each in bins) / total if total else 0.0
