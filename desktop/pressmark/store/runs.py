"""Runs: what a pipeline has looked for in which documents."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from pressmark.model.layer import Layer
from pressmark.model.review import Origin, now
from pressmark.store import decidable, entities, rows

TABLES = {
    Layer.REGIONS: "region",
    Layer.MENTIONS: "mention",
    Layer.ATTRIBUTIONS: "attribution",
    Layer.STANCES: "stance",
}
"""The layers whose findings are annotations, with their tables."""


def add(db: Database, origin: Origin, layers: Collection[Layer]) -> int:
    """Store a new run and return its key."""
    return rows.add(
        db,
        "run",
        {
            "origin": decidable.origin_id(db, origin),
            "layers": " ".join(sorted(layers)),
            "at": now(),
        },
    )


def record(db: Database, document: int, run: int, layers: Collection[Layer]) -> None:
    """Keep that a run has looked for these layers in a document."""
    db.conn.executemany(
        "insert into extracted (document, layer, run) values (?, ?, ?)"
        " on conflict do nothing",
        [(document, layer.value, run) for layer in sorted(layers)],
    )


def documents_without(
    db: Database, origin: Origin, layers: Collection[Layer]
) -> list[int]:
    """Return the documents in which a pipeline has not looked for all these layers."""
    wanted = sorted(layer.value for layer in layers)
    marks = ", ".join("?" * len(wanted))
    return [
        key
        for (key,) in db.execute(
            "select id from document where removed = 0 and"
            " (select count(distinct x.layer) from extracted x"
            " join run r on r.id = x.run join origin o on o.id = r.origin"
            " where x.document = document.id and o.kind = ? and o.name = ?"
            f" and o.version = ? and x.layer in ({marks})) < ? order by id",
            [origin.kind.value, origin.name, origin.version, *wanted, len(wanted)],
        )
    ]


def documents_since(db: Database, run: int) -> list[int]:
    """Return the documents in which a run, or a later one, has looked for something."""
    found = db.execute("select distinct document from extracted where run >= ?", [run])
    return [key for (key,) in found]


def drop_open_suggestions(
    db: Database, document: int, layers: Collection[Layer]
) -> None:
    """Delete a document's undecided suggestions, which a new run makes again.

    One that something else leans on (a parent, evidence, a note) stays.
    """
    used = _entities_of_suggestions(db, document)
    db.execute("pragma defer_foreign_keys = on")
    # Stances first: the evidence of one that goes keeps no quote.
    for layer, table in reversed(TABLES.items()):
        if layer in layers:
            leant_on = _LEANT_ON_QUOTES if table == "attribution" else _NOTED
            db.execute(
                f"delete from {table} where document = :document and {_OPEN}"
                f" and id not in ({leant_on.format(table=table)})",
                {"document": document},
            )
    _drop_unused(db, document, used)


_OPEN = """status = 'suggested'
    and origin in (select id from origin where kind = 'pipeline')"""

_NOTED = """select id from {table} where uuid in
    (select "on" from note where document = :document
    union select json_extract(before, '$.on') from change
    where table_name = 'note' and document = :document)"""
"""What a note is on, or was on before it was removed: it may come back."""

_LEANT_ON_QUOTES = f"""with recursive kept (id) as (
    select id from attribution where document = :document and not ({_OPEN})
    union {_NOTED}
    union select attribution from evidence where stance in
        (select id from stance where document = :document)
    union select a.parent from attribution a join kept on kept.id = a.id
) select id from kept where id is not null"""


def _entities_of_suggestions(db: Database, document: int) -> set[int]:
    return {
        entity
        for table, column in entities.LINKS
        for (entity,) in db.execute(
            f"select {column} from {table} where document = ? and {_OPEN}", [document]
        )
        if entity is not None
    }


_UNUSED = """not exists (select 1 from note n join entity e on e.uuid = n."on"
        where n.document = d.document and e.id = d.entity)
    and not exists (select 1 from change
        where table_name = 'entity' and row_id = d.entity)""" + "".join(
    f" and not exists (select 1 from {table}"
    f" where {column} = d.entity and document = d.document)"
    for table, column in entities.LINKS
)
"""That nothing leans on an entity in a document, and no person made or changed it."""


def leave_unused(db: Database, document: int, candidates: Collection[int]) -> None:
    """Let go of entities of a document that nothing in it leads to any more.

    One that a person made or changed, or that has a note, stays. The project keeps
    them, so that a step that does this can be taken back.
    """
    for entity in sorted(candidates):
        db.execute(
            "delete from document_entity as d"
            f" where d.document = ? and d.entity = ? and {_UNUSED}",
            [document, entity],
        )


def _drop_unused(db: Database, document: int, candidates: set[int]) -> None:
    leave_unused(db, document, candidates)
    if rows.value(db, f"select {_ANY_LINK_CHANGED}"):
        # A step may lead back to them; they are found again by their names.
        return
    for entity in sorted(candidates):
        db.execute(
            "delete from entity where id = ? and not exists"
            " (select 1 from document_entity where entity = ?)",
            [entity, entity],
        )


_ANY_LINK_CHANGED = " or ".join(
    f"exists (select 1 from change where table_name = '{table}')"
    for table in ("document_entity", *dict(entities.LINKS))
)
"""That a person has changed of what entity anything is, anywhere in the project."""
