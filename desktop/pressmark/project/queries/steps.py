"""What was done, as a person reads it: step by step, with words for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pressmark.model.ids import AnnotationId, DocumentId, StepId
from pressmark.project.queries.asking import asking
from pressmark.store import documents, journal, told_steps
from pressmark.store.schema import ANNOTATION_TABLES
from pressmark.store.told_steps import Part

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.store.told_steps import Told

__all__ = [
    "PARTS_OF_JOBS",
    "Part",
    "ToldStep",
    "changed_since",
    "step_ids",
    "told_steps_of",
]

PARTS_OF_JOBS = ("stage_import", "cancel_import", "store_suggestions", "clear_staged")
"""Steps that are only a part of something the history names already."""


@dataclass(frozen=True, slots=True)
class ToldStep:
    """One thing that was done.

    ``turns`` is 0 for a step of its own, 1 where it undid another, 2 where it did that
    again, and so on; all else is then of the step that was undone. ``holds`` is false
    for what was taken back since. ``annotation`` and ``document`` are where it was done
    first, ``title`` the title of that document; ``words`` are those of the thing that
    tells best what the step was about, ``before`` and ``after`` what differs in it.
    ``on`` has the words of what a note is on, ``roles`` the parts of a quote that
    changed, ``since`` when the step was done that this one went back to. What a damaged
    file keeps of a step may not be ``readable``; it is about nothing then.
    """

    id: StepId
    kind: str
    annotator: str
    at: str
    turns: int
    holds: bool
    parts: tuple[Part, ...]
    documents: int
    document: DocumentId | None
    title: str
    table: str
    annotation: AnnotationId | None
    words: str
    on: str
    roles: tuple[str, ...]
    since: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    readable: bool


@asking
def step_ids(
    project: Project,
    *,
    document: DocumentId | None = None,
    annotation: AnnotationId | None = None,
    since: int = 0,
) -> list[StepId]:
    """Return the steps after one, the newest first.

    All of them, or those that changed a document, or an annotation with all it has.

    Raises:
        NotFoundError: There is no such document or annotation.
    """
    if annotation is not None:
        return told_steps.step_ids_of(project.db, annotation, since=since)
    key = None if document is None else documents.key_of(project.db, document)
    return told_steps.step_ids(
        project.db, document=key, since=since, without=PARTS_OF_JOBS
    )


@asking
def changed_since(project: Project, step: StepId) -> int:
    """Return how many rows were changed since a step, each as often as it was."""
    return journal.changed_since(project.db, step)


@asking
def told_steps_of(project: Project, wanted: Sequence[StepId]) -> list[ToldStep]:
    """Return what steps did, in the order asked for. Meant for a page of them."""
    db = project.db
    roots = {step: journal.root_of(db, step) for step in wanted}
    told = told_steps.told(db, [*wanted, *(root for root, _ in roots.values())])
    gone = told_steps.taken_back(db, wanted)
    return [
        _told(
            project,
            told[step],
            told[roots[step][0]],
            roots[step][1],
            holds=step not in gone,
        )
        for step in wanted
        if step in told
    ]


def _told(
    project: Project, itself: Told, root: Told, turns: int, *, holds: bool
) -> ToldStep:
    document, title = told_steps.document_of(project.db, root.first)
    is_annotation = root.table in ANNOTATION_TABLES and root.uuid is not None
    return ToldStep(
        id=itself.id,
        kind=root.kind,
        annotator=itself.annotator,
        at=itself.at,
        turns=turns,
        holds=holds,
        parts=root.parts,
        documents=root.documents,
        document=None if document is None else DocumentId(document),
        title=title,
        table=root.table,
        annotation=AnnotationId(root.uuid or "") if is_annotation else None,
        words=root.words,
        on=root.on,
        roles=root.roles,
        since=root.since,
        before=root.before,
        after=root.after,
        readable=root.readable,
    )
