"""Count what a format cannot hold while it is written."""

from __future__ import annotations

from collections import Counter

from pressmark.exchange.format import Loss


class Losses:
    """What was lost so far, each kind with its reason and how often."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, what: str, why: str, count: int = 1) -> None:
        """Count that something was lost; nothing is counted where ``count`` is 0."""
        if count:
            self._counts[what, why] += count

    def told(self) -> tuple[Loss, ...]:
        """Return the losses in the order in which each was first met."""
        return tuple(
            Loss(what, count, why) for (what, why), count in self._counts.items()
        )
