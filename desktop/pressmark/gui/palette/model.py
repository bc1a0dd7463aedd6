"""The commands that fit what is typed, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.palette.command import Command, fitting

COMMAND = Qt.ItemDataRole.UserRole
"""The role of the command itself."""

_NOWHERE = QModelIndex()


class CommandModel(QAbstractListModel):
    """Lists commands, the best first; all of them while nothing is typed."""

    def __init__(
        self,
        commands: Sequence[Command],
        used: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = tuple(commands)
        self._used = tuple(used)
        self._listed: list[Command] = []
        self.find("")

    def find(self, typed: str) -> None:
        """List what fits what was typed."""
        self.beginResetModel()
        self._listed = fitting(self._commands, typed, self._used)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command of a row."""
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many commands are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (as Qt has it)
        """Return a command, its words, or all of it for a screen reader."""
        command = self.command(index.row()) if index.isValid() else None
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.words
        if role == COMMAND:
            return command
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(command)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let also be gone to what cannot be done now: it says why."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else found

    def _spoken(self, command: Command) -> str:
        key = self.tr("key {}").format(command.key) if command.key else ""
        said = (command.words, key, command.menu, command.tip, command.reason)
        return ", ".join(filter(None, said))
