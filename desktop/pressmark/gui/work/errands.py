"""The long work that a window has done with its project, and what comes of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError, ReadOnlyError
from pressmark.gui import translation
from pressmark.gui.work.arrivals import Arrivals
from pressmark.gui.work.exporting import Exporting
from pressmark.gui.work.transfers import Transfers
from pressmark.gui.work.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.dialogs import table_dialog, transfer_dialogs
    from pressmark.gui.importing import report
    from pressmark.gui.memory import Memory
    from pressmark.gui.work import importing, pasting
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.jobs import JobRunner
    from pressmark.project import unfinished
    from pressmark.project.extracting import SuggestReport
    from pressmark.project.importing import ImportReport
    from pressmark.project.maintenance import CheckReport
    from pressmark.project.previewing import PreviewRow
    from pressmark.settings import Settings
else:
    globals().update(
        deferred("pressmark.gui.dialogs", "table_dialog", "transfer_dialogs"),
        **deferred("pressmark.gui.importing", "report"),
        **deferred("pressmark.gui.work", "importing", "pasting"),
        **deferred("pressmark.project", "unfinished"),
    )


class Errands(QObject):
    """Imports, exports, looks for suggestions and checks.

    ``noticed`` carries what the search for suggestions has to do without, ``imported``
    says that articles may have come, and ``replaced`` carries those with new texts.
    """

    said = Signal(str)
    failed = Signal(object)
    noticed = Signal(str)
    imported = Signal()
    replaced = Signal(object)

    def __init__(
        self,
        focus: Focus,
        memory: Memory,
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._focus = focus
        self._memory = memory
        self._settings = settings
        self._window = window
        self.exporting = Exporting(focus, memory, window)
        self.exporting.said.connect(self.said)
        self.exporting.failed.connect(self.failed)
        self._arrivals: Arrivals
        self._transfers: Transfers
        self._upkeep: Upkeep
        self._runner: JobRunner
        self._inherited: list[tuple[Arrivals, Transfers, Upkeep]] = []

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {
            "paste_article": self.paste,
            "find_suggestions": self.find_suggestions,
            "look_again": self.look_again,
            "export": self.export,
            "check_project": self.check,
        }

    def begin(self, runner: JobRunner) -> None:
        """Have what is done from now on done by the jobs of a project."""
        self._runner = runner
        self._arrivals = Arrivals(runner, self, settings=self._settings)
        self._transfers, self._upkeep = Transfers(runner, self), Upkeep(runner, self)
        self.listen(self._arrivals, self._transfers, self._upkeep)

    def go_on(self) -> None:
        """Go on with what was interrupted when the project was open last."""
        if not self._focus.is_writable:
            return
        project = self._focus.project
        self._arrivals.go_on(project)
        for sources in unfinished.looks(project):
            unfinished.forget_look(project, list(map(Path, sources)))
            if all(Path(source).exists() for source in sources):
                self.import_sources(list(map(Path, sources)))
        self._transfers.go_on(project, self._settings())

    def end(self, heir: Errands | None) -> None:
        """Leave the project; what is going on ends in another window on it."""
        parted = [(self._arrivals, self._transfers, self._upkeep), *self._inherited]
        self._inherited = []
        for parts in parted:
            if heir is None or not self._runner.is_busy():
                for part in parts:
                    part.deleteLater()
            else:
                heir.inherit(*parts)

    def inherit(self, arrivals: Arrivals, transfers: Transfers, upkeep: Upkeep) -> None:
        """Take over what another window began."""
        for signal in (
            *(arrivals.said, arrivals.failed, arrivals.imported, arrivals.came),
            *(transfers.said, transfers.failed, transfers.noticed),
            *(transfers.suggested, transfers.exported, transfers.refused),
            *(upkeep.said, upkeep.failed, upkeep.checked),
        ):
            signal.disconnect()
        for part in (arrivals, transfers, upkeep):
            part.setParent(self)
        self.listen(arrivals, transfers, upkeep)
        self._inherited.append((arrivals, transfers, upkeep))

    def listen(self, arrivals: Arrivals, transfers: Transfers, upkeep: Upkeep) -> None:
        """Tell the person what comes of work, also if another window began it."""
        for part in (arrivals, transfers, upkeep):
            part.said.connect(self.said)
            part.failed.connect(self.failed)
        arrivals.imported.connect(self._on_imported)
        arrivals.came.connect(self._focus.show_document)
        transfers.noticed.connect(self.noticed)
        transfers.suggested.connect(self._on_suggested)
        transfers.exported.connect(self.exporting.tell)
        transfers.refused.connect(partial(self.exporting.ask_again, transfers))
        upkeep.checked.connect(self._on_checked)

    def import_sources(self, sources: Sequence[Path]) -> None:
        """Add files and folders to the project, shown first where that is wanted.

        Raises:
            PressmarkError: No project is open.
        """
        bringing = importing.Importing(
            self._focus.project,
            sources,
            self._arrivals,
            when=self._settings().preview_imports,
        )
        bringing.begin()

    def paste(self) -> None:
        """Make an article of what is on the clipboard, or import files from there."""
        self.check_writable()
        data = pasting.on_clipboard()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.import_sources(files)
            return
        pasting.Pasting(self._focus.project, self._arrivals).begin()

    def find_suggestions(self) -> None:
        """Look for suggestions in articles that have not been looked at."""
        project = self._focus.project
        self._transfers.suggest(project, self._settings())

    def look_again(self) -> None:
        """Look again at the articles that are not done, the one that is shown first."""
        self.check_writable()
        project, shown = self._focus.project, self._focus.document
        self._transfers.suggest_again(project, self._settings(), shown)

    def export(self) -> None:
        """Write a dataset as the person says in a dialog."""
        self.exporting.ask(self._transfers)

    def check(self) -> None:
        """Look for damage in the project."""
        project = self._focus.project
        self._upkeep.check(project)

    def check_writable(self) -> None:
        """Do nothing where articles can be added.

        Raises:
            ReadOnlyError: The project is open for reading only.
        """
        if self._focus.is_open and not self._focus.is_writable:
            raise ReadOnlyError(
                self.tr("This project is open for reading only: nothing can be added.")
            )

    def _on_imported(self, told: ImportReport, seen: Sequence[PreviewRow]) -> None:
        self.said.emit(report.import_words(told))
        self.imported.emit()
        if (told.added or told.replaced) and self._settings().suggest_after_import:
            self._search_after_import()
        if told.replaced:
            self.replaced.emit(told.replaced)
        if report.is_news(told, seen):
            report.ImportReportDialog(told, self._window).open()

    def _search_after_import(self) -> None:
        try:
            project = self._focus.project
            self._transfers.suggest(project, self._settings(), asked=False)
        except PressmarkError as error:
            # Nobody pressed a key for it, so nobody else is there to be told.
            self.failed.emit(error)

    def _on_suggested(self, told: SuggestReport) -> None:
        self.said.emit(transfer_dialogs.search_words(told))
        if told.failed:
            transfer_dialogs.SearchReportDialog(told, self._window).open()

    def _on_checked(self, report: CheckReport) -> None:
        words = self.tr(
            "Something is wrong. Close the project and run “pressmark check"
            " --repair”, which makes a copy first, or restore a backup."
        )
        if report.backup is not None:
            words = self.tr(
                "The file is damaged on the disk. What was in memory is whole, and is"
                " now among the backups: restore {}."
            ).format(report.backup.name)
        dialog = table_dialog.TableDialog(
            self.tr("Check project"),
            words,
            (self.tr("Kind"), self.tr("Where"), self.tr("What")),
            [
                (one.kind, one.where, translation.said(one.what))
                for one in report.problems
            ],
            self._window,
        )
        dialog.open()
