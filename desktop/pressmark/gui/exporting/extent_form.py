"""What of a project is exported and with what options: the middle of the dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import FormatError
from pressmark.gui.dialogs.options_form import OptionsForm
from pressmark.gui.exporting.split_box import SplitBox
from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.gui.wheel import let_wheel_pass
from pressmark.model import filters
from pressmark.model.restriction import DECIDED, EVERYTHING
from pressmark.project.dataset_card import LICENCES
from pressmark.project.exporting import Asked

if TYPE_CHECKING:
    from pressmark.exchange.format import Format
    from pressmark.model.review import Status


class ExtentForm(QScrollArea):
    """Options of the format, statuses, filter, splits and card, one below the other.

    ``changed`` says that something is set otherwise. ``shown`` is the filter of the
    list at present, which is offered.
    """

    changed = Signal()

    def __init__(self, shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.options = OptionsForm("writing")
        self._heading = _heading("")
        self._decided = QRadioButton(self.tr("What you made or accepted"))
        self._decided.setChecked(True)
        self._all = QRadioButton(self.tr("Open and rejected suggestions too"))
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(
            self.tr("Every article; or a filter such as label:PERSON outlet:Ledger")
        )
        self._take = QPushButton(self.tr("As the list"))
        self._fault = PlainLabel(wordWrap=True)
        self._splits = SplitBox()
        self._card = QCheckBox(self.tr("With a data card and a manifest"))
        self._card.setChecked(True)
        self._licence = QComboBox(editable=True)
        let_wheel_pass(self._licence)
        for widget, name, words in (
            (self._decided, "export_decided", self._decided.text()),
            (self._all, "export_all", self._all.text()),
            (self._filter, "export_filter", self.tr("Only what fits")),
            (self._take, "export_as_list", self.tr("Only what the list shows now")),
            (self._fault, "export_fault", self.tr("What is wrong with the filter")),
            (self._card, "export_card", self._card.text()),
            (self._licence, "export_licence", self.tr("Licence")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._lay_out()
        self._listen()

    def asked(self, made: Format) -> Asked:
        """Return what is to be written in a format.

        Raises:
            FormatError: The splits make no sense.
        """
        return Asked(
            made,
            self.statuses(),
            filters.read(self._filter.text()).filter,
            self._splits.wanted(),
            self._licence.currentText().strip(),
            card=self._card.isChecked(),
        )

    def statuses(self) -> frozenset[Status]:
        """Return the statuses of what is to be written."""
        return EVERYTHING if self._all.isChecked() else DECIDED

    def is_split(self) -> bool:
        """Whether splits are asked for."""
        try:
            return self._splits.wanted() is not None
        except FormatError:
            return True

    def fault(self) -> str:
        """Return what keeps it from being written, or nothing."""
        faults = filters.read(self._filter.text()).faults
        return (
            self.options.fault()
            or (said(faults[0].what) if faults else "")
            or self._splits.wrong()
        )

    def show_options(self, title: str) -> None:
        """Show the options of a format under its title, if it has any."""
        empty = self.options.is_empty()
        self._heading.setText(self.tr("Options of {}").format(title))
        self._heading.setVisible(not empty)
        self.options.setVisible(not empty)

    def choices(self) -> dict[str, Any]:
        """Return what is chosen, as JSON values to be remembered. No filter is."""
        return {
            "all": self._all.isChecked(),
            "splits": self._splits.choices(),
            "card": self._card.isChecked(),
            "licence": self._licence.currentText().strip(),
        }

    def choose(self, choices: dict[str, Any]) -> None:
        """Choose what was remembered, as far as it makes sense."""
        self._all.setChecked(choices.get("all") is True)
        self._card.setChecked(choices.get("card") is not False)
        licence, splits = choices.get("licence"), choices.get("splits")
        if isinstance(licence, str):
            self._licence.setEditText(licence)
        if isinstance(splits, dict):
            self._splits.choose(splits)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        extent = QVBoxLayout()
        extent.addWidget(self._decided)
        extent.addWidget(self._all)
        form.addRow(self.tr("Write"), extent)
        fitting = QHBoxLayout()
        fitting.addWidget(self._filter, 1)
        fitting.addWidget(self._take)
        self._take.setAutoDefault(False)
        self._take.setVisible(bool(self._shown))
        self._take.setToolTip(self.tr("Takes over the filter of the list of articles"))
        form.addRow(self.tr("Only what fits"), fitting)
        form.addRow("", self._fault)
        self._fault.hide()
        licences = QFormLayout()
        licences.setContentsMargins(22, 0, 0, 0)
        self._licence.addItems(["", *LICENCES])
        line = self._licence.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("None given; or such as CC-BY-4.0"))
        self._licence.setCurrentIndex(0)
        licences.addRow(self.tr("Licence"), self._licence)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self._heading)
        column.addWidget(self.options)
        column.addWidget(_heading(self.tr("Splits")))
        column.addWidget(self._splits)
        column.addWidget(_heading(self.tr("Data card")))
        column.addWidget(self._card)
        column.addLayout(licences)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields take the keyboard, and bring themselves into view.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _listen(self) -> None:
        self._all.toggled.connect(self.changed)
        self._filter.textChanged.connect(self._on_filter)
        self._take.clicked.connect(lambda: self._filter.setText(self._shown))
        self.options.changed.connect(self.changed)
        self._splits.changed.connect(self.changed)
        self._card.toggled.connect(self._licence.setEnabled)

    def _on_filter(self) -> None:
        faults = filters.read(self._filter.text()).faults
        self._fault.setText(said(faults[0].what) if faults else "")
        self._fault.setVisible(bool(faults))
        self.changed.emit()


def _heading(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("section", True)
    return label
