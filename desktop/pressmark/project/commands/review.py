"""Commands that decide on annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status, now
from pressmark.project.commands.step import begin_work, command
from pressmark.store import annotations, documents, rows, runs

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
    found = rows.query(
        project.db,
        f"select id from {table} where document = ? and status = ?",
        [key, Status.SUGGESTED.value],
    )
    columns = {"status": Status.ACCEPTED.value, "at": now()}
    for row in found:
        rows.change(project.db, table, row["id"], columns)
    if found:
        begin_work(project, key)
    return len(found)


@command
def remove(project: Project, *wanted: AnnotationId) -> None:
    """Remove annotations: a person's own are deleted, a machine's are rejected.

    What leans on a deleted quote lets go of it: quotes nested in it stand by themselves,
    and stances lose it as evidence.

    Raises:
        NotFoundError: There is no such annotation.
    """
    for annotation in wanted:
        if _is_own(project, annotation):
            _delete(project, annotation)
        else:
            _decide(project, (annotation,), Status.REJECTED)


def _decide(project: Project, wanted: tuple[AnnotationId, ...], status: Status) -> None:
    for annotation in wanted:
        table, key, document = annotations.locate(project.db, annotation)
        current = rows.value(
            project.db, f"select status from {table} where id = ?", [key]
        )
        if current == status:
            continue
        columns = {"status": status.value, "at": now()}
        rows.change(project.db, table, key, columns)
        begin_work(project, document)


def _is_own(project: Project, annotation: AnnotationId) -> bool:
    table, key, _ = annotations.locate(project.db, annotation)
    kind = rows.value(
        project.db,
        f"select o.kind from {table} a join origin o on o.id = a.origin where a.id = ?",
        [key],
    )
    return bool(kind == "annotator")


def _delete(project: Project, annotation: AnnotationId) -> None:
    table, key, _ = annotations.locate(project.db, annotation)
    if table == "attribution":
        nested = rows.query(
            project.db, "select id from attribution where parent = ?", [key]
        )
        for row in nested:
            rows.change(project.db, "attribution", row["id"], {"parent": None})
        _delete_rows(project, "evidence", "attribution", key)
        _delete_rows(project, "fragment", "attribution", key)
    if table == "stance":
        for row in rows.query(
            project.db, "select id from evidence where stance = ?", [key]
        ):
            _delete_rows(project, "passage", "evidence", row["id"])
        _delete_rows(project, "evidence", "stance", key)
    rows.delete(project.db, table, key)


def _delete_rows(project: Project, table: str, column: str, key: int) -> None:
    # Before their parent, so that the journal still finds the document they are of.
    found = rows.query(project.db, f"select id from {table} where {column} = ?", [key])
    for row in found:
        rows.delete(project.db, table, row["id"])
