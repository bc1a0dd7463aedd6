"""The entities of the whole project: which there are, and how they are used."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.store import entities, search, stored_json

SHOWN = "document not in (select id from document where removed > 0)"
"""The condition on a document that it is shown."""

_ENOUGH = 3000
"""How many entities with the typed words are ordered by how often they occur."""


@dataclass(frozen=True, slots=True)
class ListedEntity:
    """An entity and how it is used in the documents that are shown.

    ``mentions`` counts those not rejected, ``waiting`` those of them that are open;
    ``is_known`` says that a person decided on a link to it, or made or changed it.
    """

    key: int
    entity: Entity
    articles: int
    mentions: int
    waiting: int
    is_known: bool


@dataclass(frozen=True, slots=True)
class EntityUse:
    """How many annotations that are not rejected lead to an entity.

    ``waiting`` are the open ones among the mentions, ``articles`` the documents.
    """

    mentions: int
    waiting: int
    quotes: int
    stances: int
    articles: int


def keys(
    db: Database,
    words: str = "",
    types: Collection[str] | None = None,
    *,
    by_name: bool = False,
) -> list[int]:
    """Return the entities that are of a document, those of most documents first.

    Only those with all the ``words``, the last one begun, in their name or an alias.
    """
    # An index is gone through once; to look each up in the table takes five times that.
    counted = f"select entity, count(*) from document_entity where {SHOWN}"
    where, order, given = "1", "2 desc, 1", dict[str, Any]()
    if words.strip():
        where += f" and entity in ({_FOUND})"
        given["query"] = search.match_all(words)
    if types is not None:
        where += (
            " and entity in (select id from entity"
            " where type in (select value from json_each(:types)))"
        )
        given["types"] = json.dumps(list(types))
    if by_name:
        order = "(select name from entity where id = entity) collate nocase, 1"
    found = db.execute(f"{counted} and {where} group by 1 order by {order}", given)
    return [key for key, _ in found]


_FOUND = "select rowid from entity_search where entity_search match :query"


def listed(db: Database, wanted: Sequence[int]) -> list[ListedEntity]:
    """Return entities with how they are used, in the order of the keys."""
    counted = f"from mention where entity = e.id and status <> 'rejected' and {SHOWN}"
    found = {
        row["id"]: ListedEntity(
            row["id"],
            entities.entity_of(row),
            row["articles"],
            row["mentions"],
            row["waiting"] or 0,
            bool(row["is_known"]),
        )
        for row in db.query(
            "select e.*, (select count(*) from document_entity"
            f" where entity = e.id and {SHOWN}) as articles,"
            f" (select count(*) {counted}) as mentions,"
            f" (select sum(status = 'suggested') {counted}) as waiting,"
            f" {_KNOWN} as is_known"
            " from entity e where e.id in (select value from json_each(?))",
            [json.dumps(list(wanted))],
        )
    }
    return [found[key] for key in wanted if key in found]


_KNOWN = (
    "(exists (select 1 from change where table_name = 'entity' and row_id = e.id)"
    + "".join(
        f" or exists (select 1 from {table}"
        f" where {column} = e.id and status = 'accepted')"
        for table, column in entities.LINKS
    )
    + ")"
)
"""That a person decided on a link to an entity, or made or changed it."""


def offered(
    db: Database, words: str, *, without: int | None = None, limit: int = 30
) -> list[int]:
    """Return entities with the words in their names, but those of a document.

    Those whose name begins with the words come first, then those of most documents.
    """
    found = db.execute(
        "select c.entity from (select entity, count(*) as number from document_entity"
        f" where entity in ({_FOUND} limit :enough) and entity not in"
        " (select entity from document_entity where document = :without)"
        f" and {SHOWN} group by 1) c join entity e on e.id = c.entity"
        " order by instr(lower(e.name), :words) = 1 desc, c.number desc, e.name"
        " limit :limit",
        {
            "query": search.match_all(words),
            "words": words.strip().lower(),
            "without": without,
            "enough": _ENOUGH,
            "limit": limit,
        },
    )
    return [key for (key,) in found]


def called(db: Database, names: Collection[str], limit: int = 20) -> list[int]:
    """Return entities of documents whose name is one of some, those of most first."""
    found = db.execute(
        "select e.id from entity e where e.name in (select value from json_each(?))"
        " and exists (select 1 from document_entity where entity = e.id) order by"
        " (select count(*) from document_entity where entity = e.id) desc, e.id"
        " limit ?",
        [json.dumps(list(names)), limit],
    )
    return [key for (key,) in found]


def known_like(db: Database, found: Iterable[Entity]) -> dict[tuple[str, str], int]:
    """Return the entity that each name and type stand for in the project, by its key.

    Where several are so called, the one that was decided on in most documents; none
    where two are equal. Where nobody decided, the first.
    """
    wanted = json.dumps([[entity.name, entity.type] for entity in found])
    alike: dict[tuple[str, str], list[int]] = {}
    for name, kind, key in db.execute(
        "select e.name, e.type, e.id from json_each(?) w join entity e"
        " on e.name = w.value ->> 0 and e.type = w.value ->> 1 order by e.id",
        [wanted],
    ):
        alike.setdefault((name, kind), []).append(key)
    meant = ((named, _most_decided(db, ones)) for named, ones in alike.items())
    return {named: key for named, key in meant if key is not None}


def _most_decided(db: Database, alike: Sequence[int]) -> int | None:
    if len(alike) == 1:
        return alike[0]
    decided = db.execute(
        "select entity, count(distinct document) from mention"
        " where entity in (select value from json_each(?)) and status = 'accepted'"
        f" and {SHOWN} group by entity order by 2 desc limit 2",
        [json.dumps(list(alike))],
    ).fetchall()
    if not decided:
        return alike[0]
    equal = len(decided) > 1 and decided[0][1] == decided[1][1]
    return None if equal else int(decided[0][0])


def use(db: Database, entity: int, document: int | None = None) -> EntityUse:
    """Return how an entity is used, in all documents that are shown or in one."""
    here = SHOWN if document is None else "document = :document"
    parameters = {"entity": entity, "document": document}
    left = {
        table: f"from {table} where ({condition}) and status <> 'rejected' and {here}"
        for table, condition in (
            ("mention", "entity = :entity"),
            ("attribution", "speaker = :entity or printed = :entity"),
            ("stance", "holder = :entity or target = :entity"),
        )
    }
    counted = ", ".join(f"(select count(*) {left[table]})" for table in left)
    members = f"select count(*) from document_entity where entity = :entity and {here}"
    sql = (
        f"select {counted}, ({members}),"
        f" (select count(*) {left['mention']} and status = 'suggested')"
    )
    mentions, quotes, stances, articles, waiting = db.execute(
        sql, parameters
    ).fetchone()
    return EntityUse(mentions, waiting, quotes, stances, articles)


def names(
    db: Database, wanted: Collection[int] | None = None
) -> Iterator[tuple[int, Entity]]:
    """Yield entities with their keys: some of them, or all that are of a document.

    Those of most documents come first.
    """
    among = "1" if wanted is None else "entity in (select value from json_each(:keys))"
    found = db.execute(
        "select e.id, e.uuid, e.name, e.type, e.aliases, e.link from"
        " (select entity, count(*) as number from document_entity"
        f" where {among} and {SHOWN} group by 1) c join entity e on e.id = c.entity"
        " order by c.number desc, e.id",
        {} if wanted is None else {"keys": json.dumps(list(wanted))},
    )
    for key, uuid, name, kind, aliases, link in found:
        also = () if aliases == "[]" else stored_json.texts(aliases)
        yield key, Entity(EntityId(uuid), name, kind, also, link)


def notes_on(db: Database, uuid: str) -> list[tuple[str, bool, str, int]]:
    """Return the text, whether it is resolved, the author and document of notes."""
    return [
        (text, bool(resolved), author, document)
        for text, resolved, author, document in db.execute(
            'select text, resolved, author, document from note where "on" = ?'
            f" and {SHOWN} order by id",
            [uuid],
        )
    ]
