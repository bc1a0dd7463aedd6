"""Attributions compared as the words they mark: which are the same, and how many.

The definitions are those by which systems were measured on PolNeAR (Newell, Margolin
and Ruths 2018), in the words of the field:

- ``attr``: the contents share at least half the words of the larger, and the sources
  share a word or are both missing; one to one.
- ``triple``: source, cue and content have the same words; one to one.
- ``content50``: the content half of ``attr`` alone.

A part of them, such as those with quotation marks, is judged after all are paired:
recall over gold's part, precision over the predictions' own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pressmark.measures.alignment import Words, best_first, matching
from pressmark.model.attribution import Attribution, QuoteKind, Role
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.model.span import Fragments, Span

_MARKS = '"“”„«»'
_MARK_OR_END = re.compile(f"[{_MARKS}\n]")
_OPENING, _CLOSING = "“„«", "”»\n"
_DIRECT = 0.9  # the least share of words inside marks for a content to be direct


@dataclass(frozen=True, slots=True)
class Unit:
    """An attribution as the words that each of its roles touches.

    ``marked`` is whether its content has quotation marks, in it or at its edges;
    ``kind`` is direct with at least nine tenths of the content's words inside marks,
    indirect with none.
    """

    quote: Attribution
    words: Mapping[Role, frozenset[int]]
    marked: bool
    kind: QuoteKind


Likeness = Callable[[Unit, Unit], float]
"""How much two attributions are alike; 0 where they are not the same."""

Pairs = dict[int, int]
"""Which prediction is which gold attribution, by their places in the lists."""


class Reading:
    """A text read once, to turn its attributions into units."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = Words(text)
        self._inside = self._words.touched(tuple(inside_marks(text)))

    def unit(self, quote: Attribution) -> Unit:
        """Return an attribution of the text as words."""
        words = {role: self._words.touched(quote.fragments(role)) for role in Role}
        marked = self._is_marked(quote.content)
        return Unit(
            quote, words, marked, self._kind(words[Role.CONTENT], marked=marked)
        )

    def units(self, bundle: Bundle) -> list[Unit]:
        """Return the attributions of the document as words, rejected ones left out."""
        return [
            self.unit(quote)
            for quote in bundle.attributions
            if quote.review.status is not Status.REJECTED
        ]

    def _is_marked(self, content: Fragments) -> bool:
        return any(
            character in _MARKS
            for span in content
            for character in self._text[max(0, span.start - 1) : span.end + 1]
        )

    def _kind(self, content: frozenset[int], *, marked: bool) -> QuoteKind:
        inside = len(content & self._inside)
        if not marked or not inside:
            return QuoteKind.INDIRECT
        whole = inside >= _DIRECT * len(content)
        return QuoteKind.DIRECT if whole else QuoteKind.MIXED


def inside_marks(text: str) -> Iterator[Span]:
    """Yield what stands inside double quotation marks.

    A straight mark opens or closes, the end of a line closes, and what is never closed
    is not inside.
    """
    opened: int | None = None
    for mark in _MARK_OR_END.finditer(text):
        if opened is not None and mark.start() > opened:
            yield Span(opened, mark.start())
        opens = mark[0] in _OPENING or (mark[0] not in _CLOSING and opened is None)
        opened = mark.end() if opens else None


def content50(one: Unit, other: Unit) -> float:
    """Return the share of common content words of the larger, or 0 under a half."""
    contents = one.words[Role.CONTENT], other.words[Role.CONTENT]
    shared, larger = len(contents[0] & contents[1]), max(map(len, contents))
    return shared / larger if shared and 2 * shared >= larger else 0.0


def attr(one: Unit, other: Unit) -> float:
    """Return the same where the sources share a word or are both missing, else 0."""
    sources = one.words[Role.SOURCE], other.words[Role.SOURCE]
    same = bool(sources[0] & sources[1]) or not (sources[0] or sources[1])
    return content50(one, other) if same else 0.0


def triple(one: Unit, other: Unit) -> float:
    """Return 1 where source, cue and content have the same words, else 0."""
    return 1.0 if one.words == other.words else 0.0


def paired(
    predicted: Sequence[Unit], gold: Sequence[Unit], alike: Likeness = attr
) -> Pairs:
    """Return the largest one-to-one pairing of predictions with gold attributions."""
    return matching(
        [
            best_first({index: alike(one, other) for index, other in enumerate(gold)})
            for one in predicted
        ]
    )
