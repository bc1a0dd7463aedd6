"""What a search for suggestions did, and what an export shall do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.dialogs.table_dialog import TableDialog
from pressmark.gui.translation import said as told
from pressmark.gui.wording import number
from pressmark.model import filters
from pressmark.model.filters import Filter
from pressmark.model.restriction import DECIDED, EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.exchange.format import Format
    from pressmark.model.review import Status
    from pressmark.project.extracting import SuggestReport
    from pressmark.project.transfer import ExportReport


_DEBOUNCE = 300
"""Milliseconds after the last key in the filter before losses are worked out."""


def search_words(report: SuggestReport) -> str:
    """Return what a search for suggestions did, in a sentence or two."""
    found = _count("Found %Ln suggestions", report.suggestions)
    said = [f"{found} {_count('in %Ln articles', report.documents)}."]
    if report.failed:
        said.append(_count("%Ln articles could not be searched.", len(report.failed)))
    return " ".join(said)


class SearchReportDialog(TableDialog):
    """The articles that could not be looked through for suggestions, and why."""

    def __init__(self, report: SuggestReport, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Suggestions"),
            search_words(report),
            (_tr("Article"), _tr("Why it could not be searched")),
            [(name, told(why)) for name, why in report.failed],
            parent,
        )
        self.setObjectName("search_report")


def loss_words(report: ExportReport) -> str:
    """Return what an export would write and lose, a line each."""
    said = [_count("%Ln articles.", report.written)]
    if not report.losses:
        said.append(_tr("Nothing is lost in this format."))
    for loss in report.losses:
        what = told(loss.what)
        lost = f"{what[:1].upper()}{what[1:]}: {number(loss.count)}"
        said.append(f"{lost} – {told(loss.why)}")
    return "\n".join(said)


class ExportDialog(QDialog):
    """Asks for format, extent and target, and shows what will be lost.

    ``foresight_wanted`` asks for the losses of the present choice; they are given back
    by :meth:`show_losses`. ``target`` is where to write, without a suffix.
    """

    foresight_wanted = Signal()

    def __init__(
        self, formats: Sequence[Format], target: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(760)
        self._base = target
        self._formats = [one for one in formats if one.writes]
        self._format = QComboBox()
        for one in self._formats:
            self._format.addItem(f"{one.name}: {told(one.summary)}", one.name)
        self._format.setCurrentIndex(max(0, self._format.findData("jsonl")))
        self._decided = QRadioButton(self.tr("What you made or accepted"))
        self._decided.setChecked(True)
        self._all = QRadioButton(self.tr("Open and rejected suggestions too"))
        self._asked = QLineEdit()
        self._asked.setPlaceholderText(
            self.tr("Every article; or a filter such as label:PERSON outlet:Ledger")
        )
        self._fault = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._fault.hide()
        self._target = QLineEdit()
        self._losses = QPlainTextEdit(readOnly=True)
        self._losses.setMaximumHeight(150)
        for widget, name in (
            (self._format, "export_format"),
            (self._all, "export_all"),
            (self._target, "export_target"),
            (self._asked, "export_filter"),
            (self._fault, "export_fault"),
            (self._losses, "export_losses"),
        ):
            widget.setObjectName(name)
        self._target.setAccessibleName(self.tr("To"))
        self._lay_out()
        self._suggest_target()
        self._format.currentIndexChanged.connect(self._on_format)
        self._all.toggled.connect(self._on_choice)
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self._on_filter)
        self._asked.textChanged.connect(self._later.start)
        self._target.textChanged.connect(self._allow)
        self._allow()

    def format_name(self) -> str:
        """Return the name of the chosen format."""
        return str(self._format.currentData())

    def statuses(self) -> frozenset[Status]:
        """Return the statuses of what is to be written."""
        return EVERYTHING if self._all.isChecked() else DECIDED

    def asked(self) -> Filter:
        """Return what has to fit to be written."""
        return filters.read(self._asked.text()).filter

    def target(self) -> Path:
        """Return the file or folder to be written."""
        return Path(self._target.text().strip()).expanduser()

    def show_losses(self, report: ExportReport) -> None:
        """Show what the present choice would write and lose."""
        self._losses.setPlainText(loss_words(report))

    def start(self) -> None:
        """Ask for the losses of what is chosen at first."""
        self._on_choice()

    def _lay_out(self) -> None:
        extent = QVBoxLayout()
        extent.addWidget(self._decided)
        extent.addWidget(self._all)
        place = QHBoxLayout()
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place.addWidget(self._target, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Write"), extent)
        form.addRow(self.tr("Only what fits"), self._asked)
        form.addRow("", self._fault)
        form.addRow(self.tr("To"), place)
        form.addRow(self.tr("What is lost"), self._losses)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._write = QPushButton(self.tr("Export"))
        self._write.setProperty("primary", True)
        self._write.setObjectName("export_now")
        self._write.setDefault(True)
        self._buttons.addButton(self._write, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        without_icons(self._buttons.buttons())
        self._taken = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._taken.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._taken)
        layout.addWidget(self._buttons)

    def _suffix(self) -> str:
        suffixes = self._formats[self._format.currentIndex()].suffixes
        return suffixes[0] if suffixes else ""

    def _suggest_target(self) -> None:
        self._target.setText(f"{self._base}{self._suffix()}")

    def _on_format(self) -> None:
        self._suggest_target()
        self._on_choice()

    def _on_filter(self) -> None:
        faults = filters.read(self._asked.text()).faults
        self._fault.setText(told(faults[0].what) if faults else "")
        self._fault.setVisible(bool(faults))
        self._allow()
        if not faults:
            self._on_choice()

    def _on_choice(self) -> None:
        self._losses.setPlainText(self.tr("Looking at what would be lost…"))
        self.foresight_wanted.emit()

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), str(self.target())
        )
        if chosen:
            self._target.setText(chosen)

    def _allow(self) -> None:
        target = self.target()
        taken = self._target.text().strip() != "" and target.exists()
        if taken and target.is_file():
            self._taken.setText(self.tr("This file exists and will be replaced."))
        elif taken:
            self._taken.setText(
                self.tr("This folder exists. Choose a name that is not taken.")
            )
        else:
            self._taken.clear()
        sensible = not filters.read(self._asked.text()).faults
        self._write.setEnabled(bool(self._target.text().strip()) and sensible)


def _tr(words: str) -> str:
    return QCoreApplication.translate("transfer", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("transfer", words, "", number)
