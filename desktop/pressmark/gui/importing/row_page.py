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

from pressmark.gui.plain import PlainLabel
from pressmark.gui.translation import said
from pressmark.gui.wording import number, one_line, percent
from pressmark.project.importing import Verdict
from pressmark.project.previewing import Fate

if TYPE_CHECKING:
    from pressmark.project.previewing import Choices, PreviewRow

_LEAST = 130
_ELLIPSIS = "…"


class RowPage(QWidget):
    """Shows a row with its first lines; ``chosen`` carries what shall become of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: PreviewRow | None = None
        self._fate = QComboBox()
        self._fate.setObjectName("row_fate")
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
        choice = QHBoxLayout()
        choice.addWidget(self._label)
        choice.addWidget(self._fate)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(choice)
        column.addWidget(self._told)
        column.addWidget(self._lines, 1)
        self.setMinimumHeight(_LEAST)

    def show_row(self, row: PreviewRow | None, choices: Choices) -> None:
        """Show a row, or nothing."""
        self.row = row
        can_choose = row is not None and bool(row.fates)
        self._fate.setVisible(can_choose)
        self._label.setVisible(can_choose)
        self._lines.setVisible(row is not None and row.verdict is not Verdict.REJECTED)
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
        self._told.setText(_about(row))
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
    if row.version_of is None:
        return _tr("As a new version of …")
    return _tr("As a new version of “{}”").format(one_line(row.version_title, 60))


def _about(row: PreviewRow) -> str:
    """Return what was found out about a row, and what was assumed."""
    if row.verdict is Verdict.REJECTED:
        return f"{row.source}\n{said(row.reason)}"
    told = [
        _tr("{} characters").format(number(row.length)),
        row.encoding and _tr("read as {}").format(row.encoding),
    ]
    if row.version_of is not None:
        told.append(
            _tr("{} like “{}”").format(
                percent(row.likeness / 1000), one_line(row.version_title, 60)
            )
        )
        if not row.same_outlet:
            told.append(_tr("but the outlet is another"))
    if row.verdict is Verdict.UNCHANGED:
        told.append(_tr("its text is here already"))
    remarks = [said(one) for one in row.remarks if said(one) != told[1]]
    return f"{row.source}\n{' · '.join(filter(None, [*told, *remarks]))}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RowPage", words)
