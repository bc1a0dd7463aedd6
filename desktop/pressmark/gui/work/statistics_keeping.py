"""The statistics of the project: counted when they are looked at, and saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from pressmark.errors import PressmarkError
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.model import filters
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.article.panel import ArticlePanel
    from pressmark.gui.documents.document_panel import DocumentPanel
    from pressmark.gui.statistics.chart import Chart
    from pressmark.gui.statistics.window import StatisticsWindow
    from pressmark.gui.work.focus import Focus
    from pressmark.project.project import Changed
    from pressmark.project.queries import Statistics

AT_ONCE = 1000
"""Up to how many articles counting takes a tenth of a second, and is done in place."""

_FOLLOWING = 400
"""Milliseconds without a step after which a small project is counted again."""


class StatisticsKeeping(QObject):
    """Holds the window, made when it is first asked for, and does what it asks."""

    said = Signal(str)

    def __init__(
        self,
        focus: Focus,
        article: ArticlePanel,
        documents: DocumentPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._article = article
        self._documents = documents
        self._window = window
        self._shown: StatisticsWindow | None = None
        self._runner: JobRunner | None = None
        self._job: Job | None = None
        self._following = QTimer(self, singleShot=True, interval=_FOLLOWING)
        self._following.timeout.connect(self.count)
        documents.filter_changed.connect(self._on_filtered)
        focus.project_changed.connect(self._close)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"statistics": self.show}

    def show(self) -> None:
        """Show the window, counted anew."""
        shown = self._shown or self._made()
        shown.say("")
        shown.show()
        shown.raise_()
        shown.activateWindow()
        self.count()

    def follow(self, changed: Changed) -> None:
        """Count again soon, or say that it would be needed."""
        del changed
        if self._shown is not None and self._shown.isVisible():
            self._following.start()
            if not self._is_quick():
                self._following.stop()
                self._shown.show_stale(stale=self._job is None)

    def count(self) -> None:
        """Count what the window says: at once, or as a job where there is much."""
        self._following.stop()
        shown = self._shown
        if shown is None or not self._focus.is_open:
            return
        self._stop()
        project = self._focus.project
        wanted = shown.wanted()
        asked = self._documents.wanted() if wanted.listed else filters.EVERYTHING
        counted = partial(
            queries.statistics if self._is_quick() else queries.statistics_of_copy,
            project,
            asked,
            annotator=wanted.annotator,
            statuses=wanted.statuses,
        )
        try:
            shown.show_annotators(queries.annotators(project))
            if self._is_quick():
                self._show(counted())
            else:
                self._start(counted)
        except PressmarkError as error:
            shown.say(said(error))

    def _is_quick(self) -> bool:
        return queries.document_count(self._focus.project) <= AT_ONCE

    def _start(self, counted: Callable[..., Statistics]) -> None:
        if self._runner is None:
            # Not the one of the project: a long search for suggestions is no reason to
            # wait for numbers.
            self._runner = JobRunner(self)
        job = Job(self.tr("Counting"), lambda job: counted(progress=job), parent=self)
        job.succeeded.connect(partial(self._on_counted, job))
        job.progressed.connect(self._on_progressed)
        job.cancelled.connect(partial(self._on_stopped, job))
        job.failed.connect(partial(self._on_failed, job))
        job.ended.connect(job.deleteLater)
        self._job = job
        if self._shown is not None:
            self._shown.show_stale(stale=False)
            self._shown.show_counting(0)
        self._runner.start(job)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._shown is not None and self._job is self.sender():
            self._shown.show_counting(done / total)

    def _on_counted(self, job: Job, figures: Statistics) -> None:
        if job is self._job:
            self._job = None
            self._show(figures)

    def _on_stopped(self, job: Job) -> None:
        if job is self._job and self._shown is not None:
            self._job = None
            self._shown.show_counting(None)
            self._shown.show_stale(stale=True)
            self._shown.say(self.tr("The counting was stopped."))

    def _on_failed(self, job: Job, error: Exception) -> None:
        if not isinstance(error, PressmarkError):
            raise error
        if job is self._job and self._shown is not None:
            self._job = None
            self._shown.show_counting(None)
            self._shown.say(said(error))

    def _show(self, figures: Statistics) -> None:
        if self._shown is not None:
            self._shown.show_figures(figures, self._focus.project.scheme)

    def _stop(self) -> None:
        """Let what is being counted go: something else is wanted."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _made(self) -> StatisticsWindow:
        # Who never looks at numbers does not wait for their window at the start.
        from pressmark.gui.statistics.window import StatisticsWindow  # noqa: PLC0415  (made when first asked for)

        shown = StatisticsWindow(self._window)
        shown.wanted_changed.connect(self.count)
        shown.stop_requested.connect(self._on_stop_requested)
        shown.save_requested.connect(self._save)
        shown.all_requested.connect(self._save_all)
        shown.print_requested.connect(self._print)
        shown.left.connect(self._leave)
        self._shown = shown
        return shown

    def _on_stop_requested(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_filtered(self) -> None:
        shown = self._shown
        if shown is not None and shown.isVisible() and shown.wanted().listed:
            self._following.start()

    def _close(self) -> None:
        self._following.stop()
        self._stop()
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.close()
        if self._shown is not None:
            shown, self._shown = self._shown, None
            shown.close()
            shown.deleteLater()

    def _leave(self) -> None:
        self._stop()
        self._window.activateWindow()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, chart: Chart, kind: str) -> None:
        from pressmark.gui.statistics import saving  # noqa: PLC0415  (with the window)

        path = self._asked(f"{self._focus.project.name} {chart.id}.{kind}", kind)
        if path is not None:
            self._written(partial(saving.save, chart, path), path)

    def _save_all(self) -> None:
        from pressmark.gui.statistics import saving  # noqa: PLC0415  (with the window)

        path = self._asked(f"{self._focus.project.name} statistics.csv", "csv")
        if path is not None and self._shown is not None:
            content = saving.csv_of_pages(self._shown.pages)
            self._written(partial(saving.write, path, content), path)

    def _asked(self, name: str, kind: str) -> Path | None:
        folder = self._focus.project.path.parent
        chosen, _ = QFileDialog.getSaveFileName(
            self._shown,
            self.tr("Save as {}").format(kind.upper()),
            str(folder / name),
            f"{kind.upper()} (*.{kind})",
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == f".{kind}" else Path(f"{chosen}.{kind}")

    def _written(self, write: Callable[[], None], path: Path) -> None:
        if self._shown is None:
            return
        try:
            write()
        except PressmarkError as error:
            self._shown.say(said(error))
        else:
            self._shown.say(self.tr("Saved as {}.").format(path))

    def _print(self) -> None:
        """Print every chart, or save them as PDF."""
        from pressmark.gui.printing.dialog import PrintDialog  # noqa: PLC0415  (made when asked for)
        from pressmark.gui.printing.paper import foot_of  # noqa: PLC0415  (as above)
        from pressmark.gui.statistics.on_paper import ChartsPrintout  # noqa: PLC0415  (as above)

        shown = self._shown
        if shown is None:
            return
        project = self._focus.project
        title = self.tr("Statistics of {}").format(project.name)
        printout = ChartsPrintout(title, shown.pages, foot_of(project.name))
        dialog = PrintDialog(printout, project.path.parent, shown)
        dialog.exec()
        dialog.deleteLater()
