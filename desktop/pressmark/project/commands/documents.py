"""Commands on documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.model.dismissal import dismissed, with_dismissed
from pressmark.model.document import METADATA_KEYS, DocumentState
from pressmark.model.ids import DocumentId
from pressmark.model.span import Span
from pressmark.project.commands.step import (
    begin_work,
    check_spans,
    command,
    key_and_text,
)
from pressmark.saying import Sentence
from pressmark.store import documents, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@command
def set_state(project: Project, document: DocumentId, state: DocumentState) -> None:
    """Say how far one is with a document.

    Raises:
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    rows.change(project.db, "document", key, {"state": state.value})


@command
def set_metadata(
    project: Project, /, document: DocumentId, **fields: str | None
) -> None:
    """Set metadata of a document; None or an empty text takes a field away.

    Raises:
        InvalidChangeError: A field is unknown, or the date is not a YYYY-MM-DD.
        NotFoundError: There is no such document.
    """
    if unknown := set(fields) - set(METADATA_KEYS):
        raise InvalidChangeError("There is no metadata “{}”.", unknown.pop())
    _check_date(fields.get("published"))
    key = documents.key_of(project.db, document)
    columns = {name: (value or "").strip() or None for name, value in fields.items()}
    if columns:
        rows.change(project.db, "document", key, columns)


@command
def dismiss_marks(project: Project, document: DocumentId, *spans: Span) -> None:
    """Say that quotation marks are no part of a quote, such as those of a title.

    Raises:
        InvalidChangeError: A span does not fit the text.
        NotFoundError: There is no such document.
    """
    key, text = key_and_text(project, document)
    for span in spans:
        check_spans(text, (span,))
    _keep_dismissed(project, key, lambda known: {*known, *spans})
    begin_work(project, key)


@command
def reconsider_marks(project: Project, document: DocumentId, *spans: Span) -> None:
    """Have quotation marks that were dismissed open again.

    Raises:
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    _keep_dismissed(project, key, lambda known: known - {*spans})


def _keep_dismissed(
    project: Project, key: int, changed: Callable[[set[Span]], set[Span]]
) -> None:
    metadata = documents.get(project.db, key).metadata
    spans = changed(set(dismissed(metadata)))
    columns = documents.metadata_columns(with_dismissed(metadata, spans))
    rows.change(project.db, "document", key, columns)


@command
def remove_documents(project: Project, *wanted: DocumentId) -> None:
    """Take documents out of the project. They stay in the file, so that undo works.

    Raises:
        NotFoundError: There is no such document.
    """
    for document in wanted:
        key = documents.key_of(project.db, document)
        documents.set_removed(project.db, [key], documents.HIDDEN)


def _check_date(published: str | None) -> None:
    if not published or not published.strip():
        return
    written = published.strip()
    words = Sentence(
        "“{}” is not a date. Write it as year-month-day: 2031-05-14.", written
    )
    # `fromisoformat` alone would take other shapes too, such as 20310514.
    if not _ISO_DATE.fullmatch(written):
        raise InvalidChangeError(words)
    try:
        date.fromisoformat(written)
    except ValueError as error:
        raise InvalidChangeError(words) from error
