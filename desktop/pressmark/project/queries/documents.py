"""Which documents there are, and what is known of one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType, cast

from pressmark.deferring import deferred
from pressmark.model import filters
from pressmark.model.arrangement import Arrangement, Group
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, DocumentState
from pressmark.model.filters import Filter
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Origin
from pressmark.project.queries.asking import asking
from pressmark.store import (
    arranging,
    documents,
    filtering,
    forms,
    listing,
    runs,
    updates,
)
from pressmark.store import bundles as stored_bundles
from pressmark.store.sqlite_words import sqlite_errors

if TYPE_CHECKING:
    from pressmark.project import reasons as found_reasons
    from pressmark.project.project import Changed, Project
else:
    found_reasons = deferred("pressmark.project", "reasons")["reasons"]

DocumentKey = NewType("DocumentKey", int)
"""A document's key inside one project file, for lists too long for whole ids."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """All articles in the order of a list; the groups' sizes add up to all."""

    keys: list[DocumentKey]
    groups: list[Group]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What the list shows of a document."""

    key: DocumentKey
    id: DocumentId
    name: str
    title: str
    outlet: str
    published: str
    state: DocumentState
    open_suggestions: int
    flagged: bool


@dataclass(frozen=True, slots=True)
class StateCounts:
    """How many documents are in each state, and how many have open notes."""

    todo: int = 0
    open: int = 0
    done: int = 0
    skipped: int = 0
    flagged: int = 0

    @property
    def total(self) -> int:
        """The number of documents."""
        return self.todo + self.open + self.done + self.skipped


@asking
def document(project: Project, document: DocumentId) -> Document:
    """Return a document with its text.

    Raises:
        NotFoundError: The project has no such document.
    """
    return documents.get(project.db, documents.key_of(project.db, document))


@asking
def bundle(project: Project, document: DocumentId) -> Bundle:
    """Return a document with everything about it.

    Raises:
        NotFoundError: The project has no such document.
    """
    key = documents.key_of(project.db, document)
    return stored_bundles.load(project.db, key)


@asking
def bundle_after(project: Project, before: Bundle, changed: Changed) -> Bundle:
    """Return a document's bundle after a step, given what it was before.

    What the step did not change is the same object in both, so that views can tell
    quickly what to show anew.

    Raises:
        NotFoundError: The step removed the document.
    """
    key = documents.key_of(project.db, before.document.id)
    if changed.annotations is None:
        return stored_bundles.load(project.db, key)
    return updates.updated(project.db, key, before, changed.annotations, changed.tables)


def bundles(project: Project, asked: Filter = filters.EVERYTHING) -> Iterator[Bundle]:
    """Yield the documents that fit, with everything about each, as they arrived."""
    with sqlite_errors(project.path):
        yield from stored_bundles.load_all(project.db, document_keys(project, asked))


@asking
def document_count(project: Project) -> int:
    """Return the number of documents."""
    return documents.count(project.db)


@asking
def document_keys(
    project: Project, asked: Filter = filters.EVERYTHING
) -> list[DocumentKey]:
    """Return the keys of the documents that fit a filter, in the order of arrival."""
    if not asked:
        # Already in their order, and there may be very many.
        return cast("list[DocumentKey]", filtering.everything(project.db))
    return cast("list[DocumentKey]", sorted(set(filtering.keys(project.db, asked))))


@asking
def first_key(project: Project) -> DocumentKey | None:
    """Return the key of the document that arrived first, or None if there is none."""
    found = filtering.everything(project.db, most=1)
    return DocumentKey(found[0]) if found else None


def fitting_keys(project: Project, asked: Filter) -> Iterator[DocumentKey]:
    """Yield the keys of the documents that fit, read as they are asked for.

    So the first ones are there at once. They come in the order of arrival, but for
    documents that were removed once and imported anew.
    """
    with sqlite_errors(project.path):
        for key in filtering.keys(project.db, asked):
            yield DocumentKey(key)


@asking
def arranged(project: Project, arrangement: Arrangement) -> Arranged:
    """Return every document in an order, and in groups where they are asked for."""
    keys, groups = arranging.arranged(project.db, arrangement)
    return Arranged([DocumentKey(key) for key in keys], groups)


@asking
def document_key(project: Project, document: DocumentId) -> DocumentKey:
    """Return the key of a document.

    Raises:
        NotFoundError: The project has no such document.
    """
    return DocumentKey(documents.key_of(project.db, document))


@asking
def document_rows(project: Project, keys: Sequence[DocumentKey]) -> list[DocumentRow]:
    """Return what the list shows of documents. Meant for a page of them."""
    return [
        DocumentRow(
            key=DocumentKey(row["id"]),
            id=DocumentId(row["uuid"]),
            name=row["name"],
            title=row["headline"] or row["name"],
            outlet=row["outlet"] or "",
            published=row["published"] or "",
            state=DocumentState(row["state"]),
            open_suggestions=row["open_suggestions"],
            flagged=bool(row["flagged"]),
        )
        for row in listing.entries(project.db, keys)
    ]


@asking
def find_document(project: Project, name_or_id: str) -> DocumentId:
    """Return the document of an id, or of a name that only one has.

    Raises:
        NotFoundError: None has it, or several have.
    """
    return documents.find(project.db, name_or_id)


@asking
def reasons(project: Project, document: DocumentId) -> dict[AnnotationId, str]:
    """Return why open suggestions of a document are made, as far as a person said so.

    Such as “as in 3 articles” or “in your name list”; most have no reason of that kind.

    Raises:
        NotFoundError: The project has no such document.
    """
    return found_reasons.reasons(project, documents.key_of(project.db, document))


@asking
def get_ready(project: Project, seconds: float) -> bool:
    """Prepare for decisions, for so long; return whether there is nothing left to do.

    What is not prepared is when it is needed: it takes seconds in a project with a
    million annotations.
    """
    return forms.prepare(project.db, seconds)


@asking
def state_counts(
    project: Project, among: Sequence[DocumentKey] | None = None
) -> StateCounts:
    """Return how many documents are in each state: of all, or among some."""
    return StateCounts(**arranging.states(project.db, among))


@asking
def to_extract(
    project: Project,
    origin: Origin,
    layers: Collection[Layer],
    *,
    again: bool = False,
) -> list[DocumentId]:
    """Return the documents that a pipeline has not looked at for all these layers.

    With ``again``, every document.
    """
    if again:
        keys = documents.keys(project.db)
    else:
        keys = runs.documents_without(project.db, origin, layers)
    return documents.uuids_of(project.db, keys)
