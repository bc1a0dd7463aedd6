"""Long articles with as many annotations as asked for, spread evenly."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.review import Review, Status, by_pipeline
from pressmark.model.span import Span

LABELS = ("PERSON", "ORG", "GPE", "ORG", "QUOTE")
"""What the spans are, in turns: as made-up articles have them."""

_MENTIONS_OF_ONE = 10
_REVIEW = Review(
    Status.SUGGESTED, by_pipeline("corpus", "1"), score=800, at="2026-01-02T03:04:05Z"
)


def spans_in(text: str, count: int) -> list[Span]:
    """Return so many spans of 6 to 40 code points, always the same for a text."""
    step = len(text) // count
    random = Random(2)  # noqa: S311  (made-up articles)
    return [
        Span(start, start + max(1, min(step - 1, random.randrange(6, 40))))
        for start in range(0, step * count, step)
    ]


def marked(text: str, spans: Sequence[Span], name: str) -> Bundle:
    """Return a text as an article with suggestions at spans, a fifth of them quotes."""
    labelled = [
        (span, LABELS[number % len(LABELS)]) for number, span in enumerate(spans)
    ]
    entities: dict[str, Entity] = {}
    mentions, quotes = [], []
    for number, (span, label) in enumerate(labelled):
        if label == "QUOTE":
            kind = QuoteKind.DIRECT
            quotes.append(Attribution(AnnotationId(new_id()), kind, (span,), _REVIEW))
            continue
        called = f"{label.capitalize()} {number // _MENTIONS_OF_ONE}"
        entity = entities.setdefault(called, Entity(EntityId(new_id()), called, label))
        made = Mention(AnnotationId(new_id()), span, label, entity.id, _REVIEW)
        mentions.append(made)
    return Bundle(
        document=Document(DocumentId(new_id()), name, text),
        entities=tuple(entities.values()),
        mentions=tuple(mentions),
        attributions=tuple(quotes),
    )
