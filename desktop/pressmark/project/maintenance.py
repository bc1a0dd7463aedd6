"""The doctor, backups and restoring: what is done to a project file as a whole."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressmark.errors import ProjectFileError
from pressmark.model.progress import Progress
from pressmark.paths import PROJECT_SUFFIX
from pressmark.saying import Sentence
from pressmark.store import upkeep
from pressmark.store.doctor import Problem

if TYPE_CHECKING:
    from pressmark.project.project import Project

__all__ = [
    "CheckReport",
    "Description",
    "Problem",
    "backup",
    "backup_folder",
    "backup_open",
    "check",
    "check_open",
    "describe",
    "restore",
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


@dataclass(frozen=True, slots=True)
class Description:
    """What is in a project file."""

    documents: int
    done: int
    annotations: int
    last_step: str


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
    kept = _copy_to_backups(path)
    upkeep.mend(path)
    left = upkeep.examine(path)
    return CheckReport(left, repaired=len(found) - len(left), backup=kept)


def backup(path: Path) -> Path:
    """Copy a project beside itself, check the copy and return its path.

    Raises:
        ProjectFileError: It is missing, not a project, or damaged.
        ProjectBusyError: It is open elsewhere.
    """
    target = _copy_to_backups(path)
    if problems := upkeep.examine(target):
        raise ProjectFileError(_unsound(target, problems[0]))
    return target


def check_open(project: Project, progress: Progress | None = None) -> CheckReport:
    """Examine a copy of a project that is open. Any thread.

    Raises:
        Cancelled: The progress was told to stop.
        ProjectFileError: There is no room for the copy.
    """
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        copy = Path(folder, f"copy{PROJECT_SUFFIX}")
        project.snapshot(copy, progress)
        return CheckReport(upkeep.examine(copy))


def backup_open(project: Project, progress: Progress | None = None) -> Path:
    """Copy a project that is open beside itself and check the copy. Any thread.

    Raises:
        Cancelled: The progress was told to stop; there is no copy.
        ProjectFileError: The copy cannot be written or is not sound.
    """
    target = _free_name(project.path, "")
    project.snapshot(target, progress)
    if problems := upkeep.examine(target):
        raise ProjectFileError(_unsound(target, problems[0]))
    return target


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the place of a project; return where the former one is kept.

    Raises:
        ProjectFileError: The backup is missing, not a project or damaged.
        ProjectBusyError: The project is open elsewhere.
    """
    if problems := upkeep.examine(source):
        raise ProjectFileError(
            "{} is damaged ({}: {}) and was not restored. Try another backup.",
            source,
            problems[0].where,
            problems[0].what,
        )
    kept = None
    if path.exists():
        # A damaged project is kept as it is: a copy of it might be refused.
        upkeep.check_not_open(path)
        kept = _free_name(path, "replaced")
    upkeep.replace(source, path, kept)
    return kept


def describe(path: Path) -> Description:
    """Return what is in a project file, for whoever is about to restore it.

    Raises:
        ProjectFileError: It is missing, not a project or damaged.
        ProjectBusyError: It is open elsewhere.
    """
    return Description(*upkeep.summary(path))


def backup_folder(path: Path) -> Path:
    """Return the folder beside a project where its backups are."""
    return path.with_name(f"{path.stem} backups")


def _unsound(copy: Path, problem: Problem) -> Sentence:
    return Sentence(
        "The copy {} is not sound ({}: {}). Run “pressmark check” on the project.",
        copy,
        problem.where,
        problem.what,
    )


def _copy_to_backups(path: Path) -> Path:
    target = _free_name(path, "")
    upkeep.copy_closed(path, target)
    return target


def _free_name(path: Path, what: str) -> Path:
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    stem = f"{path.stem} {moment} {what}".strip()
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ProjectFileError(
            "The folder {} cannot be made: {}. Copies are kept in it; make room"
            " for it beside the project.",
            folder,
            error.strerror,
        ) from error
    target = folder / f"{stem}{PROJECT_SUFFIX}"
    number = 2
    while target.exists():
        target = folder / f"{stem} ({number}){PROJECT_SUFFIX}"
        number += 1
    return target
