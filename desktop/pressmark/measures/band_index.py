"""Which signatures share a part with another, in little memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BANDS = 28
"""In how many parts a signature is looked up."""

ROWS = 3
"""How many numbers of a signature make a part.

Texts that share half of their trigrams share a part with a probability of 0.976, and
those that share six tenths with one of 0.9987: 1 - (1 - J**ROWS)**BANDS (Leskovec,
Rajaraman, Ullman, “Mining of Massive Datasets”, 3.4).
"""

_FRESH = 4096
"""How many signatures are kept in dictionaries before they are sorted into arrays."""

_MASK = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class _Run:
    """Signatures sorted by each of their parts: of every band, keys and whose."""

    size: int
    keys: list[array[int]]
    owners: list[array[int]]


class BandIndex:
    """Signatures by number, found again by any of their parts.

    Costs about 250 bytes for each, and adding many costs as sorting them does.
    """

    def __init__(self) -> None:
        self._runs: list[_Run] = []
        self._fresh: list[dict[int, list[int]]] = [{} for _ in range(BANDS)]
        self._waiting = 0

    def add(self, number: int, signature: Sequence[int]) -> None:
        """Add a signature of ``BANDS * ROWS`` numbers."""
        for held, key in zip(self._fresh, _keys(signature), strict=True):
            held.setdefault(key, []).append(number)
        self._waiting += 1
        if self._waiting >= _FRESH:
            self._sort_in()

    def sharing(self, signature: Sequence[int]) -> set[int]:
        """Return the numbers of the signatures that share a part with one."""
        found: set[int] = set()
        for band, key in enumerate(_keys(signature)):
            found.update(self._fresh[band].get(key, ()))
            for run in self._runs:
                keys, owners = run.keys[band], run.owners[band]
                place = bisect_left(keys, key)
                while place < run.size and keys[place] == key:
                    found.add(owners[place])
                    place += 1
        return found

    def together(self) -> Iterator[list[int]]:
        """Yield the numbers of those that share a part, ascending, part by part."""
        self._sort_in()
        while len(self._runs) > 1:
            self._merge()
        for run in self._runs:
            for keys, owners in zip(run.keys, run.owners, strict=True):
                yield from _stretches(keys, owners)

    def _sort_in(self) -> None:
        if not self._waiting:
            return
        run = _Run(self._waiting, [], [])
        for held in self._fresh:
            pairs = sorted((key, n) for key, those in held.items() for n in those)
            run.keys.append(array("I", (key for key, _ in pairs)))
            run.owners.append(array("I", (n for _, n in pairs)))
            held.clear()
        self._waiting = 0
        self._runs.append(run)
        # As many runs as the size has binary digits at most: each is sorted in rarely.
        while len(self._runs) > 1 and self._runs[-2].size <= 2 * self._runs[-1].size:
            self._merge()

    def _merge(self) -> None:
        last, before = self._runs.pop(), self._runs.pop()
        merged = _Run(before.size + last.size, [], [])
        for band in range(BANDS):
            # One number for key and owner sorts fast and in little memory.
            both = sorted(
                key << 32 | owner
                for run in (before, last)
                for key, owner in zip(run.keys[band], run.owners[band], strict=True)
            )
            merged.keys.append(array("I", (one >> 32 for one in both)))
            merged.owners.append(array("I", (one & _MASK for one in both)))
        self._runs.append(merged)


def _keys(signature: Sequence[int]) -> Iterator[int]:
    """Yield a number of 32 bits for each part; hashes of integers never vary."""
    for start in range(0, BANDS * ROWS, ROWS):
        yield hash(tuple(signature[start : start + ROWS])) & _MASK


def _stretches(keys: array[int], owners: array[int]) -> Iterator[list[int]]:
    start = 0
    for place in range(1, len(keys) + 1):
        if place == len(keys) or keys[place] != keys[start]:
            if place - start > 1:
                yield list(owners[start:place])
            start = place
