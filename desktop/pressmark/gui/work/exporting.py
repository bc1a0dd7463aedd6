"""Exports: a dialog on what to write, the job that does it, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError
from pressmark.gui import translation
from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.exporting import dialog, report_dialog
    from pressmark.gui.exporting.dialog import ExportDialog
    from pressmark.gui.memory import Memory
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.jobs import Job
    from pressmark.gui.work.transfers import Transfers
    from pressmark.model.ids import DocumentId
    from pressmark.project import transfer
    from pressmark.project.exporting import ExportReport
else:
    globals().update(
        deferred("pressmark.gui.exporting", "dialog", "report_dialog"),
        **deferred("pressmark.project", "transfer"),
    )


Heard = TypeVar("Heard")


class Exporting(QObject):
    """Asks what to export, has it written, and tells what was.

    ``present_filter`` gives the filter of the list of articles, as it is written.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, focus: Focus, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self.present_filter: Callable[[], str] = str
        self._focus = focus
        self._memory = memory
        self._window = window
        self._asking: QWidget | None = None
        self._dialog: ExportDialog | None = None
        focus.project_changed.connect(self._on_settled)

    def ask(self, transfers: Transfers) -> None:
        """Write a dataset as the person says in a dialog."""
        project = self._focus.project
        folder = self._memory.folder("exports")
        base = (folder if folder != Path.home() else project.path.parent) / project.name
        self._forget()
        self._dialog = dialog.ExportDialog(
            transfer.formats(),
            base,
            self._titles,
            shown=self.present_filter(),
            choices=self._memory.export_choices(),
            parent=self._window,
        )
        self._show(self._dialog, transfers)

    def ask_again(
        self, transfers: Transfers, output: Path, error: PressmarkError
    ) -> None:
        """Show the dialog as it was, and why nothing could be written."""
        asking = self._dialog
        if asking is None or self._asking is not None or asking.target() != output:
            self.failed.emit(error)
            return
        asking.show_refusal(translation.said(error))
        # Not before the job that failed has ended, and is said to have.
        QTimer.singleShot(0, asking, partial(self._show, asking, transfers))

    def tell(self, output: Path, report: ExportReport) -> None:
        """Tell what was written, and offer to open the folder."""
        self._on_settled()
        self.said.emit(report_dialog.export_words(output, report))
        report_dialog.ExportReportDialog(output, report, self._window).show()

    def _show(self, asking: ExportDialog, transfers: Transfers) -> None:
        """Have the dialog answered; it is kept until what it asks for is written."""
        project = self._focus.project
        looking: list[Job] = []

        def look(number: int) -> None:
            for job in looking:
                job.cancel()
            # The last of them may end when the dialog is gone.
            job = transfers.foresee(
                project,
                asking.asked(),
                self._while(asking, partial(asking.show_losses, number)),
                self._while(asking, self._told(partial(asking.show_failure, number))),
            )
            job.progressed.connect(asking.show_progress)
            looking[:] = [job]

        heard = asking.foresight_wanted.connect(look)
        self._asking = asking
        asking.start()
        accepted = asking.exec() == dialog.ExportDialog.DialogCode.Accepted
        self._asking = None
        asking.foresight_wanted.disconnect(heard)
        for job in looking:
            job.cancel()
        if accepted:
            self._memory.keep_folder("exports", asking.target().parent)
            self._memory.keep_export_choices(asking.choices())
            transfers.export(project, asking.asked(), asking.target())
        else:
            self._forget()

    def _on_settled(self) -> None:
        if self._asking is None:
            self._forget()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _while(
        self, asking: QWidget, hear: Callable[[Heard], None]
    ) -> Callable[[Heard], None]:
        """Return what hears of something only as long as a dialog is open."""

        def heard(what: Heard) -> None:
            if self._asking is asking:
                hear(what)

        return heard

    def _told(
        self, shown: Callable[[PressmarkError], None]
    ) -> Callable[[Exception], None]:
        """Return what hears of a failure, and shows it if it was to be expected."""

        def heard(error: Exception) -> None:
            if isinstance(error, PressmarkError):
                shown(error)
            else:
                self.failed.emit(error)

        return heard

    def _titles(self, documents: Sequence[DocumentId]) -> list[str]:
        project = self._focus.project
        keys = [queries.document_key(project, one) for one in documents]
        return [row.title for row in queries.document_rows(project, keys)]
