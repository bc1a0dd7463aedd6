"""The model behind the table of an article's stances: holders by targets."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.plain import seen
from pressmark.gui.stances.matrix import Matrix
from pressmark.model.ids import EntityId
from pressmark.model.stance_table import Target

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class Roles(IntEnum):
    """What the table tells its delegate beside Qt's own roles."""

    CELL = Qt.ItemDataRole.UserRole
    """The :class:`Cell`, or None where nobody has looked yet."""


class StanceMatrixModel(QAbstractTableModel):
    """A read-only picture of the stances of an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = Matrix()

    def show(self, matrix: Matrix) -> None:
        """Picture other stances; rows and columns that are the same stay."""
        before = self.matrix
        same = (list(before.holders), list(before.targets)) == (
            list(matrix.holders),
            list(matrix.targets),
        )
        if not same:
            self.beginResetModel()
        self.matrix = matrix
        if not same:
            self.endResetModel()
        elif matrix.holders and matrix.targets:
            last = self.index(len(matrix.holders) - 1, len(matrix.targets) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
            self.headerDataChanged.emit(across, 0, last.column())
            self.headerDataChanged.emit(down, 0, last.row())

    def place_of(self, holder: EntityId | None, target: Target | None) -> QModelIndex:
        """Return the index of a pair; where one of the two is not there, the first."""
        holders, targets = list(self.matrix.holders), list(self.matrix.targets)
        row = holders.index(holder) if holder in holders else 0
        column = targets.index(target) if target in targets else 0
        return self.index(row, column)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of holders; cells have no children."""
        return 0 if parent.isValid() else len(self.matrix.holders)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of targets; cells have no children."""
        return 0 if parent.isValid() else len(self.matrix.targets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a cell's words, or all of it for a screen reader."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return seen(self.matrix.sentence(index.row(), index.column()))
        cell = self.matrix.cell(index.row(), index.column())
        if role == Roles.CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if cell is None else seen(f"{cell.sign} {cell.words}")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return the name of a holder or a target."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        names = self.matrix.target_names if across else self.matrix.holder_names
        return seen(names[section]) if 0 <= section < len(names) else None
