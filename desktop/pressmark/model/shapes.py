"""Cutting and joining fragments: pure functions over a text and spans in it.

Whatever they return begins and ends with no blank, and lies in what was given.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressmark.model.span import Fragments, Span, fragments, hull, trimmed


def inside(text: str, spans: Fragments, part: Span) -> Fragments:
    """Return what fragments have in a part of the text."""
    return fragments(
        found
        for span in spans
        if span.overlaps(part)
        for found in _trimmed(
            text, max(span.start, part.start), min(span.end, part.end)
        )
    )


def outside(text: str, spans: Fragments, part: Span) -> Fragments:
    """Return what fragments have outside a part of the text."""
    return fragments(
        found
        for span in spans
        for start, end in (
            (span.start, min(span.end, part.start)),
            (max(span.start, part.end), span.end),
        )
        if start < end
        for found in _trimmed(text, start, end)
    )


def divided(text: str, spans: Fragments, at: Span | int) -> tuple[Fragments, Fragments]:
    """Return fragments in two: what stays, and what is taken out of it.

    At a span, what lies in it is taken out; at a position, all that comes after it. A
    position inside a word is moved to where the word begins. Either part may be empty.
    """
    whole = hull(spans)
    if whole is None:
        return (), ()
    if isinstance(at, int):
        at = _word_start(text, at)
        if at >= whole.end:
            return spans, ()
        at = Span(max(at, 0), whole.end)
    return outside(text, spans, at), inside(text, spans, at)


def joined(text: str, first: Fragments, second: Fragments) -> Fragments:
    """Return the fragments of both, as one where only blanks but no line part them."""
    found: list[Span] = []
    for span in fragments((*first, *second)):
        between = text[found[-1].end : span.start] if found else "\n"
        if found and not between.strip() and between.count("\n") < 2:  # noqa: PLR2004  (a blank line)
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def fragment_at(spans: Fragments, where: Span | int) -> Span | None:
    """Return the fragment that a position is in or at whose end it is, or None.

    Of a span it is what it covers of the fragments, from the first to the last.
    """
    if isinstance(where, Span):
        shared = [
            Span(max(span.start, where.start), min(span.end, where.end))
            for span in spans
            if span.overlaps(where)
        ]
        return hull(tuple(shared))
    for span in spans:
        if span.start <= where <= span.end:
            return span
    return None


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    found = trimmed(text, start, end)
    if found is not None:
        yield found


def _word_start(text: str, at: int) -> int:
    at = min(at, len(text))
    if at < len(text) and text[at].isalnum():
        while at > 0 and text[at - 1].isalnum():
            at -= 1
    return at
