"""Taking steps back, one or many, as a new step of the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from pressmark.errors import UndoConflictError
from pressmark.model.ids import StepId
from pressmark.model.progress import Progress
from pressmark.model.review import Status
from pressmark.store import links, makes_sense, rows, sides
from pressmark.store.journal import step

REVERT = "revert"
"""The kind of a step that takes another one back."""

GO_BACK = "go_back"
"""The kind of a step that takes back all since another one, which is its subject."""

_AT_ONCE = 500

_IDENTIFYING = {"document_entity": ("document", "entity")}
"""The columns that tell what a row is, where that is not a UUID."""

_WITHOUT_CHILDREN = frozenset({"mention", "region", "document_entity"})
"""Tables with rows that no other row refers to by its key."""


def revert(
    db: Database,
    reverted: StepId,
    annotator: int,
    progress: Progress,
    at_last: Callable[[], None],
) -> StepId:
    """Take a step back, as a new step. Reverting that one is redo.

    ``at_last`` is called before it is saved, and may raise what gives it up.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        ProjectFileError: What is kept of the step makes no sense, or what would come
            of it; nothing is changed.
        UndoConflictError: A row is no longer as the step left it; nothing is changed.
    """
    changes = rows.query(
        db, "select * from change where step = ? order by id desc", [reverted]
    )
    with _takes_back(db), step(db, REVERT, annotator, reverts=reverted) as reverting:
        for done, change in enumerate(changes, start=1):
            # Most steps are over before anything could be said.
            if done % _AT_ONCE == 0:
                progress.report(done, len(changes))
            _restore(db, change)
        _complete(db, reverting)
        makes_sense.check(db, reverting)
        at_last()
    return reverting


def go_back(
    db: Database,
    to: StepId,
    annotator: int,
    progress: Progress,
    at_last: Callable[[], None],
) -> StepId:
    """Take back all that was done since a step, as one new step.

    ``at_last`` is called before it is saved, and may raise what gives it up.

    Raises:
        Cancelled: It was stopped; nothing is changed.
        ProjectFileError: What is kept of a step makes no sense, or what would come
            of it; nothing is changed.
        UndoConflictError: A row is no longer as a step left it; nothing is changed.
    """
    with _takes_back(db), step(db, GO_BACK, annotator, subject=str(to)) as going:
        since = db.execute(
            "select id from change where step > ? and step < ? order by id desc",
            [to, going],
        ).fetchall()
        for done, (change,) in enumerate(since):
            if done % _AT_ONCE == 0:
                progress.report(done, len(since))
            _restore(db, rows.get(db, "change", change))
        _complete(db, going)
        if _comes_to_nothing(db, going):
            db.execute("delete from change where step = ?", [going])
        makes_sense.check(db, going)
        at_last()
    return going


def _comes_to_nothing(db: Database, step_id: StepId) -> bool:
    """Whether a step left every row as it had found it."""
    found: dict[tuple[str, int], list[str | None]] = {}
    for table, row, before, after in db.execute(
        "select table_name, row_id, before, after from change where step = ?"
        " order by id",
        [step_id],
    ):
        found.setdefault((table, row), [before, after])[1] = after
    return all(before == after for before, after in found.values())


@contextmanager
def _takes_back(db: Database) -> Iterator[None]:
    """Let rows be put back in any order; say in words what does not let them."""
    try:
        with db.atomic():
            db.execute("pragma defer_foreign_keys = on")
            yield
    except sqlite3.IntegrityError as error:
        # What the step made is used by now by what left no record, or by another.
        raise UndoConflictError(
            "This cannot be taken back: something made since then depends on it."
        ) from error


def _restore(db: Database, change: rows.Row) -> None:
    table, row_id = change["table_name"], change["row_id"]
    before, after = sides.read(table, row_id, change["before"], change["after"])
    current = _current(db, table, row_id, after or before or {})
    if table == "document_entity" and (current is None) == (before is None):
        # A run lets go of entities, and takes them up again, as its finds need them.
        return
    if current is None and _is_only_suggested(before, after):
        return
    if not _is_as_left(current, before, after):
        raise UndoConflictError(
            "This cannot be taken back: {} {} has been changed since.", table, row_id
        )
    if current is None:
        _put_back(db, table, before or {})
    elif before is not None:
        if differing := _differing(before, after or {}):
            rows.change(db, table, current["id"], differing)
    elif not _is_needed(db, table, current):
        rows.delete(db, table, current["id"])


def _complete(db: Database, step_id: StepId) -> None:
    """Make what came back lead to entities of its document, as all does."""
    found = db.execute(
        "select distinct document from change where step = ? and document is not null",
        [step_id],
    )
    links.complete(db, [document for (document,) in found])


def _is_needed(db: Database, table: str, row: rows.Row) -> bool:
    """Whether suggestions that came later lead to an entity that is to go."""
    if table == "entity":
        return links.is_used(db, row["id"])
    return table == "document_entity" and links.is_used(
        db, row["entity"], row["document"]
    )


def _current(db: Database, table: str, row_id: int, known: rows.Row) -> rows.Row | None:
    """Return a row as it is now, by what it is where that is known.

    SQLite gives the key of a deleted row again, so a key alone can lead elsewhere.
    """
    names = [name for name in _IDENTIFYING.get(table, ("uuid",)) if name in known]
    where = " and ".join(f"{name} = ?" for name in names) or "id = ?"
    values = [known[name] for name in names] or [row_id]
    return rows.one(db, f'select * from "{table}" where {where}', values)


def _is_only_suggested(before: rows.Row | None, after: rows.Row | None) -> bool:
    """Whether a change was of a suggestion, which a later run may have dropped."""
    sides = [side for side in (before, after) if side is not None]
    return after is not None and all(
        side.get("status") == Status.SUGGESTED for side in sides
    )


def _put_back(db: Database, table: str, row: rows.Row) -> None:
    """Add a row again, under another key if its own was given away and nothing has it.

    A run, or an import that was taken back, leaves rows under keys that were free.
    """
    taken = rows.value(db, f'select 1 from "{table}" where id = ?', [row["id"]])
    if taken and table in _WITHOUT_CHILDREN:
        row = {name: value for name, value in row.items() if name != "id"}
    rows.add(db, table, row)


def _is_as_left(
    current: rows.Row | None, before: rows.Row | None, after: rows.Row | None
) -> bool:
    # An update is compared only in the columns it changed: a later step may have
    # filled others, as a run fills the metadata of an imported document.
    if after is None or current is None:
        return current is after is None
    if before is None:
        return {**current, "id": after["id"]} == after
    return all(current[name] == after[name] for name in _differing(before, after))


def _differing(before: rows.Row, after: rows.Row) -> rows.Row:
    return {name: was for name, was in before.items() if after[name] != was}
