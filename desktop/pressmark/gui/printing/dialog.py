"""The dialog that prints, or saves as PDF, what it shows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import PressmarkError
from pressmark.gui.plain import PlainLabel
from pressmark.gui.printing.chosen import Chosen
from pressmark.gui.printing.paper import Paper, print_on
from pressmark.gui.printing.preview import PagePreview
from pressmark.gui.translation import said
from pressmark.gui.wording import number
from pressmark.gui.work.jobs import Job, JobRunner

if TYPE_CHECKING:
    from pressmark.gui.printing.printout import Printout

_SIZE = (900, 640)
_LONGEST_NAME = 60


class PrintDialog(QDialog):
    """Says what is printed on what, with a preview. PDF needs no printer."""

    def __init__(
        self, printout: Printout, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._printout = printout
        self._folder = folder
        self._runner: JobRunner | None = None
        self._job: Job | None = None
        self.preview = PagePreview()
        self.paper = QComboBox()
        self.choices: dict[str, QCheckBox] = {}
        self.this_one = QRadioButton(self.tr("This article"))
        self.all_listed = QRadioButton(
            self.tr("All %Ln articles of the list (as PDF)", "", printout.listed)
        )
        self.save = QPushButton(self.tr("Save as PDF…"))
        self.print_ = QPushButton(self.tr("Print…"))
        self._page, self._said = PlainLabel(), PlainLabel()
        self._back, self._forth = QPushButton("‹"), QPushButton("›")
        self._progress = QProgressBar(textVisible=False)
        self._stop = QPushButton(self.tr("Stop"))
        self._lay_out()
        self._wire()
        self._allow()
        self.show_pages()
        self.preview.setFocus()

    def chosen(self) -> Chosen:
        """Return what of it is printed."""
        return Chosen(
            **{name: choice.isChecked() for name, choice in self.choices.items()}
        )

    def show_pages(self) -> None:
        """Show in the preview what would be printed now."""
        paper = self._paper()
        # A very long article takes a second.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.preview.show_pages(self._printout.pages(self.chosen(), paper), paper)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def save_as(self, path: Path) -> None:
        """Write the PDF; how far it is, and what comes of it, is said below."""
        if self._runner is None:
            self._runner = JobRunner(self)
        write = partial(
            self._printout.write,
            path,
            self.chosen(),
            self._paper(),
            everything=self.all_listed.isChecked(),
        )
        job = Job(self.tr("Writing"), lambda job: write(progress=job), parent=self)
        job.succeeded.connect(partial(self._on_saved, path))
        job.failed.connect(self._on_failed)
        job.cancelled.connect(partial(self._end, self.tr("Stopped; no file was made.")))
        job.progressed.connect(self._on_progressed)
        job.ended.connect(job.deleteLater)
        self._job = job
        self._said.clear()
        self._progress.setRange(0, 0)
        self._allow()
        self._runner.start(job)

    def done(self, result: int) -> None:
        """Stop what is being written, and go away."""
        self._job = None
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.close()
        super().done(result)

    def _paper(self) -> Paper:
        return Paper(self.paper.currentData())

    def _allow(self) -> None:
        """Offer what can be done now."""
        writes = self._job is not None
        for widget in (self._progress, self._stop):
            widget.setVisible(writes)
        self.save.setEnabled(not writes)
        self.print_.setEnabled(not writes and not self.all_listed.isChecked())

    def _ask_to_save(self) -> None:
        title = self._printout.title[:_LONGEST_NAME]
        name = "".join(c if c.isalnum() or c in " -_,." else " " for c in title)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            str(self._folder / f"{' '.join(name.split())}.pdf"),
            "PDF (*.pdf)",
        )
        if chosen:
            path = Path(chosen)
            is_pdf = path.suffix.lower() == ".pdf"
            self.save_as(path if is_pdf else Path(f"{chosen}.pdf"))

    def _ask_to_print(self) -> None:
        # Asking for printers opens a socket to the service for printing, so it is done
        # for whoever wants to print, and not to show this window.
        if not QPrinterInfo.availablePrinterNames():
            self._said.setText(
                self.tr("No printer is set up here; a PDF can be printed anywhere.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._printout.title)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            paper = self._paper()
            print_on(printer, paper, self._printout.pages(self.chosen(), paper))
            self._said.setText(self.tr("Sent to the printer."))

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_saved(self, path: Path, _result: object) -> None:
        self._end(self.tr("Saved as {}.").format(path))

    def _on_failed(self, error: Exception) -> None:
        self._end(said(error) if isinstance(error, PressmarkError) else "")
        if not isinstance(error, PressmarkError):
            raise error

    def _end(self, words: str) -> None:
        self._job = None
        self._said.setText(words)
        self._allow()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_page(self, page: int) -> None:
        count = self.preview.page_count()
        words = self.tr("Page {} of {}")
        self._page.setText(words.format(number(page + 1), number(count)))
        self._back.setEnabled(page > 0)
        self._forth.setEnabled(page + 1 < count)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Print or save as PDF"))
        self.resize(*_SIZE)
        for paper in Paper:
            self.paper.addItem(paper.value, paper.value)
        self.paper.setAccessibleName(self.tr("Paper"))
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        side = QVBoxLayout()
        self._offer_choices(side)
        side.addWidget(_heading(self.tr("Paper")))
        side.addWidget(self.paper)
        side.addStretch(1)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self._back, self._page, self._forth):
            turning.addWidget(widget)
        turning.addStretch(1)
        self._back.setAccessibleName(self.tr("Page before"))
        self._forth.setAccessibleName(self.tr("Next page"))
        shown = QVBoxLayout()
        shown.addWidget(self.preview, 1)
        shown.addLayout(turning)
        both = QHBoxLayout()
        both.addLayout(side)
        both.addLayout(shown, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addLayout(self._foot())

    def _offer_choices(self, side: QVBoxLayout) -> None:
        if not self._printout.has_choices:
            return
        side.addWidget(_heading(self.tr("What is printed")))
        for name, words in (
            ("marks", self.tr("Marks and speakers")),
            ("quotes", self.tr("List of quotes")),
            ("entities", self.tr("List of entities")),
            ("stances", self.tr("List of stances")),
            ("notes", self.tr("Notes")),
            ("suggestions", self.tr("Open suggestions too")),
        ):
            choice = self.choices[name] = QCheckBox(words)
            choice.setObjectName(f"print_{name}")
            choice.setChecked(True)
            choice.toggled.connect(self.show_pages)
            side.addWidget(choice)
        self.this_one.setChecked(True)
        side.addWidget(_heading(self.tr("Articles")))
        side.addWidget(self.this_one)
        side.addWidget(self.all_listed)
        self.all_listed.setEnabled(self._printout.listed > 0)

    def _foot(self) -> QGridLayout:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QGridLayout()
        foot.setColumnStretch(0, 1)
        foot.addWidget(self._said, 0, 0)
        buttons = (self._progress, self._stop, close, self.print_, self.save)
        for column, button in enumerate(buttons, 1):
            foot.addWidget(button, 0, column)
        for name, button in (
            ("stop_writing", self._stop),
            ("print_on_paper", self.print_),
            ("save_as_pdf", self.save),
            ("page_before", self._back),
            ("next_page", self._forth),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Writing"))
        self.save.setDefault(True)
        return foot

    def _wire(self) -> None:
        self.paper.currentIndexChanged.connect(self.show_pages)
        self.preview.turned.connect(self._show_page)
        self._back.clicked.connect(
            lambda: self.preview.turn_to(self.preview.number() - 1)
        )
        self._forth.clicked.connect(
            lambda: self.preview.turn_to(self.preview.number() + 1)
        )
        self.save.clicked.connect(self._ask_to_save)
        self.print_.clicked.connect(self._ask_to_print)
        self._stop.clicked.connect(self._on_stop)
        self.all_listed.toggled.connect(self._allow)


def _heading(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("section", True)
    return label
