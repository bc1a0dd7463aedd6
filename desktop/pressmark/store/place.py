"""Noticing that an open project file is no longer where it was."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.paths import PROJECT_SUFFIX
from pressmark.store import copying

FileIdentity = tuple[int, int]
"""The device and the number of a file, by which it is the same under any name."""


def identity(path: Path) -> FileIdentity | None:
    """Return which file is at a path now, or None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check_in_place(path: Path, opened: FileIdentity | None) -> None:
    """Refuse to write to a file that nobody would find again.

    Raises:
        ProjectFileError: The file that was opened is not at its path any more.
    """
    if identity(path) != opened:
        raise ProjectFileError(
            "{} was moved, deleted or replaced while it was open, so the change"
            " was not made. Put the file back, or close the project: what was"
            " saved until now is then kept in a new file.",
            path,
        )


def rescue(db: Database, path: Path) -> None:
    """Close a project whose file is not at its path any more, keeping what it held.

    Raises:
        ProjectFileError: Always, to say where the copy is.
    """
    target = path.with_name(f"{path.stem} rescued {uuid4().hex[:8]}{PROJECT_SUFFIX}")
    try:
        copying.copy(db, target)
    finally:
        db.close()
        # Beside another file, SQLite would take what is in it for that file's.
        path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
    raise ProjectFileError(
        "{} was moved, deleted or replaced while it was open. What was saved in"
        " it is in {}.",
        path,
        target,
    )
