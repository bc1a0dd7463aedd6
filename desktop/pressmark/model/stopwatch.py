"""Time that is worked, not time that passes."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

LONGEST_LOOK = 5.0
"""Seconds between two looks that count at most."""


@dataclass
class Stopwatch:
    """Counts seconds from one look to the next, since it was begun.

    Where a machine sleeps, or the program is halted, nobody looks: however long that
    lasts, a few seconds of it are counted. Times of the day are not used at all, for
    they are put forward and back.
    """

    _passed: float = 0.0
    _looked: float = field(default_factory=monotonic)

    def begin(self) -> None:
        """Count from now on."""
        self._passed, self._looked = 0.0, monotonic()

    def passed(self) -> float:
        """Look, and return the seconds since it was begun."""
        now = monotonic()
        self._passed += min(max(0.0, now - self._looked), LONGEST_LOOK)
        self._looked = now
        return self._passed
