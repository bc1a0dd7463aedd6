"""A dialog that shows what an import would do, and lets it be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.importing.preview_model import PreviewModel
from pressmark.gui.importing.preview_table import PreviewTable
from pressmark.gui.importing.reading_form import ReadingForm
from pressmark.gui.importing.row_page import RowPage
from pressmark.gui.importing.verdict_chips import VerdictChips
from pressmark.gui.menus import give_menu_key
from pressmark.gui.plain import PlainLabel, seen
from pressmark.gui.wording import number
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Choices, Fate, PreviewRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pressmark.exchange.format import Format
    from pressmark.project.reading import Proposal

_SIZE = QSize(960, 660)
_SOON = 100
"""Milliseconds between two counts of what would be done."""


class PreviewDialog(QDialog):
    """Shows rows as they come in, and what is to become of each.

    ``reread_wanted`` says that the files are to be read in another way; the rows then
    come anew. Who accepts the dialog wants what :attr:`choices` say.
    """

    reread_wanted = Signal()

    def __init__(
        self, title: str, formats: Sequence[Format], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(seen(title))
        self.setObjectName("import_preview")
        self.resize(_SIZE)
        self._rows: Sequence[PreviewRow] = ()
        self._reading = True
        self._later = QTimer(self, singleShot=True, interval=_SOON)
        self._later.timeout.connect(self._tell)
        self.form = ReadingForm(formats)
        self._chips = VerdictChips()
        self.model = PreviewModel(self)
        self.table = PreviewTable(self.model)
        self._page = RowPage()
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress of reading"))
        self._progress.setMaximumWidth(200)
        self._told = PlainLabel(wordWrap=True)
        self._told.setObjectName("import_told")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = QPushButton(self.tr("Import"))
        self._import.setObjectName("import_now")
        self._import.setProperty("primary", True)
        self._buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in self._buttons.buttons():
            # Else Enter would cancel while Import cannot be pressed, and ever after.
            cast("QPushButton", button).setAutoDefault(False)
        without_icons(self._buttons.buttons())
        self._lay_out()
        self._wire()
        self.table.setFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)

    @property
    def choices(self) -> Choices:
        """What is to become of the rows."""
        return self.model.choices

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show rows that are still coming: see :meth:`follow`."""
        self._rows = rows
        self._reading = True
        self.model.show_rows(rows, Choices())
        self._progress.setRange(0, 0)
        self._progress.show()
        self.follow()

    def follow(self) -> None:
        """Show what has come since."""
        self.model.follow()
        if self.table.current() is None and len(self.model):
            self.table.selectRow(0)
        if not self._later.isActive():
            self._later.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the files have been read."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def finish(self, proposals: Mapping[str, Proposal]) -> None:
        """Say that all has come, and show how it was read."""
        self._reading = False
        self._progress.hide()
        self.form.show_proposals(proposals)
        self.follow()
        self._tell()
        focused = QApplication.focusWidget()
        if focused is None or not self.form.isAncestorOf(focused):
            self.table.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up what is read."""
        self.reject()
        event.accept()

    def _wire(self) -> None:
        self.form.changed.connect(self.reread_wanted)
        self._chips.changed.connect(self._narrow)
        self.model.chosen.connect(self._tell)
        self.model.chosen.connect(self._show_row)
        self.table.moved.connect(self._show_row)
        self._page.chosen.connect(self._choose)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        give_menu_key(self)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._progress)
        foot.addWidget(self._buttons)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self._page)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self._chips)
        layout.addWidget(parts, 1)
        layout.addLayout(foot)

    def _narrow(self) -> None:
        self.model.narrow(self._chips.verdicts(), self._chips.words())
        if len(self.model):
            self.table.selectRow(0)
        self._show_row()

    def _show_row(self) -> None:
        self._page.show_row(self.table.current(), self.choices)

    def _choose(self, fate: Fate) -> None:
        self.model.choose(self.table.places(), fate)

    def _tell(self) -> None:
        """Say what would be done, and let it be done where that makes sense."""
        counts = dict.fromkeys(Verdict, 0)
        fresh = versions = brought = 0
        for row in self._rows:
            counts[row.verdict] += 1
            fate = self.choices.fate(row)
            versions += fate is Fate.VERSION
            if fate is Fate.NEW:
                fresh += 1
                brought += row.brought.total
        self._chips.show_counts(counts)
        said = []
        if fresh:
            said.append(self.tr("%Ln articles will be added.", "", fresh))
        if brought:
            said.append(self.tr("They bring %Ln annotations.", "", brought))
        if versions:
            said.append(self.tr("%Ln get a new text.", "", versions))
        if self._reading:
            said = [self.tr("Reading… %Ln found so far.", "", len(self._rows))]
        elif not fresh + versions:
            said = [self._why_nothing(counts)]
        self._told.setText(" ".join(said))
        self.form.say_outcome(
            self.tr(
                "Read this way: %Ln articles.",
                "",
                len(self._rows) - counts[Verdict.REJECTED],
            )
        )
        self._import.setText(
            self.tr("Import {}").format(number(fresh + versions))
            if fresh + versions
            else self.tr("Import")
        )
        self._import.setEnabled(bool(fresh + versions) and not self._reading)
        self._import.setDefault(True)
        if self._page.row is None:
            self._show_row()

    def _why_nothing(self, counts: Mapping[Verdict, int]) -> str:
        if not self._rows:
            return self.tr("There is nothing to read in it.")
        if counts[Verdict.UNCHANGED] == len(self._rows):
            return self.tr("All of it is here already.")
        if counts[Verdict.REJECTED] == len(self._rows):
            return self.tr("None of it can be imported; the list says why.")
        if counts[Verdict.UNCHANGED] + counts[Verdict.REJECTED] == len(self._rows):
            return self.tr("What can be imported of it is here already.")
        return self.tr("Nothing is chosen.")
