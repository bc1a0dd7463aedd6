"""Every action with its keys, as rows that can be searched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from pressmark.gui.action_table import SPECS
from pressmark.gui.dialogs.picker import plain
from pressmark.gui.keys.keymap import Keymap, called, written

_NOWHERE = QModelIndex()
_KEYS = 2
"""The column of the keys."""


class KeyModel(QAbstractTableModel):
    """A row an action: its menu, what it does, its keys; changed ones are bold."""

    def __init__(self, keys: Keymap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._words, self._key = "", ""
        self._listed: list[str] = list(SPECS)
        keys.changed.connect(self._on_changed)

    def find(self, *, words: str = "", key: str = "") -> None:
        """List what has all of some words in its row, and a key if one is given."""
        self._words, self._key = words, key
        self.beginResetModel()
        wanted = plain(words).split()
        self._listed = [
            identifier
            for identifier in SPECS
            if (not key or key in self._keys.keys(identifier))
            and all(word in self._said(identifier) for word in wanted)
        ]
        self.endResetModel()

    def identifier(self, row: int) -> str | None:
        """Return which action a row is about."""
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def row_of(self, identifier: str) -> int | None:
        """Return where an action stands, or None if it is not listed."""
        return self._listed.index(identifier) if identifier in self._listed else None

    def rows(self) -> list[list[str]]:
        """Return what the table says."""
        return [
            [str(self.index(row, column).data()) for column in range(3)]
            for row in range(len(self._listed))
        ]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many actions are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(
        self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE
    ) -> int:
        """Return the number of columns: menu, what it does, keys."""
        return 0 if parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (as Qt has it)
        """Return what the columns are called."""
        titles = (self.tr("Menu"), self.tr("What it does"), self.tr("Keys"))
        if orientation != Qt.Orientation.Horizontal or section >= len(titles):
            return None
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (as Qt has it)
        """Return what a cell says and how."""
        identifier = self.identifier(index.row()) if index.isValid() else None
        if identifier is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(identifier)[index.column()]
        if role == Qt.ItemDataRole.FontRole and self._keys.is_changed(identifier):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self._cells(identifier)[index.column()]
            if index.column() != _KEYS:
                return cell
            cell = cell or self.tr("no key")
            changed = self._keys.is_changed(identifier)
            return self.tr("{}, changed").format(cell) if changed else cell
        return None

    def _cells(self, identifier: str) -> tuple[str, str, str]:
        spec = SPECS[identifier]
        keys = [written(key) for key in self._keys.keys(identifier)]
        what = f"{called(identifier)}: {_said(spec.tip)}"
        between = self.tr("  or  ")
        return _said(spec.menu).replace("&", ""), what, between.join(keys)

    def _said(self, identifier: str) -> str:
        """Return everything that a row can be found by, also in English."""
        spec = SPECS[identifier]
        english = f"{spec.menu} {spec.words} {spec.tip}".replace("&", "")
        return plain(" ".join((*self._cells(identifier), english)))

    def _on_changed(self) -> None:
        if self._listed:
            last = len(self._listed) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, _KEYS))


def _said(words: str) -> str:
    return QCoreApplication.translate("actions", words)
