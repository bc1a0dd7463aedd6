"""Reading a project that another process has open, as it is after its last step."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from pressmark.errors import ProjectBusyError, ProjectFileError
from pressmark.store.connection import connect
from pressmark.store.owner import real_path
from pressmark.store.sqlite_words import sqlite_errors

_TRIES = 60
_PAUSE = 0.05
"""Seconds between two tries, and how long nothing was written before one: a file's time
stands still for some thousandths."""

_Stamp = tuple[tuple[int, ...], ...]


def copy_of_held(path: Path, target: Path) -> None:
    """Copy a project that another process has open and is not writing to right now.

    The file with its log is then what a crash would leave, which SQLite makes whole. It
    must not be open in this process, whose lock would be lost.

    Raises:
        ProjectBusyError: It is written to all the time.
        ProjectFileError: The copy cannot be written, or is damaged.
    """
    real = real_path(path)
    for _ in range(_TRIES):
        if _is_copied(real, target):
            _make_whole(target)
            return
        time.sleep(_PAUSE)
    raise ProjectBusyError(
        "{} is being written to all the time. Try again when that has ended.", path
    )


def _is_copied(real: Path, target: Path) -> bool:
    files = {real: target, **{_with(real, one): _with(target, one) for one in _LOGS}}
    before = _stamps(files)
    try:
        for source, copy in files.items():
            copy.unlink(missing_ok=True)
            if source == real or source.exists():
                shutil.copyfile(source, copy)
    except OSError as error:
        raise ProjectFileError(
            "{} could not be copied: {}.", real, error.strerror
        ) from error
    return _is_quiet(before) and before == _stamps(files)


_LOGS = ("-wal", "-journal")


def _with(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _stamps(files: dict[Path, Path]) -> _Stamp:
    return tuple(map(_stamp, files))


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _is_quiet(stamps: _Stamp) -> bool:
    last = max(written for *_, written in filter(None, stamps))
    return abs(time.time_ns() - last) > _PAUSE * 1e9


def _make_whole(target: Path) -> None:
    with sqlite_errors(target):
        db = connect(target, "rw")
        try:
            db.execute("pragma locking_mode = exclusive")
            db.execute("pragma journal_mode = delete")
        finally:
            db.close()
    # Nothing is to be done in what nobody will find again.
    target.chmod(0o400)
