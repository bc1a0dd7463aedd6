"""Cuts long texts into pieces that the language model can take."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 20_000
"""Code points in a piece. The model needs about a kilobyte of memory for each."""

# spaCy's tokenizer takes time by the square of a stretch without blanks: for twenty
# thousand quotation marks, a minute.
_ENDLESS = re.compile(r"\S{400}")


def chunks(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the text in pieces of at most ``longest`` code points; joined, they are it.

    A piece ends after a line, or where no line ends in reach after a sentence or a
    blank. A text without any of them is cut where it must be, and so is a stretch
    without blanks that is longer than any word.
    """
    start = 0
    while len(text) - start > longest:
        end = _cut(text, start, start + longest)
        yield from _broken(text[start:end])
        start = end
    if start < len(text) or not text:
        yield from _broken(text[start:])


def _broken(piece: str) -> Iterator[str]:
    start = 0
    for stretch in _ENDLESS.finditer(piece):
        if stretch.end() < len(piece):
            yield piece[start : stretch.end()]
            start = stretch.end()
    yield piece[start:]


def _cut(text: str, start: int, end: int) -> int:
    for mark in ("\n", ". ", " "):
        at = text.rfind(mark, start + 1, end)
        if at > start:
            return at + len(mark)
    return end
