"""Entities and mentions: rows to model and back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import attrgetter

from sqlite_utils import Database

from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.store import decidable, rows, stored_json
from pressmark.store.decidable import REVIEWED, Wanted


def aliases_text(aliases: Collection[str]) -> str:
    """Return aliases as JSON text."""
    if not aliases:
        return "[]"
    return json.dumps(list(aliases), ensure_ascii=False)


def insert(
    db: Database, document: int, entities: Collection[Entity]
) -> dict[EntityId, int]:
    """Store the entities of a document; return their keys.

    One that the project knows already is linked to the document and left as it is.
    """
    return insert_all(db, [(document, entities)])


def insert_all(
    db: Database, entities: Sequence[tuple[int, Collection[Entity]]]
) -> dict[EntityId, int]:
    """Store the entities of several documents, as :func:`insert`."""
    # Of several that differ the first one stays.
    wanted: dict[EntityId, Entity] = {}
    for _, listed in entities:
        for each in listed:
            wanted.setdefault(each.id, each)
    if not wanted:
        return {}
    keys = {
        EntityId(uuid): key
        for uuid, key in db.execute(
            "select uuid, id from entity"
            " where uuid in (select value from json_each(?))",
            [json.dumps(list(wanted))],
        )
    }
    keys |= _add_all(db, [each for each in wanted.values() if each.id not in keys])
    db.conn.executemany(
        _LINK,
        [(document, keys[each.id]) for document, listed in entities for each in listed],
    )
    return keys


def add(db: Database, entity: Entity) -> int:
    """Store a new entity that is of no document yet; return its key."""
    return _add_all(db, [entity])[entity.id]


def _add_all(db: Database, entities: Collection[Entity]) -> dict[EntityId, int]:
    """Store new entities; return their keys.

    None gets the key of one that is gone and may come back.
    """
    gone = "select max(row_id) from change where table_name = 'entity'"
    first = max(rows.next_id(db, "entity"), 1 + (rows.value(db, gone) or 0))
    keys = {each.id: first + place for place, each in enumerate(entities)}
    rows.add_values(
        db,
        "entity",
        ("id", "uuid", "name", "type", "aliases", "link"),
        [
            (
                keys[each.id],
                each.id,
                each.name,
                each.type,
                aliases_text(each.aliases),
                each.link,
            )
            for each in entities
        ],
    )
    return keys


def known(db: Database, wanted: Collection[EntityId]) -> dict[EntityId, Entity]:
    """Return the entities of the project among those of some ids."""
    found = db.query(
        "select * from entity where uuid in (select value from json_each(?))",
        [json.dumps(list(wanted))],
    )
    return {entity.id: entity for entity in map(entity_of, found)}


def link(db: Database, document: int, entity: int) -> None:
    """Make an entity one of a document's, if it is not yet."""
    db.execute(_LINK, [document, entity])


_LINK = (
    "insert into document_entity (document, entity) values (?, ?)"
    " on conflict do nothing"
)

LINKS = (
    ("mention", "entity"),
    ("attribution", "speaker"),
    ("attribution", "printed"),
    ("stance", "holder"),
    ("stance", "target"),
)
"""The columns that lead from an annotation to an entity."""


def get(db: Database, key: int) -> Entity:
    """Return the entity of a key.

    Raises:
        NotFoundError: There is none.
    """
    return entity_of(rows.get(db, "entity", key))


def of_document(db: Database, document: int) -> tuple[Entity, ...]:
    """Return the entities of a document, in the order of their names."""
    named, _ = all_of_documents(db, [document])
    return named.get(document, ())


def all_of_documents(
    db: Database, documents: Sequence[int]
) -> tuple[dict[int, tuple[Entity, ...]], dict[int, EntityId]]:
    """Return the entities of documents by document, in the order of their names.

    And the ids of all of them, by their keys.
    """
    found: defaultdict[int, list[Entity]] = defaultdict(list)
    made: dict[int, Entity] = {}
    for document, key, uuid, *columns in db.execute(
        "select d.document, e.id, e.uuid, e.name, e.type, e.aliases, e.link"
        " from document_entity d join entity e on e.id = d.entity"
        " where d.document in (select value from json_each(?))",
        [json.dumps(list(documents))],
    ):
        if key not in made:
            name, type_, aliases, link = columns
            made[key] = Entity(uuid, name, type_, stored_json.texts(aliases), link)
        found[document].append(made[key])
    in_order = attrgetter("name", "id")
    named = {
        document: tuple(sorted(listed, key=in_order))
        for document, listed in found.items()
    }
    return named, {key: entity.id for key, entity in made.items()}


def entity_of(row: rows.Row) -> Entity:
    """Return the entity in a row."""
    return Entity(
        id=EntityId(row["uuid"]),
        name=row["name"],
        type=row["type"],
        aliases=stored_json.texts(row["aliases"]),
        link=row["link"],
    )


def insert_mentions(
    db: Database,
    document: int,
    mentions: Collection[Mention],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> None:
    """Store new mentions of a document."""
    insert_all_mentions(db, [(document, mentions)], entities, known)


def insert_all_mentions(
    db: Database,
    mentions: Iterable[tuple[int, Collection[Mention]]],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> None:
    """Store new mentions of several documents."""
    review_of = decidable.ReviewValues(known, db)
    rows.add_values(
        db,
        "mention",
        ("uuid", "document", "start", "end", "label", "entity", *decidable.REVIEW),
        [
            (
                mention.id,
                document,
                mention.span.start,
                mention.span.end,
                mention.label,
                None if mention.entity is None else entities[mention.entity],
                *review_of(mention.review),
            )
            for document, listed in mentions
            for mention in listed
        ],
    )


def read_mentions(db: Database, wanted: Wanted) -> tuple[Mention, ...]:
    """Return the mentions of one document that are wanted, in reading order."""
    return tuple(read_all_mentions(db, wanted)[wanted.documents[0]])


def read_all_mentions(db: Database, wanted: Wanted) -> defaultdict[int, list[Mention]]:
    """Return the mentions that are wanted by their document, in reading order."""
    found = db.execute(
        f'select a.document, a.uuid, a."start", a."end", a.label, a.entity, {REVIEWED}'
        f" from mention a where {wanted.where}"
        ' order by a."start", a."end", a.uuid',
        wanted.parameters,
    )
    entities, review_of = wanted.entities, wanted.reviews
    mentions: defaultdict[int, list[Mention]] = defaultdict(list)
    for row in found:
        document, uuid, start, end, label, key = row[:_REVIEW_AT]
        entity = None if key is None else entities[key]
        review = review_of(row[_REVIEW_AT:])
        mentions[document].append(
            Mention(uuid, Span(start, end), label, entity, review)
        )
    return mentions


_REVIEW_AT = 6
"""Where the columns of a mention end and those of its review begin."""
