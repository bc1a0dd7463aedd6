"""Notes: rows to model and back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlite_utils import Database

from pressmark.model.ids import NoteId
from pressmark.model.note import Note
from pressmark.store import rows


def insert(db: Database, document: int, notes: Collection[Note]) -> None:
    """Store new notes of a document.

    None gets the key of a note that was removed, or that could not come back.
    """
    if not notes:
        return
    first = 1 + rows.value(
        db,
        "select max(coalesce((select max(id) from note), 0), coalesce("
        "(select max(row_id) from change where table_name = 'note'), 0))",
    )
    rows.add_all(
        db,
        "note",
        [
            {
                "id": key,
                "uuid": note.id,
                "document": document,
                "on": note.on,
                "text": note.text,
                "resolved": int(note.resolved),
                "author": note.author,
                "at": note.at,
            }
            for key, note in enumerate(notes, start=first)
        ],
    )


def drop_unanswered(db: Database, document: int, author: str) -> None:
    """Delete a pipeline's notes that no person has touched: a new run writes them."""
    db.execute(
        "delete from note where document = ? and author = ? and resolved = 0"
        " and not exists (select 1 from change where table_name = 'note'"
        " and row_id = note.id)",
        [document, author],
    )


def written(db: Database, document: int, author: str) -> set[str]:
    """Return what a pipeline has noted on a document, also what is there no more.

    That is what a person has resolved, changed or removed.
    """
    return {
        text
        for (text,) in db.execute(
            "select text from note where document = :document and author = :author"
            " union select json_extract(before, '$.text') from change"
            " where table_name = 'note' and document = :document"
            " and json_extract(before, '$.author') = :author",
            {"document": document, "author": author},
        )
    }


def settle(db: Database, document: int, on: str) -> None:
    """Resolve what pipelines have noted on something that a person has dealt with."""
    for (key,) in db.execute(
        'select id from note where document = ? and "on" = ? and author in'
        " (select name from origin where kind = 'pipeline')",
        [document, on],
    ).fetchall():
        rows.change(db, "note", key, {"resolved": 1})


def let_go(db: Database, document: int, on: str, instead: str | None = None) -> None:
    """Move a document's notes from one thing to another, or to the document itself."""
    for key in rows.ids_where(db, "note", {"document": document, "on": on}):
        rows.change(db, "note", key, {"on": instead})


def of_document(db: Database, document: int) -> tuple[Note, ...]:
    """Return the notes of a document, in the order in which they were written."""
    return tuple(of_documents(db, [document])[document])


def of_documents(
    db: Database, documents: Sequence[int]
) -> defaultdict[int, list[Note]]:
    """Return the notes of documents, in the order in which they were written."""
    found: defaultdict[int, list[Note]] = defaultdict(list)
    for row in db.query(
        "select * from note where document in (select value from json_each(?))"
        " order by id",
        [json.dumps(list(documents))],
    ):
        note = Note(
            id=NoteId(row["uuid"]),
            on=row["on"],
            text=row["text"],
            resolved=bool(row["resolved"]),
            author=row["author"],
            at=row["at"],
        )
        found[row["document"]].append(note)
    return found
