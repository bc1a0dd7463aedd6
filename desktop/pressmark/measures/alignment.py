"""Which annotations of two sets are the same thing: by words or overlap, one to one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from pressmark.model.span import Fragments, Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Words:
    """The words of a text, numbered; spans are compared as the words they touch.

    So a quotation mark or a comma in or out of a span never decides.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        found = [match.span() for match in _WORD.finditer(text)]
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def touched(self, spans: Fragments) -> frozenset[int]:
        """Return the numbers of the words that spans touch.

        A span without a word, such as a colon as cue, is its marks, numbered below 0.
        """
        words = frozenset(word for span in spans for word in self._inside(span))
        if words:
            return words
        return frozenset(
            -1 - position
            for span in spans
            for position in range(span.start, span.end)
            if not self._text[position].isspace()
        )

    def _inside(self, span: Span) -> range:
        first = bisect_right(self._ends, span.start)
        return range(first, bisect_left(self._starts, span.end))


def overlapping(ones: Sequence[Span], others: Sequence[Span]) -> list[list[int]]:
    """Return, for each of the ones, the indexes of the others that share a code point.

    Those that share most come first.
    """
    order = sorted(range(len(others)), key=lambda index: others[index])
    starts = [others[index].start for index in order]
    longest = max(map(len, others), default=0)
    found = []
    for one in ones:
        first = bisect_right(starts, one.start - longest)
        near = order[first : bisect_left(starts, one.end)]
        found.append(best_first({index: _shared(one, others[index]) for index in near}))
    return found


def best_first(likeness: Mapping[int, float]) -> list[int]:
    """Return the indexes whose likeness is above 0, the most alike first."""
    alike = (index for index, share in likeness.items() if share > 0)
    return sorted(alike, key=lambda index: -likeness[index])


def matching(candidates: Sequence[Sequence[int]]) -> dict[int, int]:
    """Return a largest one-to-one matching, as index to chosen candidate.

    ``candidates`` lists for each index what it may be matched with, the best first.
    Found by augmenting paths (Berge 1957), each searched for in depth.
    """
    chosen: dict[int, int] = {}
    owner: dict[int, int] = {}
    for start in range(len(candidates)):
        for index, candidate in _augmenting_path(start, candidates, owner):
            chosen[index], owner[candidate] = candidate, index
    return chosen


def _augmenting_path(
    start: int, candidates: Sequence[Sequence[int]], owner: Mapping[int, int]
) -> list[tuple[int, int]]:
    """Return who takes which candidate so that one more has any; nothing if none can.

    Each but the first takes over from the next one on the path.
    """
    path: list[tuple[int, int]] = []
    trail = [(start, iter(candidates[start]))]
    seen: set[int] = set()
    while trail:
        index, others = trail[-1]
        candidate = next((each for each in others if each not in seen), None)
        if candidate is None:
            trail.pop()
            del path[-1:]
            continue
        seen.add(candidate)
        path.append((index, candidate))
        if candidate not in owner:
            return path
        taken = owner[candidate]
        trail.append((taken, iter(candidates[taken])))
    return []


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
