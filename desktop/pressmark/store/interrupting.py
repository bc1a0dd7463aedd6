"""Statements that can be stopped while SQLite is at work on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import thread_time

from sqlite_utils import Database

from pressmark.errors import DamagedProjectError
from pressmark.model.progress import Cancelled

LONGEST = 8.0
"""Seconds of work, not of waiting for a disk, to look whether a file can be opened."""

_ENDLESS = frozenset({"SQLITE_INTERRUPT", "SQLITE_NOMEM"})

_OFTEN = 100_000
"""Instructions of SQLite's machine between two looks: some milliseconds."""


@contextmanager
def interruptible(db: Database, report: Callable[[], None]) -> Iterator[None]:
    """Ask now and then, while statements run in the body, whether to go on.

    Raises:
        Cancelled: ``report`` raised it.
    """
    stopped: list[Cancelled] = []

    def look() -> int:
        try:
            report()
        except Cancelled as error:
            stopped.append(error)
        return len(stopped)

    db.conn.set_progress_handler(look, _OFTEN)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        db.conn.set_progress_handler(None, 0)


@contextmanager
def bounded(db: Database, path: Path) -> Iterator[None]:
    """Give up statements in the body that take so long that somebody wants them to.

    Raises:
        DamagedProjectError: They took longer than :data:`LONGEST`, or all memory.
    """
    end = thread_time() + LONGEST
    db.conn.set_progress_handler(lambda: thread_time() > end, _OFTEN)
    try:
        yield
    except (sqlite3.OperationalError, MemoryError) as error:
        name = getattr(error, "sqlite_errorname", "SQLITE_NOMEM")
        if name not in _ENDLESS:
            raise
        raise DamagedProjectError(
            "{} was not opened, because only looking at it takes too much time or"
            " memory. It was made to hinder those who open it, or is damaged. Restore a"
            " backup.",
            path,
        ) from error
    finally:
        db.conn.set_progress_handler(None, 0)
