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
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from pressmark.exchange.format import ReadDocument
    from pressmark.project import (
        bringing_in,
        importing,
        near_texts,
        previewing,
        reading,
        unfinished,
    )
    from pressmark.project.importing import AsVersion, Import
    from pressmark.project.previewing import Choices, Preview, PreviewRow
    from pressmark.project.project import Project
    from pressmark.project.reading import Place, Reading
else:
    globals().update(
        deferred(
            "pressmark.project",
            "bringing_in",
            "importing",
            "near_texts",
            "previewing",
            "reading",
            "unfinished",
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
        return self._begin(project, unfinished.errand_of(wanted), ())

    def go_on(self, project: Project) -> None:
        """Go on with the import that was interrupted, and then with those that wait."""
        waiting = unfinished.waiting(project)
        left = importing.Import.resumed(project)
        if left is not None:
            arriving, place = left
            errand = arriving.errand
            if errand is not None and self._may_go_on(arriving, errand):
                self._bring_in(arriving, errand, place)
        for errand in waiting:
            if self._is_there(errand):
                self._begin(project, errand, (), waits=True)

    def _is_there(self, errand: unfinished.Errand) -> bool:
        """Whether the files of an import are there; the person is told if not."""
        missing = errand.missing()
        if missing:
            words = self.tr(
                "An import is not finished, and goes on when {} is there again."
            )
            self.said.emit(words.format(missing[0]))
        return not missing

    def _may_go_on(self, arriving: Import, errand: unfinished.Errand) -> bool:
        """Whether an import can go on; the person is told."""
        if not self._is_there(errand):
            unfinished.put_off(arriving.project)
            return False
        if unfinished.is_tried_enough(arriving.project):
            words = self.tr("An import was given up that could not be finished.")
            self.said.emit(words)
            arriving.cancel()
            return False
        self.said.emit(self.tr("The import that was interrupted goes on."))
        return True

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
        plan = previewing.plan(choices, rows)
        errand = unfinished.errand_of(wanted, plan)
        return self._begin(project, errand, rows if seen else ())

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

    def _begin(
        self,
        project: Project,
        errand: unfinished.Errand,
        seen: Sequence[PreviewRow],
        *,
        waits: bool = False,
    ) -> Job:
        """Begin an import when those before it have ended; none is lost by closing.

        ``waits`` says that it is kept as one that waits.
        """
        arriving = importing.Import(project, errand=errand)
        if unfinished.errand(project) is None:
            arriving.begin()
        elif not waits:
            unfinished.keep_waiting(project, errand)
        return self._bring_in(arriving, errand, reading.Place(), seen)

    def _bring_in(
        self,
        arriving: Import,
        errand: unfinished.Errand,
        place: Place,
        seen: Sequence[PreviewRow] = (),
    ) -> Job:
        settings = self._settings()

        def work(job: Job) -> str | None:
            secured = bringing_in.Secured(arriving.project, settings, job)
            wanted = errand.reading(place)
            if not wanted.leads_to(place):
                wanted.after = reading.Place()
                job.ask(None)
            for batch in secured.first(_batches(errand, wanted, job)):
                job.ask(batch)
            return secured.trouble

        def answer(
            batch: tuple[list[bringing_in.Arriving], Place | None] | None,
        ) -> object:
            if batch is not None:
                return arriving.add(*batch)
            arriving.begin_anew()
            return None

        job = Job(self.tr("Importing"), work, answer=answer, parent=self)
        job.succeeded.connect(partial(self._on_read, arriving, seen))
        job.failed.connect(partial(self._on_failed, arriving))
        job.cancelled.connect(partial(self._on_cancelled, job, arriving))
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
        if trouble is not None:
            self.said.emit(said(trouble))

    def _on_cancelled(self, job: Job, arriving: Import) -> None:
        if job.is_interrupted:
            # It goes on when the project is opened again.
            return
        arriving.cancel()
        self.said.emit(self.tr("The import was stopped; nothing was added."))

    def _on_failed(self, arriving: Import, error: Exception) -> None:
        arriving.cancel()
        self.failed.emit(error)


def _batches(
    errand: unfinished.Errand, wanted: Reading, job: Job
) -> Iterator[tuple[list[bringing_in.Arriving], Place | None]]:
    """Yield what is read and chosen, in batches with the place they reach."""
    items = wanted.items(job)
    found: Iterable[bringing_in.Arriving] = (item for _, item in items)
    if errand.plan is not None:
        found = previewing.chosen(items, errand.plan, wanted.after.items)
    return unfinished.batches(wanted, found, bringing_in.BATCH)
