"""Where the spans of a text are, said by hashes, and found again in a changed one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pressmark.exchange.standoff.hashed_words import HashedWords
from pressmark.model.moving import Moved
from pressmark.model.span import Fragments, Span, fragments, trimmed

_BITS_OF_WORD = 2
"""Bits that the anchors of a text have together, for each of its words."""

_MOST_BITS = 32
_COVERED_BITS = 4
_NEAR = 60
"""How many words from where it is expected a place may be that fits only in part."""

_CHANCE = 12
"""Of so many places looked at, one may have a hash by chance."""

_MORE = 2
"""How many words a span may have more than twice as many as before."""

_SURE = 16
"""The bits that have to fit where a place fits only in part, to be sure of it."""

_SURE_ALL = 10
"""The bits of an anchor that fits as a whole, to be sure of it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span with hashes of the words it covers and of those before and after it.

    ``lead`` and ``trail`` are how many code points it begins and ends beyond the edges
    of its words; of a span without words, ``trail`` is its length, and ``lead`` how far
    it is behind the word before. ``bits`` are those of the three hashes.
    """

    span: Span
    words: int
    lead: int
    trail: int
    bits: tuple[int, int, int]
    hashes: tuple[int, int, int]

    def as_json(self) -> list[int]:
        """Return the anchor as a list of numbers."""
        return [
            *(self.span.start, self.span.end, self.words, self.lead, self.trail),
            *self.bits,
            *self.hashes,
        ]

    @classmethod
    def of(cls, numbers: Sequence[int]) -> Anchor:
        """Return the anchor of a list of numbers.

        Raises:
            ValueError: They are no anchor.
        """
        start, end, words, lead, trail, *rest = numbers
        *bits, covered, before, after = rest
        kept, left, right = bits
        if words < 0 or not all(0 <= one <= _MOST_BITS for one in bits):
            raise ValueError("not an anchor")
        return cls(
            Span(start, end),
            words,
            lead,
            trail,
            (kept, left, right),
            (covered, before, after),
        )


def anchors_of(words: HashedWords, spans: Iterable[Span]) -> list[Anchor]:
    """Return anchors of the spans of a text, the first one first, each once.

    The more spans a text has the shorter their hashes are, so that all of them together
    never say enough of it.
    """
    found = sorted(set(spans))
    bits = min(_MOST_BITS, len(words) * _BITS_OF_WORD // max(1, len(found)))
    return [_anchor(words, span, bits) for span in found]


def _anchor(words: HashedWords, span: Span, bits: int) -> Anchor:
    first, last = words.touched(span)
    count = last - first
    if count:
        lead, trail = span.start - words.start(first), span.end - words.end(last - 1)
    else:
        lead, trail = span.start - words.end(first - 1), len(span)
    covered = min(bits // 3, _COVERED_BITS * count)
    before = (bits - covered) // 2
    shared = (covered, before, bits - covered - before)
    full = (words.hashed(first, last), words.before(first), words.after(last))
    kept = [one & ((1 << many) - 1) for one, many in zip(full, shared, strict=True)]
    return Anchor(span, count, lead, trail, shared, (kept[0], kept[1], kept[2]))


class AnchoredPlaces:
    """Where the places of a text that is known only by its anchors are in another."""

    def __init__(
        self, anchors: Sequence[Anchor], words: HashedWords, text: str
    ) -> None:
        self._words, self._text = words, text
        count = len(words) + 1
        self._before = [words.before(word) for word in range(count)]
        self._after = [words.after(word) for word in range(count)]
        self._covered: dict[int, list[int]] = {}
        self._fixed = self._fixed_points(anchors)
        self._found: Mapping[Span, Moved | None] = {
            one.span: self._place(one) for one in anchors
        }

    def of(self, span: Span) -> Moved | None:
        """Return where a span is now, or None where nothing is left of it."""
        return self._found.get(span)

    def of_all(self, spans: Fragments) -> tuple[Fragments, bool]:
        """Return where fragments are now, and whether all are there for sure."""
        moved = [self.of(span) for span in spans]
        found = [one for one in moved if one is not None]
        sure = len(found) == len(moved) and all(one.sure for one in found)
        return fragments(one.span for one in found), sure

    def _fixed_points(self, anchors: Sequence[Anchor]) -> list[tuple[int, int]]:
        """Return positions of which it is clear where they are, old and new, ascending.

        What stands in another order than before is no help for what is around it.
        """
        pairs = []
        for one in anchors:
            places = self._fitting(one, (True, True, True))
            if sum(one.bits) >= _SURE and len(places) == 1:
                pairs.append((one.span.start, self._start(one, places[0])))
        return _ascending(pairs)

    def _place(self, anchor: Anchor) -> Moved | None:
        expected = self._expected(anchor.span.start)
        whole = self._fitting(anchor, (True, True, True))
        if whole:
            best = min(whole, key=lambda word: self._away(anchor, word, expected))
            sure = self._is_near(best, expected) and sum(anchor.bits) >= _SURE_ALL
            if sure or len(whole) == 1:
                return self._moved(anchor, best, sure=sure)
        for fits in ((True, True, False), (True, False, True), (False, True, True)):
            bits = sum(b for b, fit in zip(anchor.bits, fits, strict=True) if fit)
            near = [
                word
                for word in self._fitting(anchor, fits)
                if self._is_near(word, expected)
            ]
            if near and bits > 0:
                best = min(near, key=lambda word: self._away(anchor, word, expected))
                sure = fits[0] and len(near) == 1 and bits >= _SURE
                return self._moved(anchor, best, sure=sure)
        return self._between_edges(anchor)

    def _between_edges(self, anchor: Anchor) -> Moved | None:
        """Return what is between the words that stood before a span and after it.

        So a quote is found in which a word was changed, or left out.
        """
        if not anchor.words:
            return None
        _, left, right = anchor.bits
        first = self._edge(self._before, left, anchor.hashes[1], anchor.span.start)
        last = self._edge(self._after, right, anchor.hashes[2], anchor.span.end)
        if first is None or last is None or first >= last:
            return None
        if not anchor.words <= 2 * (last - first) <= 4 * anchor.words + 2 * _MORE:
            return None
        start = self._words.start(first) + min(0, anchor.lead)
        end = self._words.end(last - 1) + max(0, anchor.trail)
        span = trimmed(self._text, max(0, start), min(end, len(self._text)))
        return None if span is None else Moved(span, sure=False)

    def _edge(
        self, hashes: Sequence[int], bits: int, wanted: int, position: int
    ) -> int | None:
        """Return the word with a hash that is nearest to where an edge should be.

        The fewer bits a hash has, the nearer it has to be.
        """
        if not bits:
            return None
        expected = self._expected(position)
        here = bisect_left(self._words.places, (expected,))
        reach = min(_NEAR, (1 << bits) // _CHANCE + 1)
        mask = (1 << bits) - 1
        near = [
            word
            for word in range(max(0, here - reach), min(len(hashes), here + reach + 1))
            if hashes[word] & mask == wanted
        ]
        return min(near, key=lambda word: abs(word - here), default=None)

    def _fitting(self, anchor: Anchor, fits: tuple[bool, bool, bool]) -> list[int]:
        """Return the words at which those of the hashes fit that shall."""
        last = len(self._words) - anchor.words
        covered = self._covered_by(anchor.words)
        masks = [(1 << bits) - 1 for bits in anchor.bits]
        kept, left, right = anchor.hashes
        return [
            word
            for word in range(last + 1)
            if (not fits[0] or covered[word] & masks[0] == kept)
            and (not fits[1] or self._before[word] & masks[1] == left)
            and (not fits[2] or self._after[word + anchor.words] & masks[2] == right)
        ]

    def _covered_by(self, count: int) -> list[int]:
        """Return the hashes of so many words, from each word on."""
        if count not in self._covered:
            self._covered[count] = [
                self._words.hashed(word, word + count)
                for word in range(len(self._words) - count + 1)
            ]
        return self._covered[count]

    def _expected(self, position: int) -> int:
        """Return where a position would be if only places around it had changed."""
        before = max((one for one in self._fixed if one[0] <= position), default=None)
        after = min((one for one in self._fixed if one[0] > position), default=None)
        nearest = before or after
        if before and after and after[0] - position < position - before[0]:
            nearest = after
        return position if nearest is None else position + nearest[1] - nearest[0]

    def _start(self, anchor: Anchor, word: int) -> int:
        if anchor.words:
            return self._words.start(word) + anchor.lead
        return self._words.end(word - 1) + anchor.lead

    def _away(self, anchor: Anchor, word: int, expected: int) -> int:
        return abs(self._start(anchor, word) - expected)

    def _is_near(self, word: int, expected: int) -> bool:
        low, high = max(0, word - _NEAR), min(len(self._words), word + _NEAR)
        start, end = self._words.start(low), self._words.start(high)
        return (low == 0 or start <= expected) and (
            high == len(self._words) or expected <= end
        )

    def _moved(self, anchor: Anchor, word: int, *, sure: bool) -> Moved | None:
        start = max(0, self._start(anchor, word))
        if anchor.words:
            end = self._words.end(word + anchor.words - 1) + anchor.trail
        else:
            end = start + anchor.trail
        span = trimmed(self._text, start, min(end, len(self._text)))
        return None if span is None else Moved(span, sure)


def _ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that ascend in both numbers."""
    best: list[list[tuple[int, int]]] = []
    for pair in pairs:
        before = [run for run in best if run[-1][0] < pair[0] and run[-1][1] < pair[1]]
        best.append([*max(before, key=len, default=[]), pair])
    return max(best, key=len, default=[])
