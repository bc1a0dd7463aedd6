"""A bundle: one document with everything known about it.

It is what exchange, extraction and the window pass around.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pressmark.model.attribution import Attribution, Role
from pressmark.model.document import Document, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.note import Note
from pressmark.model.span import Fragments
from pressmark.model.stance import Stance

Annotation = Region | Mention | Attribution | Stance
"""Any record anchored in a document that a person can decide on."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """One document with its entities, annotations and notes."""

    document: Document
    regions: tuple[Region, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    stances: tuple[Stance, ...] = ()
    notes: tuple[Note, ...] = field(default=())

    def annotations(self) -> Iterator[Annotation]:
        """Yield every annotation, layer by layer."""
        yield from self.regions
        yield from self.mentions
        yield from self.attributions
        yield from self.stances

    def annotation(self, identifier: AnnotationId) -> Annotation | None:
        """Return the annotation of an id, or None."""
        return next((a for a in self.annotations() if a.id == identifier), None)

    def entity(self, identifier: EntityId | None) -> Entity | None:
        """Return the entity of an id, or None."""
        return next((e for e in self.entities if e.id == identifier), None)


def spans_of(annotation: Annotation) -> Fragments:
    """Return every span by which an annotation is anchored, in no order of roles.

    A stance is anchored by the passages of its evidence; evidence that is an
    attribution is anchored by that attribution, not here.
    """
    if isinstance(annotation, Region | Mention):
        return (annotation.span,)
    if isinstance(annotation, Attribution):
        return tuple(span for role in Role for span in annotation.fragments(role))
    return tuple(span for piece in annotation.evidence for span in piece.spans)


def start_of(annotation: Annotation) -> int:
    """Return the first position of an annotation, for reading order.

    An attribution is ordered by its content. A stance with no passage comes first.
    """
    if isinstance(annotation, Attribution):
        return annotation.content[0].start
    if not isinstance(annotation, Stance):
        return annotation.span.start
    return min((span.start for span in spans_of(annotation)), default=0)


def check_bundle(bundle: Bundle) -> list[str]:
    """Return what is wrong inside a bundle, in words; nothing wrong is an empty list.

    Every span lies in the text, every link leads to something in the bundle, every id
    is used once, and no attribution is its own ancestor.
    """
    return [
        *_stray_spans(bundle),
        *_dangling_links(bundle),
        *_doubled_ids(bundle),
        *_circles(bundle),
    ]


def _stray_spans(bundle: Bundle) -> Iterator[str]:
    length = len(bundle.document.text)
    # There may be very many, and nearly all have one span.
    for annotation in bundle.annotations():
        spans = (
            (annotation.span,) if type(annotation) is Mention else spans_of(annotation)
        )
        for span in spans:
            if span.end > length:
                yield (
                    f"{annotation.id}: [{span.start}, {span.end}) ends beyond the text"
                    f" of {length} code points"
                )


def entity_links(annotation: Annotation) -> tuple[EntityId, ...]:
    """Return the entities that an annotation refers to."""
    links: tuple[EntityId | None, ...] = ()
    if isinstance(annotation, Mention):
        links = (annotation.entity,)
    elif isinstance(annotation, Attribution):
        links = (annotation.speaker, annotation.printed)
    elif isinstance(annotation, Stance):
        links = (annotation.holder, annotation.target)
    return tuple(link for link in links if link is not None)


def quote_links(annotation: Annotation) -> tuple[AnnotationId, ...]:
    """Return the attributions that an annotation refers to: parent or evidence."""
    links: tuple[AnnotationId | None, ...] = ()
    if isinstance(annotation, Attribution):
        links = (annotation.parent,)
    elif isinstance(annotation, Stance):
        links = tuple(piece.attribution for piece in annotation.evidence)
    return tuple(link for link in links if link is not None)


def _dangling_links(bundle: Bundle) -> Iterator[str]:
    entities = {entity.id for entity in bundle.entities}
    quotes = {attribution.id for attribution in bundle.attributions}
    for mention in bundle.mentions:
        if mention.entity is not None and mention.entity not in entities:
            yield f"{mention.id}: no entity {mention.entity}"
    others: tuple[Annotation, ...] = (*bundle.attributions, *bundle.stances)
    for annotation in others:
        for entity in entity_links(annotation):
            if entity not in entities:
                yield f"{annotation.id}: no entity {entity}"
        for quote in quote_links(annotation):
            if quote not in quotes:
                yield f"{annotation.id}: no attribution {quote}"


def _doubled_ids(bundle: Bundle) -> Iterator[str]:
    seen: set[str] = set()
    everything = (*bundle.annotations(), *bundle.entities, *bundle.notes)
    ids = [thing.id for thing in everything]
    if len(set(ids)) == len(ids):
        return
    for identifier in ids:
        if identifier in seen:
            yield f"{identifier}: used twice"
        seen.add(identifier)


def _circles(bundle: Bundle) -> Iterator[str]:
    parents = {quote.id: quote.parent for quote in bundle.attributions}
    for quote in bundle.attributions:
        ancestor, seen = quote.parent, set[AnnotationId]()
        while ancestor is not None and ancestor not in seen:
            if ancestor == quote.id:
                yield f"{quote.id}: is nested in itself"
                break
            seen.add(ancestor)
            ancestor = parents.get(ancestor)
