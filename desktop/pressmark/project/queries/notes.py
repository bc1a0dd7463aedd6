"""The notes of the whole project, as a queue to be worked through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from pressmark.model.ids import DocumentId, NoteId
from pressmark.model.note import Note
from pressmark.project.queries.asking import asking
from pressmark.store import note_queue

if TYPE_CHECKING:
    from pressmark.project.project import Project

NoteKey = NewType("NoteKey", int)
"""A note's key inside one project file."""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note with what it is on.

    ``subject`` is document, region, mention, attribution, stance or entity, and empty
    where that is gone; ``words`` are the words or the name of it.
    """

    note: Note
    document: DocumentId
    title: str
    subject: str
    words: str


@asking
def note_keys(
    project: Project, words: str = "", *, only_open: bool = True
) -> list[NoteKey]:
    """Return the notes with some words in them or in their author, newest first."""
    found = note_queue.keys(project.db, words, only_open=only_open)
    return [NoteKey(key) for key in found]


@asking
def note_entries(project: Project, keys: Sequence[NoteKey]) -> list[NoteEntry]:
    """Return notes with what they are on. Meant for a page of them."""
    return [
        NoteEntry(
            note=Note(
                id=NoteId(row["uuid"]),
                on=row["on"],
                text=row["text"],
                resolved=bool(row["resolved"]),
                author=row["author"],
                at=row["at"],
            ),
            document=DocumentId(row["document"]),
            title=row["title"],
            subject=row["table"],
            words=row["words"],
        )
        for row in note_queue.entries(project.db, keys)
    ]
