"""Counts over the whole project."""

from __future__ import annotations

from collections import Counter

from sqlite_utils import Database

from pressmark.store import rows
from pressmark.store.schema import ANNOTATION_TABLES

LABEL_COLUMNS = {
    "region": "label",
    "mention": "label",
    "attribution": "kind",
    "stance": "polarity",
}
"""The column of each table of annotations that says what sort one is."""


def documents_by_state(db: Database) -> dict[str, int]:
    """Return the number of documents by state."""
    return dict(
        db.execute(
            "select state, count(*) from document where removed = 0"
            " group by state order by state"
        ).fetchall()
    )


def annotations_by_status(db: Database) -> dict[str, dict[str, int]]:
    """Return the number of annotations by table and status."""
    return {table: _counts(db, table, "a.status") for table in ANNOTATION_TABLES}


def annotations_by_label(db: Database) -> dict[str, dict[str, int]]:
    """Return the number of annotations, rejected ones left out, by table and label."""
    return {
        table: _counts(
            db, table, f"a.{LABEL_COLUMNS[table]}", " and a.status <> 'rejected'"
        )
        for table in ANNOTATION_TABLES
    }


def decided_by_annotator(db: Database) -> dict[str, int]:
    """Return the number of decided annotations by who decided last.

    Those that came decided with an import count for nobody here.
    """
    decided: Counter[int] = Counter()
    for table in ANNOTATION_TABLES:
        found = db.execute(
            "select who, count(*) from (select (select s.annotator from change c"
            " join step s on s.id = c.step where c.table_name = ? and c.row_id = a.id"
            f" order by c.id desc limit 1) as who from {table} a"
            " join document d on d.id = a.document"
            " where d.removed = 0 and a.status <> 'suggested')"
            " where who is not null group by who",
            [table],
        )
        decided.update(dict(found.fetchall()))
    names = dict(db.execute("select id, name from annotator").fetchall())
    return {names[key]: count for key, count in sorted(decided.items())}


def entities_by_type(db: Database) -> dict[str, int]:
    """Return the number of entities by type."""
    return dict(
        db.execute(
            "select e.type, count(distinct e.id) from entity e join document_entity x"
            " on x.entity = e.id join document d on d.id = x.document"
            " where d.removed = 0 group by e.type order by e.type"
        ).fetchall()
    )


def notes(db: Database) -> tuple[int, int]:
    """Return the number of notes and how many of them are not resolved."""
    row = rows.one(
        db,
        "select count(*) as total, coalesce(sum(n.resolved = 0), 0) as open"
        " from note n join document d on d.id = n.document where d.removed = 0",
    )
    return (0, 0) if row is None else (row["total"], row["open"])


def _counts(db: Database, table: str, by: str, where: str = "") -> dict[str, int]:
    return dict(
        db.execute(
            f"select {by}, count(*) from {table} a join document d on d.id = a.document"
            f" where d.removed = 0{where} group by {by} order by {by}"
        ).fetchall()
    )
