"""The doctor: what is wrong in a project file, and what of it can be mended."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressmark.errors import DamagedProjectError, ProjectFileError
from pressmark.model.progress import Progress
from pressmark.model.rotation import Why
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import backups
from pressmark.project.rescuing import RescueReport, is_perhaps_rescuable, rescue
from pressmark.store import backup_files, copying, upkeep
from pressmark.store.doctor import BEYOND_REPAIR, Problem
from pressmark.unfinished import temporary_folder

if TYPE_CHECKING:
    from pressmark.project.project import Project

__all__ = [
    "CheckReport",
    "Problem",
    "check",
    "check_open",
]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the doctor found.

    ``backup`` is the copy made before a repair, or of what is whole in memory and not
    on the disk. ``rescue`` is what came of a file that can only be rescued into a new
    one.
    """

    problems: tuple[Problem, ...]
    repaired: int = 0
    backup: Path | None = None
    rescue: RescueReport | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong (any more)."""
        return not self.problems

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "ok": self.ok,
            "problems": [
                {"kind": one.kind, "where": one.where, "what": one.what}
                for one in self.problems
            ],
            "repaired": self.repaired,
            "backup": None if self.backup is None else str(self.backup),
            "rescued": None if self.rescue is None else self.rescue.as_json(),
        }


def check(path: Path, *, repair: bool = False) -> CheckReport:
    """Examine a project file; with ``repair``, mend what can be, after a backup.

    A file that cannot be mended is left as it is, and all that can be read of it is
    rescued into a new project beside it.

    Raises:
        ProjectFileError: It is missing or not a project.
        ProjectBusyError: It is open elsewhere.
    """
    try:
        found = upkeep.examine(path) or upkeep.examine_index(path)
    except ProjectFileError as error:
        # With its first page a file loses what it is; the others are there still.
        if not repair or not is_perhaps_rescuable(error):
            raise
        found = (_unreadable(error),)
    if not repair or not found:
        return CheckReport(found)
    if any(problem.kind in BEYOND_REPAIR for problem in found):
        return CheckReport(found, rescue=rescue(path))
    kept = backups.kept_as_it_is(path, Why.REPAIR)
    try:
        upkeep.mend(path)
    except DamagedProjectError:
        # An index can be damaged so that SQLite does not even let it be made anew.
        return CheckReport(found, backup=kept, rescue=rescue(path))
    left = upkeep.examine(path)
    rescued = rescue(path) if left else None
    return CheckReport(left, len(found) - len(left), kept, rescued)


def check_open(project: Project, progress: Progress | None = None) -> CheckReport:
    """Examine a project that is open as it is on the disk. Any thread.

    Where that is damaged and what was in memory is not, the latter becomes a backup.

    Raises:
        Cancelled: The progress was told to stop.
        ProjectFileError: There is no room for the copies.
    """
    with temporary_folder() as folder:
        held, copy = folder / f"held{PROJECT_SUFFIX}", folder / f"copy{PROJECT_SUFFIX}"
        project.snapshot(held, progress)
        found = _on_disk(project, copy, progress)
        if not found or _examined(held, progress):
            return CheckReport(found)
        kept = backup_files.keep(
            project.path, Why.REPAIR, lambda target: _put(held, target)
        )
        return CheckReport(found, backup=kept)


def _on_disk(
    project: Project, copy: Path, progress: Progress | None
) -> tuple[Problem, ...]:
    try:
        copying.copy(project.db, copy, progress, from_disk=True)
    except DamagedProjectError as error:
        return (_unreadable(error),)
    return _examined(copy, progress)


def _put(held: Path, target: Path) -> None:
    shutil.copyfile(held, target)


def _examined(copy: Path, progress: Progress | None) -> tuple[Problem, ...]:
    try:
        return upkeep.examine(copy, progress) or upkeep.examine_index(copy)
    except ProjectFileError as error:
        if not is_perhaps_rescuable(error):
            raise
        return (_unreadable(error),)


def _unreadable(error: ProjectFileError) -> Problem:
    """Return what hinders, not what the error advises or which copy it names."""
    return Problem("sqlite", "file", str(error.__cause__ or error))
