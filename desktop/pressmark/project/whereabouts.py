"""Where a project lies, who else has it open, and what is to be known of that."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.errors import ChangeDisplacedError, ProjectFileError
from pressmark.project.project import Project
from pressmark.saying import Sentence
from pressmark.store import journal
from pressmark.store.beside import logs_of
from pressmark.store.conflicts import conflict_copies
from pressmark.store.owner import owner_of, real_path
from pressmark.store.reading_beside import copy_of_held
from pressmark.store.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pressmark.model.progress import Progress

__all__ = [
    "advice",
    "check_in_place",
    "conflicts",
    "fold_in_log",
    "held_by",
    "is_kept",
    "is_running",
    "keep",
    "open_as_it_is",
    "open_in_place_of",
    "owner_of",
    "save_copy",
]


def advice(path: Path) -> dict[str, Sentence]:
    """Return what has to be known of where a project lies, by a name for each thing."""
    return dict(_advice(path))


def _advice(path: Path) -> Iterator[tuple[str, Sentence]]:
    found = surroundings(path)
    if found.synced:
        yield (
            "synced",
            Sentence(
                "{} lies in a folder that {} keeps the same on several computers. Open"
                " it on one of them at a time, close it there, and wait until it has"
                " arrived before you open it on another: two that change it make two"
                " projects.",
                path.name,
                found.synced,
            ),
        )
    if found.network:
        yield (
            "network",
            Sentence(
                "{} lies on a network drive ({}). It is safer on a disk of this"
                " computer: such drives do not always keep two programs apart, and a"
                " lost connection stops your work.",
                path.name,
                found.network,
            ),
        )


def conflicts(project: Project) -> dict[str, Sentence]:
    """Return what has to be known of copies beside a project, by their names."""
    return {
        one.name: Sentence(
            "Beside this project lies {}: what another computer did in it, while it"
            " was changed here too. None of that is in this project. Open it to see"
            " what it holds.",
            one.name,
        )
        for one in conflict_copies(project.path, project.uuid)
    }


def missing(project: Project) -> dict[str, Sentence]:
    """Return what has to be known of a log that was gone when a project was opened."""
    if not project.db.lacks_log:
        return {}
    last = journal.last_step(project.db)
    return {
        f"log after {last and last.id}": Sentence(
            "Pressmark was cut off while {} was open, and the file beside it with what"
            " was done last ({}-wal) is gone. The project is sound; if your newest work"
            " is not in it, look for that file, or restore a backup.",
            project.path.name,
            project.path.name,
        )
    }


def held_by(path: Path) -> int | None:
    """Return which other process of this computer has a project open, if one has."""
    found = owner_of(path)
    if found is None or not found.is_here or found.process == os.getpid():
        return None
    return found.process if is_running(found.process) else None


def is_running(process: int) -> bool:
    """Whether there is such a process, of whomever; on Windows that is supposed."""
    if sys.platform == "win32":
        # Asking would end it there.
        return True
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return process > 0


def check_in_place(project: Project) -> None:
    """Look whether the file is still the one that was opened.

    Raises:
        ProjectDisplacedError: It was moved, deleted, replaced or changed by others.
    """
    if not project.is_in_step:
        project.watch.check(is_for_change=False)
        if isinstance(project.trouble.error, ChangeDisplacedError):
            project.trouble.passed()


def keep(project: Project, progress: Progress | None = None) -> Path:
    """Copy what was saved before the file was displaced to a new file. Any thread.

    A power cut then takes none of it. Closing the project keeps that copy, and makes no
    other one; it is removed when the file is in its place again.

    Raises:
        Cancelled: The copy was stopped; no file is left.
        ProjectFileError: It can be written nowhere.
    """
    return project.watch.kept.make(progress)


def is_kept(project: Project) -> bool:
    """Whether there is a copy of what was saved before the file was displaced."""
    return project.watch.kept.is_there


def fold_in_log(project: Project) -> None:
    """Put what SQLite's log holds into the file, as somebody may copy that alone.

    Raises:
        ProjectFileError: The disk does not let it; nothing is lost.
    """
    if not project.is_in_step:
        project.watch.fold_in_log()


def save_copy(project: Project, target: Path, progress: Progress | None = None) -> None:
    """Copy an open project to a new file that a person named. Any thread may call it.

    Raises:
        Cancelled: The copy was stopped; no file is left.
        ProjectFileError: There is such a file, or it cannot be written.
    """
    if target.exists():
        raise ProjectFileError(
            "{} already exists. Choose another name for the copy.", target
        )
    if real_path(target) == real_path(project.path):
        raise ProjectFileError(
            "{} is the name of the project that is open. Choose another name for the"
            " copy.",
            target,
        )
    log = next((one for one in logs_of(target) if one.exists()), None)
    if log is not None:
        raise ProjectFileError(
            "{} lies there, of a project that was there before. Choose another name for"
            " the copy.",
            log,
        )
    project.snapshot(target, progress)


def open_as_it_is(path: Path, annotator: str, folder: Path) -> Project:
    """Open a copy, in a folder, of a project that another process has open.

    It is for reading only, and never for a project that is open in this process.

    Raises:
        ProjectBusyError: It is written to all the time.
        ProjectFileError: It cannot be copied or opened.
    """
    copy = folder / path.name
    copy_of_held(path, copy)
    return open_in_place_of(copy, path, annotator)


def open_in_place_of(copy: Path, original: Path, annotator: str) -> Project:
    """Open, for reading only, what was made of a project that cannot be opened itself.

    Raises:
        ProjectFileError: It cannot be opened.
    """
    project = Project.open(copy, annotator, read_only=True)
    project.original = original
    return project
