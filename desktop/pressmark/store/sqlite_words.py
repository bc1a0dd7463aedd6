"""Words for what SQLite raises."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pressmark.errors import (
    InvalidChangeError,
    PressmarkError,
    ProjectBusyError,
    ProjectFileError,
    ReadOnlyError,
)
from pressmark.store import owner


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into words for the person.

    Raises:
        ProjectBusyError: The file is locked.
        ProjectFileError: The file is damaged, or the disk is full or failing.
        ReadOnlyError: The file cannot be written to.
        InvalidChangeError: A text holds half a character, as a cut emoji leaves.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise InvalidChangeError(
            "{!a} holds half a character. Leave it out.", error.object
        ) from error
    except sqlite3.IntegrityError:
        raise
    except UnicodeDecodeError as error:
        # What a damaged file has where a name should be, said while it is opened.
        raise _damaged(error, path) from error
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> PressmarkError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectBusyError(owner.busy_words(path))
    if name.startswith("SQLITE_READONLY"):
        return ReadOnlyError(
            "{} is read-only. Change its permissions, or open a copy of it.", path
        )
    if name.startswith("SQLITE_FULL"):
        return ProjectFileError(
            "The disk with {} is full. The last change was not saved; everything"
            " before it was. Make room and try again.",
            path,
        )
    if name.startswith("SQLITE_NOTADB"):
        return ProjectFileError(
            "{} is not a Pressmark project ({}). Choose another file; if it was"
            " one, restore a backup.",
            path,
            error,
        )
    if name.startswith("SQLITE_CORRUPT"):
        return _damaged(error, path)
    return ProjectFileError("{} could not be read or written: {}.", path, error)


def _damaged(error: Exception, path: Path) -> ProjectFileError:
    return ProjectFileError(
        "{} is damaged ({}). Try “pressmark check --repair” on it, or restore a"
        " backup.",
        path,
        error,
    )
