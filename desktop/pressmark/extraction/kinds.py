"""Tells words in quotation marks from words that are reported, and both from a mix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from pressmark.extraction.acts import has_clause
from pressmark.extraction.drafts import LEARNED, Draft
from pressmark.extraction.quoted import Stretch
from pressmark.model.attribution import QuoteKind

_DIRECT_SHARE = 0.9


class Marks:
    """The stretches of a document by their tokens."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        """Take the stretches of the document."""
        self.all = tuple(stretches)
        self._of = {number: one for one in stretches for number in one.tokens}

    def stretches(self, tokens: Iterable[int]) -> list[Stretch]:
        """Return the stretches that have any of some tokens, in order."""
        found = {self._of[number] for number in tokens if number in self._of}
        return sorted(found, key=lambda stretch: stretch.start)

    def kind(self, doc: Doc, draft: Draft) -> QuoteKind:
        """Return the kind of a draft: direct is a clause that stands in marks."""
        words = [n for n in draft.content if doc[n].text[:1].isalnum()]
        inside = [number for number in words if number in self._of]
        if not inside:
            return QuoteKind.INDIRECT
        if len(inside) < _DIRECT_SHARE * len(words):
            return QuoteKind.MIXED
        is_clause = (
            any(self._of[number].speech for number in inside)
            or has_clause(doc, draft.content)
            if draft.relation == LEARNED
            else draft.is_clause
        )
        return QuoteKind.DIRECT if is_clause else QuoteKind.MIXED
