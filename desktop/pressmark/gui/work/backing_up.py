"""Backups of an open project: asked for, and by themselves while a person works."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressmark.project import backups
    from pressmark.project.project import Project
    from pressmark.settings import Settings
else:
    globals().update(deferred("pressmark.project", "backups"))

_LOOK_EVERY = 60_000
"""Milliseconds between two looks at whether it is time for a backup."""


class BackingUp(QObject):
    """Makes backups on a thread of their own, so that they wait for no other job.

    ``noticed`` carries what is wrong, for somebody who asked for nothing.
    """

    said = Signal(str)
    failed = Signal(object)
    noticed = Signal(str)

    def __init__(
        self,
        project: Project,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self._runner: JobRunner | None = None
        self._changed = True
        self._tried: float | None = None
        self._told = ""
        self._clock = QTimer(self, interval=_LOOK_EVERY)
        self._clock.timeout.connect(self.look)
        if not project.read_only:
            self._clock.start()

    def note_change(self) -> None:
        """Know that there is something to back up."""
        self._changed = True

    def back_up(self) -> None:
        """Write a copy beside the project, check it, and say where it is."""
        job = self._job(partial(backups.backup_open, self._project))
        job.succeeded.connect(self._on_backed_up)
        job.failed.connect(self.failed)
        self._start(job)

    def look(self) -> None:
        """Back up if something changed and it is time."""
        if not self._changed or self._is_busy() or not self._is_due():
            return
        self._tried, self._changed = monotonic(), False
        settings = self._settings()
        job = self._job(partial(backups.while_working, self._project, settings))
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_failed)
        self._start(job)

    def stop(self) -> None:
        """Stop what is going on; no file is left of it."""
        if self._runner is not None:
            self._runner.stop_all()

    def close(self) -> None:
        """Make no more backups."""
        self._clock.stop()
        if self._runner is not None:
            self._runner.close()

    def _is_busy(self) -> bool:
        return self._runner is not None and self._runner.is_busy()

    def _is_due(self) -> bool:
        settings = self._settings()
        if self._tried is None:
            now = datetime.now().astimezone()
            try:
                return backups.is_due(self._project.path, settings, now)
            except PressmarkError as error:
                self._tried = monotonic()
                self._on_failed(error)
                return False
        waited = monotonic() - self._tried
        return 0 < settings.back_up_every * 60 <= waited

    def _job(self, work: Callable[[Job], object]) -> Job:
        return Job(self.tr("Backing up"), work, parent=self)

    def _start(self, job: Job) -> None:
        if self._runner is None:
            self._runner = JobRunner(self)
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _on_backed_up(self, target: Path) -> None:
        self.said.emit(self.tr("Backed up, checked and sound: {}").format(target))

    def _on_kept(self, made: backups.Made | None) -> None:
        if made is None or made.trouble is None:
            self._told = ""
        else:
            self._tell(said(made.trouble))

    def _on_failed(self, error: Exception) -> None:
        self._changed = True
        if not isinstance(error, PressmarkError):
            self.failed.emit(error)
            return
        words = self.tr("There is no new backup: {}").format(said(error))
        self._tell(words)

    def _tell(self, words: str) -> None:
        """Say what is wrong, and not again while it is the same."""
        if words != self._told:
            self._told = words
            self.noticed.emit(words)
