"""What is offered where a project that is to be opened is found damaged."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from pressmark.deferring import deferred
from pressmark.errors import NotAProjectError
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import seen
from pressmark.gui.translation import said
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.gui.work.passing_folder import passing_folder

if TYPE_CHECKING:
    from pressmark.errors import ProjectFileError
    from pressmark.project import rescuing
    from pressmark.project.rescuing import RescueReport
else:
    globals().update(deferred("pressmark.project", "rescuing"))

_Role = QMessageBox.ButtonRole


class Rescuing(QObject):
    """Asks what to do about a damaged file, rescues it, and tells what came of it.

    ``wanted`` carries the path of a project to open, ``restore_wanted`` that of one to
    put a backup in the place of. ``seen`` carries the path of a damaged one, that of a
    project of what can be read of it, and the folder in which that is until it is put
    away. ``rescued`` comes before what came of it is told.
    """

    rescued = Signal()
    failed = Signal(object)
    wanted = Signal(object)
    seen = Signal(object, object, object)
    restore_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def offer(self, path: Path, error: ProjectFileError) -> None:
        """Say that a file is damaged, and ask whether to rescue it."""
        title = self.tr("The project is damaged")
        if isinstance(error, NotAProjectError):
            title = self.tr("No project can be read in it")
        box = self._box(title, said(error))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setInformativeText(
            self.tr(
                "Nothing was changed in it. What can be read of it can be rescued into"
                " a new project beside it, or a backup put in its place."
            )
        )
        rescue = box.addButton(self.tr("&Rescue what can be read"), _Role.AcceptRole)
        look = box.addButton(self.tr("Only &look at it"), _Role.ActionRole)
        restore = box.addButton(self.tr("Restore a &backup…"), _Role.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(rescue)
        without_icons(box.buttons())
        box.exec()
        if box.clickedButton() is rescue:
            for report in self._rescued(path):
                self._tell(report)
        elif box.clickedButton() is look:
            self._look(path)
        elif box.clickedButton() is restore:
            self.restore_wanted.emit(path)
        box.deleteLater()

    def _look(self, path: Path) -> None:
        """Show what can be read of a file, for reading only, and keep nothing of it."""
        folder = passing_folder()
        is_wanted = False
        for report in self._rescued(path, folder.path):
            is_wanted = self._wants_to_see(report)
            if is_wanted:
                self.seen.emit(path, report.path, folder)
        if not is_wanted:
            folder.cleanup()

    def _rescued(self, path: Path, folder: Path | None = None) -> list[RescueReport]:
        """Rescue a file while a dialog shows how far that is; return what came of it.

        That is nothing where it was cancelled or failed, which is told.
        """
        runner = JobRunner(self)
        rescue = partial(rescuing.rescue, path, folder=folder)
        job = Job(self.tr("Rescuing"), rescue, parent=runner)
        shown = QProgressDialog(self._window)
        shown.setWindowTitle(job.title)
        shown.setLabelText(self.tr("Reading what can be read…"))
        shown.setMinimumDuration(0)
        # It stays until the job has ended, not only until its last step has begun.
        shown.setAutoReset(False)
        shown.setRange(0, 0)
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.canceled.connect(job.cancel)
        job.progressed.connect(lambda _, total: shown.setMaximum(total))
        job.progressed.connect(shown.setValue)
        reports: list[RescueReport] = []
        failures: list[Exception] = []
        job.succeeded.connect(reports.append)
        job.failed.connect(failures.append)
        runner.idle.connect(shown.accept)
        runner.start(job)
        shown.exec()
        # Where it was cancelled, it may be at its end all the same, and is told then.
        runner.stop_all()
        runner.close()
        runner.deleteLater()
        shown.deleteLater()
        if reports:
            self.rescued.emit()
        # Told over this dialog, it would leave no window with the keyboard.
        for failure in failures:
            self.failed.emit(failure)
        return reports

    def _tell(self, report: RescueReport) -> None:
        where = self.tr("The new project is {path}.").format(path=report.path)
        if self._opens(self.tr("Rescued"), report, where):
            self.wanted.emit(report.path)

    def _wants_to_see(self, report: RescueReport) -> bool:
        stays = self.tr(
            "It opens for reading only, and nothing of it is kept: rescue it to go on."
        )
        return self._opens(self.tr("What can be read"), report, stays)

    def _opens(self, title: str, report: RescueReport, more: str) -> bool:
        """Tell what could be read, and return whether the person wants to open it."""
        counted = self.tr("Articles: {articles}. Annotations: {annotations}.")
        words = counted.format(
            articles=report.documents, annotations=report.annotations
        )
        box = self._box(title, f"{words} {more}")
        told = "\n".join(seen(said(one)) for one in report.told)
        nothing = self.tr("Nothing is lost: all of it could be read.")
        box.setInformativeText(told or nothing)
        opened = box.addButton(self.tr("&Open it"), _Role.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(opened)
        without_icons(box.buttons())
        box.exec()
        box.deleteLater()
        return box.clickedButton() is opened

    def _box(self, title: str, words: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(seen(words))
        return box
