"""What a step changed, for those who listen; and which step a change goes on in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pressmark.model.ids import AnnotationId, DocumentId, StepId
from pressmark.store import documents, journal, updates

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.store.connection import Connection

UNDO_DEPTH = 2000
"""How many of the newest steps are looked at for what can be undone."""

COALESCE_SECONDS = 60
"""How long changes of one kind to one thing go on being the same step (as in Anki)."""

UNRECORDED_TABLES = frozenset(
    {"document", "region", "entity", "mention", "attribution", "stance"}
)
"""What a step that leaves no record, such as an extraction, may change."""


ANY_TABLES = UNRECORDED_TABLES | {"note", "scheme", "property"}
"""What may be other than it is shown when nobody knows what has happened."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a step changed: the tables, and the documents (None for any).

    ``annotations`` are those that changed, with all their parts; None where that was
    not recorded. ``moved`` says whether documents came or went.
    """

    step: StepId
    kind: str
    tables: frozenset[str]
    documents: frozenset[DocumentId] | None
    annotations: frozenset[AnnotationId] | None = None
    moved: bool = False


class Hearers:
    """Those who want to hear what each step changed."""

    def __init__(self) -> None:
        self._all: list[Callable[[Changed], None]] = []

    def add(self, heard: Callable[[Changed], None]) -> Callable[[], None]:
        """Have a function called with each change; return what ends that."""
        self._all.append(heard)

        def remove() -> None:
            self._all.remove(heard)

        return remove

    def tell(self, changed: Changed) -> None:
        """Call everyone."""
        for heard in tuple(self._all):
            heard(changed)


def anything(last: journal.StepRow | None) -> Changed:
    """Return that anything may be other than it was; ``last`` is the newest step."""
    step = StepId(0) if last is None else last.id
    return Changed(step, "tell_anew", ANY_TABLES, None, moved=True)


def what_changed(
    db: Connection, step: journal.StepRow, concerned: frozenset[DocumentId]
) -> Changed:
    """Return what a step changed; an unrecorded one the documents that it concerned."""
    if not step.recorded:
        return Changed(step.id, step.kind, UNRECORDED_TABLES, concerned or None)
    tables, keys = journal.touched(db, step.id)
    those = None if keys is None else frozenset(documents.uuids_of(db, sorted(keys)))
    annotations = updates.touched_annotations(db, step.id)
    moved = "document" in tables and updates.moved_documents(db, step.id)
    return Changed(step.id, step.kind, tables, those, annotations, moved)


def continued(
    db: Connection, kind: str, subject: str | None, annotator: str
) -> StepId | None:
    """Return the newest step if a change of a kind to a subject goes on in it."""
    last = None if subject is None else journal.last_step(db)
    if last is None or (last.kind, last.subject) != (kind, subject):
        return None
    is_near = _is_near(last.at) and last.annotator == annotator
    return last.id if is_near else None


def _is_near(at: str) -> bool:
    try:
        age = datetime.now(UTC) - datetime.fromisoformat(at)
    except (ValueError, TypeError, OverflowError):
        # What a file says may be no moment, or one of no known zone.
        return False
    # A clock that was put back makes the last step one of the future.
    return 0 <= age.total_seconds() <= COALESCE_SECONDS


def undo_and_redo(db: Connection, annotator: str) -> tuple[list[StepId], list[StepId]]:
    """Return the steps that an annotator can undo and redo, the next one last."""
    newest = journal.steps(db, limit=UNDO_DEPTH)
    return journal.undo_and_redo(
        [step for step in newest if step.annotator == annotator]
    )
