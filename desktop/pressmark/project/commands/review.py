"""Commands that decide on annotations."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status, now
from pressmark.project.commands.following import follow
from pressmark.project.commands.step import begin_work, command
from pressmark.store import decidable, documents, notes, rows, runs, stances

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def accept(project: Project, *wanted: AnnotationId) -> None:
    """Accept suggestions as they are.

    Raises:
        NotFoundError: There is no such annotation.
    """
    _decide(project, wanted, Status.ACCEPTED)


@command
def reject(project: Project, *wanted: AnnotationId) -> None:
    """Reject suggestions: they stay on record and are not suggested again.

    What a pipeline noted on them is dealt with.

    Raises:
        NotFoundError: There is no such annotation.
    """
    _decide(project, wanted, Status.REJECTED)


@command
def reopen(project: Project, *wanted: AnnotationId) -> None:
    """Make suggestions that were decided on open again; a person's own stay as is.

    Raises:
        NotFoundError: There is no such annotation.
    """
    machine = [one for one in wanted if not _is_own(project, one)]
    _decide(project, tuple(machine), Status.SUGGESTED)


@command
def accept_all(project: Project, document: DocumentId, layer: Layer) -> int:
    """Accept every open suggestion of a layer in a document; return how many.

    Raises:
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    table = runs.TABLES[layer]
    wanted = {"document": key, "status": Status.SUGGESTED.value}
    found = rows.ids_where(project.db, table, wanted)
    columns = {"status": Status.ACCEPTED.value, "at": now()}
    for row_id in found:
        rows.change(project.db, table, row_id, columns)
    if found:
        begin_work(project, key)
        # Whoever accepts all there is wants nothing left over.
        follow(project, table, found, add=False)
    return len(found)


@command
def remove(project: Project, *wanted: AnnotationId) -> None:
    """Remove annotations: a person's own are deleted, a machine's are rejected.

    What leans on a deleted quote lets go of it: quotes nested in it stand by
    themselves, and stances keep its words as evidence.

    Raises:
        NotFoundError: There is no such annotation.
    """
    for annotation in wanted:
        if _is_own(project, annotation):
            table, key, _ = decidable.locate(project.db, annotation)
            if table == "attribution":
                stances.keep_words(project.db, key)
            decidable.delete(project.db, table, key)
        else:
            _decide(project, (annotation,), Status.REJECTED)


def _decide(project: Project, wanted: tuple[AnnotationId, ...], status: Status) -> None:
    decided: defaultdict[str, list[int]] = defaultdict(list)
    for annotation in wanted:
        table, key, document = decidable.locate(project.db, annotation)
        if rows.get(project.db, table, key)["status"] == status:
            continue
        columns = {"status": status.value, "at": now()}
        rows.change(project.db, table, key, columns)
        if status is Status.REJECTED:
            notes.settle(project.db, document, annotation)
        begin_work(project, document)
        decided[table].append(key)
    for table, keys in decided.items():
        follow(project, table, keys)


def _is_own(project: Project, annotation: AnnotationId) -> bool:
    table, key, _ = decidable.locate(project.db, annotation)
    return decidable.is_by_hand(project.db, table, key)
