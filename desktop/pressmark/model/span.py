"""Positions in a text: half-open ranges of Unicode code points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points ``[start, end)`` in a document's text.

    Raises:
        ValueError: The range is empty or starts before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that is empty or starts before the text."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        """Return the number of code points covered."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every code point of the other span is in this one."""
        return self.start <= other.start and other.end <= self.end

    def contains(self, position: int) -> bool:
        """Whether the code point at a position is in the span."""
        return self.start <= position < self.end

    def covered(self, text: str) -> str:
        """Return the part of the text that the span covers."""
        return text[self.start : self.end]


Fragments = tuple[Span, ...]
"""A possibly discontinuous range: spans sorted, neither overlapping nor touching."""


def fragments(spans: Iterable[Span]) -> Fragments:
    """Return the spans as fragments: sorted, with touching and overlapping ones joined.

    Spans with only a gap of blanks between them stay apart; the text is not looked at.
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def hull(spans: Fragments) -> Span | None:
    """Return the smallest span that covers all fragments, or None if there are none."""
    if not spans:
        return None
    return Span(spans[0].start, max(span.end for span in spans))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return ``[start, end)`` without the blanks at its edges.

    Returns None where nothing but blanks is left. ``start`` and ``end`` may lie outside
    the text and in either order, as a selection made backwards does.
    """
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def covered(text: str, spans: Fragments, joiner: str = " … ") -> str:
    """Return the text of the fragments, with ``joiner`` where one ends."""
    return joiner.join(span.covered(text) for span in spans)
