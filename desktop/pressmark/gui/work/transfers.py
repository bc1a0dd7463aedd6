"""Finding suggestions and exporting: long work with the project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.model.rotation import Why

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressmark.gui.work import searching
    from pressmark.model.document import Document
    from pressmark.model.ids import DocumentId
    from pressmark.project import backups, exporting, extracting, unfinished_search
    from pressmark.project.project import Project
    from pressmark.settings import Settings
else:
    globals().update(
        deferred("pressmark.gui.work", "searching"),
        **deferred(
            "pressmark.project",
            "backups",
            "exporting",
            "extracting",
            "transfer",
            "unfinished_search",
        ),
    )


class Transfers(QObject):
    """Starts the jobs and writes what they bring.

    ``suggested`` carries the report of a run, ``exported`` the path of an export and
    its report, ``refused`` the path and why nothing could be written there, and
    ``noticed`` what a run has to do without.
    """

    suggested = Signal(object)
    exported = Signal(object, object)
    refused = Signal(object, object)
    failed = Signal(object)
    said = Signal(str)
    noticed = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def suggest(
        self, project: Project, settings: Settings, *, asked: bool = True
    ) -> Job | None:
        """Look for suggestions in the documents that have none; None if all have.

        That there are none is said only to those who ``asked`` for suggestions.
        """
        wanted = extracting.to_extract(project, extracting.asked_layers(project, None))
        if not wanted:
            if asked:
                words = self.tr("Every article has been looked through already.")
                self.said.emit(words)
            return None
        return self._search(project, wanted, settings, again=False)

    def go_on(self, project: Project, settings: Settings) -> Job | None:
        """Go on with the search that was interrupted; None where there is none."""
        left = unfinished_search.left(project, searching.unfinished(project))
        if left is None:
            return None
        if left.is_hopeless or not left.documents:
            unfinished_search.forget(project)
            if left.is_hopeless:
                words = self.tr("A search was given up that could not be finished.")
                self.said.emit(words)
            return None
        self.said.emit(self.tr("The search for suggestions goes on where it was."))
        wanted, again = list(left.documents), left.again
        return self._search(project, wanted, settings, again=again, goes_on=True)

    def suggest_again(
        self, project: Project, settings: Settings, first: DocumentId | None
    ) -> Job | None:
        """Look again at the documents that are not done, at one of them ``first``.

        Suggestions nobody has decided on are replaced by what is found now; there is
        nothing to do where every document is done.
        """
        wanted = sorted(
            searching.unfinished(project), key=lambda document: document != first
        )
        if not wanted:
            self.said.emit(self.tr("Every article is done: nothing to look at again."))
            return None
        return self._search(project, wanted, settings, again=True)

    def _search(
        self,
        project: Project,
        wanted: list[DocumentId],
        settings: Settings,
        *,
        again: bool,
        goes_on: bool = False,
    ) -> Job:
        search = searching.Search(
            project, wanted, settings, again=again, goes_on=goes_on
        )

        def work(job: Job) -> None:
            if again and len(wanted) >= backups.MANY:
                made = backups.before(project, Why.LOOK_AGAIN, settings, job)
                if made is not None and made.trouble is not None:
                    job.ask(said(made.trouble))
            search.work(job)

        job = Job(
            self.tr("Finding suggestions"),
            work,
            answer=partial(self._on_asked, search),
            makes_way=True,
            parent=self,
        )
        for ending in (job.succeeded, job.cancelled, job.failed):
            ending.connect(partial(self._on_searched, job, search))
        job.failed.connect(self.failed)
        self._run(job)
        return job

    def export(self, project: Project, asked: exporting.Asked, output: Path) -> Job:
        """Write a dataset from a snapshot of the project."""

        def work(job: Job) -> exporting.ExportReport:
            return exporting.export_copy(project, asked, output, progress=job)

        job = Job(self.tr("Exporting"), work, loses=True, parent=self)
        job.succeeded.connect(partial(self._on_exported, output))
        job.failed.connect(partial(self._on_not_exported, output))
        stopped = self.tr("The export was stopped; nothing was written.")
        job.cancelled.connect(partial(self.said.emit, stopped))
        self._run(job)
        return job

    def foresee(
        self,
        project: Project,
        asked: exporting.Asked,
        told: Callable[[exporting.ExportReport], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Work out what an export would lose, and tell it, or why it cannot be done."""

        def work(job: Job) -> exporting.ExportReport:
            return exporting.foreseen(project, asked, progress=job)

        job = Job(self.tr("Looking at what would be lost"), work, parent=self)
        job.succeeded.connect(told)
        job.failed.connect(failed)
        self._run(job)
        return job

    def _run(self, job: Job) -> None:
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _on_asked(
        self, search: searching.Search, asked: searching.Unread | str | None
    ) -> Document | bool:
        if isinstance(asked, searching.Unread):
            return search.read(asked)
        if asked is None:
            return search.save_some()
        self.noticed.emit(asked)
        return False

    def _on_searched(
        self, job: Job, search: searching.Search, _how: object = None
    ) -> None:
        try:
            search.save()
            if not job.is_interrupted:
                search.forget()
        except PressmarkError as error:
            # What was not stored is looked at again the next time.
            self.failed.emit(error)
        if job.is_interrupted:
            # It goes on when the project is opened again.
            return
        self.suggested.emit(search.report())

    def _on_exported(self, output: Path, report: exporting.ExportReport) -> None:
        self.exported.emit(output, report)

    def _on_not_exported(self, output: Path, error: Exception) -> None:
        if isinstance(error, PressmarkError):
            self.refused.emit(output, error)
        else:
            self.failed.emit(error)
