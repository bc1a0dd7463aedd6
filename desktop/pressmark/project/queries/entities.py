"""The entities of the project: which there are, how they are used, where they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.layer import Layer
from pressmark.model.likeness import alike, alike_groups, probes
from pressmark.model.review import Status
from pressmark.project.queries.asking import asking
from pressmark.project.queries.searching import Hit, hit_in
from pressmark.store import (
    documents,
    entities,
    entity_places,
    properties,
    registry,
    rows,
)
from pressmark.store.registry import EntityUse
from pressmark.store.runs import TABLES

if TYPE_CHECKING:
    from pressmark.project.project import Project

__all__ = [
    "EntityFilter",
    "EntityKey",
    "EntityRow",
    "EntityUse",
    "LinkedHit",
    "entity",
    "entity_key",
    "entity_keys",
    "entity_rows",
    "entity_use",
    "known_entities",
    "linked_hits",
    "lookalike_keys",
    "lookalikes",
    "namesakes",
    "notes_on_entity",
]

EntityKey = NewType("EntityKey", int)


@dataclass(frozen=True, slots=True)
class EntityFilter:
    """Which entities are wanted, and in what order: of most documents first."""

    words: str = ""
    types: frozenset[str] | None = None
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in a list. The numbers are those of documents and of mentions.

    ``waiting`` mentions are open; ``is_known`` says that a person decided on it.
    """

    key: EntityKey
    entity: Entity
    articles: int
    mentions: int
    waiting: int
    is_known: bool


@asking
def entity_keys(
    project: Project, wanted: EntityFilter = EntityFilter()
) -> list[EntityKey]:
    """Return the keys of the entities that pass a filter."""
    found = registry.keys(
        project.db, wanted.words, wanted.types, by_name=wanted.by_name
    )
    return [EntityKey(key) for key in found]


@asking
def entity_rows(project: Project, keys: Sequence[EntityKey]) -> list[EntityRow]:
    """Return entities and how they are used, in the order of the keys."""
    return [
        EntityRow(
            EntityKey(one.key),
            one.entity,
            one.articles,
            one.mentions,
            one.waiting,
            one.is_known,
        )
        for one in registry.listed(project.db, keys)
    ]


@asking
def entity_key(project: Project, wanted: EntityId) -> EntityKey:
    """Return the key of an entity.

    Raises:
        NotFoundError: There is no such entity.
    """
    return EntityKey(rows.id_of(project.db, "entity", wanted))


@asking
def entity(project: Project, wanted: EntityId) -> Entity:
    """Return an entity.

    Raises:
        NotFoundError: There is no such entity.
    """
    return entities.get(project.db, rows.id_of(project.db, "entity", wanted))


@asking
def entity_use(
    project: Project, wanted: EntityId, document: DocumentId | None = None
) -> EntityUse:
    """Return how an entity is used, in all documents or in one.

    Raises:
        NotFoundError: There is no such entity or document.
    """
    key = rows.id_of(project.db, "entity", wanted)
    here = None if document is None else documents.key_of(project.db, document)
    return registry.use(project.db, key, here)


@asking
def known_entities(
    project: Project,
    words: str = "",
    *,
    without: DocumentId | None = None,
    limit: int = 30,
) -> list[EntityRow]:
    """Return the entities to offer for typed words, but those ``without`` a document's.

    Those whose name begins with the words come first, then those of most documents.
    """
    here = None if without is None else documents.key_of(project.db, without)
    found = registry.offered(project.db, words, without=here, limit=limit)
    return entity_rows(project, [EntityKey(key) for key in found])


@asking
def namesakes(
    project: Project, names: Collection[str], besides: EntityId | None = None
) -> list[EntityRow]:
    """Return the other entities that are called as one of some names, of any type."""
    found = registry.called(project.db, names)
    listed = entity_rows(project, [EntityKey(key) for key in found])
    return [one for one in listed if one.entity.id != besides]


@dataclass(frozen=True, slots=True)
class LinkedHit:
    """An annotation that leads to an entity, with the words around it.

    ``label`` is a mention's label, a quote's kind or a stance's polarity; ``about`` is
    what else is to be said: the topic, or the name of the other entity.
    """

    annotation: AnnotationId
    hit: Hit
    label: str
    status: Status
    about: str


@asking
def linked_hits(
    project: Project, layer: Layer, wanted: EntityId, offset: int, limit: int
) -> list[LinkedHit]:
    """Return some of a layer's annotations that lead to an entity, in all documents.

    Rejected ones are left out; the others come in the order of documents and texts.

    Raises:
        NotFoundError: There is no such entity.
    """
    key = rows.id_of(project.db, "entity", wanted)
    found = entity_places.places(project.db, TABLES[layer], key, offset, limit)
    read = {
        one: documents.get(project.db, one) for one in {one.document for one in found}
    }
    return [
        LinkedHit(
            place.annotation,
            hit_in(read[place.document], place.start, place.end),
            place.label,
            place.status,
            place.about,
        )
        for place in found
    ]


@asking
def notes_on_entity(project: Project, wanted: EntityId) -> list[str]:
    """Return what is noted on an entity in any document and not resolved."""
    return [
        text
        for text, resolved, _author, _document in registry.notes_on(project.db, wanted)
        if not resolved
    ]


@asking
def lookalikes(project: Project, wanted: EntityId, limit: int = 8) -> list[EntityRow]:
    """Return other entities that are perhaps the same, those of most documents first.

    Raises:
        NotFoundError: There is no such entity.
    """
    one = entities.get(project.db, rows.id_of(project.db, "entity", wanted))
    found: dict[int, None] = {}
    for words in probes(one):
        found.update(dict.fromkeys(registry.offered(project.db, words, limit=200)))
    apart = properties.told_apart(project.db)
    keys = [
        key
        for key, other in registry.names(project.db, found)
        if other.id != wanted
        and alike(one, other)
        and frozenset((wanted, other.id)) not in apart
    ]
    return entity_rows(project, [EntityKey(key) for key in keys[:limit]])


@asking
def lookalike_keys(project: Project) -> list[EntityKey]:
    """Return the entities that are perhaps the same as another, those side by side."""
    keys = {}
    listed = []
    for key, one in registry.names(project.db):
        keys[one.id] = EntityKey(key)
        listed.append(one)
    groups = alike_groups(listed, properties.told_apart(project.db))
    return [keys[one.id] for group in groups for one in group]
