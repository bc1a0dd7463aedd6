"""The table behind a chart: for screen readers, the keyboard and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.plain import seen
from pressmark.gui.statistics.chart import Chart, Unit, duration
from pressmark.gui.wording import number

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ChartTable(QAbstractTableModel):
    """Every row of a chart, with a total where there are parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._columns: list[str] = []

    def show_chart(self, chart: Chart) -> None:
        """Be the table of another chart."""
        self.beginResetModel()
        self._chart = chart
        self._columns = chart.columns()
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of bars; a cell has no rows of its own."""
        if parent.isValid() or self._chart is None:
            return 0
        return len(self._chart.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, and on which side."""
        if self._chart is None or not index.isValid():
            return None
        cell = self._chart.cells(self._chart.rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(cell, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return self._columns[section] if section < len(self._columns) else None

    def _said(self, cell: int | str, column: int) -> str:
        if isinstance(cell, str) or self._chart is None:
            return seen(str(cell))
        timed = self._chart.unit is Unit.SECONDS
        is_time = timed and column <= len(self._chart.series)
        return duration(cell) if is_time else number(cell)
