"""The journal: undo, redo, audit, autosave and refresh in one.

Triggers on the journaled tables write each row that changes, before and after, under
the open step. They are temporary, made on opening, so that a project file holds none
(a trigger in a file from a stranger would be code from a stranger).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from pressmark.model.ids import StepId
from pressmark.model.review import now
from pressmark.store import rows, seals, search
from pressmark.store.schema import JOURNALED


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
    """Make the triggers that write the journal, and the seals, for this connection."""
    seals.prepare(db)
    seals.install(db)
    db.execute("create temp table open_step (step integer, recorded integer)")
    for table in JOURNALED:
        for event in ("insert", "update", "delete"):
            _watch(db, table, event)


def _watch(db: Database, table: str, event: str) -> None:
    """Make the trigger for one event on a table."""
    columns = [row["name"] for row in db.query(f"pragma table_info('{table}')")]
    before, after = (_as_json(columns, row) for row in ("old", "new"))
    row, old, new = {
        "insert": ("new", "null", after),
        "update": ("new", before, after),
        "delete": ("old", before, "null"),
    }[event]
    document = JOURNALED[table].format(row=row)
    db.execute(
        f"create temp trigger journal_{table}_{event} after {event}"
        f" on main.{table} begin"
        " select raise(abort, 'a change outside a step')"
        " where not exists (select 1 from open_step);"
        " insert into change"
        " (step, table_name, row_id, document, before, after)"
        f" select step, '{table}', {row}.id, {document},"
        f" {old}, {new} from open_step where recorded;"
        f" {seals.on(db, table, event)};"
        " end"
    )


@contextmanager
def unwatched_inserts(db: Database) -> Iterator[None]:
    """Let the body insert very many rows in a step that is not recorded.

    Triggers that have nothing to write take half the time of an import. They are made
    again where the body ends well; where it does not, taking its transaction back, or
    its savepoint, brings them back.
    """
    if rows.value(db, "select recorded from open_step") != 0:
        yield
        return
    last = {
        table: rows.value(db, f"select max(id) from {table}") or 0
        for table in ("text", *JOURNALED)
    }
    for table in JOURNALED:
        db.execute(f"drop trigger temp.journal_{table}_insert")
    db.execute("drop trigger temp.seal_text_insert")
    with search.unwatched_inserts(db):
        yield
    for table, key in last.items():
        seals.add(db, table, after=key)
    for table in JOURNALED:
        _watch(db, table, "insert")
    seals.watch(db, "text", "insert")


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

    A recorded step that changes no row leaves none behind, unless it reverts another.
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
        if recorded and reverts is None and _is_empty(db, into):
            # Undo would seem to do nothing if it took back a step that did nothing.
            # Taking a step back is kept all the same, or the next undo would come to
            # that step again, and never to what was done before it.
            rows.delete(db, "step", into)
        else:
            rows.change(db, "step", into, {"hash": step_hash(db, into)})


def step_hash(db: Database, step_id: StepId, previous: str | None = None) -> str:
    """Return the hash of a step: of what it says, its changes and the step before.

    SQLite notices only some damage to content; a chain notices the rest. The hash of
    the step before is looked up where ``previous`` does not say it.
    """
    if previous is None:
        before = "select hash from step where id < ? order by id desc limit 1"
        previous = str(rows.value(db, before, [step_id]))
    digest = sha256(previous.encode())
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


def changed_since(db: Database, step_id: StepId) -> int:
    """Return the number of changes of the steps after one."""
    sql = "select count(*) from change where step > ?"
    return int(rows.value(db, sql, [step_id]))


def root_of(db: Database, step_id: StepId) -> tuple[StepId, int]:
    """Return the step that another goes back to by undoing, and over how many.

    Only what is older can have been taken back: what else a file from a stranger says
    might lead round in a circle.
    """
    root, turns = db.execute(
        "with recursive chain (id, turns) as (select ?, 0 union all"
        " select s.reverts, c.turns + 1 from chain c join step s on s.id = c.id"
        " where s.reverts < s.id limit ?)"
        " select id, turns from chain order by turns desc limit 1",
        [step_id, _MOST_TURNS],
    ).fetchone()
    return StepId(root), turns


_MOST_TURNS = 10_000
"""More often than this nobody undoes and redoes the same thing."""


def named_kind(db: Database, step_id: StepId) -> str:
    """Return the kind of a step, or of what it took back or did again."""
    return str(rows.get(db, "step", root_of(db, step_id)[0])["kind"])


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
