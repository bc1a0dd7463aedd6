"""Runs: what a pipeline has looked for in which documents."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from pressmark.model.layer import Layer
from pressmark.model.review import Origin, Status, now
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


def drop_open_suggestions(
    db: Database, document: int, layers: Collection[Layer]
) -> None:
    """Delete a document's undecided suggestions, which a new run makes again.

    One that something decided leans on (a parent, evidence) stays.
    """
    for layer in layers:
        if layer not in TABLES:
            continue
        table = TABLES[layer]
        kept = ""
        if table == "attribution":
            kept = (
                " and id not in (select attribution from evidence"
                " where attribution is not null)"
                " and id not in (select parent from attribution where parent is not"
                " null and status <> 'suggested')"
            )
        db.execute("pragma defer_foreign_keys = on")
        db.execute(
            f"delete from {table} where document = ? and status = ?"
            f" and origin in (select id from origin where kind = 'pipeline'){kept}",
            [document, Status.SUGGESTED.value],
        )
    _drop_unused_entities(db, document)


def _drop_unused_entities(db: Database, document: int) -> None:
    # Only entities that a run made: a person's entity is in the journal.
    leans = " and ".join(
        f"not exists (select 1 from {table} where {column} = d.entity)"
        for table, column in entities.LINKS
    )
    found = rows.query(
        db,
        f"select d.entity from document_entity d where d.document = ? and {leans}"
        " and not exists (select 1 from change where table_name = 'entity'"
        " and row_id = d.entity)",
        [document],
    )
    for row in found:
        db.execute(
            "delete from document_entity where document = ? and entity = ?",
            [document, row["entity"]],
        )
        db.execute(
            "delete from entity where id = ? and id not in"
            " (select entity from document_entity)",
            [row["entity"]],
        )
