"""Where words are in the articles, and what is marked there."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from sqlite_utils import Database

from pressmark.errors import NotFoundError
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.store import entities, rows

# As FTS5's tokenizer unicode61 parts words: letters, digits and combining marks.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_SIMPLE = 0x250
"""Letters before this one are parted and folded alike by FTS5 and by Python."""
_MARKS = frozenset("‐‑‒–—‘’“”„…")


def query(words: str, *, whole: bool, begun: bool) -> str | None:
    """Return the FTS5 expression for texts that may have words in a row, or None.

    Every text with them has it, and others may. ``begun``: the last word may go on;
    where words need not be ``whole``, the first one is left out, which may begin
    earlier. None means that every text has to be looked through.
    """
    if any(ord(c) >= _SIMPLE and c not in _MARKS for c in words):
        return None
    found = _WORD.findall(words)
    if not whole:
        found, begun = found[1:], True
    if not found:
        return None
    return f'"{" ".join(found)}"' + (" *" if begun else "")


def having(db: Database, expression: str | None) -> list[int]:
    """Return the documents whose text an FTS5 expression finds; None finds all."""
    sql = "select d.id from document d where d.removed = 0"
    if expression is None:
        return [key for (key,) in db.execute(f"{sql} order by d.id")]
    sql += " and d.text in (select rowid from text_search where text_search match ?)"
    return [key for (key,) in db.execute(f"{sql} order by d.id", [expression])]


def articles(db: Database, keys: Collection[int]) -> dict[int, rows.Row]:
    """Return the name, text and details of documents, by their keys."""
    found = db.query(
        "select d.id, d.uuid, d.name, d.headline, d.outlet, d.published, t.content"
        " from document d join text t on t.id = d.text"
        " where d.id in (select value from json_each(?)) and d.removed = 0",
        [json.dumps(list(keys))],
    )
    return {row["id"]: row for row in found}


def marked(
    db: Database, table: str, keys: Collection[int]
) -> dict[int, list[rows.Row]]:
    """Return the mentions or regions of documents, by the documents' keys."""
    grouped: dict[int, list[rows.Row]] = {key: [] for key in keys}
    entity = "a.entity" if table == "mention" else "null"
    for row in db.query(
        f'select a.id, a.uuid, a.document, a."start", a."end", a.label, a.status,'
        f" {entity} as entity from {table} a"
        " where a.document in (select value from json_each(?)) order by a.id",
        [json.dumps(list(keys))],
    ):
        grouped[row["document"]].append(row)
    return grouped


def keys_of(db: Database, documents: Collection[DocumentId]) -> dict[DocumentId, int]:
    """Return the keys of documents of the project.

    Raises:
        NotFoundError: One is not in it, or was removed.
    """
    found = db.execute(
        "select uuid, id from document where removed = 0"
        " and uuid in (select value from json_each(?))",
        [json.dumps(list(documents))],
    )
    keys = {DocumentId(uuid): int(key) for uuid, key in found}
    missing = next((one for one in documents if one not in keys), None)
    if missing is not None:
        raise NotFoundError("There is no document {} in this project.", missing)
    return keys


def entity_in(db: Database, keys: Collection[int], entity: int) -> dict[int, int]:
    """Return which entity of each document is an entity, which is made one of all.

    A document's own entity of the same name and type is the same.
    """
    found = dict(
        db.execute(
            "select p.document, min(case when e.id = w.id then -1 else e.id end)"
            " from entity w join entity e on e.name = w.name and e.type = w.type"
            " join document_entity p on p.entity = e.id"
            " where w.id = ? and p.document in (select value from json_each(?))"
            " group by p.document",
            [entity, json.dumps(list(keys))],
        ).fetchall()
    )
    meant = {}
    for key in keys:
        alike = found.get(key, entity)
        meant[key] = entity if alike < 0 else int(alike)
        if key not in found:
            entities.link(db, key, entity)
    return meant


def begin_work(db: Database, keys: Collection[int]) -> None:
    """Note that a person has begun with documents."""
    db.execute(
        "update document set state = 'open' where state = 'todo'"
        " and id in (select value from json_each(?))",
        [json.dumps(list(keys))],
    )


def located(
    db: Database, table: str, annotations: Collection[AnnotationId]
) -> list[tuple[int, int, str, str]]:
    """Return the key, the document's key, the id and the status of annotations."""
    return db.execute(
        f"select id, document, uuid, status from {table}"
        " where uuid in (select value from json_each(?)) order by id",
        [json.dumps(list(annotations))],
    ).fetchall()
