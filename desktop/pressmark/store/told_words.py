"""The words of what a step was about: those a thing covers, its name, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.model.dismissal import dismissed
from pressmark.store import note_queue, rows, sides, stored_json

_ENTITIES = ("entity", "speaker", "printed", "holder", "target")
"""Columns that hold the key of an entity."""

_OWNERS = {
    "fragment": ("attribution", "attribution"),
    "evidence": ("stance", "stance"),
    "passage": ("evidence", "evidence"),
}
"""What a row is a part of: the table, and the column that leads there."""


def owner(db: Database, table: str, row: rows.Row, step: int) -> tuple[str, rows.Row]:
    """Return the thing that a row is a part of, as it was after a step."""
    while table in _OWNERS:
        above, column = _OWNERS[table]
        key = row.get(column)
        table, row = above, _row(db, above, key, step)
    return table, row


def named(db: Database, column: str, value: Any, step: int) -> Any:  # noqa: ANN401  (a column may be of any type)
    """Return what an entity was called after a step, where a column leads to one."""
    if column not in _ENTITIES or not isinstance(value, int):
        return value
    return _row(db, "entity", value, step).get("name")


def words_of(
    db: Database, table: str, row: rows.Row, text: int | None, step: int
) -> str:
    """Return the words of a thing: those it covers, its name or what it says.

    ``text`` is the key of the text in which its row has places.
    """
    if table in {"mention", "region"} and "start" in row:
        return _covered(db, text, [(row["start"], row["end"])])
    if table == "attribution":
        return _content(db, row, text)
    if table == "stance" and row:
        target = row["topic"] or named(db, "target", row["target"], step)
        sides = (named(db, "holder", row["holder"], step), target)
        return " → ".join(str(side or "…") for side in sides)
    if table == "document" and row:
        return str(row["headline"] or row["name"])
    known = {"entity": "name", "note": "text", "property": "name", "scheme": "name"}
    return str(row.get(known.get(table, ""), ""))


def subject_of_note(db: Database, row: rows.Row) -> str:
    """Return the words of what a note is on; none if it is on the document."""
    return str(note_queue.subject(db, row.get("on"))["words"])


def dismissed_words(
    db: Database, before: rows.Row, after: rows.Row, text: int | None
) -> str:
    """Return the words in the quotation marks that were dismissed or taken up again."""
    sides = [
        set(dismissed(stored_json.mapping(side.get("more") or "{}")))
        for side in (before, after)
    ]
    spans = sorted(sides[0] ^ sides[1])
    return _covered(db, text, [(span.start, span.end) for span in spans])


def _row(db: Database, table: str, key: int | None, step: int) -> rows.Row:
    """Return a row as it was after a step; if it was gone then, as it was before.

    What has its key now may be something else, because keys are used again.
    """
    of_row = "table_name = :table and row_id = :key"
    asked = {"table": table, "key": key, "step": step}
    later = db.execute(
        f"select before from change where {of_row} and step > :step"
        " order by id limit 1",
        asked,
    ).fetchone()
    if later is not None and later[0] is not None:
        return sides.row(table, key or 0, later[0])
    if later is None:
        there = rows.one(db, f"select * from {table} where id = ?", [key])
        if there is not None:
            return there
    gone = db.execute(
        f"select coalesce(after, before) from change where {of_row} and step <= :step"
        " order by id desc limit 1",
        asked,
    ).fetchone()
    return {} if gone is None else sides.row(table, key or 0, gone[0])


def last_title(db: Database, document: int | None) -> str:
    """Return the title that a document had which is gone, if there was one."""
    title = rows.value(
        db,
        f"select coalesce({_before('headline')}, {_before('name')}) from change"
        " where table_name = 'document' and row_id = ? and before is not null"
        " order by id desc limit 1",
        [document],
    )
    return str(title or "")


def text_after(db: Database, document: int | None, step: int) -> int | None:
    """Return the key of the text that a document had after a step."""
    later = (
        f"select {_before('text')} from change where table_name = 'document'"
        " and row_id = :document and step > :step"
        f" and {_before('text')} is not {sides.value('after', 'text')}"
        " order by id limit 1"
    )
    sql = (
        f"select coalesce(({later}), (select text from document where id = :document))"
    )
    found: int | None = db.execute(
        sql, {"document": document, "step": step}
    ).fetchone()[0]
    return found


def _content(db: Database, quote: rows.Row, text: int | None) -> str:
    found = db.execute(
        'select f."start", f."end", d.text from fragment f'
        " join attribution a on a.id = f.attribution"
        " join document d on d.id = a.document"
        " where a.uuid = ? and f.role = 'content' order by 1",
        [quote.get("uuid")],
    ).fetchall()
    if found:
        return _covered(db, found[0][2], [(start, end) for start, end, _ in found])
    # The quote is gone: what it had when it went.
    last = db.execute(
        "select row_id, before from change"
        " where step = (select max(step) from change"
        "  where table_name = 'attribution' and row_id = :key and after is null"
        f"  and {_before('uuid')} = :uuid)"
        f" and table_name = 'fragment' and {_before('attribution')} = :key"
        f" and {_before('role')} = 'content'",
        {"key": quote.get("id"), "uuid": quote.get("uuid")},
    )
    parts = [sides.row("fragment", key, before) for key, before in last.fetchall()]
    spans = sorted({(part["start"], part["end"]) for part in parts})
    return _covered(db, text, spans)


def _before(name: str) -> str:
    return sides.value("before", name)


def _covered(db: Database, text: int | None, spans: Sequence[tuple[int, int]]) -> str:
    pieces = (
        rows.value(
            db,
            "select substr(content, ?, ?) from text where id = ?",
            [start + 1, end - start, text],
        )
        for start, end in spans
    )
    return " … ".join(str(piece or "") for piece in pieces)
