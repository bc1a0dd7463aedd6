"""Comparing what is there with one value of a filter, as SQLite does it too."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase, ascii_uppercase

from pressmark.model.filters.tree import Exact, Presence, Range, Value, Words
from pressmark.model.note import Note
from pressmark.model.span import Span
from pressmark.model.words import places

# SQLite's `nocase` knows the letters of ASCII only.
_NO_CASE = str.maketrans(ascii_uppercase, ascii_lowercase)

LAST = "\U0010ffff"
"""What comes after everything that begins alike, in the order of code points."""


def alike(one: str, other: str) -> bool:
    """Whether two texts differ at most in the case of the letters A to Z."""
    return one.translate(_NO_CASE) == other.translate(_NO_CASE)


def holds(text: str, words: Words) -> bool:
    """Whether words follow each other in a text."""
    return next(places(text, words.phrase, begun=words.begun), None) is not None


def lies_in(text: str, span: Span, words: Words) -> bool:
    """Whether words of a text follow each other within a span of it.

    A word that the span cuts in two is not in it.
    """
    before = span.start - 1 if span.start else 0
    excerpt = text[before : span.end + 1]
    return is_within(excerpt, span.start - before, len(span), words)


def is_within(excerpt: str, lead: int, length: int, words: Words) -> bool:
    """Whether words lie in an excerpt, without what leads to it and comes after it."""
    return any(
        lead <= start and end <= lead + length
        for start, end in places(excerpt, words.phrase, begun=words.begun)
    )


def fits_value(found: str | None, value: Value) -> bool:
    """Whether a value that may be missing is the one asked for."""
    if isinstance(value, Presence):
        return bool(found) is value.present
    if isinstance(value, Words):
        return holds(found or "", value)
    return isinstance(value, Exact) and found is not None and alike(found, value.text)


def in_dates(found: str | None, value: Value) -> bool:
    """Whether a date is there or in a range; both ends are begun dates."""
    if isinstance(value, Presence):
        return bool(found) is value.present
    if not isinstance(value, Range) or not found:
        return False
    return value.low <= found and (not value.high or found <= value.high + LAST)


def in_score(found: int | None, value: Value) -> bool:
    """Whether a score in thousandths is there or in a range of whole per cent."""
    if isinstance(value, Presence):
        return (found is not None) is value.present
    if not isinstance(value, Range) or found is None:
        return False
    low, high = score_ends(value)
    return low <= found <= high


def score_ends(value: Range) -> tuple[int, int]:
    """Return the ends of a range of scores in thousandths, both included."""
    high = int(value.high) * 10 + 9 if value.high else 1000
    return int(value.low or 0) * 10, high


def fits_notes(notes: Sequence[Note], value: Value) -> bool:
    """Whether one of some notes is as asked for, or there is none if that is asked."""
    if isinstance(value, Presence):
        return bool(notes) is value.present
    if isinstance(value, Exact):
        return any(note.resolved is (value.text == "resolved") for note in notes)
    return isinstance(value, Words) and any(holds(note.text, value) for note in notes)
