"""Chips that narrow a preview to what is new, here already, updated or rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from pressmark.gui.wording import number
from pressmark.project.importing import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHIPS = (
    (QT_TRANSLATE_NOOP("VerdictChips", "All {}"), frozenset(Verdict)),
    (QT_TRANSLATE_NOOP("VerdictChips", "New {}"), frozenset({Verdict.NEW})),
    (QT_TRANSLATE_NOOP("VerdictChips", "Updated {}"), frozenset({Verdict.VERSION})),
    (
        QT_TRANSLATE_NOOP("VerdictChips", "Here already {}"),
        frozenset({Verdict.UNCHANGED}),
    ),
    (
        QT_TRANSLATE_NOOP("VerdictChips", "Cannot be imported {}"),
        frozenset({Verdict.REJECTED}),
    ),
)
_PATIENCE = 150
"""Milliseconds after the last key in the field until the rows are narrowed."""


class VerdictChips(QWidget):
    """One chip a verdict with the number of its rows, and a field for words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._which = QButtonGroup(self, exclusive=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for place in range(len(_CHIPS)):
            chip = QPushButton()
            chip.setObjectName(f"verdict_{place}")
            chip.setCheckable(True)
            chip.setChecked(place == 0)
            chip.setAutoDefault(False)
            chip.setProperty("chip", True)
            self._which.addButton(chip, place)
            row.addWidget(chip)
        row.addStretch(1)
        self._words = QLineEdit(placeholderText=self.tr("Words or file name…"))
        self._words.setObjectName("preview_search")
        self._words.setAccessibleName(self.tr("Search what would be imported"))
        self._words.setClearButtonEnabled(True)
        self._words.setMinimumWidth(200)
        row.addWidget(self._words)
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self.changed)
        self._words.textChanged.connect(self._later.start)
        self._which.idClicked.connect(self.changed)
        self.show_counts(dict.fromkeys(Verdict, 0))

    def verdicts(self) -> frozenset[Verdict]:
        """Return the verdicts that are to be shown."""
        return _CHIPS[self._which.checkedId()][1]

    def words(self) -> str:
        """Return the words that rows must have to be shown."""
        return self._words.text()

    def show_counts(self, counts: Mapping[Verdict, int]) -> None:
        """Show how many rows have each verdict; chips without any are not shown."""
        for place, (words, verdicts) in enumerate(_CHIPS):
            count = sum(counts[verdict] for verdict in verdicts)
            chip = self._which.button(place)
            label = QCoreApplication.translate("VerdictChips", str(words))
            chip.setText(label.format(number(count)))
            chip.setVisible(bool(count) or place == 0 or chip.isChecked())
