"""What carries a label: annotations of each kind, and entities by their type."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from pressmark.model.ids import AnnotationId
from pressmark.model.progress import Progress
from pressmark.model.review import Status
from pressmark.model.scheme import LabelKind
from pressmark.store import decidable, rows, stored_json

_COLUMNS = {
    LabelKind.MENTION: ("mention", "label"),
    LabelKind.REGION: ("region", "label"),
    LabelKind.POLARITY: ("stance", "polarity"),
}
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Counts:
    """How many annotations have a label by their status, and in how many articles."""

    statuses: Mapping[Status, int]
    articles: int


def place_of(kind: LabelKind) -> tuple[str, str]:
    """Return the table and the column that hold the labels of a kind."""
    return _COLUMNS[kind]


def counts(db: Database, kind: LabelKind) -> dict[str, Counts]:
    """Return what carries each label of a kind, in articles that are there."""
    table, column = _COLUMNS[kind]
    shown = f"from {table} a join document d on d.id = a.document and d.removed = 0"
    statuses: defaultdict[str, dict[Status, int]] = defaultdict(dict)
    for label, status, count in db.execute(
        f"select a.{column}, a.status, count(*) {shown} group by 1, 2 order by 1"
    ):
        statuses[label][Status(status)] = count
    articles = dict(
        db.execute(
            f"select a.{column}, count(distinct a.document) {shown} group by 1"
        ).fetchall()
    )
    return {label: Counts(found, articles[label]) for label, found in statuses.items()}


def entity_counts(db: Database) -> dict[str, int]:
    """Return how many entities there are of each type."""
    sql = "select type, count(*) from entity group by type order by type"
    return dict(db.execute(sql).fetchall())


def ids(db: Database, kind: LabelKind, label: str) -> Iterator[AnnotationId]:
    """Yield the ids of the annotations that have a label and are not rejected."""
    table, column = _COLUMNS[kind]
    sql = f"select uuid from {table} where {column} = ? and status <> 'rejected'"
    yield from (AnnotationId(uuid) for (uuid,) in db.execute(sql, [label]).fetchall())


def having(db: Database, kind: LabelKind, labels: Collection[str]) -> list[int]:
    """Return the keys of the rows that have one of some labels, in order."""
    table, column = _COLUMNS[kind]
    sql = (
        f"select id from {table} where {column} in (select value from json_each(?))"
        " order by id"
    )
    return [key for (key,) in db.execute(sql, [json.dumps(list(labels))])]


def relabel(
    db: Database, kind: LabelKind, renamed: Mapping[str, str], progress: Progress
) -> int:
    """Give every row of some labels another one, all at once; return how many.

    What a machine had said is renamed with it, so that it does not become a correction.

    Raises:
        Cancelled: The progress was told to stop.
    """
    table, column = _COLUMNS[kind]
    found = having(db, kind, renamed)
    for begun in range(0, len(found), _AT_ONCE):
        progress.report(begun, len(found))
        _set(db, table, column, renamed, found[begun : begun + _AT_ONCE])
    _correct(db, table, column, renamed)
    return len(found)


def relabel_entities(db: Database, renamed: Mapping[str, str]) -> None:
    """Give every entity of some types another one, all at once."""
    sql = "select id from entity where type in (select value from json_each(?))"
    found = db.execute(sql, [json.dumps(list(renamed))]).fetchall()
    _set(db, "entity", "type", renamed, [key for (key,) in found])


def _set(
    db: Database,
    table: str,
    column: str,
    renamed: Mapping[str, str],
    keys: Sequence[int],
) -> None:
    db.execute(
        f"update {table} set {column} = (select value from json_each(?)"
        f" where key = {table}.{column})"
        " where id in (select value from json_each(?))",
        [json.dumps(dict(renamed)), json.dumps(list(keys))],
    )


def _correct(db: Database, table: str, column: str, renamed: Mapping[str, str]) -> None:
    sql = (
        f"select id, {column} as label, corrects from {table} where corrects is not"
        f" null and json_extract(corrects, '$.{column}') in"
        " (select value from json_each(?))"
    )
    for row in rows.query(db, sql, [json.dumps(list(renamed))]):
        corrects = stored_json.mapping(row["corrects"])
        corrects[column] = renamed[corrects[column]]
        if corrects[column] == row["label"]:
            del corrects[column]
        text = decidable.corrects_text(corrects or None)
        rows.change(db, table, row["id"], {"corrects": text})


def retype_emptied(db: Database, was: str, now: str) -> None:
    """Give entities of a type another one, where none of their mentions has it now.

    Only those with a mention that has the other one.
    """
    some = (
        "exists (select 1 from mention m where m.entity = e.id and m.label = ?"
        " and m.status <> 'rejected')"
    )
    found = db.execute(
        f"select e.id from entity e where e.type = ? and {some} and not {some}",
        [was, now, was],
    ).fetchall()
    for (key,) in found:
        rows.change(db, "entity", key, {"type": now})
