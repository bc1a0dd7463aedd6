"""The words of what a step was about: those a thing covers, its name, what it says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.model.dismissal import DISMISSED
from pressmark.store import note_queue, rows

_ENTITIES = ("entity", "speaker", "printed", "holder", "target")
"""Columns that hold the key of an entity."""

_OWNERS = {
    "fragment": ("attribution", "attribution"),
    "evidence": ("stance", "stance"),
    "passage": ("evidence", "evidence"),
}
"""What a row is a part of: the table, and the column that leads there."""


def owner(db: Database, table: str, row: rows.Row) -> tuple[str, rows.Row]:
    """Return the thing that a row is a part of, as it is now or was last."""
    while table in _OWNERS:
        above, column = _OWNERS[table]
        key = row.get(column)
        table, row = above, _row(db, above, key)
    return table, row


def named(db: Database, column: str, value: Any) -> Any:  # noqa: ANN401  (a column may be of any type)
    """Return the name of an entity where a column leads to one, even if it is gone."""
    if column not in _ENTITIES or not isinstance(value, int):
        return value
    return _row(db, "entity", value).get("name")


def words_of(db: Database, table: str, row: rows.Row, document: int | None) -> str:
    """Return the words of a thing: those it covers, its name or what it says."""
    if table in {"mention", "region"} and "start" in row:
        return _covered(db, document, [(row["start"], row["end"])])
    if table == "attribution":
        return _covered(db, document, _contents(db, row.get("id")))
    if table == "stance" and row:
        target = row["topic"] or named(db, "target", row["target"])
        sides = (named(db, "holder", row["holder"]), target)
        return " → ".join(str(side or "…") for side in sides)
    if table == "document" and row:
        return str(row["headline"] or row["name"])
    known = {"entity": "name", "note": "text", "property": "name", "scheme": "name"}
    return str(row.get(known.get(table, ""), ""))


def subject_of_note(db: Database, row: rows.Row) -> str:
    """Return the words of what a note is on; none if it is on the document."""
    return str(note_queue.subject(db, row.get("on"))["words"])


def dismissed_words(
    db: Database, before: rows.Row, after: rows.Row, document: int | None
) -> str:
    """Return the words in the quotation marks that were dismissed or taken up again."""
    sides = [
        {
            tuple(pair)
            for pair in json.loads(side.get("more") or "{}").get(DISMISSED, [])
        }
        for side in (before, after)
    ]
    return _covered(db, document, sorted(sides[0] ^ sides[1]))


def _row(db: Database, table: str, key: int | None) -> rows.Row:
    """Return a row as it is, or as it was when it went."""
    there = rows.one(db, f"select * from {table} where id = ?", [key])
    if there is not None:
        return there
    gone = rows.value(
        db,
        "select coalesce(before, after) from change where table_name = ?"
        " and row_id = ? order by id desc limit 1",
        [table, key],
    )
    found: rows.Row = json.loads(gone or "{}")
    return found


def _contents(db: Database, attribution: int | None) -> list[tuple[int, int]]:
    found = db.execute(
        'select "start", "end" from fragment where attribution = ?'
        " and role = 'content' order by 1",
        [attribution],
    ).fetchall()
    if found:
        return list(found)
    # The quote is gone: what it had when it went.
    return db.execute(
        "select distinct before ->> '$.start', before ->> '$.end' from change"
        " where step = (select max(step) from change"
        "  where table_name = 'attribution' and row_id = :key and after is null)"
        " and table_name = 'fragment' and before ->> '$.attribution' = :key"
        " and before ->> '$.role' = 'content' order by 1",
        {"key": attribution},
    ).fetchall()


def _covered(
    db: Database, document: int | None, spans: Sequence[tuple[int, int]]
) -> str:
    pieces = (
        rows.value(
            db,
            "select substr(t.content, ?, ?) from document d"
            " join text t on t.id = d.text where d.id = ?",
            [start + 1, end - start, document],
        )
        for start, end in spans
    )
    return " … ".join(str(piece or "") for piece in pieces)
