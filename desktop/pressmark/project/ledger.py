"""The quote ledger: what became of every quotation mark of an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate

from pressmark.extraction.quotation_marks import find_quotations
from pressmark.model.bundle import Bundle
from pressmark.model.dismissal import dismissed
from pressmark.model.document import RegionLabel
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.model.span import Span

_MARK = re.compile(r"''|``|[\"“”„‟«»＂]")
"""Marks that are nothing else; single ones may be apostrophes."""

_MARK_BEHIND = re.compile(r"[,.;:!?…]*(?:''|[\"“”„‟«»＂])")
"""A closing mark after a full stop that a content leaves out."""

_TITLE = "WORK_OF_ART"
_TEXTS_KEPT = 4


class Account(StrEnum):
    """What became of a stretch in quotation marks."""

    OPEN = "open"
    QUOTED = "quoted"
    TITLE = "title"
    DISMISSED = "dismissed"
    PAGE = "page"
    """It stands in page furniture, which nobody annotates."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stretch in quotation marks, with them; or one mark without a partner.

    ``quote`` is the attribution it is part of.
    """

    span: Span
    account: Account
    is_stray: bool = False
    quote: AnnotationId | None = None


def ledger(bundle: Bundle) -> tuple[Entry, ...]:
    """Return every stretch in quotation marks of a document, in reading order.

    It is part of a quote if the content of one that is not rejected has words of it; a
    title if a mention of a work that is not rejected covers it.
    """
    quoted = _Quoted(bundle)
    done = frozenset(dismissed(bundle.document.metadata))
    page = [
        region.span
        for region in bundle.regions
        if region.label == RegionLabel.FURNITURE
        and region.review.status is not Status.REJECTED
    ]
    titles = [
        mention.span
        for mention in bundle.mentions
        if mention.label == _TITLE and mention.review.status is not Status.REJECTED
    ]
    entries = []
    for span, is_stray in _stretches(bundle.document.text):
        quote = quoted.at(span)
        if quote is not None:
            account = Account.QUOTED
        elif span in done:
            account = Account.DISMISSED
        elif any(one.overlaps(span) for one in titles):
            account = Account.TITLE
        elif any(one.covers(span) for one in page):
            account = Account.PAGE
        else:
            account = Account.OPEN
        entries.append(Entry(span, account, is_stray, quote))
    return tuple(entries)


def open_marks(bundle: Bundle) -> tuple[Span, ...]:
    """Return the stretches in quotation marks that nothing accounts for."""
    return tuple(one.span for one in ledger(bundle) if one.account is Account.OPEN)


class _Quoted:
    """The contents of quotes with the marks around them, to be found by place."""

    def __init__(self, bundle: Bundle) -> None:
        text = bundle.document.text
        self._parts = sorted(
            (_with_marks(text, span), quote.id)
            for quote in bundle.attributions
            if quote.review.status is not Status.REJECTED
            for span in quote.content
        )
        self._starts = [span.start for span, _ in self._parts]
        self._reach = list(accumulate((span.end for span, _ in self._parts), max))

    def at(self, span: Span) -> AnnotationId | None:
        """Return the quote that has a part of a span, or None."""
        place = bisect_left(self._starts, span.end)
        while place and self._reach[place - 1] > span.start:
            place -= 1
            part, quote = self._parts[place]
            if part.overlaps(span):
                return quote
        return None


def _with_marks(text: str, span: Span) -> Span:
    """Return a span with the mark before it and the one after, past a full stop."""
    start, end = span.start, span.end
    if _MARK.fullmatch(text, max(0, start - 1), start):
        start -= 1
    after = _MARK_BEHIND.match(text, end)
    return Span(start, after.end() if after else end)


@lru_cache(maxsize=_TEXTS_KEPT)
def _stretches(text: str) -> tuple[tuple[Span, bool], ...]:
    """Return the stretches in marks, and the marks that are part of none.

    An inner one goes with the one around it. The last texts are remembered, because
    the same article is asked about after every decision.
    """
    outer = [one.span for one in find_quotations(text) if not one.inner]
    found = [(span, False) for span in outer]
    starts = [span.start for span in outer]
    for match in _MARK.finditer(text):
        start, end = match.span()
        # The outer ones follow one another.
        before = bisect_right(starts, start) - 1
        if before < 0 or end > outer[before].end:
            found.append((Span(start, end), True))
    return tuple(sorted(found))
