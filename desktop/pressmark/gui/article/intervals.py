"""Which of many overlapping ranges meet a place, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from itertools import accumulate

MOST = 24
"""How many lanes there are where nothing else is said: more than anyone can read."""


class IntervalIndex:
    """Half-open ranges that can be asked what meets a range.

    The ranges lie in the order of their starts under a tree of how far they reach
    (Cormen et al., Introduction to Algorithms, 14.3), a list a level: a query takes
    O(log n + k) for k answers, however long and nested the ranges are.
    """

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._order = sorted(range(len(ranges)), key=ranges.__getitem__)
        self._starts = [ranges[i][0] for i in self._order]
        level = [ranges[i][1] for i in self._order]
        self._levels = [level]
        while len(level) > 1:
            odd = level[-1:] if len(level) % 2 else []
            level = [*map(max, level[::2], level[1::2]), *odd]
            self._levels.append(level)

    def meeting(self, start: int, end: int) -> Iterator[int]:
        """Yield which ranges share a position with ``[start, end)``, by their start."""
        last = bisect_left(self._starts, end)
        waiting = [(len(self._levels) - 1, 0)]
        while waiting:
            level, which = waiting.pop()
            reach = self._levels[level]
            if which >= len(reach) or which << level >= last or reach[which] <= start:
                continue
            if level == 0:
                yield self._order[which]
            else:
                waiting += [(level - 1, 2 * which + 1), (level - 1, 2 * which)]


def chains(ranges: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield which ranges hang together by overlapping; none that stands alone."""
    order = sorted(range(len(ranges)), key=ranges.__getitem__)
    ordered = [ranges[i] for i in order]
    reach = accumulate((end for _, end in ordered), max)
    following = zip(ordered[1:], reach, strict=False)
    chain: list[int] = []
    for place in [n for n, ((start, _), r) in enumerate(following) if start < r]:
        if chain and chain[-1] != order[place]:
            yield chain
            chain = []
        chain = chain or [order[place]]
        chain.append(order[place + 1])
    if chain:
        yield chain


def lanes(
    ranges: Sequence[tuple[int, int]], first: Sequence[int], *, most: int = MOST
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


def stacks(
    ranges: Sequence[tuple[int, int]], *, longest_first: bool, most: int = MOST
) -> Iterator[dict[int, int]]:
    """Yield the lanes of ranges that hang together; one that stands alone has lane 0.

    The first to choose its lane is the longest or else the shortest.
    """
    for chain in chains(ranges):
        own = [ranges[i] for i in chain]
        by_length = sorted(
            range(len(own)), key=lambda i: own[i][1] - own[i][0], reverse=longest_first
        )
        yield dict(zip(chain, lanes(own, by_length, most=most), strict=True))


def _is_free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    after = bisect_left(taken, (start, end))
    if after < len(taken) and taken[after][0] < end:
        return False
    return after == 0 or taken[after - 1][1] <= start
