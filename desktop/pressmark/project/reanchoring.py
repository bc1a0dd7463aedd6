"""Where annotations belong in a new text of the same article.

After the idea of Hypothesis and the W3C's Web Annotation model: a place is known by its
words, by what stands around them and by where it was. What stands between unchanged
words moves with them; what does not is looked for by its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from difflib import SequenceMatcher

from pressmark.model.bundle import Bundle
from pressmark.model.moving import Moved, Reanchored, main_spans, moved_to
from pressmark.model.span import Fragments, Span, fragments, trimmed
from pressmark.project.text_matching import common, matching

__all__ = ["Moved", "Places", "Reanchored", "main_spans", "reanchored"]

_CONTEXT = 24
"""How many code points around words tell one place with them from another."""

_ALIKE = 0.6
"""How much of words must be as it was where their spelling was changed."""

_MORE = 10
"""How many code points such words may have more than twice as many as before."""

_LEAST_FOUND = 4
"""Shorter words are not looked for: they stand everywhere."""


def reanchored(bundle: Bundle, text: str) -> Reanchored:
    """Return a document with a new text and its annotations where they belong in it.

    A quote needs a place for its content; of its other parts and of a stance's passages
    those without one go, and then a person should look at it.
    """
    return moved_to(bundle, text, Places(bundle.document.text, text))


class Places:
    """Where the places of one text are in another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._blocks = sorted(matching(old, new))
        self._starts = [block[0] for block in self._blocks]

    def of(self, span: Span) -> Moved | None:
        """Return where a span is now, or None where nothing is left of it."""
        words = span.covered(self._old)
        first, last = self._at(span.start), self._at(span.end - 1)
        if first is not None and last is not None and first <= last:
            now = Span(first, last + 1)
            return self._trimmed(now, sure=now.covered(self._new) == words)
        return (
            self._between(span, words)
            or self._found(span, words)
            or self._left_over(span)
        )

    def of_all(self, spans: Fragments) -> tuple[Fragments, bool]:
        """Return where fragments are now, and whether all are there for sure."""
        moved = [self.of(span) for span in spans]
        found = [one for one in moved if one is not None]
        sure = len(found) == len(moved) and all(one.sure for one in found)
        return fragments(one.span for one in found), sure

    def about(self, position: int) -> int:
        """Return where about a place is now, also if nothing is left of it."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return 0
        start, there, length = self._blocks[place]
        return min(there + min(position - start, length), len(self._new))

    def _at(self, position: int) -> int | None:
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return None
        start, there, length = self._blocks[place]
        return there + position - start if position < start + length else None

    def _between(self, span: Span, words: str) -> Moved | None:
        """Return what stands between the neighbours of a span if it is much like it.

        So a name whose spelling was corrected is found where it was.
        """
        first, last = self._at(span.start), self._at(span.end - 1)
        start = self._after_left(span.start) if first is None else first
        end = self._before_right(span.end) if last is None else last + 1
        if start is None or end is None or not 0 < end - start <= 2 * len(span) + _MORE:
            return None
        found = self._trimmed(Span(start, end), sure=False)
        if found is None:
            return None
        alike = SequenceMatcher(a=words, b=found.span.covered(self._new))
        return found if alike.ratio() >= _ALIKE else None

    def _after_left(self, position: int) -> int | None:
        """Return where that ends now which stands right before a place."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return None if self._old[:position].strip() else 0
        start, there, length = self._blocks[place]
        apart = self._old[start + length : position].strip()
        return None if apart else there + length

    def _before_right(self, position: int) -> int | None:
        """Return where that begins now which stands right behind a place."""
        place = bisect_left(self._starts, position)
        if place == len(self._starts):
            return None if self._old[position:].strip() else len(self._new)
        start, there, _ = self._blocks[place]
        return None if self._old[position:start].strip() else there

    def _trimmed(self, span: Span, *, sure: bool) -> Moved | None:
        now = trimmed(self._new, span.start, span.end)
        return None if now is None else Moved(now, sure)

    def _found(self, span: Span, words: str) -> Moved | None:
        """Look for the words elsewhere; what stands around them tells places apart."""
        if len(words) < _LEAST_FOUND:
            return None
        found = [match.start() for match in re.finditer(re.escape(words), self._new)]
        if not found:
            return None
        likeness = {start: self._likeness(span, start) for start in found}
        best = max(found, key=lambda start: (likeness[start], -abs(start - span.start)))
        alone = sum(value == likeness[best] for value in likeness.values()) == 1
        sure = alone and likeness[best] >= _CONTEXT
        return Moved(Span(best, best + len(words)), sure)

    def _likeness(self, span: Span, start: int) -> int:
        """Return how many code points on either side of a place are as they were."""
        end = start + len(span)
        before = common(
            reversed(self._old[max(0, span.start - _CONTEXT) : span.start]),
            reversed(self._new[max(0, start - _CONTEXT) : start]),
        )
        after = common(
            self._old[span.end : span.end + _CONTEXT], self._new[end : end + _CONTEXT]
        )
        return before + after

    def _left_over(self, span: Span) -> Moved | None:
        """Return the part that is left of a span whose edge went, if it is half."""
        places = [
            self._at(position)
            for position in range(span.start, span.end)
            if not self._old[position].isspace()
        ]
        kept = [place for place in places if place is not None]
        if not kept or 2 * len(kept) < len(places) or kept != sorted(kept):
            return None
        return self._trimmed(Span(kept[0], kept[-1] + 1), sure=False)
