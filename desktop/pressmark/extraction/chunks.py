"""Cuts long texts into pieces that the language model can take."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 20_000
"""Code points in a piece. The model needs about a kilobyte of memory for each."""


def chunks(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the text in pieces of at most ``longest`` code points; joined, they are it.

    A piece ends after a line, or where no line ends in reach after a sentence or a
    blank. A text without any of them is cut where it must be.
    """
    start = 0
    while len(text) - start > longest:
        end = _cut(text, start, start + longest)
        yield text[start:end]
        start = end
    if start < len(text) or not text:
        yield text[start:]


def _cut(text: str, start: int, end: int) -> int:
    for mark in ("\n", ". ", " "):
        at = text.rfind(mark, start + 1, end)
        if at > start:
            return at + len(mark)
    return end
