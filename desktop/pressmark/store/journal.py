"""The journal: undo, redo, audit, autosave and refresh in one.

Triggers on the journaled tables write each row that changes, before and after, under
the open step. They are temporary, made on opening, so that a project file holds none
(a trigger in a file from a stranger would be code from a stranger).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from pressmark.errors import UndoConflictError
from pressmark.model.ids import StepId
from pressmark.model.progress import Progress
from pressmark.model.review import Status, now
from pressmark.store import links, rows, search
from pressmark.store.schema import JOURNALED

REVERT = "revert"
"""The kind of a step that takes another one back."""

GO_BACK = "go_back"
"""The kind of a step that takes back all since another one, which is its subject."""

_AT_ONCE = 500


_IDENTIFYING = {"document_entity": ("document", "entity")}
"""The columns that tell what a row is, where that is not a UUID."""

_WITHOUT_CHILDREN = frozenset({"mention", "region", "document_entity"})
"""Tables with rows that no other row refers to by its key."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the journal keeps it."""

    id: StepId
    kind: str
    annotator: str
    at: str
    reverts: StepId | None
    subject: str | None
    recorded: bool


def install(db: Database) -> None:
    """Make the triggers that write the journal for this connection."""
    db.execute("create temp table open_step (step integer, recorded integer)")
    for table, document in JOURNALED.items():
        columns = [row["name"] for row in db.query(f"pragma table_info('{table}')")]
        before, after = (_as_json(columns, row) for row in ("old", "new"))
        for event, row, old, new in (
            ("insert", "new", "null", after),
            ("update", "new", before, after),
            ("delete", "old", before, "null"),
        ):
            db.execute(
                f"create temp trigger journal_{table}_{event} after {event}"
                f" on main.{table} begin"
                " select raise(abort, 'a change outside a step')"
                " where not exists (select 1 from open_step);"
                " insert into change"
                " (step, table_name, row_id, document, before, after)"
                f" select step, '{table}', {row}.id, {document.format(row=row)},"
                f" {old}, {new} from open_step where recorded;"
                " end"
            )


def _as_json(columns: list[str], row: str) -> str:
    pairs = ", ".join(f"'{column}', {row}.\"{column}\"" for column in columns)
    return f"json_object({pairs})"


@contextmanager
def step(
    db: Database,
    kind: str,
    annotator: int,
    *,
    reverts: StepId | None = None,
    subject: str | None = None,
    recorded: bool = True,
    into: StepId | None = None,
) -> Iterator[StepId]:
    """Run the body as one step: all of it is saved, or nothing.

    A recorded step that changes no row leaves none behind.
    ``into`` continues a step instead of beginning one; it must be the newest. With
    ``recorded`` false the rows that change leave no trace: for what can be made again.
    """
    with db.atomic():
        if into is None:
            added = {"kind": kind, "annotator": annotator, "at": now()}
            added |= {"reverts": reverts, "subject": subject, "recorded": int(recorded)}
            into = StepId(rows.add(db, "step", added))
        db.execute("insert into open_step values (?, ?)", [into, int(recorded)])
        yield into
        search.catch_up(db)
        db.execute("delete from open_step")
        if recorded and _is_empty(db, into):
            # Undo would seem to do nothing if it took back a step that did nothing.
            rows.delete(db, "step", into)
        else:
            rows.change(db, "step", into, {"hash": step_hash(db, into)})


def step_hash(db: Database, step_id: StepId) -> str:
    """Return the hash of a step: of what it says, its changes and the step before.

    SQLite notices only some damage to content; a chain notices the rest.
    """
    previous = "select hash from step where id < ? order by id desc limit 1"
    digest = sha256(str(rows.value(db, previous, [step_id])).encode())
    head = rows.one(
        db,
        "select id, kind, annotator, at, reverts, subject, recorded from step"
        " where id = ?",
        [step_id],
    )
    digest.update(json.dumps(head).encode())
    for change in db.execute(
        "select table_name, row_id, document, before, after from change"
        " where step = ? order by id",
        [step_id],
    ):
        digest.update(json.dumps(change).encode())
    return digest.hexdigest()


def _is_empty(db: Database, step_id: StepId) -> bool:
    found = "select exists (select 1 from change where step = ?)"
    return not rows.value(db, found, [step_id])


