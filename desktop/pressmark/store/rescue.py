"""A new project of what can be read of a damaged one.

Rows come from the pages that can be read. What the pages have not got, or not as it was
written, comes from the journal, which holds every decision a second time; the seals say
which of the two is right. What is missing still is put in order and counted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from pressmark.errors import DamagedProjectError
from pressmark.lasting import sync_folder
from pressmark.model.progress import Progress
from pressmark.store import proving, putting_right, rows, salvage, seals, search
from pressmark.store.connection import connect
from pressmark.store.interrupting import interruptible
from pressmark.store.migrations import migrate
from pressmark.store.salvage import Salvage
from pressmark.store.schema import JOURNALED
from pressmark.store.sqlite_pages import reading
from pressmark.unfinished import coming

STEP = "rescue"
"""The kind of the step with which the history of a rescued project goes on."""

_AT_ONCE = 1000

_PHASES = 40
"""The tables, about, and twice that for what is done when they are read."""

_EXACT = frozenset({"text", "step"})
"""The tables of which each row has a hash of its own."""


@dataclass(slots=True)
class Rescued:
    """What a rescue came to, by table: rows that are here, that are lost, in doubt.

    ``stand_ins`` are rows that were made for what others lead to, ``restored`` rows
    that came from the journal. ``is_counted`` is false where rows may be lost of which
    nothing tells any more.
    """

    here: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    doubtful: dict[str, int] = field(default_factory=dict)
    stand_ins: dict[str, int] = field(default_factory=dict)
    restored: int = 0
    is_counted: bool = True


def rescue_into(path: Path, target: Path, progress: Progress) -> Rescued | None:
    """Make a new project of what can be read of a file that is not open.

    Return None, and make none, where nothing of a project can be read. The project is
    written under another name, so that it is there whole or not at all.

    Raises:
        Cancelled: The progress was told to stop.
        DamagedProjectError: What can be read cannot be put together.
        sqlite3.Error: The new file cannot be written.
        OSError: The damaged one cannot be read.
    """
    with coming(target) as fresh:
        with reading(path) as data:
            found = salvage.read_best(path, data)
            if all(next(found.rows(one), None) is None for one in ("document", "text")):
                return None
            try:
                rescued = _written(found, fresh, progress)
            except sqlite3.IntegrityError as error:
                raise DamagedProjectError(
                    "Too little can be read of {} ({}). Restore a backup.", path, error
                ) from error
        fresh.replace(target)
        sync_folder(target.parent)
    return rescued


def _written(found: Salvage, fresh: Path, progress: Progress) -> Rescued:
    db = connect(fresh, "rwc")
    try:
        db.execute("pragma secure_delete = on")
        db.execute("pragma synchronous = full")
        db.execute("pragma foreign_keys = off")
        with db.atomic(), interruptible(db, lambda: progress.report(0, 0)):
            migrate(db, to=found.version)
            rescued = _filled(db, found, progress)
            migrate(db)
            putting_right.add_step(db, STEP)
            search.rebuild(db)
            seals.renew(db)
            progress.report(_PHASES, _PHASES)
    finally:
        db.close()
    return rescued


def _filled(db: Database, found: Salvage, progress: Progress) -> Rescued:
    tables = salvage.shapes(found.version)
    rescued = Rescued(is_counted=all(map(found.is_counted, tables)))
    there: dict[str, set[int]] = {}
    for done, table in enumerate(tables):
        progress.report(done, _PHASES)
        read, spoiled = _pour(db, table, found)
        there[table] = read | found.known(table)
        if spoiled:
            rescued.doubtful[table] = spoiled
    _count_steps(db, there)
    rescued.restored = _restore(db, there)
    if kept := found.seals():
        _keep_seals(db, kept)
        rescued.restored += proving.prove(db)
        rescued.doubtful |= _in_doubt(db, there)
    right = putting_right.put_right(db)
    rescued.stand_ins = right.stand_ins
    for table, count in right.doubtful.items():
        rescued.doubtful[table] = max(count, rescued.doubtful.get(table, 0))
    for table, wanted in there.items():
        now = _keys(db, table)
        rescued.here[table] = len(now)
        if lost := wanted - now:
            rescued.lost[table] = len(lost)
    return rescued


def _pour(db: Database, table: str, found: Salvage) -> tuple[set[int], int]:
    """Take the rows of a table over; return their keys, and how many are not whole.

    What the rules of the schema forbid stays out.
    """
    shape = salvage.shapes(found.version)[table]
    names = ", ".join(f'"{name}"' for name in shape.columns)
    marks = ", ".join("?" * len(shape.columns))
    sql = f"insert or ignore into {table} ({names}) values ({marks})"
    read: set[int] = set()
    spoiled: set[int] = set()
    listed = found.rows(table)
    while some := list(islice(listed, _AT_ONCE)):
        db.conn.executemany(sql, [row for row, _ in some if row[0] < rows.BEYOND])
        read |= {row[0] for row, _ in some}
        spoiled |= {row[0] for row, whole in some if not whole}
    return read, len(spoiled)


def _keys(db: Database, table: str) -> set[int]:
    return {key for (key,) in db.execute(f"select id from {table}")}


def _count_steps(db: Database, there: dict[str, set[int]]) -> None:
    """Note the steps that are lost, of which no index tells: they have no gaps."""
    last = max(
        rows.value(db, "select max(id) from step") or 0,
        rows.value(db, "select max(step) from change") or 0,
    )
    # A key that is beyond all reason is damage too.
    if last <= 2 * len(there["step"]) + _AT_ONCE:
        there["step"] |= set(range(1, last + 1))


def _restore(db: Database, there: Mapping[str, set[int]]) -> int:
    """Bring rows back that are lost and that the journal has; return how many."""
    restored = 0
    for table in JOURNALED:
        here = _keys(db, table)
        for row in proving.last_known(db, table):
            # A suggestion may have been dropped since, which leaves no record.
            expected = row["id"] in there[table] or row.get("status") != "suggested"
            if row["id"] not in here and expected:
                restored += _put(db, table, row)
    return restored


def _put(db: Database, table: str, row: rows.Row) -> int:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    cursor = db.execute(
        f"insert or ignore into {table} ({names}) values ({marks})", [*row.values()]
    )
    return max(cursor.rowcount, 0)


def _keep_seals(db: Database, kept: Mapping[tuple[str, int], int]) -> None:
    db.conn.executemany(
        "insert or replace into seal (table_name, block, sum) values (?, ?, ?)",
        [(*key, found) for key, found in kept.items()],
    )


def _in_doubt(db: Database, there: Mapping[str, set[int]]) -> dict[str, int]:
    """Return in how many rows of each table something may be wrong unseen."""
    doubtful: dict[str, int] = {}
    for broken in seals.examine(db):
        if broken.table in _EXACT or broken.table not in there:
            continue
        here = _keys(db, broken.table)
        block = range(broken.first, broken.last + 1)
        if not any(key in block for key in there.get(broken.table, set()) - here):
            count = sum(key in block for key in here)
            doubtful[broken.table] = doubtful.get(broken.table, 0) + count
    return doubtful
