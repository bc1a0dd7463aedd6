"""Looking at what an import would do, and importing: jobs on files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pressmark.exchange.format import ReadDocument
    from pressmark.project import (
        bringing_in,
        importing,
        near_texts,
        previewing,
        reading,
    )
    from pressmark.project.importing import AsVersion, Import
    from pressmark.project.previewing import Choices, Preview, PreviewRow
    from pressmark.project.project import Project
    from pressmark.project.reading import Reading
else:
    globals().update(
        deferred(
            "pressmark.project",
            "bringing_in",
            "importing",
            "near_texts",
            "previewing",
            "reading",
        )
    )


class Arrivals(QObject):
    """Starts the jobs and writes what they bring.

    ``imported`` carries the report, and the rows that the person has seen before;
    ``came`` the one document that somebody waits to see.
    """

    imported = Signal(object, object)
    came = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        runner: JobRunner,
        parent: QObject | None = None,
        *,
        settings: Callable[[], Settings] = Settings,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self._known: near_texts.KnownTexts | None = None

    def window(self) -> QWidget | None:
        """Return the window that is told: another one once the first is closed."""
        above = self.parent()
        while above is not None and not isinstance(above, QWidget):
            above = above.parent()
        return above

    def import_sources(self, project: Project, sources: Sequence[Path]) -> Job:
        """Add files and folders to a project, as one step that can be undone."""
        wanted = reading.Reading(list(sources))

        def read(job: Job) -> Iterator[bringing_in.Arriving]:
            return (item for _, item in wanted.items(job))

        return self._bring_in(project, read)

    def import_chosen(
        self,
        project: Project,
        wanted: Reading,
        rows: Sequence[PreviewRow],
        choices: Choices,
        *,
        seen: bool,
    ) -> Job:
        """Read again what was looked at, and add what was chosen of it, as one step.

        ``seen`` says whether the person saw the rows.
        """

        def read(job: Job) -> Iterator[bringing_in.Arriving]:
            return previewing.chosen(wanted.items(job), choices, rows)

        return self._bring_in(project, read, rows if seen else ())

    def add(self, project: Project, item: ReadDocument | AsVersion) -> None:
        """Add what has been read already, as one step, and have it shown."""
        report, document = bringing_in.add_one(project, item)
        self.imported.emit(report, ())
        if document is not None:
            self.came.emit(document)

    def look(
        self,
        project: Project,
        wanted: Reading,
        preview: Preview,
        came: Callable[[Sequence[PreviewRow]], None],
    ) -> Job:
        """Find out what an import would do; the rows come into the preview.

        Each time some ``came``, they are told. It succeeds with what each format
        proposes for its first file.
        """

        def work(job: Job) -> dict[str, reading.Proposal]:
            for batch in bringing_in.batches(self._looked(wanted, job)):
                job.ask(batch)
            return reading.proposals(wanted.used)

        def answer(asked: int | str | list[previewing.Looked]) -> object:
            if isinstance(asked, int | str):
                return near_texts.known_texts(project, asked)
            came(preview.add(asked))
            return None

        job = Job(
            self.tr("Looking at what would be imported"),
            work,
            answer=answer,
            parent=self,
        )
        self._run(job)
        return job

    def read(self, project: Project, wanted: Reading) -> Job:
        """Read a few small files; it succeeds with what was found out about them."""
        job = Job(
            self.tr("Reading"),
            lambda job: list(self._looked(wanted, job)),
            answer=partial(near_texts.known_texts, project),
            parent=self,
        )
        self._run(job)
        return job

    def _looked(self, wanted: Reading, job: Job) -> Iterator[previewing.Looked]:
        """Yield what is read, compared with the texts of the project."""
        known = self._known = self._known or near_texts.KnownTexts()
        return previewing.looked(wanted.items(job), known, job.ask)

    def _bring_in(
        self,
        project: Project,
        read: Callable[[Job], Iterator[bringing_in.Arriving]],
        seen: Sequence[PreviewRow] = (),
    ) -> Job:
        arriving = importing.Import(project)
        settings = self._settings()

        def work(job: Job) -> str | None:
            secured = bringing_in.Secured(project, settings, job)
            for batch in secured.first(bringing_in.batches(read(job))):
                job.ask(batch)
            return secured.trouble

        job = Job(self.tr("Importing"), work, answer=arriving.add, parent=self)
        job.succeeded.connect(partial(self._on_read, arriving, seen))
        job.failed.connect(partial(self._on_failed, arriving))
        job.cancelled.connect(arriving.cancel)
        stopped = self.tr("The import was stopped; nothing was added.")
        job.cancelled.connect(partial(self.said.emit, stopped))
        self._run(job)
        return job

    def _run(self, job: Job) -> None:
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _on_read(
        self, arriving: Import, seen: Sequence[PreviewRow], trouble: str | None
    ) -> None:
        try:
            told = arriving.finish()
        except PressmarkError as error:
            self._on_failed(arriving, error)
        else:
            self.imported.emit(told, seen)
        self.imported.emit(arriving.finish(), seen)
        if trouble is not None:
            self.said.emit(said(trouble))

    def _on_failed(self, arriving: Import, error: Exception) -> None:
        arriving.cancel()
        self.failed.emit(error)
