"""Tables that are lists: their rows are gone through, not their cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


class RowTable(QTableView):
    """A table in which Home and End go to the first and the last row.

    In Qt's own they go to the first and the last cell of a row.
    """

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803  (Qt's name)
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Return where a key leads."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if cursorAction in ends:
            column = max(0, self.currentIndex().column())
            return self.model().index(ends[cursorAction], column)
        return super().moveCursor(cursorAction, modifiers)
