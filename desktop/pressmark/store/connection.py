"""Connecting to a project file, so that a commit is on the disk when it returns.

One connection a project, locked for it alone: two connections can damage a WAL file in
SQLite before 3.51.3 (the WAL-reset race), and one writer is what an annotator expects.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import get_ident
from typing import Any

from sqlite_utils import Database

from pressmark.errors import ProjectBusyError, ProjectFileError
from pressmark.store import owner, rows
from pressmark.store.owner import Hold
from pressmark.store.surroundings import keeps_one_file

CACHE = 16_384
"""Kibibytes of pages that are kept in memory; used only as far as they are needed.

Three times as many, and batches two and a half times as large, save a tenth of the time
of importing 100,000 articles, and take 96 MB more.
"""

_FULL = 2
"""`pragma synchronous` for FULL: a commit is on the disk before it is acknowledged."""


_LIMITS = {
    # Also of what a step remembers of a row, which holds the texts of an article.
    sqlite3.SQLITE_LIMIT_LENGTH: 200_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 2_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 50,
}
"""Bounds on values (bytes), on statements (also in a file), and on what they do."""


_MEMORY = 400_000_000
"""Bytes that SQLite may take in all, whatever a file asks of it."""


class _Noticing(sqlite3.Connection):
    """Notices that the disk failed: what SQLite has in mind may then be wrong.

    Statements of two threads would end each other's transactions. They could also wait
    for each other for ever: one of them for SQLite with Python's lock in its hand, the
    other for Python, to hash a row, with SQLite's. So those of others are refused.
    """

    has_failed = False

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401  (as it is)
        super().__init__(*given, **named)
        self._thread = get_ident()

    def execute(self, *asked: Any) -> sqlite3.Cursor:  # noqa: ANN401  (as it is)
        """Run a statement.

        Raises:
            RuntimeError: This is not the thread that connected.
        """
        if get_ident() != self._thread:
            raise RuntimeError(_OTHER_THREAD)
        try:
            return super().execute(*asked)
        except sqlite3.DatabaseError as error:
            # What could not be read looks damaged to SQLite, too.
            name = getattr(error, "sqlite_errorname", "")
            if name.startswith(("SQLITE_IOERR", "SQLITE_CORRUPT")):
                self.has_failed = True
            raise


_OTHER_THREAD = "a project is used by the thread that opened it, but to be copied"


class Connection(Database):
    """An open project file, with what holds it for this process."""

    hold: Hold | None = None

    lacks_log: bool = False
    """Whether the log with what was done last was gone when it was opened."""

    @property
    def has_failed(self) -> bool:
        """Whether the disk has failed since the file was opened."""
        return isinstance(self.conn, _Noticing) and self.conn.has_failed

    def forget_pages(self) -> None:
        """Read from the disk again what is asked for next. Any thread."""
        sqlite3.Connection.execute(self.conn, "pragma shrink_memory")

    def close(self) -> None:
        """Close the file, and let others have it."""
        try:
            super().close()
        finally:
            if self.hold is not None:
                self.hold.close()


def connect(path: Path, mode: str) -> Connection:
    """Connect to a file in SQLite's mode `ro`, `rw` or `rwc`; trust nothing in it."""
    if mode == "ro":
        owner.check_free(path)
        _take_back(path)
    place = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        return _connected(place, alone=mode != "ro")
    except sqlite3.OperationalError as error:
        if mode == "ro" and (copy := _copied(path)) is not None:
            return copy
        raise error from None


def _copied(path: Path) -> Connection | None:
    """Return a nameless copy of a file with a log, or None where there is no such copy.

    To read a log SQLite makes an index beside it, which a disk may not take that can
    only be read.
    """
    from pressmark.unfinished import (  # noqa: PLC0415  (few people ever need it)
        temporary_folder,
    )

    real = owner.real_path(path)
    log = real.with_name(f"{real.name}-wal")
    if not log.exists():
        return None
    with suppress(OSError, sqlite3.Error), temporary_folder() as folder:
        copy = folder / "copy"
        shutil.copyfile(real, copy)
        shutil.copyfile(log, folder / "copy-wal")
        with closing(_connected(f"{copy.as_uri()}?mode=rw", alone=True)) as db:
            seen = connect_nowhere()
            db.conn.backup(seen.conn)
            return seen
    return None


def _take_back(path: Path) -> None:
    """Let SQLite take back what a crash left half written in a file.

    It does so for whoever opens the file first, but for one who may only read it says
    that the file is read-only.
    """
    journal = path.with_name(f"{path.name}-journal")
    with suppress(OSError, sqlite3.Error, ProjectBusyError):
        if not journal.stat().st_size or not os.access(path, os.W_OK):
            return
        with closing(connect_alone(path, "rw", take_over=True)) as db:
            db.execute("select count(*) from sqlite_schema")


def connect_nowhere() -> Connection:
    """Connect to a new database without a name, which is gone when it is closed."""
    return _connected("", alone=True)


def _connected(place: str, *, alone: bool) -> Connection:
    connection = sqlite3.connect(
        place,
        uri=True,
        isolation_level=None,
        timeout=0.5,
        # SQLite lets a thread copy what another writes to; see _Noticing of the rest.
        check_same_thread=False,
        factory=_Noticing,
    )
    # What a file may ask for: no more than what any project needs.
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    try:
        return _trusting_nothing(
            Connection(connection, execute_plugins=False), alone=alone
        )
    except BaseException:
        # Asking for the cache reads the file, which may not be readable.
        connection.close()
        raise


def _trusting_nothing(db: Connection, *, alone: bool) -> Connection:
    if alone:
        # Before anything is read: else SQLite would want room for an index that is
        # shared with nobody, and could not open what a full disk left unfinished.
        db.execute("pragma locking_mode = exclusive")
    db.execute("pragma trusted_schema = off")
    db.execute(f"pragma hard_heap_limit = {_MEMORY}")
    db.execute("pragma cell_size_check = on")
    db.execute("pragma mmap_size = 0")
    db.execute("pragma foreign_keys = on")
    # Ids are random, so that an import touches pages everywhere in their indexes.
    db.execute(f"pragma cache_size = -{CACHE}")
    return db


def connect_alone(path: Path, mode: str, *, take_over: bool = False) -> Connection:
    """Connect to a file that no other process has open, and hold it.

    Raises:
        ProjectBusyError: It is open elsewhere.
        ProjectElsewhereError: It seems to be open on another computer, and shall not be
            taken over.
    """
    hold = owner.take(path, take_over=take_over)
    try:
        db = connect(path, mode)
    except BaseException:
        hold.close()
        raise
    db.hold = hold
    return db


def configure(db: Database, path: Path) -> None:
    """Have a connection write safely, and lock the file for it alone.

    Raises:
        ProjectFileError: It cannot be written to safely.
        sqlite3.OperationalError: It is locked.
    """
    db.execute("pragma secure_delete = on")
    mode = "truncate" if keeps_one_file(path) else "wal"
    db.execute(f"pragma journal_mode = {mode}")
    db.execute("pragma synchronous = full")
    if rows.value(db, "pragma synchronous") != _FULL:
        raise ProjectFileError("{} cannot be written to safely on this disk.", path)
    # Without a log, only this keeps others from reading: they would hold up a commit.
    db.execute("begin exclusive")
    db.execute("commit")


def write_nothing(db: Database) -> None:
    """Commit a page as it is, to find out whether the disk takes it.

    Raises:
        sqlite3.OperationalError: It does not.
    """
    version = rows.value(db, "pragma user_version")
    with db.atomic():
        db.execute(f"pragma user_version = {version}")
