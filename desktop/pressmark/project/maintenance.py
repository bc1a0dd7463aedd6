"""The doctor: what is wrong in a project file, and what of it can be mended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressmark.errors import ProjectFileError
from pressmark.model.progress import Progress
from pressmark.model.rotation import Why
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import backups
from pressmark.store import upkeep
from pressmark.store.doctor import Problem
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
    """What the doctor found; ``backup`` is the copy made before a repair."""

    problems: tuple[Problem, ...]
    repaired: int = 0
    backup: Path | None = None

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
        }


def check(path: Path, *, repair: bool = False) -> CheckReport:
    """Examine a project file; with ``repair``, mend what can be, after a backup.

    Raises:
        ProjectFileError: It is missing or not a project.
        ProjectBusyError: It is open elsewhere.
    """
    found = upkeep.examine(path)
    if not repair or not found:
        return CheckReport(found)
    if any(problem.kind == "sqlite" for problem in found):
        raise ProjectFileError(
            "{} is damaged in a way that cannot be mended ({}). Restore a backup.",
            path,
            found[0].what,
        )
    kept = backups.kept_as_it_is(path, Why.REPAIR)
    upkeep.mend(path)
    left = upkeep.examine(path)
    return CheckReport(left, repaired=len(found) - len(left), backup=kept)


def check_open(project: Project, progress: Progress | None = None) -> CheckReport:
    """Examine a copy of a project that is open. Any thread.

    Raises:
        Cancelled: The progress was told to stop.
        ProjectFileError: There is no room for the copy.
    """
    with temporary_folder() as folder:
        copy = folder / f"copy{PROJECT_SUFFIX}"
        project.snapshot(copy, progress)
        return CheckReport(upkeep.examine(copy, progress))
