"""Looking after the file of an open project: a copy of it, and whether it is sound."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.gui.work.jobs import Job, JobRunner

if TYPE_CHECKING:
    from pathlib import Path

    from pressmark.project import backups, maintenance
    from pressmark.project.project import Project
else:
    globals().update(deferred("pressmark.project", "backups", "maintenance"))


class Upkeep(QObject):
    """Starts the jobs. ``checked`` carries the report of damage that was found."""

    said = Signal(str)
    failed = Signal(object)
    checked = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def back_up(self, project: Project) -> None:
        """Write a copy beside the project, and check it."""
        job = Job(
            self.tr("Backing up"),
            partial(backups.backup_open, project),
            loses=True,
            parent=self,
        )
        job.succeeded.connect(self._on_backed_up)
        self._start(job)

    def check(self, project: Project) -> None:
        """Look for damage in the project."""
        job = Job(
            self.tr("Checking the project"),
            partial(maintenance.check_open, project),
            parent=self,
        )
        job.succeeded.connect(self._on_checked)
        self._start(job)

    def _start(self, job: Job) -> None:
        job.failed.connect(self.failed)
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _on_backed_up(self, target: Path) -> None:
        self.said.emit(self.tr("Backed up, checked and sound: {}").format(target))

    def _on_checked(self, report: maintenance.CheckReport) -> None:
        if report.ok:
            self.said.emit(self.tr("The project is sound: nothing is damaged."))
        else:
            self.checked.emit(report)
