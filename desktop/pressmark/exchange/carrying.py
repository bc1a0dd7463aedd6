"""What was read, as plain values, to be carried from one process to another.

Python carries objects field by field, which takes longer than reading them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pressmark.exchange.format import ReadDocument
from pressmark.model.attribution import Act, Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, DocumentState, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.review import Origin, OriginKind, Review, Status
from pressmark.model.span import Fragments, Span

Packed = tuple[Any, ...]


def packed(read: ReadDocument) -> Packed:
    """Return what was read as tuples, text and numbers; what is rare stays as it is."""
    bundle = read.bundle
    document = bundle.document
    reviews = _Reviews()
    return (
        (document.id, document.name, document.text, document.state.value),
        dict(document.metadata),
        [_marked(one, reviews) for one in bundle.regions],
        [
            (one.id, one.name, one.type, one.aliases, one.link)
            for one in bundle.entities
        ],
        [(*_marked(one, reviews), one.entity) for one in bundle.mentions],
        [_quote(one, reviews) for one in bundle.attributions],
        bundle.stances,
        bundle.notes,
        reviews.told,
        (read.source, read.line, read.remarks),
    )


def unpacked(carried: Packed) -> ReadDocument:
    """Return what was read, as it was packed."""
    (
        (identifier, name, text, state),
        metadata,
        regions,
        entities,
        mentions,
        quotes,
        stances,
        notes,
        told,
        (source, line, remarks),
    ) = carried
    reviews = [_review(*one) for one in told]
    bundle = Bundle(
        Document(identifier, name, text, DocumentState(state), metadata),
        tuple(
            Region(key, Span(start, end), label, reviews[review])
            for key, start, end, label, review in regions
        ),
        tuple(Entity(*one) for one in entities),
        tuple(
            Mention(key, Span(start, end), label, entity, reviews[review])
            for key, start, end, label, review, entity in mentions
        ),
        tuple(_attribution(one, reviews) for one in quotes),
        stances,
        notes,
    )
    return ReadDocument(bundle, source, line, remarks)


class _Reviews:
    """Numbers reviews: very many annotations have the same one."""

    def __init__(self) -> None:
        self.told: list[Packed] = []
        self._numbers: dict[int, int] = {}

    def number(self, review: Review) -> int:
        found = self._numbers.get(id(review))
        if found is None:
            found = self._numbers[id(review)] = len(self.told)
            self.told.append(_told(review))
        return found


def _told(review: Review) -> Packed:
    origin = review.origin
    return (
        review.status.value,
        (origin.kind.value, origin.name, origin.version),
        review.score,
        review.at,
        review.corrects,
    )


def _review(
    status: str,
    origin: Packed,
    score: int | None,
    at: str,
    corrects: dict[str, Any] | None,
) -> Review:
    if corrects is None:
        return _plain_review(status, origin, score, at)
    return Review(Status(status), _origin(origin), score, corrects, at)


@lru_cache(maxsize=4096)
def _plain_review(status: str, origin: Packed, score: int | None, at: str) -> Review:
    return Review(Status(status), _origin(origin), score, None, at)


def _origin(told: Packed) -> Origin:
    kind, name, version = told
    return Origin(OriginKind(kind), name, version)


def _marked(one: Region | Mention, reviews: _Reviews) -> Packed:
    span = one.span
    return one.id, span.start, span.end, one.label, reviews.number(one.review)


def _quote(quote: Attribution, reviews: _Reviews) -> Packed:
    return (
        quote.id,
        quote.kind.value,
        _pairs(quote.content),
        reviews.number(quote.review),
        _pairs(quote.source),
        _pairs(quote.cue),
        None if quote.act is None else quote.act.value,
        quote.speaker,
        quote.printed,
        quote.parent,
    )


def _pairs(spans: Fragments) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _attribution(told: Packed, reviews: list[Review]) -> Attribution:
    key, kind, content, review, source, cue, act, *links = told
    return Attribution(
        key,
        QuoteKind(kind),
        _fragments(content),
        reviews[review],
        _fragments(source),
        _fragments(cue),
        None if act is None else Act(act),
        *links,
    )


def _fragments(pairs: list[tuple[int, int]]) -> Fragments:
    return tuple(Span(start, end) for start, end in pairs)
