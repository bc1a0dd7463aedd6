"""Finds what stands in quotation marks, of any style and however badly closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pressmark.extraction.layout import paragraphs
from pressmark.model.span import Span, trimmed


class Closing(StrEnum):
    """How a quotation ends."""

    CLOSED = "closed"
    REOPENED = "reopened"
    """At the end of a paragraph; the next begins with a mark and goes on."""
    MISSING = "missing"
    """Nowhere: the mark was forgotten, and the end is a guess."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks, in code points.

    ``span`` has the marks in it, ``inside`` has not. ``single`` tells marks such as
    ‘ ’ from double ones. ``inner`` is whether it stands inside another.
    """

    span: Span
    inside: Span
    closing: Closing
    single: bool = False
    inner: bool = False


_DOUBLE = re.compile(r"''|``|[\"“”„‟«»″＂]")
_SINGLE_OPENING = re.compile(r"(?<![\w’'])[‘‹‚'](?=[\w“\"(…$£€])")
_SINGLE_CLOSING = re.compile(r"(?<=\S)[’›'‘](?!\w)")
_NO_OPENING = re.compile(
    r"['‘](?:\d0?s|em|til|cause|tis|twas|n|s|bout|round)\b", re.IGNORECASE
)
_APOSTROPHES = frozenset("'’")
"""They stand before an opening mark in French: l’« accord »."""

_OPENERS = frozenset("“„‟«``")
_CLOSERS = frozenset("”»")
_CLOSED_BY = {"„": '“”"', "«": '»"', "»": '«"'}
_BEFORE_OPENING = frozenset("([{—–-/:‘'…\u00a0")
_SENTENCE = re.compile(r"[.!?…](?=\s|$)")
_REOPENING = re.compile(r"\s*(?:[“„‟«\"]|``|'')")
_LONGEST_GUESS = 60  # words of a paragraph's rest that one forgotten mark may claim


def find_quotations(text: str) -> list[Quotation]:
    """Return what stands in quotation marks, in order of the opening marks.

    Marks pair within a paragraph. Where one is left open, the quotation goes on to the
    paragraph's end if the next paragraph opens with a mark again or if the rest is
    short, and otherwise to the end of the sentence.
    """
    found: list[Quotation] = []
    for start, end in _paragraphs(text):
        doubles = list(_doubles(text, start, end))
        found.extend(doubles)
        found.extend(_singles(text, start, end, doubles))
    return sorted(found, key=lambda quotation: (quotation.span.start, quotation.inner))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs, those joined that break in the middle of a sentence."""
    start: int | None = None
    for paragraph in paragraphs(text):
        start = paragraph.start if start is None else start
        end = paragraph.end
        goes_on = text[end + 1 : end + 2].islower() and (
            text[end - 1].isalnum() or text[end - 1] == ","
        )
        if not goes_on:
            yield start, end
            start = None


def _doubles(text: str, start: int, end: int) -> Iterator[Quotation]:
    opened: tuple[int, int, str] | None = None  # start and end of the mark, the mark
    inner: list[str] = []
    for match in _DOUBLE.finditer(text, start, end):
        mark = match.group()
        opens, closes = _can_open(text, match, start), _can_close(text, match, end)
        if opened is None:
            if _is_opening(mark, opens=opens, closes=closes):
                opened = (match.start(), match.end(), mark)
            continue
        if inner and _closes(inner[-1], mark, opens=opens, closes=closes):
            inner.pop()
        elif _closes(opened[2], mark, opens=opens, closes=closes):
            yield from _quotation(text, opened, match.start(), match.end())
            opened = None
        elif _is_opening(mark, opens=opens, closes=closes):
            if _closes_later(text, opened[2], mark, match.end(), end):
                inner.append(mark)
                continue
            stop = _sentence_end(text, opened[1], match.start())
            yield from _quotation(text, opened, stop, stop, Closing.MISSING)
            opened = (match.start(), match.end(), mark)
    if opened is not None:
        stop, closing = _left_open(text, opened[1], end)
        yield from _quotation(text, opened, stop, stop, closing)


