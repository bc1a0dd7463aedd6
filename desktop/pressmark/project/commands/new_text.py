"""The command that gives a document another text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.normalise import is_blank, normalised
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation
from pressmark.model.document import Document, DocumentState, Region
from pressmark.model.earlier import (
    CHANGED,
    CHANGED_EVIDENCE,
    GONE,
    shortened,
    with_earlier,
)
from pressmark.model.entity import Mention
from pressmark.model.excess import LONGEST_TEXT, is_too_long
from pressmark.model.ids import DocumentId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import Status, now
from pressmark.model.span import covered
from pressmark.model.stance import Stance
from pressmark.project.commands.step import command
from pressmark.project.reanchoring import Reanchored, main_spans, reanchored
from pressmark.store import (
    attributions,
    bundles,
    decidable,
    documents,
    notes,
    rows,
    stances,
)

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def replace_text(project: Project, document: DocumentId, text: str) -> Reanchored:
    """Give a document another text, such as a corrected or updated one.

    Annotations go where they belong in it and keep their ids, links and notes. What a
    person should look at gets a note; what found no place is in a note on the document,
    and stays with the earlier text, which the document keeps.

    Raises:
        InvalidChangeError: The text is empty, too long or the same, or another document
            has it.
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    before = bundles.load(project.db, key)
    held = normalised(text).text
    _check(project, before.document, held)
    again = reanchored(before, held)
    record, at = record_of(before), now()
    metadata = with_earlier(
        again.bundle.document.metadata, record, at, project.annotator
    )
    for annotation in again.lost:
        table, row, _ = decidable.locate(project.db, annotation.id)
        decidable.delete(project.db, table, row)
    documents.set_text(project.db, key, held)
    rows.change(project.db, "document", key, documents.metadata_columns(metadata))
    was = {annotation.id: annotation for annotation in before.annotations()}
    for annotation in again.bundle.annotations():
        if annotation != was[annotation.id]:
            _place(project, annotation)
    _tell(project, key, again, before.document.text)
    if before.document.state is DocumentState.DONE:
        rows.change(project.db, "document", key, {"state": DocumentState.OPEN.value})
    return again


def _check(project: Project, document: Document, text: str) -> None:
    if is_blank(text):
        raise InvalidChangeError("An article needs a text.")
    if is_too_long(text):
        raise InvalidChangeError(
            "The text is longer than {:,} characters. Divide the article.", LONGEST_TEXT
        )
    if text == document.text:
        raise InvalidChangeError("The text is the same as before.")
    found = documents.by_text(project.db, Document(document.id, "", text).sha256)
    if any(row["removed"] == documents.SHOWN for row in found):
        raise InvalidChangeError("Another article of the project has this text.")


def _place(project: Project, annotation: Annotation) -> None:
    """Write where an annotation is now, and what it lost."""
    table, row, _ = decidable.locate(project.db, annotation.id)
    if isinstance(annotation, Region | Mention):
        span = annotation.span
        columns = {"start": span.start, "end": span.end}
        rows.change(project.db, table, row, columns)
    elif isinstance(annotation, Attribution):
        for role in Role:
            spans = annotation.fragments(role)
            attributions.set_fragments(project.db, row, role, spans)
    elif isinstance(annotation, Stance):
        stances.set_evidence(project.db, row, annotation.evidence)


def _tell(project: Project, key: int, again: Reanchored, old: str) -> None:
    """Write notes on what a person should look at."""
    written = [
        _note(
            project,
            CHANGED.format(shortened(words)) if words else CHANGED_EVIDENCE,
            on=annotation,
        )
        for annotation, words in again.doubtful
    ]
    gone = [
        f"“{shortened(covered(old, main_spans(annotation)))}”"
        for annotation in again.lost
        if annotation.review.status is Status.ACCEPTED
    ]
    if gone:
        listed = ", ".join(gone)
        written.append(_note(project, GONE.format(listed)))
    notes.insert(project.db, key, written)


def _note(project: Project, text: str, *, on: str | None = None) -> Note:
    return Note(
        id=NoteId(new_id()),
        on=on,
        text=text,
        resolved=False,
        author=project.annotator,
        at=now(),
    )
