"""Everything that can be asked of a project, a function each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, NewType, ParamSpec, TypeVar

from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, DocumentState
from pressmark.model.ids import AnnotationId, DocumentId, StepId
from pressmark.model.layer import Layer
from pressmark.model.review import Origin
from pressmark.model.span import Span
from pressmark.project import reasons as found_reasons
from pressmark.project.suggestion_record import SuggestionRecord, gathered
from pressmark.store import (
    bundles as stored_bundles,
)
from pressmark.store import (
    decisions,
    documents,
    journal,
    listing,
    properties,
    runs,
)
from pressmark.store import search as full_text
from pressmark.store import (
    statistics as counts,
)
from pressmark.store.database import sqlite_errors

if TYPE_CHECKING:
    from pressmark.project.project import Project

P = ParamSpec("P")
R = TypeVar("R")

DocumentKey = NewType("DocumentKey", int)
"""A document's key inside one project file, for lists too long for whole ids."""

_PARTS_OF_JOBS = ("stage_import", "cancel_import", "store_suggestions", "clear_staged")
"""Steps that are only a part of something the history names already."""

CONTEXT = 60
"""How many code points a search result shows on either side of a match."""


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Which documents to list: those with all the words, in these states, flagged."""

    words: str = ""
    states: frozenset[DocumentState] | None = None
    flagged: bool = False


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


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a search: where it is (code points) and the text around it."""

    document: DocumentId
    name: str
    title: str
    start: int
    end: int
    before: str
    match: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One thing that was done. ``changes`` is the number of rows it changed."""

    id: StepId
    kind: str
    annotator: str
    at: str
    reverts: StepId | None
    changes: int
    documents: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts over the whole project; the keys are the words of the native format."""

    documents: dict[str, int]
    entities: dict[str, int]
    statuses: dict[str, dict[str, int]]
    labels: dict[str, dict[str, int]]
    annotators: dict[str, int]
    notes: int
    open_notes: int

    def as_json(self) -> dict[str, Any]:
        """Return the counts as JSON values, with the progress in whole per cent."""
        total = sum(self.documents.values())
        ended = self.documents.get("done", 0) + self.documents.get("skipped", 0)
        layers = {
            layer.value: {
                "statuses": self.statuses[table],
                "labels": self.labels[table],
            }
            for layer, table in runs.TABLES.items()
        }
        return {
            "documents": {"total": total, **self.documents},
            "progress": round(100 * ended / total) if total else 0,
            "entities": self.entities,
            "layers": layers,
            "annotators": self.annotators,
            "notes": {"total": self.notes, "open": self.open_notes},
        }


def asking(
    body: Callable[Concatenate[Project, P], R],
) -> Callable[Concatenate[Project, P], R]:
    """Say in words what goes wrong with the file while it is read."""

    @wraps(body)
    def run(project: Project, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with sqlite_errors(project.path):
            return body(project, *args, **kwargs)

    return run


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


def bundles(project: Project) -> Iterator[Bundle]:
    """Yield every document with everything about it, in the order of arrival."""
    with sqlite_errors(project.path):
        for key in documents.keys(project.db):
            yield stored_bundles.load(project.db, key)


@asking
def document_count(project: Project) -> int:
    """Return the number of documents."""
    return documents.count(project.db)


@asking
def document_keys(
    project: Project, wanted: DocumentFilter | None = None
) -> list[DocumentKey]:
    """Return the keys of the documents wanted, in the order of arrival."""
    asked = wanted or DocumentFilter()
    found = listing.keys(project.db, asked.words, asked.states, flagged=asked.flagged)
    return [DocumentKey(key) for key in found]


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
def name_list(project: Project) -> str:
    """Return the names that the extraction is to find, as a person wrote them."""
    return properties.name_list(project.db)


@asking
def state_counts(project: Project, words: str = "") -> StateCounts:
    """Return how many documents with all the words are in each state."""
    return StateCounts(**listing.state_counts(project.db, words))


@asking
def search(project: Project, query: str, limit: int = 100) -> list[Hit]:
    """Return matches of all the words, in at most ``limit`` documents."""
    hits: list[Hit] = []
    for found in full_text.find(project.db, query, limit):
        row = document_rows(project, [DocumentKey(found.document)])[0]
        text = found.content
        hits.extend(
            Hit(
                document=row.id,
                name=row.name,
                title=row.title,
                start=start,
                end=end,
                before=text[max(0, start - CONTEXT) : start],
                match=text[start:end],
                after=text[end : end + CONTEXT],
            )
            for start, end in found.positions
        )
    return hits


def matches(text: str, query: str) -> tuple[Span, ...]:
    """Return where the words of a query are in a text; side by side, as one."""
    found: list[Span] = []
    for start, end in full_text.positions(text, query):
        if found and text[found[-1].end : start] == " ":
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return tuple(found)


@asking
def statistics(project: Project) -> Statistics:
    """Return counts over the whole project."""
    notes, open_notes = counts.notes(project.db)
    return Statistics(
        documents=counts.documents_by_state(project.db),
        entities=counts.entities_by_type(project.db),
        statuses=counts.annotations_by_status(project.db),
        labels=counts.annotations_by_label(project.db),
        annotators=counts.decided_by_annotator(project.db),
        notes=notes,
        open_notes=open_notes,
    )


@asking
def suggestion_record(project: Project) -> SuggestionRecord:
    """Return what people decided on suggestions, by layer, version, time and score."""
    return gathered(
        decisions.of_suggestions(project.db), decisions.made_by_hand(project.db)
    )


@asking
def history(
    project: Project,
    *,
    limit: int | None = None,
    document: DocumentId | None = None,
) -> list[HistoryStep]:
    """Return what was done, the newest last: all of it, or what changed a document."""
    key = None if document is None else documents.key_of(project.db, document)
    listed = []
    for step in journal.steps(
        project.db, limit=limit, document=key, without=_PARTS_OF_JOBS
    ):
        changes, concerned = journal.size(project.db, step.id)
        listed.append(
            HistoryStep(
                id=step.id,
                kind=step.kind,
                annotator=step.annotator,
                at=step.at,
                reverts=step.reverts,
                changes=changes,
                documents=concerned,
            )
        )
    return listed


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