def _can_open(text: str, match: re.Match[str], start: int) -> bool:
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < len(text) else " "
    elided = match.group() == "«" and before in _APOSTROPHES
    apart = before.isspace() or before in _BEFORE_OPENING or elided
    return apart and (not after.isspace() or match.group() in "«»")


def _can_close(text: str, match: re.Match[str], end: int) -> bool:
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < end else " "
    return (not before.isspace() or match.group() in "«»”") and not after.isalnum()


def _is_opening(mark: str, *, opens: bool, closes: bool) -> bool:
    if mark in _OPENERS:
        return opens or not closes
    return opens and mark != "”"


def _closes(opening: str, mark: str, *, opens: bool, closes: bool) -> bool:
    """Whether a mark closes what another opened; mixed styles do, if they can."""
    if mark in _CLOSERS and opening != "»":
        return True
    if mark in _CLOSED_BY.get(opening, ""):
        return closes or not opens
    if mark in _OPENERS:
        return closes and not opens
    return closes or not opens


def _closes_later(text: str, outer: str, mark: str, start: int, end: int) -> bool:
    """Whether a mark inside a quotation opens one of its own, and both are closed."""
    closing = {"“": "”", "„": "“", "«": "»", "»": "«", "``": "''"}.get(outer, outer)
    if closing == outer:
        return mark != outer and text.count(outer, start, end) % 2 == 1
    more = 2 if mark == outer else 1
    return text.count(closing, start, end) >= text.count(outer, start, end) + more


def _left_open(text: str, start: int, end: int) -> tuple[int, Closing]:
    if _REOPENING.match(text, end):
        return end, Closing.REOPENED
    if len(text[start:end].split()) <= _LONGEST_GUESS:
        return end, Closing.MISSING
    return _sentence_end(text, start, end), Closing.MISSING


def _sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE.search(text, start, end)
    return match.end() if match else end


def _quotation(
    text: str,
    opened: tuple[int, int, str],
    stop: int,
    end: int,
    closing: Closing = Closing.CLOSED,
) -> Iterator[Quotation]:
    inside = trimmed(text, opened[1], stop)
    whole = trimmed(text, opened[0], end)
    if opened[1] < stop and inside is not None and whole is not None:
        yield Quotation(whole, inside, closing)


def _singles(
    text: str, start: int, end: int, doubles: list[Quotation]
) -> Iterator[Quotation]:
    """Yield what stands in single marks, which may also be apostrophes.

    One opens only at a word's start and needs a closing mark at a word's end; of
    several, one after a comma or full stop, then one that is no plural's apostrophe.
    """
    position = start
    while match := _SINGLE_OPENING.search(text, position, end):
        position = match.end()
        if _is_part_of_double(text, match.start()) or _NO_OPENING.match(
            text, match.start()
        ):
            continue
        around = [q for q in doubles if q.inside.contains(match.start())]
        stop = min([end, *(quotation.inside.end for quotation in around)])
        if not around:
            later = (q.span.start for q in doubles if q.span.start > match.start())
            stop = min([stop, *later]) if match.group() == "'" else stop
        close = _single_close(text, match.end(), stop)
        inside = trimmed(text, match.end(), close) if close is not None else None
        if close is None or inside is None:
            continue
        yield Quotation(
            Span(match.start(), close + 1),
            inside,
            Closing.CLOSED,
            single=True,
            inner=bool(around),
        )
        position = close + 1


def _is_part_of_double(text: str, position: int) -> bool:
    return "''" in text[max(0, position - 1) : position + 2]


def _single_close(text: str, start: int, end: int) -> int | None:
    following = _SINGLE_OPENING.search(text, start, end)
    limit = following.start() if following else end
    places = [
        match.start()
        for match in _SINGLE_CLOSING.finditer(text, start, limit)
        if not _is_part_of_double(text, match.start())
    ]
    if not places:
        return None
    after_mark = [place for place in places if text[place - 1] in ",.?!…"]
    no_plural = [place for place in places if text[place - 1] != "s"]
    return (after_mark or no_plural or places)[0]
