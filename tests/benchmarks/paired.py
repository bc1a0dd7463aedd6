"""Two ways of doing one thing, measured in turns in one process.

What counts is how often longer ours takes than the bare one beside it, in seconds of
the processor, so that a slow or busy machine hardly changes the answer.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import process_time
from typing import Literal

PAIRS = 7
"""How many pairs are measured where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Paired:
    """What a pair of things took: median seconds of the processor.

    ``at_most`` is how often longer ours may take. With another ``unit`` than seconds
    they are bytes of memory.
    """

    what: str
    bare: float
    ours: float
    at_most: float
    unit: Literal["s", "B"] = "s"

    @property
    def ratio(self) -> float:
        """How often longer ours takes."""
        return self.ours / self.bare if self.bare else float("inf")

    @property
    def is_met(self) -> bool:
        """Whether ours takes no longer than it may."""
        return self.ratio <= self.at_most


def paired(
    what: str,
    *,
    bare: Callable[[], object],
    ours: Callable[[], object],
    at_most: float,
    pairs: int = PAIRS,
    times: int = 1,
    settled: Callable[[], object] = int,
) -> Paired:
    """Measure two things in turns, after one round that does not count.

    What is over too soon for the clock is done several ``times`` within a measurement;
    the seconds are then those of one time. ``settled`` is called before each
    measurement, to let the one before end all that it began.
    """
    bare_took: list[float] = []
    ours_took: list[float] = []
    for number in range(pairs + 1):
        sides = [(bare, bare_took), (ours, ours_took)]
        for done, took in sides if number % 2 else reversed(sides):
            settled()
            took.append(seconds(done, times))
    return Paired(what, median(bare_took[1:]), median(ours_took[1:]), at_most)


def seconds(done: Callable[[], object], times: int = 1) -> float:
    """Return the seconds of the processor that one time takes."""
    gc.collect()
    began = _worked()
    for _ in range(times):
        done()
    return (_worked() - began) / times


def _worked() -> float:
    """Return the seconds of this process and of those it had started and ended."""
    ended = getrusage(RUSAGE_CHILDREN)
    return process_time() + ended.ru_utime + ended.ru_stime
