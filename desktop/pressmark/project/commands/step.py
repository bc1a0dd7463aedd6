"""What makes a function a command, and what the commands have in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from functools import wraps
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, TypeVar

from pressmark.errors import InvalidChangeError, NotSavedError
from pressmark.model.document import DocumentState
from pressmark.model.ids import AnnotationId, DocumentId, EntityId
from pressmark.model.review import Review, Status, by_annotator, now
from pressmark.model.span import Fragments, Span
from pressmark.project.trouble import Unsaved
from pressmark.store import decidable, documents, entities, notes, rows, stored_json

if TYPE_CHECKING:
    from pressmark.project.project import Project

P = ParamSpec("P")
R = TypeVar("R")


_UNHOLDABLE = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")


class Unchanged(Enum):
    """The value of an argument that leaves a field as it is (None means “nothing”)."""

    TOKEN = 0


UNCHANGED: Final = Unchanged.TOKEN


def command(
    body: Callable[Concatenate[Project, P], R],
) -> Callable[Concatenate[Project, P], R]:
    """Run ``body`` as one step of the project, called as the function is."""

    @wraps(body)
    def run(project: Project, /, *args: P.args, **kwargs: P.kwargs) -> R:
        check_texts(*args, *kwargs.values())
        with kept(project, run, *args, **kwargs), project.step(body.__name__):
            return body(project, *args, **kwargs)

    return run


@contextmanager
def kept(
    project: Project,
    run: Callable[Concatenate[Project, P], object],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Iterator[None]:
    """Have the project keep a command, to be done again, if its step is not saved."""
    if project.is_in_step:
        yield
        return
    wanted = Unsaved(getattr(run, "__name__", ""), run, args, kwargs)
    try:
        yield
    except NotSavedError:
        project.trouble.keep(wanted)
        raise
    project.trouble.drop(wanted)


def check_texts(*values: object) -> None:
    """Refuse texts with code points that the native format cannot give back.

    Raises:
        InvalidChangeError: One of the values is, or is a tuple of, such a text.
    """
    for value in values:
        if isinstance(value, tuple):
            check_texts(*value)
        elif isinstance(value, str) and _UNHOLDABLE.search(value):
            raise InvalidChangeError(
                "{!a} holds a character that no file can hold. Leave it out.", value
            )


def own_review(project: Project) -> Review:
    """Return the review of what the annotator makes by hand."""
    return Review(Status.ACCEPTED, by_annotator(project.annotator), at=now())


def key_and_text(project: Project, document: DocumentId) -> tuple[int, str]:
    """Return the key and the text of a document."""
    key = documents.key_of(project.db, document)
    return key, documents.get(project.db, key).text


def begin_work(project: Project, document: int) -> None:
    """Note that a person has begun with a document."""
    if rows.get(project.db, "document", document)["state"] == DocumentState.TODO:
        rows.change(
            project.db, "document", document, {"state": DocumentState.OPEN.value}
        )


def check_spans(text: str, spans: Fragments) -> None:
    """Refuse spans that do not fit the text, or that begin or end with a blank.

    Raises:
        InvalidChangeError: One of them does.
    """
    for span in spans:
        covered = span.covered(text)
        if span.end > len(text):
            raise InvalidChangeError(
                "[{}, {}) ends beyond the text of {} code points.",
                span.start,
                span.end,
                len(text),
            )
        if covered != covered.strip():
            raise InvalidChangeError(
                "“{}” begins or ends with a blank. Mark the words alone.", covered
            )
    if any(left.end >= right.start for left, right in pairwise(spans)):
        raise InvalidChangeError("The parts of one role must not touch or overlap.")


def entity_key(project: Project, document: int, entity: EntityId | None) -> int | None:
    """Return the key of an entity, which becomes one of the document's."""
    if entity is None:
        return None
    key = rows.id_of(project.db, "entity", entity)
    entities.link(project.db, document, key)
    return key


def located(
    project: Project, annotation: AnnotationId, table: str
) -> tuple[int, int, str]:
    """Return the key, the document's key and its text of an annotation of one kind.

    Raises:
        InvalidChangeError: The annotation is of another kind.
        NotFoundError: There is no such annotation.
    """
    found, key, document = decidable.locate(project.db, annotation)
    if found != table:
        raise InvalidChangeError("{} is a {}, not a {}.", annotation, found, table)
    return key, document, documents.get(project.db, document).text


def placed(
    text: str, span: Span | Unchanged, label: str | Unchanged
) -> dict[str, int | str]:
    """Return the columns that say where something is and what it is called.

    Raises:
        InvalidChangeError: The span does not fit the text.
    """
    columns: dict[str, int | str] = {}
    if not isinstance(span, Unchanged):
        check_spans(text, (span,))
        columns |= {"start": span.start, "end": span.end}
    if not isinstance(label, Unchanged):
        columns["label"] = label
    return columns


def replaced(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields as they were to which ``after`` gives another value."""
    return {name: before[name] for name in after if before[name] != after[name]}


def correct(
    project: Project, table: str, key: int, document: int, was: Mapping[str, Any]
) -> None:
    """Record that a person changed fields; ``was`` holds them as they were.

    A suggestion becomes accepted by being changed, and keeps the fields as suggested:
    of each field what the machine said, however often it is changed after that. What
    the machine noted on it is dealt with. What was accepted and is not changed keeps
    the time of its decision.
    """
    row = rows.get(project.db, table, key)
    if was or row["status"] != Status.ACCEPTED:
        columns: dict[str, Any] = {"status": Status.ACCEPTED.value, "at": now()}
        if was and not decidable.is_by_hand(project.db, table, key):
            before = stored_json.mapping(row["corrects"] or "{}")
            columns["corrects"] = decidable.corrects_text({**was, **before})
        rows.change(project.db, table, key, columns)
    notes.settle(project.db, document, row["uuid"])
    begin_work(project, document)


def spans_as_json(spans: Fragments) -> list[list[int]]:
    """Return spans as the native format writes them."""
    return [[span.start, span.end] for span in spans]
