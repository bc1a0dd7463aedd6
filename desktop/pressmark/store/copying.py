"""Copying a project that is open, while work goes on."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from pressmark.errors import ProjectFileError
from pressmark.lasting import sync_folder
from pressmark.model.progress import NoProgress, Progress
from pressmark.store.connection import Connection
from pressmark.store.sqlite_words import sqlite_errors
from pressmark.unfinished import coming

BACKUP_PAGES = 2000
"""Pages copied at a time, so that a copy can be stopped and others can write."""


def copy(
    db: Connection,
    target: Path,
    progress: Progress | None = None,
    *,
    from_disk: bool = False,
    named: Path | None = None,
) -> None:
    """Copy the open project to a new file, page by page, while work goes on.

    SQLite copies nothing while a step is under way, so the copy holds whole ones. What
    it has in memory it does not read again, unless all is to come ``from_disk``. What
    goes wrong is told of the file ``named``, where that is another one.

    Raises:
        Cancelled: The copy was stopped; no file is left.
    """
    told, shown = progress or NoProgress(), named or target
    try:
        with sqlite_errors(shown):
            # Nobody else is to read articles that only the person has.
            with suppress(OSError):
                target.touch(mode=0o600)
            connection = sqlite3.connect(target)
            try:
                # What writes the last page would sync the file, and hold the project
                # until the disk has all of it.
                connection.execute("pragma synchronous = off")
                if from_disk:
                    db.forget_pages()
                db.conn.backup(
                    connection,
                    pages=BACKUP_PAGES,
                    progress=lambda _, left, total: told.report(total - left, total),
                )
                connection.execute("pragma journal_mode = delete")
            finally:
                connection.close()
        _sync(target)
    except OSError as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise ProjectFileError(
            "{} cannot be written: {}.", shown, error.strerror
        ) from error
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def copy_whole(db: Connection, target: Path, progress: Progress | None = None) -> None:
    """Copy the open project to a file that is there whole, or not at all.

    Raises:
        Cancelled: The copy was stopped; no file is left.
        ProjectFileError: It cannot be written.
    """
    with coming(target) as unfinished:
        copy(db, unfinished, progress, named=target)
        try:
            unfinished.rename(target)
        except OSError as error:
            raise ProjectFileError(
                "{} cannot be written: {}.", target, error.strerror
            ) from error
    sync_folder(target.parent)


def _sync(target: Path) -> None:
    with target.open("rb+") as file:
        os.fsync(file.fileno())
