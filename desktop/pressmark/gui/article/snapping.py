"""What a selection means: whole words without blanks, and the sentence around a place.

Pure functions over a text, in code points. Scripts that are written without blanks have
no half words: there an edge stays where it was put.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache

from pressmark.model.span import Span, trimmed

_NEAR = 300
"""How far around a place its word is looked for, in code points."""

_BLANKLESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese, which set no blanks."""

_OPENING, _CLOSING = "“„«‘‚‹\"'([", "”“»’‘›\"')]"
_TRAILING = ",.;:!?…、。，；：！？"
_PAUSES = ",;:、，；："
_SHORTENED = re.compile(
    r"(?:(?:\b[^\W\d_]\.)+|\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Dr|Mr|Mrs|Ms|Prof|Gen"
    r"|Gov|Sen|Rep|Lt|Col|Sgt|Capt|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
    r"|Dec)\.)$"
)
"""Words that end in a full stop of their own."""

_STOP = re.compile(r"[.!?…]+[”\"’'»)\]]*(?=\s)|[。！？]+[」』”]*")


class Purpose(Enum):
    """What a selection is to become, for that decides what belongs to it."""

    ANY = "any"
    NAME = "name"
    CONTENT = "content"


_ABBREVIATION = r"(?<!\w)(?:[^\W\d_]\.){2,}"
_NUMBER = r"\d+(?:[.,:]\d+)+"


@cache
def _marks() -> str:
    """Return the marks over and under letters, which belong to them."""
    return "".join(
        chr(code)
        for code in range(0x300, 0x1000)
        if unicodedata.category(chr(code)).startswith("M")
    )


@cache
def _whole_runs() -> re.Pattern[str]:
    """Return what cannot be cut in two: the parts of a word between its hyphens."""
    run = f"(?:[^\\W{_BLANKLESS}][{_marks()}]*)+"
    return re.compile(f"{_ABBREVIATION}|{_NUMBER}|{run}")


@cache
def _words() -> re.Pattern[str]:
    """Return what a word is, or a sign that stands by itself."""
    run = f"(?:[^\\W{_BLANKLESS}][{_marks()}]*)+"
    return re.compile(
        f"{_ABBREVIATION}|{_NUMBER}|[{_BLANKLESS}][{_marks()}]*"
        f"|{run}(?:[’'‐‑-]{run})*|[^\\w\\s]"
    )


def words_near(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the words and signs around a range are, from left to right."""
    low, high = _window(text, start, end)
    return (match.span() for match in _words().finditer(text, low, high))


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range around another that begins and ends between two words."""
    low, high = max(0, start - _NEAR), min(len(text), end + _NEAR)
    while 0 < low < start and not text[low - 1].isspace():
        low += 1
    while end < high < len(text) and not text[high].isspace():
        high -= 1
    return low, high


def word_at(text: str, position: int) -> Span | None:
    """Return the word at a position with its hyphens and apostrophes, or None.

    Just behind a word it is that word; between words there is none.
    """
    found = None
    for start, end in words_near(text, position, position):
        if start <= position < end:
            return Span(start, end)
        if end == position:
            found = Span(start, end)
    return found


def snapped(text: str, start: int, end: int) -> Span | None:
    """Return a range without blanks at its edges and without half words.

    A part of a word with a hyphen or an apostrophe is no half word, so that “London”
    can be selected in “London-based”. Returns None where nothing but blanks is left.
    """
    span = trimmed(text, start, end)
    if span is None:
        return None
    return Span(_whole(text, span.start, 0), _whole(text, span.end, 1))


def _whole(text: str, position: int, edge: int) -> int:
    low, high = _window(text, position, position)
    for match in _whole_runs().finditer(text, low, high):
        if match.start() < position < match.end():
            return match.span()[edge]
    return position


def fitted(text: str, span: Span, purpose: Purpose) -> Span:
    """Return a span with what belongs to it when it becomes something.

    A name has no punctuation around it, a content no comma, colon or semicolon after
    it; whether quotation marks belong to a content is the project's rule.
    """
    if purpose is Purpose.NAME:
        return _without_signs(text, span)
    if purpose is Purpose.CONTENT:
        return _without_pause(text, span)
    return span


def _without_signs(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while end - start > 1:
        first, last = text[start], text[end - 1]
        if last in _TRAILING and not _SHORTENED.search(text, start, end):
            end -= 1
        elif first in _OPENING and last in _CLOSING:
            break
        elif last in _CLOSING and not _opens(text, start, end):
            end -= 1
        elif first in _OPENING:
            start += 1
        else:
            break
        while end - start > 1 and text[end - 1].isspace():
            end -= 1
        while end - start > 1 and text[start].isspace():
            start += 1
    return Span(start, end)


def _opens(text: str, start: int, end: int) -> bool:
    """Whether the mark that ends a range may close one inside it, or is a letter's."""
    last, inside = text[end - 1], text[start : end - 1]
    if last in ")]":
        return {")": "(", "]": "["}[last] in inside
    # “the ports’ dues”: what looks like a mark may be an apostrophe.
    return last in "’'" or any(mark in inside for mark in '“„«‘"')


def _without_pause(text: str, span: Span) -> Span:
    inside = span.covered(text)
    unclosed = inside.count("“") > inside.count("”")
    if unclosed or inside[-1] not in _PAUSES or inside.count('"') % 2:
        return span
    return trimmed(text, span.start, span.end - 1) or span


def sentence_at(text: str, position: int) -> Span | None:
    """Return the sentence at a position, or None between paragraphs.

    A full stop after a title or an initial ends no sentence.
    """
    lines = paragraph_at(text, position)
    if lines is None:
        return None
    start = lines.start
    for match in _STOP.finditer(text, lines.start, lines.end):
        if _SHORTENED.search(text, start, match.end()):
            continue
        if match.end() > position:
            return trimmed(text, start, match.end())
        start = match.end()
    return trimmed(text, start, lines.end)


def paragraph_at(text: str, position: int) -> Span | None:
    """Return the line of text at a position without its blanks; None if it is empty."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return trimmed(text, start, len(text) if end < 0 else end)
