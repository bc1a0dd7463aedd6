"""How another program counted positions: found out by what stands at them.

Programs disagree whether a line end is one character (ATLAS.ti) or two (NVivo), whether
a character beyond U+FFFF is one or two, whether a byte-order mark counts, and whether
the last position belongs to a selection.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from pressmark.exchange.normalise import normalised
from pressmark.exchange.offsets import Utf16
from pressmark.model.span import Span
from pressmark.saying import Sentence

_LOOKED_AT = 200
"""How many selections are tried in each way of counting."""

_SHORTEST = 3
"""The characters of a name that say something about a place."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A selection as the file has it: two positions, and its name."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Counting:
    """One way of counting positions in a text whose line ends are single."""

    line_ends: int = 1
    utf16: bool = False
    mark: int = 0
    inclusive: int = 0

    def remarks(self) -> tuple[Sentence, ...]:
        """Return what is said of a way that is not the usual one."""
        said = []
        if self.line_ends > 1:
            said.append(Sentence("positions count a line end as two characters"))
        if self.utf16:
            said.append(Sentence("positions count UTF-16 units"))
        if self.mark:
            said.append(Sentence("positions count a byte-order mark"))
        if self.inclusive:
            said.append(Sentence("the last position belongs to a selection"))
        return tuple(said)


class Counted:
    """A text as a way of counting sees it."""

    def __init__(self, text: str, counting: Counting) -> None:
        self._counting = counting
        self._text = text
        wide = text.replace("\n", "\r\n") if counting.line_ends > 1 else text
        self._narrow = normalised(wide)
        self._units = Utf16(wide) if counting.utf16 else None

    def span(self, start: int, end: int) -> Span | None:
        """Return the span of two positions, or None if there is none in the text."""
        counting = self._counting
        try:
            first = self._position(start - counting.mark)
            last = self._position(end - counting.mark + counting.inclusive)
        except ValueError:
            return None
        if not 0 <= first < last <= len(self._text):
            return None
        return Span(first, last)

    def _position(self, given: int) -> int:
        if self._units is not None:
            given = self._units.position(given)
        return self._narrow.position(given)


def counting_of(text: str, selected: Sequence[Selected]) -> Counting:
    """Return the way of counting by which the most selections fit their names.

    Where names say nothing it is the one that cuts the fewest words; where that says
    nothing either, the usual one.
    """
    tried = selected[:_LOOKED_AT]
    ways = [
        Counting(*way)
        for way in product(
            (1, 2) if "\n" in text else (1,),
            (False, True) if not text.isascii() else (False,),
            (0, 1),
            (0, 1),
        )
    ]
    return max(ways, key=lambda way: _fit(Counted(text, way), text, tried))


def _fit(counted: Counted, text: str, tried: Sequence[Selected]) -> tuple[int, int]:
    """Return how many names fit, and how many selections cut no word."""
    named = whole = 0
    for each in tried:
        span = counted.span(each.start, each.end)
        if span is None:
            continue
        words = " ".join(span.covered(text).split())
        name = " ".join(each.name.removesuffix("…").removesuffix("...").split())
        if len(name) >= _SHORTEST:
            cut = each.name.endswith(("…", "..."))
            named += words.startswith(name) if cut else words == name
        whole += _is_whole(text, span)
    return named, whole


def _is_whole(text: str, span: Span) -> bool:
    covered = span.covered(text)
    before, after = text[: span.start][-1:], text[span.end : span.end + 1]
    return not (
        covered != covered.strip()
        or (before.isalnum() and covered[0].isalnum())
        or (after.isalnum() and covered[-1].isalnum())
    )
