"""Words for what SQLite raises."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pressmark import disk_words
from pressmark.errors import (
    DamagedProjectError,
    DiskError,
    InvalidChangeError,
    NotAProjectError,
    NotSavedError,
    PressmarkError,
    ProjectBusyError,
    ProjectFileError,
    ReadOnlyError,
)
from pressmark.saying import Sentence
from pressmark.store import owner
from pressmark.store.ailing import ails, fails

_OF_FILES = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_READONLY", "SQLITE_BUSY")
"""What SQLite says of files that are damaged or somebody else's."""

_NAMING = (FileNotFoundError, NotADirectoryError)
"""What says more often that a name is wrong than that a disk is gone."""

_DAMAGE = ("decode to UTF-8", "invalid fts5 file format")
"""What is said of damage that has no name of its own."""

_DISK = {
    "SQLITE_FULL": errno.ENOSPC,
    "SQLITE_IOERR": errno.EIO,
    "SQLITE_CANTOPEN": errno.EIO,
    "SQLITE_NOLFS": errno.EFBIG,
}
"""What SQLite says of disks, and what it is where the system says nothing."""


@contextmanager
def sqlite_errors(path: Path, *, saving: bool = False) -> Iterator[None]:
    """Turn what SQLite raises into words for the person.

    With ``saving``, the body saves a change of an open project.

    Raises:
        ProjectBusyError: The file is locked.
        ProjectFileError: The file is damaged.
        DiskError: The disk is full or failing, or memory is; a :class:`NotSavedError`
            if a change was to be saved.
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
    except (sqlite3.Error, MemoryError) as error:
        raise in_words(error, path, saving=saving) from error


def in_words(
    error: sqlite3.Error | MemoryError, path: Path, *, saving: bool = False
) -> PressmarkError:
    """Return what SQLite raised as an error with words for the person."""
    ailment = _ailment(error, path)
    if ailment is None:
        return _of_file(error, path)
    if saving:
        return NotSavedError(
            "{} The last change was not saved; everything before it was.", ailment
        )
    return DiskError("{} Nothing was changed.", ailment)


def expected(error: BaseException, path: Path) -> PressmarkError | None:
    """Return an error that a disk, a file or the system caused in words, else None."""
    told = None
    if isinstance(error, sqlite3.Error | MemoryError):
        told = _ailment(error, path)
        name = getattr(error, "sqlite_errorname", "") or ""
        if told is None and name.startswith(_OF_FILES):
            return _of_file(error, path)
    elif isinstance(error, OSError) and not isinstance(error, _NAMING):
        told = disk_words.ailment(Path(str(error.filename or path)), error)
    return None if told is None else DiskError("{} Nothing was changed.", told)


def shakes(error: BaseException | None) -> bool:
    """Whether an error leaves it open what of the last writes is in the file."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(("SQLITE_IOERR", "SQLITE_CORRUPT")) or _is_closed(error)


def _ailment(error: BaseException, path: Path) -> Sentence | None:
    if isinstance(error, MemoryError):
        return Sentence("There is not enough memory for this.")
    if _is_closed(error):
        return Sentence("{} could not be opened again.", path)
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_CORRUPT"):
        # What cannot be read looks damaged. Of a disk that works, it is.
        return fails(path)
    supposed = next((_DISK[one] for one in _DISK if name.startswith(one)), None)
    return None if supposed is None else ails(path, supposed)


def _is_closed(error: BaseException | None) -> bool:
    # What the module itself refuses has no name of SQLite's.
    return isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error)


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the file is damaged, not that something hinders us."""
    name = getattr(error, "sqlite_errorname", "") or ""
    told = str(error)
    return name.startswith("SQLITE_CORRUPT") or any(one in told for one in _DAMAGE)


def _of_file(error: BaseException, path: Path) -> PressmarkError:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectBusyError(owner.busy_words(path))
    if name.startswith("SQLITE_READONLY"):
        return ReadOnlyError(
            "{} is read-only. Change its permissions, or open a copy of it.", path
        )
    if name.startswith("SQLITE_NOTADB"):
        return NotAProjectError(
            "{} is not a Pressmark project ({}). Choose another file; if it was"
            " one, restore a backup.",
            path,
            error,
        )
    if is_damage(error):
        return _damaged(error, path)
    return ProjectFileError("{} could not be read or written: {}.", path, error)


def _damaged(error: BaseException, path: Path) -> ProjectFileError:
    return DamagedProjectError(
        "{} is damaged ({}). Try “pressmark check --repair” on it, or restore a"
        " backup.",
        path,
        error,
    )
