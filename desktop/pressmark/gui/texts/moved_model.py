"""What became of annotations with a new text, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pressmark.gui.plain import seen, tip
from pressmark.gui.wording import one_line
from pressmark.project.queries import MovedEntry, Moving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.project.queries import InContext

COLUMNS = (
    QT_TRANSLATE_NOOP("MovedModel", "What"),
    QT_TRANSLATE_NOOP("MovedModel", "Before"),
    QT_TRANSLATE_NOOP("MovedModel", "Now"),
    QT_TRANSLATE_NOOP("MovedModel", "Article"),
)
_LAYERS = {
    "region": QT_TRANSLATE_NOOP("MovedModel", "page label"),
    "mention": QT_TRANSLATE_NOOP("MovedModel", "mention"),
    "attribution": QT_TRANSLATE_NOOP("MovedModel", "quote"),
    "stance": QT_TRANSLATE_NOOP("MovedModel", "stance"),
}
_SHOWN = 90

Index = QModelIndex | QPersistentModelIndex


class MovedModel(QAbstractTableModel):
    """Shows entries of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[MovedEntry] = []

    def show_entries(self, entries: Sequence[MovedEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> MovedEntry | None:
        """Return the entry of a row, or None."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the invalid index is never changed)
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what stands over a column."""
        sideways = orientation == Qt.Orientation.Horizontal
        if sideways and role == Qt.ItemDataRole.DisplayRole:
            return _tr(str(COLUMNS[section]))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return a cell's words; what is settled has a tick before it."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._cell(entry, index.column()))
        return None

    @staticmethod
    def _cell(entry: MovedEntry, column: int) -> str:
        settled = entry.moving is not Moving.SAFE and not entry.is_open
        return (
            ("✓ " if settled else "") + _tr(str(_LAYERS[entry.layer])),
            in_line(entry.before),
            in_line(entry.after) if entry.after else _tr("no place"),
            one_line(entry.title, _SHOWN),
        )[column]


def in_line(shown: InContext) -> str:
    """Return words with a little of what stands around them, on one line."""
    words = one_line(shown.words, _SHOWN)
    if not words:
        return _tr("(no words of its own)")
    left, right = (seen(" ".join(each.split())) for each in (shown.left, shown.right))
    before = f"…{left[-18:]} " if left else ""
    after = f" {right[:18]}…" if right else ""
    return f"{before}[{words}]{after}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("MovedModel", words)
