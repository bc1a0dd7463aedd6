"""Looking after the file of an open project: whether it is sound."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.gui.work.jobs import Job, JobRunner

if TYPE_CHECKING:
    from pressmark.project import maintenance
    from pressmark.project.project import Project
else:
    globals().update(deferred("pressmark.project", "maintenance"))


class Upkeep(QObject):
    """Starts the jobs. ``checked`` carries the report of damage that was found."""

    said = Signal(str)
    failed = Signal(object)
    checked = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

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

    def _on_checked(self, report: maintenance.CheckReport) -> None:
        if report.ok:
            self.said.emit(self.tr("The project is sound: nothing is damaged."))
        else:
            self.checked.emit(report)
