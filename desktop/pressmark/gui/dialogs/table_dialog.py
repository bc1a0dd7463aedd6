"""A dialog that shows a table of plain text, and lets it be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.exchange.tables import formula_guard
from pressmark.gui.dialogs.messages import without_icons
from pressmark.gui.plain import PlainLabel, seen

if TYPE_CHECKING:
    from collections.abc import Sequence


class TableDialog(QDialog):
    """A heading over rows of text. The last column takes the room that is left."""

    def __init__(
        self,
        title: str,
        heading: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(seen(title))
        self.resize(760, 520)
        self._columns = list(columns)
        self._rows = [list(row) for row in rows]
        label = PlainLabel(heading, wordWrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        without_icons(buttons.buttons())
        copy = QPushButton(self.tr("Copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        self.table = self._table()
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.table.setVisible(bool(rows))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def rows(self) -> list[list[str]]:
        """Return what the table says."""
        return self._rows

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(self._columns))
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels(self._columns)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        # In line with the words of the headers.
        table.setStyleSheet("QTableView::item { padding: 0 6px; }")
        for number, row in enumerate(self._rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                if not words:
                    spoken = Qt.ItemDataRole.AccessibleTextRole
                    item.setData(spoken, self.tr("none"))
                table.setItem(number, column, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        last = len(self._columns) - 1
        for column in range(last):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.resizeColumnToContents(column)
            table.setColumnWidth(column, min(table.columnWidth(column), 320))
        return table

    def _copy(self) -> None:
        rows = (self._columns, *self._rows)
        # Tables are pasted into spreadsheets, and what stands in one comes from files.
        lines = ["\t".join(map(formula_guard.guarded, row)) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
