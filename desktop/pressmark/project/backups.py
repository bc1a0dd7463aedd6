"""Backups of a project: made, looked into and put back, and fewer of them with time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.errors import ProjectFileError
from pressmark.model import rotation
from pressmark.model.progress import NoProgress, Progress
from pressmark.model.rotation import ROTATED, Why
from pressmark.saying import Sentence
from pressmark.store import backup_files, contents, copying, upkeep
from pressmark.store.backup_files import BackupFile, file_at, is_among_backups
from pressmark.store.backup_files import backup_files as listed
from pressmark.store.contents import Article, Contents, Difference

if TYPE_CHECKING:
    from pressmark.project.project import Project
    from pressmark.settings import Settings
    from pressmark.store.connection import Connection
    from pressmark.store.doctor import Problem

__all__ = [
    "ROTATED",
    "Article",
    "BackupFile",
    "Contents",
    "Difference",
    "Made",
    "Why",
    "backup",
    "backup_folder",
    "backup_open",
    "before",
    "difference",
    "file_at",
    "is_among_backups",
    "is_due",
    "listed",
    "look_into",
    "restore",
    "while_working",
]

MANY = 20
"""How many documents or annotations are so many that a backup is made before."""

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Made:
    """A backup, and what is wrong in the project where it is not sound."""

    path: Path
    trouble: Sentence | None = None


def backup_folder(path: Path) -> Path:
    """Return the folder beside a project where its backups are."""
    return backup_files.folder_of(path)


def backup(path: Path, progress: Progress | None = None) -> Path:
    """Copy a project beside itself, check the copy and return its path.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: It is missing, not a project, or damaged.
        ProjectBusyError: It is open elsewhere.
    """
    with upkeep.opened(path) as db:
        return _made(db, path, Why.ASKED, progress, only_sound=True).path


def backup_open(project: Project, progress: Progress | None = None) -> Path:
    """Copy a project that is open beside itself and check the copy. Any thread.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: The copy cannot be written or is not sound.
    """
    return _made(project.db, project.path, Why.ASKED, progress, only_sound=True).path


def before(
    project: Project, why: Why, settings: Settings, progress: Progress | None = None
) -> Made | None:
    """Back up a project before much of it changes. Any thread.

    None is made where the person wants none, where there is nothing to lose, and where
    the newest backup holds the same.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: It cannot be made; says how to go on without.
    """
    if not settings.back_up_first or not _has_news(project, progress):
        return None
    try:
        made = _made(project.db, project.path, why, progress)
    except ProjectFileError as error:
        raise ProjectFileError(
            "{} Nothing was changed. Make room for a backup, or turn off “Back up"
            " before large changes” in the settings.",
            error.sentence,
        ) from error
    _thin(project.path, made, settings)
    return made


def while_working(
    project: Project, settings: Settings, progress: Progress | None = None
) -> Made | None:
    """Back up a project because time has passed, unless nothing changed. Any thread.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: The copy cannot be written.
    """
    if not _has_news(project, progress):
        return None
    made = _made(project.db, project.path, Why.WORKING, progress)
    _thin(project.path, made, settings)
    return made


def is_due(path: Path, settings: Settings, now: datetime) -> bool:
    """Whether it is time for the next backup: by the newest one that there is.

    One of a time that has not come says nothing: the clock was put back.
    """
    if not settings.back_up_every:
        return False
    newest = next((one.at for one in listed(path) if one.at <= now), None)
    return newest is None or now - newest >= timedelta(minutes=settings.back_up_every)


def look_into(path: Path) -> Contents:
    """Return what is in a project file or a backup that is not open.

    Raises:
        ProjectFileError: It is missing, not a project or damaged.
        ProjectBusyError: It is open elsewhere.
    """
    with upkeep.opened(path) as db:
        return contents.contents(db)


def difference(now: Project | Path, source: Path) -> Difference | None:
    """Return what restoring a backup changes, or None where there is no project yet.

    Raises:
        ProjectFileError: One of them is missing, not a project or damaged.
        ProjectBusyError: One of them is open elsewhere.
    """
    if isinstance(now, Path) and not now.exists():
        return None
    with _at_hand(now) as here, upkeep.opened(source) as there:
        return contents.difference(here, there)


def restore(source: Path, path: Path, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of a project; return where the former one is kept.

    Raises:
        Cancelled: The progress was told to stop; nothing was changed.
        ProjectFileError: The backup is missing, not a project or damaged.
        ProjectBusyError: The project is open elsewhere.
    """
    if problems := upkeep.examine(source, progress):
        raise ProjectFileError(
            "{} is damaged ({}: {}) and was not restored. Try another backup.",
            source,
            problems[0].where,
            problems[0].what,
        )
    try:
        # A link to the project stays one.
        path = path.resolve()
        there, is_itself = path.exists(), source.resolve() == path
    except (OSError, RuntimeError) as error:
        raise ProjectFileError("{} is a link that leads nowhere.", path) from error
    if path.is_dir():
        raise ProjectFileError("{} is a folder, not a project file.", path)
    if is_itself:
        raise ProjectFileError("{} is the project itself, not a backup of it.", path)
    with upkeep.held(path):
        # A damaged project is kept as it is: a copy of it might be refused.
        kept = backup_files.free_name(path, Why.REPLACED)
        upkeep.replace(source, path, kept, progress)
    return kept if there else None


