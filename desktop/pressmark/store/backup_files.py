"""Which files are the backups of a project, how they are called, and making one.

They stand in a folder beside the project. All that is known about one before it is
opened is in its name, so that a folder that was copied or synced tells the same.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from pressmark.errors import ProjectFileError
from pressmark.lasting import sync_folder
from pressmark.model.rotation import Why
from pressmark.paths import PROJECT_SUFFIX
from pressmark.unfinished import coming


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as the folder shows it; ``at`` has a zone, ``size`` is in bytes."""

    path: Path
    at: datetime
    why: Why
    size: int
    number: int = 1
    """Which one of that second it is."""


_SAYS = (
    r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}\.[0-9]{2}\.[0-9]{2})"
    rf"(?: ({'|'.join(filter(None, Why))}))?(?: \(([0-9]{{1,6}})\))?"
)
# A name may have ends of lines, too.
_NAME = re.compile(f"(?:.* )?{_SAYS}", re.DOTALL)
_MOMENT = "%Y-%m-%d %H.%M.%S"

_LONGEST = 160
"""The bytes of a project's name in those of its backups: file systems allow 255."""

_ROOM = 2
"""How many times the room of a backup must be free, so that work can go on."""

_MEGABYTE = 1_000_000


_FOLDER = "backups"


def folder_of(path: Path) -> Path:
    """Return the folder beside a project where its backups are."""
    return path.with_name(f"{short_stem(path.stem)} {_FOLDER}")


def is_among_backups(path: Path) -> bool:
    """Whether a file has the name of a backup, and is where backups are."""
    is_there = path.parent.name.endswith(f" {_FOLDER}")
    return is_there and _NAME.fullmatch(path.stem) is not None


def is_named_for(backup: Path, path: Path) -> bool:
    """Whether a backup has the name that those of a project are given, and no other."""
    start = f"{short_stem(path.stem)} ".lstrip()
    return re.fullmatch(re.escape(start) + _SAYS, backup.stem) is not None


def backup_files(path: Path) -> list[BackupFile]:
    """Return the backups of a project, the newest first.

    Raises:
        ProjectFileError: The folder cannot be read.
    """
    folder = folder_of(path)
    try:
        found = [
            _read(one)
            for one in folder.iterdir()
            if one.suffix == PROJECT_SUFFIX
            and not one.name.startswith(".")
            and one.is_file()
        ]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ProjectFileError(
            "The folder {} cannot be read: {}.", folder, error.strerror
        ) from error
    return sorted(found, key=lambda one: (one.at, one.number), reverse=True)


def file_at(path: Path) -> BackupFile:
    """Return what the name of a file says of it as a backup, wherever it is.

    Raises:
        ProjectFileError: It is not there.
    """
    try:
        return _read(path)
    except OSError as error:
        raise ProjectFileError(
            "{} cannot be read: {}.", path, error.strerror
        ) from error


def keep(path: Path, why: Why, write: Callable[[Path], None]) -> Path:
    """Have a backup written, and return where it is; it is there whole or not at all.

    What ``write`` raises leaves no file.

    Raises:
        ProjectFileError: The folder cannot be made, or the backup not be written.
    """
    folder = _made_folder(path)
    _check_room(path, folder)
    with coming(folder / path.name) as unfinished:
        try:
            # Nobody else is to read articles that only the person has.
            unfinished.touch(mode=0o600, exist_ok=False)
            write(unfinished)
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            target = free_name(path, why)
            unfinished.rename(target)
            sync_folder(folder)
        except OSError as error:
            raise ProjectFileError(
                "No backup can be written to {}: {}.", folder, error.strerror
            ) from error
    return target


def free_name(path: Path, why: Why) -> Path:
    """Return a name for a backup of a project that is made now, and make its folder.

    Raises:
        ProjectFileError: The folder cannot be made.
    """
    folder = _made_folder(path)
    moment = datetime.now().astimezone().strftime(_MOMENT)
    start = f"{short_stem(path.stem)} {moment}".strip()
    # Numbered also where they are of different kinds, so that their order is known.
    of_that_second = sum(one.name.startswith(start) for one in folder.iterdir())
    numbers = count(of_that_second + 1)
    ends = ("" if number == 1 else f" ({number})" for number in numbers)
    names = (f"{f'{start} {why}'.strip()}{end}{PROJECT_SUFFIX}" for end in ends)
    return next(folder / name for name in names if not (folder / name).exists())


def _made_folder(path: Path) -> Path:
    folder = folder_of(path)
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)
    except OSError as error:
        raise ProjectFileError(
            "The folder {} cannot be made: {}. Copies are kept in it; make room"
            " for it beside the project.",
            folder,
            error.strerror,
        ) from error
    return folder


def _check_room(path: Path, folder: Path) -> None:
    """Refuse to fill the disk on which the work goes on."""
    try:
        needed, free = path.stat().st_size, shutil.disk_usage(folder).free
    except OSError:
        # Writing will say what is wrong.
        return
    if free < _ROOM * needed:
        raise ProjectFileError(
            "{} has {} MB free: too little for a backup of {} MB and for your work."
            " Make room, or remove old backups.",
            folder,
            round(free / _MEGABYTE, 1),
            round(needed / _MEGABYTE, 1),
        )


def _moment(seconds: float) -> datetime:
    """Return when a file was written; of what no calendar has, the beginning of all."""
    try:
        return datetime.fromtimestamp(seconds).astimezone()
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0).astimezone()


def _read(path: Path) -> BackupFile:
    found = path.stat()
    at, why, number = _moment(found.st_mtime), Why.ASKED, 1
    if named := _NAME.fullmatch(path.stem):
        with suppress(ValueError, OverflowError, OSError):
            at = _moment_of(named[1], written=at)
            why, number = Why(named[2] or ""), int(named[3] or 1)
    return BackupFile(path, at, why, found.st_size, number)


def _moment_of(named: str, written: datetime) -> datetime:
    """Return the moment of a name; where there are two, the nearer to the writing.

    An hour of the autumn comes twice.
    """
    local = datetime.strptime(named, _MOMENT)  # noqa: DTZ007  (the clock's on the wall)
    moments = (local.replace(fold=fold).astimezone() for fold in (0, 1))
    return min(moments, key=lambda one: abs(one - written))


def short_stem(stem: str) -> str:
    """Return the beginning of a name that leaves room for what is written behind it."""
    return os.fsencode(stem)[:_LONGEST].decode("utf-8", "ignore").strip()
