"""Whether scores are what they say: of those at 0.8, four in five should be right."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10
"""How many bins of equal width the scores from 0 to 1 are put into."""

_EDGE = 0.001  # scores are in thousandths, so nothing between says more
_FAR = 30.0  # log odds beyond which a share is 0 or 1
_PULL = 1.0  # as much as one prediction or so
_STEPS = 15


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


@dataclass(frozen=True, slots=True)
class Correction:
    """How to turn scores into better ones: of the odds' logarithm, times plus."""

    times: float = 1.0
    plus: float = 0.0

    def of(self, score: float) -> float:
        """Return the corrected score, from 0 to 1."""
        return _share(self.times * _log_odds(score) + self.plus)


def fitted(scored: Sequence[tuple[float, bool]]) -> Correction:
    """Return the correction under which the scores say best what was right.

    Logistic regression of being right on the log odds of the score (Platt 1999), by
    Newton's steps; a weak pull towards no correction keeps it finite.
    """
    points = [(_log_odds(score), float(right)) for score, right in scored]
    times, plus = 1.0, 0.0
    for _ in range(_STEPS):
        shares = [_share(times * odds + plus) for odds, _ in points]
        # Gradient and curvature of the loss in both parameters.
        down = _PULL * (times - 1.0)
        down_plus = _PULL * plus
        curve, curve_both, curve_plus = _PULL, 0.0, _PULL
        for (odds, right), share in zip(points, shares, strict=True):
            off, spread = share - right, share * (1.0 - share)
            down, down_plus = down + off * odds, down_plus + off
            curve += spread * odds * odds
            curve_both += spread * odds
            curve_plus += spread
        volume = curve * curve_plus - curve_both * curve_both
        times -= (curve_plus * down - curve_both * down_plus) / volume
        plus -= (curve * down_plus - curve_both * down) / volume
    return Correction(times, plus)


def _log_odds(score: float) -> float:
    inside = min(1.0 - _EDGE, max(_EDGE, score))
    return math.log(inside / (1.0 - inside))


def _share(log_odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-_FAR, min(_FAR, log_odds))))
