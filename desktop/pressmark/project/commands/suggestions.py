"""Commands that keep what an extraction found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import METADATA_KEYS, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.review import Origin, by_pipeline
from pressmark.model.span import hull
from pressmark.store import bundles, documents, rows, runs

if TYPE_CHECKING:
    from pressmark.project.project import Project


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a pipeline over a project's documents."""

    key: int
    origin: Origin
    layers: frozenset[Layer]


def start_run(
    project: Project, pipeline: str, version: str, layers: Collection[Layer]
) -> Run:
    """Begin a run of a pipeline that looks for these layers."""
    origin = by_pipeline(pipeline, version)
    with project.step(start_run.__name__, recorded=False):
        key = runs.add(project.db, origin, layers)
    return Run(key, origin, frozenset(layers))


def store_suggestions(project: Project, run: Run, found: Sequence[Bundle]) -> int:
    """Keep what a run found in some documents; return the number of suggestions.

    Undecided suggestions of earlier runs in the same layers make way. What a person
    decided stays, and is not suggested again; what is rejected never comes back. The
    rows leave no trace in the journal, because a run can make them again. A document
    that has been removed in the meantime is passed over.
    """
    stored = 0
    with project.step(store_suggestions.__name__, recorded=False):
        known: dict[Origin, int] = {}
        for bundle in found:
            key = documents.shown_key(project.db, bundle.document.id)
            if key is None:
                continue
            stored += _store(project, run, key, bundle, known)
            project.concerns(bundle.document.id)
    return stored


def _store(
    project: Project, run: Run, key: int, found: Bundle, known: dict[Origin, int]
) -> int:
    runs.drop_open_suggestions(project.db, key, run.layers)
    present = bundles.load(project.db, key)
    if Layer.METADATA in run.layers:
        _fill_metadata(project, key, found)
    fresh = _joined(_without_known(found, present), present)
    bundles.insert_contents(project.db, key, fresh, known)
    runs.record(project.db, key, run.key, run.layers)
    return sum(1 for _ in fresh.annotations())


def _fill_metadata(project: Project, key: int, found: Bundle) -> None:
    columns = {
        name: value
        for name, value in documents.metadata_columns(found.document.metadata).items()
        if name in METADATA_KEYS and value
    }
    present = rows.get(project.db, "document", key)
    # What is there was imported or typed by a person, who knows better.
    empty = {name: value for name, value in columns.items() if not present[name]}
    if empty:
        rows.change(project.db, "document", key, empty)


def _signature(annotation: Annotation) -> tuple[object, ...]:
    if isinstance(annotation, Region):
        return (Layer.REGIONS, annotation.span)
    if isinstance(annotation, Mention):
        return (Layer.MENTIONS, annotation.span)
    if isinstance(annotation, Attribution):
        # Two quotes with the same hull of content are the same find, however a person
        # has corrected the rest.
        return (Layer.ATTRIBUTIONS, hull(annotation.content))
    return (
        Layer.STANCES,
        annotation.holder,
        annotation.target,
        annotation.topic,
        annotation.polarity,
    )


def _original_signatures(annotation: Annotation) -> set[tuple[object, ...]]:
    """Return the signatures under which an annotation was, or could be, found."""
    signatures = {_signature(annotation)}
    corrects = annotation.review.corrects or {}
    if isinstance(annotation, Region | Mention) and (
        "start" in corrects or "end" in corrects
    ):
        span = replace(
            annotation.span,
            start=corrects.get("start", annotation.span.start),
            end=corrects.get("end", annotation.span.end),
        )
        signatures.add(_signature(replace(annotation, span=span)))
    if isinstance(annotation, Attribution) and corrects.get("content"):
        spans = corrects["content"]
        whole = replace(
            annotation.content[0],
            start=spans[0][0],
            end=max(end for _, end in spans),
        )
        signatures.add(_signature(replace(annotation, content=(whole,))))
    return signatures


def _without_known(found: Bundle, present: Bundle) -> Bundle:
    known = {
        signature
        for annotation in present.annotations()
        for signature in _original_signatures(annotation)
    }
    quotes = {
        quote.id: quote
        for quote in found.attributions
        if _signature(quote) not in known
    }
    return replace(
        found,
        regions=tuple(one for one in found.regions if _signature(one) not in known),
        mentions=tuple(one for one in found.mentions if _signature(one) not in known),
        attributions=tuple(
            replace(quote, parent=_kept_parent(quote, quotes))
            for quote in quotes.values()
        ),
        stances=tuple(one for one in found.stances if _signature(one) not in known),
    )


def _kept_parent(
    quote: Attribution, kept: dict[AnnotationId, Attribution]
) -> AnnotationId | None:
    return quote.parent if quote.parent in kept else None


def _joined(found: Bundle, present: Bundle) -> Bundle:
    """Let finds refer to the document's own entities of the same name and type."""
    by_name = {
        (name, entity.type): entity.id
        for entity in present.entities
        for name in (*entity.aliases, entity.name)
    }
    meant = {
        entity.id: by_name.get((entity.name, entity.type), entity.id)
        for entity in found.entities
    }

    def mapped(entity: EntityId | None) -> EntityId | None:
        return None if entity is None else meant.get(entity, entity)

    used = {mapped(mention.entity) for mention in found.mentions}
    for quote in found.attributions:
        used |= {mapped(quote.speaker), mapped(quote.printed)}
    for stance in found.stances:
        used |= {mapped(stance.holder), mapped(stance.target)}
    present_entities = {entity.id: entity for entity in present.entities}
    own = {entity.id: entity for entity in found.entities}
    entities: list[Entity] = [
        present_entities.get(identifier) or own[identifier]
        for identifier in used
        if identifier is not None
    ]
    return replace(
        found,
        entities=tuple(entities),
        mentions=tuple(
            replace(mention, entity=mapped(mention.entity))
            for mention in found.mentions
        ),
        attributions=tuple(
            replace(quote, speaker=mapped(quote.speaker), printed=mapped(quote.printed))
            for quote in found.attributions
        ),
        stances=tuple(
            replace(stance, holder=mapped(stance.holder), target=mapped(stance.target))
            for stance in found.stances
        ),
    )
