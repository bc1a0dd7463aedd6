"""Parts of a bundle: what a person decided, or everything."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle, entity_links
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Status
from pressmark.model.stance import Evidence, Stance

DECIDED = frozenset({Status.ACCEPTED})
"""What a person made or accepted."""

EVERYTHING = frozenset(Status)
"""Every annotation, open suggestions and rejected ones among them."""


def restricted(bundle: Bundle, statuses: Collection[Status]) -> Bundle:
    """Return a bundle with only the annotations of some statuses.

    A link to what is left out is let go: a nested quote stands by itself, and evidence
    that was a quote becomes that quote's passages. Entities that nothing refers to any
    more are left out too, and so are notes on what is left out.
    """
    if set(statuses) >= EVERYTHING:
        return bundle
    return only(
        bundle,
        {one.id for one in bundle.annotations() if one.review.status in statuses},
    )


def only(bundle: Bundle, wanted: Collection[AnnotationId]) -> Bundle:
    """Return a bundle with only some of its annotations.

    Links, entities and notes go as :func:`restricted` says.
    """
    quotes = {quote.id: quote for quote in bundle.attributions if quote.id in wanted}
    known = {quote.id: quote for quote in bundle.attributions}
    kept = replace(
        bundle,
        regions=tuple(one for one in bundle.regions if one.id in wanted),
        mentions=tuple(one for one in bundle.mentions if one.id in wanted),
        attributions=tuple(
            quote if quote.parent in quotes else replace(quote, parent=None)
            for quote in quotes.values()
        ),
        stances=tuple(
            _with_passages(stance, quotes, known)
            for stance in bundle.stances
            if stance.id in wanted
        ),
    )
    used = used_entities(kept)
    kept = replace(
        kept, entities=tuple(one for one in bundle.entities if one.id in used)
    )
    present = {one.id for one in (*kept.annotations(), *kept.entities)}
    return replace(
        kept,
        notes=tuple(n for n in bundle.notes if n.on is None or n.on in present),
    )


def used_entities(bundle: Bundle) -> set[EntityId]:
    """Return the entities that an annotation of the bundle refers to."""
    return {
        entity
        for annotation in bundle.annotations()
        for entity in entity_links(annotation)
    }


def _with_passages(
    stance: Stance,
    kept: dict[AnnotationId, Attribution],
    known: dict[AnnotationId, Attribution],
) -> Stance:
    return replace(
        stance,
        evidence=tuple(
            piece
            if piece.attribution is None or piece.attribution in kept
            else Evidence(spans=known[piece.attribution].content)
            for piece in stance.evidence
        ),
    )
