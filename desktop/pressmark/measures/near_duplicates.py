"""Which texts are nearly the same: agency copy, updates, the same article twice.

Likeness is the Jaccard index of the word trigrams (Broder 1997), in thousandths.
Candidates are found by MinHash, and what a candidate is worth is then counted.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import eq

from pressmark.measures.band_index import BANDS, ROWS, BandIndex
from pressmark.model.shingles import shingles_of

LEAST = 500
"""The likeness, in thousandths, from which two texts are nearly the same.

With 6 of 100 words changed, two texts are alike by about 700; with one paragraph of ten
added, by about 900.
"""

_SAME = 1000
_NUMBERS = BANDS * ROWS
_SEED = 20_260_101
_UNSURE = 170
"""Thousandths by which an estimate may be wrong: three times √(p(1-p)/_NUMBERS)."""

_KEPT = 10_000_000
"""How many trigrams are kept to count by, at four bytes each; for later texts the
estimate has to do, unless they can be had again."""

_MOST_OF_GROUP = 8
"""With how many members of a group a text is compared that shares a part with it."""

_MOST_GROUPS = 64
"""With how many groups: else a form that thousands of notices have took hours."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What texts are compared by: trigrams as numbers, and their signature."""

    trigrams: set[int]
    signature: list[int]


def sketch_of(text: str) -> Sketch:
    """Return what a text is compared by; one without words has no signature."""
    shingles = shingles_of(text)
    if not shingles:
        return Sketch(set(), [])
    return Sketch(_hashed(shingles), _signature(shingles))


class NearDuplicates:
    """Texts by their keys, and which of them are nearly the same.

    ``least`` is the likeness asked for, in thousandths; below about 500 ever more are
    missed. ``text_of`` gives a text again by its key, so that its trigrams need not be
    kept; without it, as many as ``kept`` are. The same texts in the same order always
    give the same answers. A text without words is like none.
    """

    def __init__(
        self,
        *,
        least: int = LEAST,
        text_of: Callable[[str], str] | None = None,
        kept: int = _KEPT,
    ) -> None:
        self._least = least
        self._text_of = text_of
        self._names: list[str] = []
        self._signatures = array("I")
        self._trigrams: dict[int, array[int]] = {}
        self._room = 0 if text_of is not None else kept
        self._index = BandIndex()

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._names)

    def add(self, key: str, text: str) -> None:
        """Add a text under a key of its own."""
        number = len(self._names)
        self._names.append(key)
        shingles = shingles_of(text)
        signature = _signature(shingles)
        self._signatures.extend(signature)
        if not shingles:
            return
        self._index.add(number, signature)
        if len(shingles) <= self._room:
            self._room -= len(shingles)
            self._trigrams[number] = array("I", sorted(_hashed(shingles)))

    def add_sketch(self, key: str, sketch: Sketch) -> None:
        """Add a text that has words under a key of its own, by its sketch."""
        number = len(self._names)
        self._names.append(key)
        self._signatures.extend(sketch.signature)
        self._index.add(number, sketch.signature)
        if len(sketch.trigrams) <= self._room:
            self._room -= len(sketch.trigrams)
            self._trigrams[number] = array("I", sorted(sketch.trigrams))

    def near(self, text: str) -> list[tuple[str, int]]:
        """Return the texts that are nearly the same as one: key, likeness; best first.

        Texts that are equally alike come in the order in which they were added.
        """
        return self.near_to(sketch_of(text))

    def near_to(self, sketch: Sketch) -> list[tuple[str, int]]:
        """Return the texts that are nearly the same as one, by its sketch."""
        signature, hashed = sketch.signature, sketch.trigrams
        if not hashed:
            return []
        found = []
        for number in sorted(self._index.sharing(signature)):
            likeness = self._estimate(signature, self._signature(number))
            if likeness >= self._least - _UNSURE:
                held = self._held(number)
                if held is not None:
                    likeness = _jaccard(hashed, held)
                if likeness >= self._least:
                    found.append((likeness, number))
        found.sort(key=lambda one: (-one[0], one[1]))
        return [(self._names[number], likeness) for likeness, number in found]

    def groups(self) -> list[frozenset[str]]:
        """Return the keys that belong together: by one or more steps of likeness.

        Texts that are like no other are in no group. Groups come in the order in which
        their first text was added.
        """
        heads = list(range(len(self._names)))
        for stretch in self._index.together():
            self._join(stretch, heads)
        members: dict[int, list[int]] = {}
        for number in range(len(heads)):
            members.setdefault(_head(heads, number), []).append(number)
        return [
            frozenset(self._names[number] for number in those)
            for those in members.values()
            if len(those) > 1
        ]

    def _join(self, stretch: Sequence[int], heads: list[int]) -> None:
        """Make one group of those that are alike among some that share a part."""
        groups: dict[int, list[int]] = {}
        for number in stretch:
            own = _head(heads, number)
            for head in list(groups)[-_MOST_GROUPS:]:
                if head != own and self._like_one(number, groups[head]):
                    first, other = min(head, own), max(head, own)
                    heads[other] = first
                    joined = groups.pop(head) + groups.pop(own, [])
                    groups[first] = joined[:_MOST_OF_GROUP]
                    own = first
            members = groups.setdefault(own, [])
            if len(members) < _MOST_OF_GROUP:
                members.append(number)

    def _like_one(self, number: int, others: Iterable[int]) -> bool:
        return any(self._likeness(number, other) >= self._least for other in others)

    def _likeness(self, one: int, other: int) -> int:
        likeness = self._estimate(self._signature(one), self._signature(other))
        if likeness < self._least - _UNSURE or likeness == _SAME:
            return likeness
        left = self._held(one)
        right = None if left is None else self._held(other)
        if left is None or right is None:
            return likeness
        return _jaccard(left, right)

    @staticmethod
    def _estimate(one: Sequence[int], other: Sequence[int]) -> int:
        same: int = sum(map(eq, one, other))
        return same * _SAME // _NUMBERS

    def _signature(self, number: int) -> array[int]:
        return self._signatures[number * _NUMBERS : (number + 1) * _NUMBERS]

    def _held(self, number: int) -> set[int] | None:
        """Return the trigrams of a text as numbers, where they can be had."""
        if self._text_of is not None:
            return _hashed(shingles_of(self._text_of(self._names[number])))
        kept = self._trigrams.get(number)
        return None if kept is None else set(kept)


def _signature(shingles: set[str]) -> list[int]:
    from rensa import RMinHash  # noqa: PLC0415  (slow, and only wanted here)

    made = RMinHash(_NUMBERS, _SEED)
    made.update(shingles)
    digest: list[int] = made.digest()
    return digest


def _hashed(shingles: set[str]) -> set[int]:
    from rensa import RMinHash  # noqa: PLC0415  (slow, and only wanted here)

    return {one & 0xFFFF_FFFF for one in RMinHash.hash_token_sets([shingles])[0]}


def _jaccard(one: set[int], other: set[int]) -> int:
    shared = len(one & other)
    return shared * _SAME // (len(one) + len(other) - shared)


def _head(heads: list[int], number: int) -> int:
    while heads[number] != number:
        heads[number] = heads[heads[number]]
        number = heads[number]
    return number
