"""Commands on notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.model.ids import DocumentId, NoteId, new_id
from pressmark.model.note import FLAG, Note
from pressmark.model.review import now
from pressmark.project.commands.step import check_texts, command, kept
from pressmark.store import documents, notes, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def add_note(
    project: Project, document: DocumentId, text: str, *, on: str | None = None
) -> NoteId:
    """Write a note on a document, or on one of its annotations or entities.

    Raises:
        InvalidChangeError: The note is empty.
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    note = Note(
        id=NoteId(new_id()),
        on=on,
        text=_checked(text),
        resolved=False,
        author=project.annotator,
        at=now(),
    )
    notes.insert(project.db, key, [note])
    return note.id


def edit_note(project: Project, note: NoteId, text: str) -> None:
    """Change what a note says. Typing on for a while is one step.

    Raises:
        InvalidChangeError: The note would be empty.
        NotFoundError: There is no such note.
    """
    check_texts(text)
    with (
        kept(project, edit_note, note, text),
        project.step(edit_note.__name__, subject=note),
    ):
        key = rows.id_of(project.db, "note", note)
        rows.change(project.db, "note", key, {"text": _checked(text)})


@command
def flag(project: Project, document: DocumentId, *, on: str | None = None) -> bool:
    """Flag a document or something in it, or take one's own flag off; say which.

    A flag is a note that only says so: it is listed, found and exported like any.

    Raises:
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    wanted = {"document": key, "on": on, "text": FLAG, "author": project.annotator}
    raised = rows.ids_where(project.db, "note", {**wanted, "resolved": 0})
    for note in raised:
        rows.change(project.db, "note", note, {"resolved": 1})
    if not raised:
        made = Note(
            id=NoteId(new_id()),
            on=on,
            text=FLAG,
            resolved=False,
            author=project.annotator,
            at=now(),
        )
        notes.insert(project.db, key, [made])
    return not raised


@command
def resolve_note(project: Project, note: NoteId, resolved: bool) -> None:  # noqa: FBT001  (the state, not a mode)
    """Say that a note is dealt with, or is open again.

    Raises:
        NotFoundError: There is no such note.
    """
    key = rows.id_of(project.db, "note", note)
    rows.change(project.db, "note", key, {"resolved": int(resolved)})


@command
def remove_note(project: Project, note: NoteId) -> None:
    """Delete a note.

    Raises:
        NotFoundError: There is no such note.
    """
    rows.delete(project.db, "note", rows.id_of(project.db, "note", note))


def _checked(text: str) -> str:
    if not text.strip():
        raise InvalidChangeError("A note needs words.")
    return text.strip()
