"""The least that Qt needs for a list of articles beside one of them, as a limit.

Ours is measured against it: a plain window with a list view and a text edit, where
spans are marked by merging formats in one edit block, the quickest way Qt has.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QMainWindow,
    QSplitter,
    QTextEdit,
)

SIZE = (1280, 800)
"""The size of both windows, in pixels."""

Marked = tuple[int, int, int]
"""A range of a text and which colour it has."""

_Index = QModelIndex | QPersistentModelIndex
_COLORS = (
    "#ffd6d6",
    "#d6ffd6",
    "#d6d6ff",
    "#ffffc0",
    "#ffd6ff",
    "#d6ffff",
    "#e8d0b0",
    "#d0e8b0",
)


class Headlines(QAbstractListModel):
    """So many headlines, all of them in memory."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._headlines = [
            f"Headline number {number} about the budget and the strike in London"
            for number in range(count)
        ]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of headlines."""
        return 0 if parent.isValid() else len(self._headlines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a headline."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headlines[index.row()]
        return None

    def reset(self) -> None:
        """Say that everything is new."""
        self.beginResetModel()
        self.endResetModel()


class BareWindow(QMainWindow):
    """A list of headlines to the left of a text."""

    def __init__(self, articles: int) -> None:
        super().__init__()
        self.headlines = Headlines(articles)
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.headlines)
        self.text = QTextEdit(readOnly=True)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([400, 880])
        self.setCentralWidget(splitter)
        self.resize(*SIZE)
        self._formats = [_format(color) for color in _COLORS]

    def show_article(self, text: str, spans: Sequence[Marked]) -> None:
        """Show a text with its spans marked, and paint it."""
        self.text.setPlainText(text)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for start, end, color in spans:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._formats[color % len(self._formats)])
        cursor.endEditBlock()
        self.text.viewport().repaint()
        QApplication.processEvents()

    def show_row(self, row: int) -> None:
        """Have a row of the list in the middle, and paint it."""
        hint = QListView.ScrollHint.PositionAtCenter
        self.list.scrollTo(self.headlines.index(row), hint)
        self.list.viewport().repaint()
        QApplication.processEvents()

    def reset_list(self) -> None:
        """Have all rows anew, and paint them."""
        self.headlines.reset()
        self.list.viewport().repaint()
        QApplication.processEvents()


def _format(color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(color))
    return made