def revert(db: Database, reverted: StepId, annotator: int) -> StepId:
    """Take a step back, as a new step. Reverting that one is redo.

    Raises:
        UndoConflictError: A row is no longer as the step left it; nothing is changed.
    """
    changes = rows.query(
        db, "select * from change where step = ? order by id desc", [reverted]
    )
    with _takes_back(db), step(db, REVERT, annotator, reverts=reverted) as reverting:
        for change in changes:
            _restore(db, change)
        _complete(db, reverting)
    return reverting


def go_back(db: Database, to: StepId, annotator: int, progress: Progress) -> StepId:
    """Take back all that was done since a step, as one new step.

    Raises:
        Cancelled: It was stopped; nothing is changed.
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
    before, after = (json.loads(change[side] or "null") for side in ("before", "after"))
    current = _current(db, table, row_id, after or before)
    if table == "document_entity" and (current is None) == (before is None):
        # A run lets go of entities, and takes them up again, as its finds need them.
        return
    if current is None and _is_only_suggested(before, after):
        return
    if not _is_as_left(current, before, after):
        raise UndoConflictError(
            f"This cannot be taken back: {table} {row_id} has been changed since."
        )
    if current is None:
        _put_back(db, table, before)
    elif before is not None:
        rows.change(db, table, current["id"], _differing(before, after))
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


def touched(
    db: Database, step_id: StepId
) -> tuple[frozenset[str], frozenset[int] | None]:
    """Return the tables and the documents that a step changed.

    The documents are None where a change is of no one document.
    """
    found = db.execute(
        "select distinct table_name, document from change where step = ?", [step_id]
    ).fetchall()
    tables = frozenset(table for table, _ in found)
    if any(document is None for _, document in found):
        return tables, None
    return tables, frozenset(document for _, document in found)


def steps(
    db: Database,
    *,
    limit: int | None = None,
    document: int | None = None,
    without: Sequence[str] = (),
) -> list[StepRow]:
    """Return the newest steps, oldest of them first; all of them without a limit.

    Only those that changed a ``document``, and none of the kinds in ``without``.
    """
    where = f"where s.kind not in ({', '.join('?' * len(without))})"
    parameters: list[Any] = list(without)
    if document is not None:
        where += " and s.id in (select step from change where document = ?)"
        parameters.append(document)
    found = rows.query(
        db,
        "select s.id, s.kind, a.name as annotator, s.at, s.reverts, s.subject,"
        f" s.recorded from step s join annotator a on a.id = s.annotator {where}"
        " order by s.id desc limit ?",
        [*parameters, -1 if limit is None else limit],
    )
    return [_step(row) for row in reversed(found)]


def size(db: Database, step_id: StepId) -> tuple[int, int]:
    """Return the numbers of rows and of documents that a step changed."""
    sql = "select count(*), count(distinct document) from change where step = ?"
    changes, documents = db.execute(sql, [step_id]).fetchone()
    return changes, documents


def named_kind(db: Database, step_id: StepId) -> str:
    """Return the kind of a step, or of what it took back or did again."""
    row = rows.get(db, "step", step_id)
    while row["reverts"] is not None:
        row = rows.get(db, "step", row["reverts"])
    return str(row["kind"])


def last_step(db: Database) -> StepRow | None:
    """Return the newest step, or None in an empty journal."""
    return next(iter(steps(db, limit=1)), None)


def _step(row: rows.Row) -> StepRow:
    return StepRow(
        id=StepId(row["id"]),
        kind=row["kind"],
        annotator=row["annotator"],
        at=row["at"],
        reverts=None if row["reverts"] is None else StepId(row["reverts"]),
        subject=row["subject"],
        recorded=bool(row["recorded"]),
    )


def undo_and_redo(taken: list[StepRow]) -> tuple[list[StepId], list[StepId]]:
    """Return what can be undone and redone after these steps, the next one last.

    Worked out from the journal, so it holds across restarts.
    """
    undo: list[StepId] = []
    redo: list[StepId] = []
    for one in taken:
        pile(one, undo, redo)
    return undo, redo


def pile(taken: StepRow, undo: list[StepId], redo: list[StepId]) -> None:
    """Note on what can be undone and redone, the next one last, that a step was taken.

    A step that reverts the top of one stack moves it to the other; any other step
    empties the redo stack, as everywhere. One that was continued stays where it is.
    """
    if not taken.recorded or undo[-1:] == [taken.id]:
        return
    if taken.reverts is not None and undo[-1:] == [taken.reverts]:
        undo.pop()
        redo.append(taken.id)
    elif taken.reverts is not None and redo[-1:] == [taken.reverts]:
        redo.pop()
        undo.append(taken.id)
    else:
        undo.append(taken.id)
        redo.clear()
