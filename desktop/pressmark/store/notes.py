"""Notes: rows to model and back."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from pressmark.model.ids import NoteId
from pressmark.model.note import Note
from pressmark.store import rows


def insert(db: Database, document: int, notes: Collection[Note]) -> None:
    """Store new notes of a document."""
    rows.add_all(
        db,
        "note",
        [
            {
                "uuid": note.id,
                "document": document,
                "on": note.on,
                "text": note.text,
                "resolved": int(note.resolved),
                "author": note.author,
                "at": note.at,
            }
            for note in notes
        ],
    )


def let_go(db: Database, document: int, on: str, instead: str | None = None) -> None:
    """Move a document's notes from one thing to another, or to the document itself."""
    for key in rows.ids_where(db, "note", {"document": document, "on": on}):
        rows.change(db, "note", key, {"on": instead})


def of_document(db: Database, document: int) -> tuple[Note, ...]:
    """Return the notes of a document, in the order in which they were written."""
    return tuple(
        Note(
            id=NoteId(row["uuid"]),
            on=row["on"],
            text=row["text"],
            resolved=bool(row["resolved"]),
            author=row["author"],
            at=row["at"],
        )
        for row in db.query(
            "select * from note where document = ? order by id", [document]
        )
    )
