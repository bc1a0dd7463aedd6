"""Statements that can be stopped while SQLite is at work on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from pressmark.model.progress import Cancelled

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
