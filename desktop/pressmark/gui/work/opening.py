"""Opening and closing projects, and what the actions of the File menu do with them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark import paths
from pressmark.deferring import deferred
from pressmark.errors import PressmarkError, ReadOnlyError
from pressmark.gui.work.changes import Changes
from pressmark.gui.work.project_files import ProjectFiles
from pressmark.gui.work.transfers import Transfers
from pressmark.model.ids import DocumentId
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import queries
from pressmark.project.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.dialogs import record_dialog, transfer_dialogs
    from pressmark.gui.memory import Memory
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.jobs import Job, JobRunner
    from pressmark.project import transfer
    from pressmark.project.extracting import SuggestReport
    from pressmark.project.transfer import ExportReport, ImportReport
    from pressmark.settings import Settings
else:
    globals().update(
        deferred("pressmark.gui.dialogs", "record_dialog", "transfer_dialogs"),
        **deferred("pressmark.project", "transfer"),
    )


class Opening(QObject):
    """Holds the open project; ``changed`` repeats what it announces.

    ``noticed`` carries what the search for suggestions has to do without.
    """

    said = Signal(str)
    failed = Signal(object)
    changed = Signal(object)
    noticed = Signal(str)

    def __init__(
        self,
        focus: Focus,
        memory: Memory,
        runner: JobRunner,
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._memory = memory
        self._runner = runner
        self._settings = settings
        self._window = window
        self._changes: Changes | None = None
        self._record: record_dialog.RecordDialog | None = None
        self._files = ProjectFiles(memory, runner, window)
        self._transfers = Transfers(runner, window)
        for part in (self._files, self._transfers):
            part.said.connect(self.said)
            part.failed.connect(self.failed)
        self._transfers.noticed.connect(self.noticed)
        self._transfers.imported.connect(self._on_imported)
        self._transfers.suggested.connect(self._on_suggested)
        self._transfers.exported.connect(self._on_exported)

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "new_project": self.make,
            "open_project": self.ask_open,
            "import_articles": self.import_articles,
            "import_folder": self.import_folder,
            "find_suggestions": self.find_suggestions,
            "look_again": self.look_again,
            "export": self.export,
            "back_up": self.back_up,
            "check_project": self.check,
            "close_project": self.close,
            "quality": self.show_quality,
            "sample": self.open_sample,
        }

    def make(self) -> None:
        """Make an empty project where the person says, and open it."""
        path = self._files.ask_new()
        if path is not None:
            self._make(path)

    def ask_open(self) -> None:
        """Open the project that the person chooses."""
        path = self._files.ask_open()
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file in the place of the present one.

        Raises:
            ProjectFileError: It cannot be opened; the present one is open again.
        """
        path = path.absolute()
        if self._focus.is_open and self._focus.project.path == path:
            return
        annotator = self._settings().annotator_name
        opened = (
            Project.open(path, annotator, read_only=True)
            if read_only
            else self._files.open(path, annotator)
        )
        self._show(opened)

    def open_sample(self) -> None:
        """Open the sample, with its articles imported when it is new."""
        sample = paths.data_folder() / f"sample{PROJECT_SUFFIX}"
        if self._focus.is_open and self._focus.project.path == sample:
            return
        project, is_new = self._files.sample(self._settings().annotator_name)
        self._show(project)
        if is_new:
            self._transfers.import_sources(project, paths.sample_articles())

    def take(self, dropped: Sequence[Path]) -> None:
        """Open a project that was dropped, or import what was."""
        projects = [path for path in dropped if path.suffix == PROJECT_SUFFIX]
        articles = [path for path in dropped if path.suffix != PROJECT_SUFFIX]
        if projects:
            self.open_path(projects[0])
        if articles:
            self._import(articles)

    def import_articles(self) -> None:
        """Import the files that the person chooses."""
        self._check_writable()
        self._import(self._files.ask_articles())

    def import_folder(self) -> None:
        """Import the folder that the person chooses."""
        self._check_writable()
        self._import(self._files.ask_folder())

    def find_suggestions(self) -> None:
        """Look for suggestions in articles that have not been looked at."""
        self._transfers.suggest(self._focus.project, self._settings())

    def look_again(self) -> None:
        """Look again at the articles that are not done, the one that is shown first."""
        self._check_writable()
        project, shown = self._focus.project, self._focus.document
        self._transfers.suggest_again(project, self._settings(), shown)

    def export(self) -> None:
        """Write a dataset as the person says in a dialog."""
        project = self._focus.project
        folder = self._memory.folder("exports")
        target = (
            folder if folder != Path.home() else project.path.parent
        ) / project.name
        dialog = transfer_dialogs.ExportDialog(transfer.formats(), target, self._window)
        looking: list[Job] = []

        def look() -> None:
            for job in looking:
                job.cancel()
            looking[:] = [
                self._transfers.foresee(
                    project,
                    dialog.format_name(),
                    dialog.statuses(),
                    dialog.show_losses,
                    dialog.asked(),
                )
            ]

        dialog.foresight_wanted.connect(look)
        dialog.start()
        accepted = dialog.exec() == transfer_dialogs.ExportDialog.DialogCode.Accepted
        for job in looking:
            job.cancel()
        if accepted:
            self._memory.keep_folder("exports", dialog.target().parent)
            self._transfers.export(
                project,
                dialog.format_name(),
                dialog.target(),
                dialog.statuses(),
                dialog.asked(),
            )
        dialog.deleteLater()

    def back_up(self) -> None:
        """Write a checked copy of the project beside it."""
        self._files.back_up(self._focus.project)

    def check(self) -> None:
        """Look for damage in the project."""
        self._files.check(self._focus.project)

    def show_quality(self) -> None:
        """Show what became of suggestions, beside the work."""
        if self._record is None:
            self._record = record_dialog.RecordDialog(self._focus.project, self._window)
            self._record.destroyed.connect(self._forget_record)
            self.changed.connect(self._record.follow)
        self._record.show()
        self._record.raise_()
        self._record.activateWindow()

    def _forget_record(self) -> None:
        self._record = None

    def close(self) -> None:
        """Stop all jobs and close the project."""
        self._runner.stop_all()
        if not self._focus.is_open:
            return
        if self._record is not None:
            self._record.close()
        project = self._focus.project
        if self._focus.document is not None:
            self._memory.keep_document(project.uuid, self._focus.document)
        if self._changes is not None:
            self._changes.close()
            self._changes = None
        self._focus.show_project(None)
        project.close()

    def _make(self, path: Path) -> Project:
        project = Project.create(path.absolute(), self._settings().annotator_name)
        self._show(project)
        return project

    def _show(self, project: Project) -> None:
        self.close()
        self._changes = Changes(project, self)
        self._changes.changed.connect(self.changed)
        self._focus.show_project(project)
        self._memory.add_recent(project.path)
        self._show_last_document(project)

    def _show_last_document(self, project: Project) -> None:
        wanted = self._memory.document(project.uuid)
        if wanted:
            # It may be gone, or another program may have changed what was remembered.
            with suppress(PressmarkError):
                self._focus.show_document(DocumentId(wanted))
        first = None if self._focus.shown else queries.first_key(project)
        if first is not None:
            self._focus.show_document(queries.document_rows(project, [first])[0].id)

    def _check_writable(self) -> None:
        if self._focus.is_open and not self._focus.is_writable:
            raise ReadOnlyError(
                self.tr("This project is open for reading only: nothing can be added.")
            )

    def _import(self, sources: Sequence[Path]) -> None:
        self._check_writable()
        if not sources:
            return
        if not self._focus.is_open:
            first = sources[0]
            name = first.name if first.is_dir() else first.parent.name
            path = self._files.ask_new(name, first.parent)
            if path is None:
                return
            self._make(path)
        self._transfers.import_sources(self._focus.project, sources)

    def _on_imported(self, report: ImportReport) -> None:
        self.said.emit(transfer_dialogs.import_words(report))
        if self._focus.document is None:
            self._show_last_document(self._focus.project)
        if report.added and self._settings().suggest_after_import:
            self._search_after_import()
        if report.rejected or report.remarks or not report.added:
            transfer_dialogs.ImportReportDialog(report, self._window).open()

    def _search_after_import(self) -> None:
        try:
            self.find_suggestions()
        except PressmarkError as error:
            # Nobody pressed a key for it, so nobody else is there to be told.
            self.failed.emit(error)

    def _on_suggested(self, report: SuggestReport) -> None:
        self.said.emit(transfer_dialogs.search_words(report))
        if report.failed:
            transfer_dialogs.SearchReportDialog(report, self._window).open()

    def _on_exported(self, output: Path, report: ExportReport) -> None:
        self.said.emit(
            self.tr("Exported to {target}: {words}").format(
                target=output,
                words=" ".join(transfer_dialogs.loss_words(report).splitlines()),
            )
        )
