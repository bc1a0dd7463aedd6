"""The lines of a text, and what can be told from their shape alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»›)\]]*$")
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{2}[.!?][\"'”’»]? +[\"'“‘«]?[A-Z]")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")

_FEWEST_WRAPPED = 4  # lines with another right below
_WIDEST = 120  # code points in a line of a text that is wrapped
_ENDLESS = 1_000  # code points
_NARROWEST = 40  # code points in most of its lines
_BROKEN = 0.6  # share of lines that end in the middle of a sentence
_LONG_SHARE = 0.3  # of a text's code points, in lines too wide for one that is wrapped
_FULL = 0.8  # share of the width that a line before another has

SHORT = 16
"""Words up to which a line can be a heading."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, without the blanks at its edges.

    ``block`` counts the stretches between blank lines.
    """

    start: int
    text: str
    block: int

    @property
    def end(self) -> int:
        """Where the line ends, before the blanks at its edge."""
        return self.start + len(self.text)

    @property
    def words(self) -> int:
        """How many words the line has."""
        return len(_WORD.findall(self.text))

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as running text does."""
        return bool(_SENTENCE_END.search(self.text))

    @property
    def is_endless(self) -> bool:
        """Whether the line is too long to be anything but text."""
        return len(self.text) > _ENDLESS

    @property
    def is_heading(self) -> bool:
        """Whether the line could be a heading: short, and not a sentence's end."""
        ends = self.ends_sentence and not self.text.endswith("?")
        return 1 <= self.words <= SHORT and not ends

    @property
    def is_running(self) -> bool:
        """Whether the line reads as running text."""
        if self.words > 2 * SHORT:
            return self.ends_sentence or bool(_SENTENCE_WITHIN.search(self.text))
        return self.words >= 4 and self.ends_sentence  # noqa: PLR2004  (fewer words are a label)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Where a paragraph stands; ``block`` counts the stretches between blank lines."""

    start: int
    end: int
    block: int


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text, without blank ones.

    Every line is one, except where a text was wrapped at some width: there a paragraph
    ends with a blank line, or a short line that ends a sentence.
    """
    rows = list(_rows(text))
    width = _wrapped_at(text, rows)
    found: list[Paragraph] = []
    ended = True
    for row in rows:
        if width and found and not ended and row.block == found[-1].block:
            found[-1] = Paragraph(found[-1].start, row.end, row.block)
        else:
            found.append(row)
        ends = bool(_SENTENCE_END.search(text[row.start : row.end].rstrip()))
        ended = ends and row.end - row.start < _FULL * width
    return found


def lines(text: str) -> list[Line]:
    """Return the paragraphs of a text as lines without the blanks at their edges."""
    found = []
    for paragraph in paragraphs(text):
        line = text[paragraph.start : paragraph.end]
        start = paragraph.start + len(line) - len(line.lstrip())
        found.append(Line(start, line.strip(), paragraph.block))
    return found


def _rows(text: str) -> Iterator[Paragraph]:
    start, block, blank = 0, -1, True
    for line in text.split("\n"):
        if line.strip():
            block += blank
            yield Paragraph(start, start + len(line), block)
        blank = not line.strip()
        start += len(line) + 1


def _wrapped_at(text: str, rows: Sequence[Paragraph]) -> int:
    """Return the width at which a text was wrapped, or 0 if it was not."""
    inner = [one for one, other in pairwise(rows) if one.block == other.block]
    lengths = sorted(row.end - row.start for row in inner)
    if len(inner) < _FEWEST_WRAPPED or lengths[-1] > _WIDEST:
        return 0
    long = sum(row.end - row.start for row in rows if row.end - row.start > _WIDEST)
    if long > _LONG_SHARE * sum(row.end - row.start for row in rows):
        return 0
    broken = [
        row
        for row in inner
        if not _SENTENCE_END.search(text[row.start : row.end].rstrip())
    ]
    narrow = lengths[len(lengths) // 2] < _NARROWEST
    return 0 if narrow or len(broken) < _BROKEN * len(inner) else lengths[-1]
