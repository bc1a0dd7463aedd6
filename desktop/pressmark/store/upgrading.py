"""Bringing a project of an older Pressmark to the schema of this one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.model.rotation import Why
from pressmark.store import backup_files, copying, rows
from pressmark.store.connection import Connection, connect_nowhere
from pressmark.store.migrations import SCHEMA_VERSION, migrate


def is_old(db: Database) -> bool:
    """Whether a project has the schema of an older Pressmark."""
    return bool(rows.value(db, "pragma user_version") < SCHEMA_VERSION)


def bring_up_to_date(db: Connection, path: Path) -> None:
    """Migrate a project that is open for writing, after a backup of it.

    Raises:
        ProjectFileError: There is no room for the backup, or the project is damaged; it
            is as it was.
    """
    if not is_old(db):
        return
    backup_files.keep(path, Why.UPDATE, lambda target: copying.copy(db, target))
    _migrated(db, path)


def as_of_this_version(db: Connection, path: Path) -> Connection:
    """Return a project that is open for reading as one of the present schema.

    An older one is left as it is: what is returned is a copy that nobody else sees,
    which is gone when it is closed.

    Raises:
        ProjectFileError: It is damaged.
    """
    if not is_old(db):
        return db
    copy = _copy(db, path)
    db.close()
    return copy


@contextmanager
def seen_as_now(db: Database, path: Path) -> Iterator[Database]:
    """Give the body a project as one of the present schema, whatever it is.

    Raises:
        ProjectFileError: It is so damaged that it cannot be brought up to date.
    """
    if not is_old(db):
        yield db
        return
    copy = _copy(db, path)
    try:
        yield copy
    finally:
        copy.close()


def _copy(db: Database, path: Path) -> Connection:
    copy = connect_nowhere()
    try:
        db.conn.backup(copy.conn)
        _migrated(copy, path)
    except BaseException:
        copy.close()
        raise
    return copy


def _migrated(db: Database, path: Path) -> None:
    try:
        migrate(db)
    except sqlite3.IntegrityError as error:
        raise ProjectFileError(
            "{} cannot be brought up to date, because something in it is damaged ({})."
            " It was not changed. Run “pressmark check” on it, or restore a backup.",
            path,
            error,
        ) from error
