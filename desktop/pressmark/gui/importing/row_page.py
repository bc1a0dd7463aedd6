"""What is known of one row of a preview, and what shall become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.importing.row_words import about
from pressmark.gui.plain import PlainLabel
from pressmark.gui.texts.before_and_now import BeforeAndNow
from pressmark.gui.wording import one_line
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Fate

if TYPE_CHECKING:
    from pressmark.project.previewing import Choices, PreviewRow

_LEAST = 130
_ELLIPSIS = "…"


class RowPage(QWidget):
    """Shows a row with its first lines, and what is other in a new text of an article.

    ``chosen`` carries what shall become of it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: PreviewRow | None = None
        self._fate = QComboBox()
        self._fate.setObjectName("row_fate")
        # The words of its entries are others for each row.
        self._fate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fate.activated.connect(self._on_activated)
        self._label = PlainLabel(self.tr("&Import it"))
        self._label.setBuddy(self._fate)
        self._told = PlainLabel(wordWrap=True)
        self._told.setObjectName("row_told")
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines = QPlainTextEdit(readOnly=True)
        self._lines.setObjectName("first_lines")
        self._lines.setAccessibleName(self.tr("How the article begins"))
        self._lines.setTabChangesFocus(True)
        self._differs = BeforeAndNow()
        self._differs.hide()
        choice = QHBoxLayout()
        choice.addWidget(self._label)
        choice.addWidget(self._fate)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._told)
        texts = QHBoxLayout()
        texts.addWidget(self._lines, 1)
        texts.addWidget(self._differs, 1)
        column.addLayout(texts, 1)
        self.setMinimumHeight(_LEAST)

    def show_row(self, row: PreviewRow | None, choices: Choices) -> None:
        """Show a row, or nothing."""
        self.row = row
        can_choose = row is not None and bool(row.fates)
        self._fate.setVisible(can_choose)
        self._label.setVisible(can_choose)
        self._lines.setVisible(row is not None and row.verdict is not Verdict.REJECTED)
        other = None if row is None else row.difference
        self._differs.setVisible(other is not None)
        self._fate.clear()
        if row is None:
            self._told.clear()
            self._lines.clear()
            return
        for fate in row.fates:
            self._fate.addItem(fate_label(fate, row), fate.value)
        chosen = choices.fate(row)
        if chosen is not None:
            self._fate.setCurrentIndex(self._fate.findData(chosen.value))
        self._told.setText(about(row, chosen))
        if other is not None:
            self._differs.show_words(other.before, other.now)
        shown = row.first_lines
        cut = _ELLIPSIS if row.length > len(shown) else ""
        self._lines.setPlainText(shown + cut)

    def _on_activated(self) -> None:
        self.chosen.emit(Fate(str(self._fate.currentData())))


def fate_label(fate: Fate, row: PreviewRow) -> str:
    """Return a choice of what shall become of a row, in words."""
    if fate is Fate.NEW:
        return _tr("As a new article")
    if fate is Fate.LEFT_OUT:
        return _tr("Leave it out")
    if row.verdict is not Verdict.VERSION:
        return _tr("As a new version of …")
    return _tr("As a new version of “{}”").format(one_line(row.version_title, 60))


def _tr(words: str) -> str:
    return QCoreApplication.translate("RowPage", words)
