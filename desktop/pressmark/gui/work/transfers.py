"""Importing, finding suggestions and exporting: long work with the project."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.model.review import Status
from pressmark.project import commands, extracting, queries, transfer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pressmark.exchange.format import ReadDocument, Rejected
    from pressmark.model.bundle import Bundle
    from pressmark.model.ids import DocumentId
    from pressmark.model.layer import Layer
    from pressmark.project.project import Project

_SAVE_EVERY = 1.0
"""Seconds of suggestions that are stored together."""


class Transfers(QObject):
    """Starts the jobs and writes what they bring.

    ``imported`` carries the report of an import, ``suggested`` that of a run, and
    ``exported`` the path of an export and its report.
    """

    imported = Signal(object)
    suggested = Signal(object)
    exported = Signal(object, object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def import_sources(self, project: Project, sources: Sequence[Path]) -> Job:
        """Add files and folders to a project, as one step that can be undone."""
        importing = transfer.Import(project)
        job = Job(
            self.tr("Importing"),
            partial(_read, list(sources)),
            answer=importing.add,
            parent=self,
        )
        job.succeeded.connect(partial(self._on_read, importing))
        job.cancelled.connect(importing.cancel)
        job.failed.connect(partial(self._on_import_failed, importing))
        job.cancelled.connect(
            partial(
                self.said.emit, self.tr("The import was stopped; nothing was added.")
            )
        )
        self._run(job)
        return job

    def suggest(self, project: Project, *, jobs: int) -> Job | None:
        """Look for suggestions in the documents that have none; None if all have."""
        layers = extracting.asked_layers(None)
        wanted = extracting.to_extract(project, layers)
        if not wanted:
            self.said.emit(self.tr("Every article has been looked through already."))
            return None
        search = _Search(project, wanted, layers, jobs)
        job = Job(
            self.tr("Finding suggestions"), search.work, answer=search.save, parent=self
        )
        for ending in (job.succeeded, job.cancelled, job.failed):
            ending.connect(partial(self._on_searched, search))
        job.failed.connect(self.failed)
        self._run(job)
        return job

    def export(
        self,
        project: Project,
        format_name: str,
        output: Path,
        statuses: frozenset[Status],
    ) -> Job:
        """Write a dataset from a snapshot of the project."""

        def work(job: Job) -> transfer.ExportReport:
            return transfer.export_copy(
                project, format_name, output, statuses=statuses, progress=job
            )

        job = Job(self.tr("Exporting"), work, parent=self)
        job.succeeded.connect(partial(self._on_exported, output))
        job.failed.connect(self.failed)
        stopped = self.tr("The export was stopped; nothing was written.")
        job.cancelled.connect(partial(self.said.emit, stopped))
        self._run(job)
        return job

    def foresee(
        self,
        project: Project,
        format_name: str,
        statuses: frozenset[Status],
        told: Callable[[transfer.ExportReport], None],
    ) -> Job:
        """Work out what an export would lose, and tell it."""

        def work(job: Job) -> transfer.ExportReport:
            return transfer.losses(
                project, format_name, statuses=statuses, progress=job
            )

        job = Job(self.tr("Looking at what would be lost"), work, parent=self)
        job.succeeded.connect(told)
        job.failed.connect(self.failed)
        self._run(job)
        return job

    def _run(self, job: Job) -> None:
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _on_read(self, importing: transfer.Import, _result: object) -> None:
        self.imported.emit(importing.finish())

    def _on_import_failed(self, importing: transfer.Import, error: Exception) -> None:
        importing.cancel()
        self.failed.emit(error)

    def _on_searched(self, search: _Search, _how: object = None) -> None:
        search.save()
        self.suggested.emit(search.report())

    def _on_exported(self, output: Path, report: transfer.ExportReport) -> None:
        self.exported.emit(output, report)


def _read(sources: list[Path], job: Job) -> None:
    batch: list[ReadDocument | Rejected] = []
    for item in transfer.read_sources(sources, None, job):
        batch.append(item)
        if len(batch) >= transfer.BATCH:
            job.ask(batch)
            batch = []
    if batch:
        job.ask(batch)


class _Search:
    """A run over documents: worked on one thread, its results stored on the other.

    What waits to be stored when the work is stopped is stored then.
    """

    def __init__(
        self,
        project: Project,
        wanted: list[DocumentId],
        layers: frozenset[Layer],
        jobs: int,
    ) -> None:
        self._project = project
        self._wanted = wanted
        self._layers = layers
        self._jobs = jobs
        self._run = extracting.start_run(project, layers)
        self._waiting: list[Bundle | extracting.Failed] = []
        self._documents = 0
        self._suggestions = 0
        self._failures: list[tuple[str, str]] = []

    def work(self, job: Job) -> None:
        """Extract. On the worker thread."""
        saved = 0.0
        for result in extracting.extract_documents(
            extracting.feed(self._project, self._wanted),
            self._layers,
            total=len(self._wanted),
            jobs=self._jobs,
            progress=job,
        ):
            self._waiting.append(result)
            if monotonic() - saved >= _SAVE_EVERY:
                job.ask(None)
                saved = monotonic()

    def save(self, _question: None = None) -> None:
        """Store what waits. On the GUI thread, while the work waits or has ended."""
        waiting, self._waiting = self._waiting, []
        found = [one for one in waiting if not isinstance(one, extracting.Failed)]
        for one in waiting:
            if isinstance(one, extracting.Failed):
                name = queries.document(self._project, one.document).name
                self._failures.append((name, one.reason))
        if found:
            self._documents += len(found)
            self._suggestions += commands.store_suggestions(
                self._project, self._run, found
            )

    def report(self) -> extracting.SuggestReport:
        """Return what has been found so far."""
        return extracting.SuggestReport(
            self._documents, self._suggestions, tuple(self._failures)
        )
