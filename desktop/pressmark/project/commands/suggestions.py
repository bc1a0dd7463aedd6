"""Commands that keep what an extraction found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import METADATA_KEYS, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.note import Note
from pressmark.model.restriction import used_entities
from pressmark.model.review import Origin, Status, by_pipeline
from pressmark.model.scheme import LabelKind, Scheme
from pressmark.model.span import hull
from pressmark.model.stance import Evidence, Stance
from pressmark.project.registry import registered
from pressmark.store import bundles, documents, notes, rows, runs

if TYPE_CHECKING:
    from pressmark.project.project import Project

Labelled = TypeVar("Labelled", Mention, Region)


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

    What has a label that the scheme lacks is left out. Undecided suggestions of earlier
    runs in the same layers make way. What a person
    decided stays, and is not suggested again; what is rejected never comes back, nor
    does a note of the pipeline that a person has resolved, changed or removed. The
    rows leave no trace in the journal, because a run can make them again. A document
    that has been removed, or given another text, in the meantime is passed over.
    """
    stored, scheme = 0, project.scheme
    with project.step(store_suggestions.__name__, recorded=False):
        known: dict[Origin, int] = {}
        for bundle in found:
            key = documents.shown_key(project.db, bundle.document.id)
            if (
                key is None
                or documents.get(project.db, key).text != bundle.document.text
            ):
                continue
            stored += _store(project, run, key, _within(scheme, bundle), known)
            project.concerns(bundle.document.id)
    return stored


def _within(scheme: Scheme, found: Bundle) -> Bundle:
    """Return a find without what has a label that the scheme lacks."""
    mentions = _labelled(scheme, LabelKind.MENTION, found.mentions)
    regions = _labelled(scheme, LabelKind.REGION, found.regions)
    if (len(mentions), len(regions)) == (len(found.mentions), len(found.regions)):
        return found
    kept = replace(found, mentions=mentions, regions=regions)
    used = used_entities(kept)
    entities = tuple(one for one in found.entities if one.id in used)
    return replace(kept, entities=entities)


def _labelled(
    scheme: Scheme, kind: LabelKind, found: Sequence[Labelled]
) -> tuple[Labelled, ...]:
    known = {label.id for label in scheme.labels(kind)}
    return tuple(one for one in found if one.label in known)


def _store(
    project: Project, run: Run, key: int, found: Bundle, known: dict[Origin, int]
) -> int:
    if Layer.ATTRIBUTIONS in run.layers:
        # First, because a suggestion with a note on it would stay.
        notes.drop_unanswered(project.db, key, run.origin.name)
    runs.drop_open_suggestions(project.db, key, run.layers)
    present = bundles.load(project.db, key)
    if Layer.METADATA in run.layers:
        _fill_metadata(project, key, found)
    known_notes = notes.written(project.db, key, run.origin.name)
    fresh = _without_notes(_fresh(project, found, present), known_notes)
    bundles.insert_contents(project.db, [(key, fresh)], known)
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
    return (Layer.STANCES, annotation.holder, annotation.target, annotation.topic)


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


def _fresh(project: Project, found: Bundle, present: Bundle) -> Bundle:
    """Return what is new of a find, leaning on what the document has already."""
    known = registered(project, found.entities)
    return _without_known(_with_own_entities(found, present, known), present)


def _with_own_entities(
    found: Bundle, present: Bundle, known: Mapping[tuple[str, str], Entity]
) -> Bundle:
    """Let finds refer to the document's own entities of the same name and type.

    Where it has none they refer to what the project knows under that name and type.
    """
    by_name = {
        **known,
        **{
            (name, entity.type): entity
            for entity in present.entities
            for name in (*entity.aliases, entity.name)
        },
    }
    meant = {
        entity.id: by_name.get((entity.name, entity.type), entity)
        for entity in found.entities
    }

    def mapped(entity: EntityId | None) -> EntityId | None:
        return None if entity is None else meant[entity].id

    return replace(
        found,
        entities=tuple({entity.id: entity for entity in meant.values()}.values()),
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


def _without_known(found: Bundle, present: Bundle) -> Bundle:
    known = {
        signature: annotation
        for annotation in present.annotations()
        for signature in _original_signatures(annotation)
    }

    def is_new(annotation: Annotation) -> bool:
        return _signature(annotation) not in known

    def meant(quote: Attribution) -> AnnotationId | None:
        there = known.get(_signature(quote), quote)
        is_out = there is not quote and there.review.status is Status.REJECTED
        return None if is_out else there.id

    def noted(note: Note) -> Note | None:
        on = next((one for one in found.annotations() if one.id == note.on), None)
        there = known.get(_signature(on), on) if on is not None else None
        if there is None:
            return replace(note, on=None)
        return (
            None
            if there is not on and _is_settled(there)
            else replace(note, on=there.id)
        )

    quotes = {quote.id: quote for quote in found.attributions}
    meant_quotes = {quote.id: meant(quote) for quote in found.attributions}
    new = replace(
        found,
        regions=_beside_known(filter(is_new, found.regions), present),
        mentions=tuple(filter(is_new, found.mentions)),
        attributions=tuple(
            replace(quote, parent=quote.parent and meant_quotes[quote.parent])
            for quote in filter(is_new, found.attributions)
        ),
        stances=tuple(
            replace(stance, evidence=_evidence(stance, meant_quotes, quotes))
            for stance in filter(is_new, found.stances)
        ),
        notes=tuple(note for note in map(noted, found.notes) if note is not None),
    )
    used = used_entities(new)
    return replace(new, entities=tuple(one for one in new.entities if one.id in used))


def _beside_known(found: Iterable[Region], present: Bundle) -> tuple[Region, ...]:
    """Return the regions that are on nothing which a person or an import has marked.

    A page knows better what a line is than a guess from its words.
    """
    marked = [
        region.span
        for region in present.regions
        if region.review.status is not Status.REJECTED
    ]
    return tuple(
        region
        for region in found
        if not any(region.span.overlaps(span) for span in marked)
    )


def _is_settled(annotation: Annotation) -> bool:
    """Whether a person has rejected or corrected something, and so looked at it."""
    review = annotation.review
    return review.status is Status.REJECTED or review.corrects is not None


def _without_notes(found: Bundle, texts: Collection[str]) -> Bundle:
    """Return a bundle less the notes that a person has had already."""
    return replace(
        found, notes=tuple(note for note in found.notes if note.text not in texts)
    )


def _evidence(
    stance: Stance,
    meant: Mapping[AnnotationId, AnnotationId | None],
    quotes: Mapping[AnnotationId, Attribution],
) -> tuple[Evidence, ...]:
    """Return evidence that is here; a rejected quote is no more than its passages."""
    return tuple(
        piece
        if piece.attribution is None
        else Evidence(attribution=there)
        if (there := meant[piece.attribution])
        else Evidence(spans=quotes[piece.attribution].content)
        for piece in stance.evidence
    )
