"""The notes of the whole project, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.store import rows
from pressmark.store.schema import ANNOTATION_TABLES

_NOTES = "note n join document d on d.id = n.document and d.removed = 0"


def keys(db: Database, words: str = "", *, only_open: bool = True) -> list[int]:
    """Return the keys of notes that have some words or their author, newest first."""
    where, parameters = "1", list[Any]()
    if only_open:
        where += " and n.resolved = 0"
    if words.strip():
        where += (
            " and (instr(lower(n.text), lower(?)) or instr(lower(n.author), lower(?)))"
        )
        parameters += [words.strip()] * 2
    sql = f"select n.id from {_NOTES} where {where} order by n.at desc, n.id desc"
    return [key for (key,) in db.execute(sql, parameters)]


def entries(db: Database, wanted: Sequence[int]) -> list[rows.Row]:
    """Return what the queue shows of notes, in the order of the keys."""
    marks = ", ".join("?" * len(wanted))
    found = {
        row["id"]: row
        for row in db.query(
            'select n.id, n.uuid, n."on", n.text, n.resolved, n.author, n.at,'
            " d.uuid as document, coalesce(d.headline, d.name) as title,"
            f" n.document as document_key from {_NOTES} where n.id in ({marks})",
            list(wanted),
        )
    }
    return [
        {**found[key], **subject(db, found[key]["on"])}
        for key in wanted
        if key in found
    ]


def subject(db: Database, on: str | None) -> rows.Row:
    """Return of which table the thing is that a note is on, and its words."""
    if on is None:
        return {"table": "document", "words": ""}
    for table in ANNOTATION_TABLES:
        key = rows.value(db, f"select id from {table} where uuid = ?", [on])
        if key is not None:
            return {"table": table, "words": _words(db, table, key)}
    name = rows.value(db, "select name from entity where uuid = ?", [on])
    return {"table": "entity" if name else "", "words": name or ""}


def _words(db: Database, table: str, key: int) -> str:
    if table == "stance":
        sql = (
            "select coalesce(h.name, '…') || ' → ' || coalesce(s.topic, t.name, '…')"
            " from stance s left join entity h on h.id = s.holder"
            " left join entity t on t.id = s.target where s.id = ?"
        )
    elif table == "attribution":
        sql = (
            'select substr(t.content, f."start" + 1, f."end" - f."start")'
            " from attribution a join document d on d.id = a.document"
            " join text t on t.id = d.text join fragment f on f.attribution = a.id"
            " and f.role = 'content' where a.id = ? order by f.\"start\""
        )
    else:
        sql = (
            'select substr(t.content, a."start" + 1, a."end" - a."start")'
            f" from {table} a join document d on d.id = a.document"
            " join text t on t.id = d.text where a.id = ?"
        )
    return str(rows.value(db, sql, [key]) or "")


def documents_of(db: Database, beginnings: Sequence[str]) -> list[int]:
    """Return the keys of documents with open notes that begin in one of some ways."""
    begins = " or ".join("substr(n.text, 1, length(?)) = ?" for _ in beginnings)
    parameters = [each for beginning in beginnings for each in (beginning, beginning)]
    sql = (
        f"select distinct d.id from {_NOTES} where n.resolved = 0 and ({begins})"
        " order by d.id"
    )
    return [key for (key,) in db.execute(sql, parameters)]
