"""Which of many overlapping ranges meet a place, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence


class IntervalIndex:
    """Half-open ranges that can be asked what meets a range.

    An augmented binary search tree laid out in sorted arrays (Cormen et al.,
    Introduction to Algorithms, 14.3): a query takes O(log n + k) for k answers, however
    long and nested the ranges are.
    """

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._order = sorted(range(len(ranges)), key=lambda i: ranges[i])
        self._starts = [ranges[i][0] for i in self._order]
        self._ends = [ranges[i][1] for i in self._order]
        self._reach = [0] * len(ranges)
        self._measure(0, len(ranges))

    def _measure(self, low: int, high: int) -> int:
        if low >= high:
            return -1
        middle = (low + high) // 2
        reach = max(
            self._ends[middle],
            self._measure(low, middle),
            self._measure(middle + 1, high),
        )
        self._reach[middle] = reach
        return reach

    def meeting(self, start: int, end: int) -> Iterator[int]:
        """Yield which ranges share a position with ``[start, end)``, by their start."""
        return self._search(0, len(self._starts), start, end)

    def _search(self, low: int, high: int, start: int, end: int) -> Iterator[int]:
        if low >= high:
            return
        middle = (low + high) // 2
        if self._reach[middle] <= start:
            return
        yield from self._search(low, middle, start, end)
        if self._starts[middle] >= end:
            return
        if self._ends[middle] > start:
            yield self._order[middle]
        yield from self._search(middle + 1, high, start, end)


def lanes(
    ranges: Sequence[tuple[int, int]], first: Sequence[int], *, most: int = 6
) -> list[int]:
    """Return a lane for each range so that no two in one lane overlap.

    ``first`` says in which order they choose: each takes the lowest lane still free.
    Where ``most`` lanes are full, the last is shared.
    """
    taken: list[list[tuple[int, int]]] = [[] for _ in range(most)]
    chosen = [0] * len(ranges)
    for which in first:
        lane = next(
            (i for i in range(most - 1) if _is_free(taken[i], *ranges[which])), most - 1
        )
        insort(taken[lane], ranges[which])
        chosen[which] = lane
    return chosen


def _is_free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    after = bisect_left(taken, (start, end))
    if after < len(taken) and taken[after][0] < end:
        return False
    return after == 0 or taken[after - 1][1] <= start
