"""Whether a dataset is written in splits, and in which."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import FormatError
from pressmark.gui.dialogs.options_form import indent
from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.gui.wheel import let_wheel_pass
from pressmark.project.splits import Stratify, Wanted, wanted

USUAL = "train=80, dev=10, test=10"
"""What is offered before anything else has been asked for."""

STRATIFY = {
    Stratify.NOTHING: "Nothing: by the number of articles only",
    Stratify.OUTLET: "The articles of each outlet",
    Stratify.LABEL: "The articles with each label",
}
"""What can come evenly into all splits, in words."""

_LARGEST_SEED = 2**31 - 1


class SplitBox(QWidget):
    """Names and shares, the seed, and what is to be even. ``changed`` says so."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = QCheckBox(self.tr("Write in splits, such as for training and tests"))
        self._shares = QLineEdit(USUAL)
        self._seed = QSpinBox(maximum=_LARGEST_SEED)
        indent(self._seed)
        self._even = QComboBox()
        for value, words in STRATIFY.items():
            self._even.addItem(_tr(words), value.value)
        for box in (self._seed, self._even):
            let_wheel_pass(box)
        self._fault = PlainLabel(wordWrap=True)
        self._fault.setObjectName("split_fault")
        self._about = PlainLabel(
            self.tr(
                "By whole articles; those that are nearly the same stay together. The"
                " same articles and seed always give the same splits."
            ),
            wordWrap=True,
        )
        self._about.setProperty("muted", True)
        for widget, name, words in (
            (self._on, "split_on", self._on.text()),
            (self._shares, "split_shares", self.tr("Splits and their shares")),
            (self._seed, "split_seed", self.tr("Seed")),
            (self._even, "split_even", self.tr("Even in each split")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._lay_out()
        self._on.toggled.connect(self._on_changed)
        self._shares.textChanged.connect(self._on_changed)
        self._seed.valueChanged.connect(self._on_changed)
        self._even.currentIndexChanged.connect(self._on_changed)
        self._show()

    def wanted(self) -> Wanted | None:
        """Return the splits that are asked for, or None.

        Raises:
            FormatError: What is written there makes no sense.
        """
        if not self._on.isChecked():
            return None
        return wanted(
            self._shares.text(),
            seed=self._seed.value(),
            stratify=str(self._even.currentData()),
        )

    def wrong(self) -> str:
        """Return what makes no sense in the splits, for the person, or nothing."""
        try:
            self.wanted()
        except FormatError as error:
            return said(error)
        return ""

    def choices(self) -> dict[str, Any]:
        """Return what is chosen, as JSON values to be remembered."""
        return {
            "on": self._on.isChecked(),
            "shares": self._shares.text(),
            "seed": self._seed.value(),
            "even": self._even.currentData(),
        }

    def choose(self, choices: dict[str, Any]) -> None:
        """Choose what was remembered, as far as it makes sense."""
        shares, seed = choices.get("shares"), choices.get("seed")
        if isinstance(shares, str) and shares.strip():
            self._shares.setText(shares)
        if isinstance(seed, int) and 0 <= seed <= _LARGEST_SEED:
            self._seed.setValue(seed)
        self._even.setCurrentIndex(max(0, self._even.findData(choices.get("even"))))
        self._on.setChecked(choices.get("on") is True)

    def _lay_out(self) -> None:
        self._rows = QWidget()
        form = QFormLayout(self._rows)
        form.setContentsMargins(22, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Splits"), self._shares)
        form.addRow("", self._fault)
        form.addRow(self.tr("Even in each"), self._even)
        form.addRow(self.tr("Seed"), self._seed)
        form.addRow("", self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._on)
        column.addWidget(self._rows)

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._rows.setVisible(self._on.isChecked())
        wrong = self.wrong()
        self._fault.setText(wrong)
        self._fault.setVisible(bool(wrong))


def _tr(words: str) -> str:
    return QCoreApplication.translate("exporting", words)
