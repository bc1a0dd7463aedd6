"""Positions as other programs count them, and words that stand elsewhere than said.

Browsers, Java and Qt count UTF-16 units: a character beyond U+FFFF is two of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from pressmark.model.span import Span

NEAR = 200
"""How many code points from its place words are looked for first."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """Turns positions in a text from code points to UTF-16 units and back."""

    def __init__(self, text: str) -> None:
        self._pairs = (
            ()
            if text.isascii()
            else tuple(match.start() for match in _ASTRAL.finditer(text))
        )
        self._units = tuple(place + each for each, place in enumerate(self._pairs))
        self._length = len(text)

    @property
    def length(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._pairs)

    def units(self, position: int) -> int:
        """Return a position in code points as one in UTF-16 units."""
        return position + bisect_left(self._pairs, position)

    def position(self, units: int) -> int:
        """Return a position in UTF-16 units as one in code points.

        Raises:
            ValueError: It lies outside of the text or between the halves of a pair.
        """
        if not 0 <= units <= self.length:
            raise ValueError(f"{units} is not in a text of {self.length} units")
        before = bisect_right(self._units, units - 1)
        if before and self._units[before - 1] == units - 1:
            raise ValueError(f"{units} lies between the halves of a surrogate pair")
        return units - before


def refound(text: str, start: int, end: int, words: str) -> Span | None:
    """Return where words stand that are said to be at ``[start, end)``, or None.

    That is the place itself if it holds them, blanks of every kind being alike; else
    the nearest within ``NEAR`` code points; else the only one in the text.
    """
    sought = words.split()
    if not sought:
        return None
    if 0 <= start < end <= len(text) and text[start:end].split() == sought:
        return Span(start, end)
    pattern = re.compile(r"\s+".join(map(re.escape, sought)))
    window = max(0, start - NEAR), max(0, end + NEAR)
    near = [Span(*match.span()) for match in pattern.finditer(text, *window)]
    if near:
        return min(near, key=lambda span: abs(span.start - start))
    found = [Span(*match.span()) for match, _ in zip(pattern.finditer(text), "ab")]  # noqa: B905  (two are enough to know that it is not the only one)
    return found[0] if len(found) == 1 else None
