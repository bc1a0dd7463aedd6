"""Connecting to a project file, so that a commit is on the disk when it returns.

One connection a project, locked for it alone: two connections can damage a WAL file in
SQLite before 3.51.3 (the WAL-reset race), and one writer is what an annotator expects.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.store import rows

Connection = Database
"""An open project file: what every function of the store takes first."""

_CACHE = 49_152
"""Kibibytes of pages that are kept in memory; used only as far as they are needed."""

_FULL = 2
"""`pragma synchronous` for FULL: a commit is on the disk before it is acknowledged."""


def connect(path: Path, mode: str) -> Database:
    """Connect to a file in SQLite's mode `ro`, `rw` or `rwc`; trust nothing in it."""
    return _connected(f"{path.absolute().as_uri()}?mode={mode}")


def connect_nowhere() -> Database:
    """Connect to a new database without a name, which is gone when it is closed."""
    return _connected("")


def _connected(place: str) -> Database:
    connection = sqlite3.connect(
        place,
        uri=True,
        isolation_level=None,
        timeout=0.5,
        # Only a snapshot is taken from another thread, and SQLite serializes that.
        check_same_thread=False,
    )
    db = Database(connection, execute_plugins=False)
    db.execute("pragma trusted_schema = off")
    db.execute("pragma cell_size_check = on")
    db.execute("pragma mmap_size = 0")
    db.execute("pragma foreign_keys = on")
    # Ids are random, so that an import touches pages everywhere in their indexes.
    db.execute(f"pragma cache_size = -{_CACHE}")
    return db


def configure(db: Database, path: Path) -> None:
    """Have a connection write safely, and lock the file for it alone.

    Raises:
        ProjectFileError: It cannot be written to safely.
        sqlite3.OperationalError: It is locked.
    """
    db.execute("pragma locking_mode = exclusive")
    db.execute("pragma secure_delete = on")
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    if rows.value(db, "pragma synchronous") != _FULL:
        raise ProjectFileError("{} cannot be written to safely on this disk.", path)
    db.execute("begin immediate")
    db.execute("commit")