def kept_as_it_is(path: Path, why: Why) -> Path:
    """Copy a project that is not open among its backups, whatever is wrong in it.

    Raises:
        ProjectFileError: It is missing, not a project, or the copy cannot be written.
        ProjectBusyError: It is open elsewhere.
    """
    with upkeep.opened(path) as db:
        return backup_files.keep(path, why, lambda target: copying.copy(db, target))


@contextmanager
def _at_hand(now: Project | Path) -> Iterator[Connection]:
    if isinstance(now, Path):
        with upkeep.opened(now) as db:
            yield db
    else:
        yield now.db


def _made(
    db: Connection,
    path: Path,
    why: Why,
    progress: Progress | None,
    *,
    only_sound: bool = False,
) -> Made:
    """Copy a project and check the copy.

    One that is not sound is kept unless ``only_sound`` ones are wanted: it is what
    there is to go back to all the same.
    """
    told = progress or NoProgress()
    found: list[Problem] = []

    def write(target: Path) -> None:
        copying.copy(db, target, told)
        # Nobody who works, or waits for something else, is to wait for all of it.
        found[:] = upkeep.examine(target, told, senseless=only_sound)
        if found and (only_sound or found[0].kind == "sqlite"):
            raise ProjectFileError(_unsound(path, found[0], "No copy was kept."))

    target = backup_files.keep(path, why, write)
    if not found:
        with suppress(OSError):
            _sound.add(_seen_as(target))
        return Made(target)
    return Made(target, _unsound(path, found[0], "There is a copy of it as it is."))


def _unsound(path: Path, problem: Problem, what: str) -> Sentence:
    return Sentence(
        "{} is not sound ({}: {}). {} Run “pressmark check” on it.",
        path,
        problem.where,
        problem.what,
        Sentence(what),
    )


def _has_news(project: Project, progress: Progress | None) -> bool:
    """Whether a project holds anything that no sound newest backup does. Any thread."""
    present = project.present
    if present is None:
        return True
    newest = next(iter(listed(project.path)), None)
    if present.is_empty or newest is None:
        return not present.is_empty
    try:
        with upkeep.opened(newest.path) as db:
            if contents.present(db) != present:
                return True
        return not _is_sound(newest.path, progress or NoProgress())
    except (ProjectFileError, OSError):
        return True


_sound: set[tuple[Path, int, int]] = set()
"""Backups that were examined and are sound, by when they were written and how large.

What holds the same as the project is looked at again and again while nothing changes.
"""


def _seen_as(path: Path) -> tuple[Path, int, int]:
    found = path.stat()
    return path, found.st_mtime_ns, found.st_size


def _is_sound(path: Path, progress: Progress) -> bool:
    seen = _seen_as(path)
    if seen not in _sound and not upkeep.examine(path, progress, senseless=False):
        _sound.add(seen)
    return seen in _sound


def _thin(path: Path, made: Made, settings: Settings) -> None:
    """Take away the backups whose time has come, after a sound one was made.

    Only those that are called as they were made: another name is that of a person, who
    may want to keep it.
    """
    if made.trouble is not None:
        return
    turns = [
        one
        for one in listed(path)
        if one.why in ROTATED and backup_files.is_named_for(one.path, path)
    ]
    gone = rotation.outdated(
        [rotation.Turn(one.at, one.size) for one in turns],
        datetime.now().astimezone(),
        settings.backup_room * _MEGABYTE,
    )
    for place in sorted(gone):
        _remove(turns[place].path, made.path)


def _remove(backup: Path, newest: Path) -> None:
    """Remove a backup, if it can be read that all of it is in the newest one.

    It may be another project's, or somebody has worked in it, or gone back to an
    earlier one since it was made.
    """
    with suppress(ProjectFileError, OSError):
        with upkeep.opened(newest) as here, upkeep.opened(backup) as there:
            is_held = contents.holds(here, there)
        if is_held:
            backup.unlink()
