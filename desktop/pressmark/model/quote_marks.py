"""A project's rule on quotation marks: whether they belong to what is said."""

from __future__ import annotations

import re
from enum import StrEnum

from pressmark.model.span import Fragments, Span, fragments, trimmed


class QuoteMarks(StrEnum):
    """Whether quotation marks at the edges of a content belong to it."""

    INSIDE = "in"
    OUTSIDE = "out"
    AS_SELECTED = "as selected"


_OPENING = '“„«"'
_CLOSING = '”“»"'
# Commas and stops stand before the closing mark in America, after it in Britain.
_CLOSES = re.compile(rf"[,.;:!?…]?[{_CLOSING}](?!\w)")


def with_rule(text: str, content: Fragments, rule: QuoteMarks) -> Fragments:
    """Return a content with the quotation marks at its edges as a rule wants them.

    Only double marks are moved, for a single one may be an apostrophe. A mark is left
    where it is if its pair would be parted from it.
    """
    if rule is QuoteMarks.INSIDE:
        return fragments(_with_marks(text, span) for span in content)
    if rule is QuoteMarks.OUTSIDE:
        return fragments(_without_marks(text, span) for span in content)
    return content


def _with_marks(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    inner = span.covered(text)
    opens = (
        start > 0
        and text[start - 1] in _OPENING
        and (start == 1 or not text[start - 2].isalnum())
    )
    closes = _CLOSES.match(text, end)
    if opens and (closes or _lacks(inner, inner[-1:], _CLOSING)):
        start -= 1
    if closes and (start < span.start or _lacks(inner, inner[:1], _OPENING)):
        end = closes.end()
    return Span(start, end)


def _lacks(inner: str, edge: str, marks: str) -> bool:
    """Whether a content has the other mark of a pair at its edge, and only there."""
    others = sum(inner.count(mark) for mark in {*_OPENING, *_CLOSING})
    return edge != "" and edge in marks and others == 1


def _without_marks(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    inner = span.covered(text)
    count = sum(inner.count(mark) for mark in {*_OPENING, *_CLOSING})
    opens, closes = inner[:1] in _OPENING, inner[-1:] in _CLOSING
    pair = opens and closes and len(inner) > 1 and count == 2  # noqa: PLR2004  (a pair)
    if pair or (count == 1 and opens):
        start += 1
    if pair or (count == 1 and closes and not opens):
        end -= 1
    return trimmed(text, start, end) or span
