"""How far a figure may be from what other articles would have given."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Thing = TypeVar("Thing")

RESAMPLES = 1000
"""How often documents are drawn anew."""

LEVEL = 0.95
"""The share of the resampled figures that lies in the interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds of a confidence interval."""

    low: float
    high: float


def interval(
    things: Sequence[Thing],
    figure: Callable[[Sequence[Thing]], float],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
    level: float = LEVEL,
) -> Interval:
    """Return the interval of a figure of things, such as one document's counts each.

    The percentile bootstrap (Efron 1979): as many things are drawn with replacement as
    there are, and the figure is taken of them, over and over. Documents are drawn, not
    single attributions, because those of one article are alike.

    Raises:
        ValueError: There are no things.
    """
    if not things:
        raise ValueError("an interval needs something to draw from")
    chance = random.Random(seed)  # noqa: S311  (the same figures at every run, no secret)
    drawn = sorted(
        figure(chance.choices(things, k=len(things))) for _ in range(resamples)
    )
    outside = (1 - level) / 2
    last = resamples - 1
    return Interval(drawn[round(outside * last)], drawn[round((1 - outside) * last)])
