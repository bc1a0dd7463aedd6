"""The labels of one kind as a table: name and colour, key, how often it is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from pressmark.gui.label_words import label_name
from pressmark.gui.plain import seen, tip
from pressmark.model.scheme import Label, LabelKind

Index = QModelIndex | QPersistentModelIndex
LABEL = Qt.ItemDataRole.UserRole
"""The role of a row's label."""
STRAY = Qt.ItemDataRole.UserRole + 1
"""The role of whether a row is a label in use that the scheme lacks."""

_MIME = "application/x-pressmark-labels"
_TOP = QModelIndex()


class Column(IntEnum):
    """What stands where in the table."""

    NAME = 0
    KEY = 1
    USES = 2


@dataclass(frozen=True, slots=True)
class Use:
    """How many annotations have a label, in how many articles."""

    annotations: int = 0
    articles: int = 0


class LabelModel(QAbstractTableModel):
    """The labels in their order, and after them those in use that the scheme lacks.

    It changes nothing itself: ``renamed`` and ``keyed`` have a label's id and what the
    person typed, ``moved`` the ids of all labels in the order that is wanted.
    """

    renamed = Signal(str, str)
    keyed = Signal(str, str)
    moved = Signal(object)

    def __init__(self, kind: LabelKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._labels: list[Label] = []
        self._strays: list[Label] = []
        self._keys: Mapping[str, str] = {}
        self._uses: Mapping[str, Use] = {}
        self.editable = True

    def show_labels(
        self,
        labels: Sequence[Label],
        keys: Mapping[str, str],
        uses: Mapping[str, Use],
    ) -> None:
        """Show other labels; ``uses`` may have ids that are not among them."""
        known = {label.id for label in labels}
        strays = [Label(one, one) for one in sorted(uses) if one not in known]
        shown = (self._labels, self._strays, self._keys, self._uses)
        if (list(labels), strays, keys, uses) == shown:
            # What is being typed in a row stays there.
            return
        before = [one.id for one in (*self._labels, *self._strays)]
        after = [one.id for one in (*labels, *strays)]
        if before == after and len(self._labels) == len(labels):
            self._hold(labels, strays, keys, uses)
            if after:
                end = self.index(len(after) - 1, Column.USES)
                self.dataChanged.emit(self.index(0, 0), end)
            return
        self.beginResetModel()
        self._hold(labels, strays, keys, uses)
        self.endResetModel()

    def _hold(
        self,
        labels: Sequence[Label],
        strays: Sequence[Label],
        keys: Mapping[str, str],
        uses: Mapping[str, Use],
    ) -> None:
        self._labels, self._strays = list(labels), list(strays)
        self._keys, self._uses = keys, uses

    def label(self, row: int) -> Label | None:
        """Return the label of a row, or None."""
        both = (*self._labels, *self._strays)
        return both[row] if 0 <= row < len(both) else None

    def is_stray(self, row: int) -> bool:
        """Whether a row is a label in use that the scheme lacks."""
        return row >= len(self._labels)

    def use(self, identifier: str) -> Use:
        """Return how often a label is used."""
        return self._uses.get(identifier, Use())

    def row_of(self, identifier: str) -> int | None:
        """Return the row of a label, or None."""
        both = (*self._labels, *self._strays)
        return next((n for n, one in enumerate(both) if one.id == identifier), None)

    def ids(self) -> list[str]:
        """Return the ids of the scheme's labels, in their order."""
        return [label.id for label in self._labels]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return the number of labels."""
        return 0 if parent.isValid() else len(self._labels) + len(self._strays)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal or section not in set(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Label"), self.tr("Key"), self.tr("Used"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what a cell shows."""
        label = self.label(index.row()) if index.isValid() else None
        if label is None:
            return None
        stray, column = self.is_stray(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(label, column, edited=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return seen(self._spoken(label, column, stray=stray))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._spoken(label, column, stray=stray))
        return {
            LABEL: label,
            STRAY: stray,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment(column),
            Qt.ItemDataRole.FontRole: _italic() if stray else None,
        }.get(role)

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401  (Qt's signature)
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Ask for another name or key; whoever listens shows the labels anew."""
        label = self.label(index.row()) if index.isValid() else None
        if label is None or role != Qt.ItemDataRole.EditRole:
            return False
        words = str(value).strip()
        if index.column() == Column.NAME and words and words != label_name(label):
            self.renamed.emit(label.id, words)
        elif index.column() == Column.KEY and words != label.key:
            self.keyed.emit(label.id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self.editable and not self.is_stray(index.row()):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
            if index.column() != Column.USES:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that labels are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged labels."""
        rows = sorted({index.row() for index in indexes})
        found = (self.label(row) for row in rows)
        ids = [label.id for label in found if label is not None]
        data = QMimeData()
        data.setData(_MIME, "\n".join(ids).encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,  # noqa: ARG002  (Qt's signature)
        parent: Index,
    ) -> bool:
        """Ask for the dragged labels to stand where they are dropped."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        dragged = bytes(data.data(_MIME).data()).decode().split("\n")
        at = parent.row() if row < 0 and parent.isValid() else row
        ids = self.ids()
        at = len(ids) if at < 0 else min(at, len(ids))
        self.move(dragged, at)
        # The view would take out what it believes was copied.
        return False

    def move(self, moved: Sequence[str], before: int) -> None:
        """Ask for labels to stand before the row of a number."""
        ids = self.ids()
        kept = set(moved) & set(ids)
        ahead = [one for one in ids[:before] if one not in kept]
        behind = [one for one in ids[before:] if one not in kept]
        wanted = [*ahead, *(one for one in ids if one in kept), *behind]
        if wanted != ids:
            self.moved.emit(wanted)

    def _text(self, label: Label, column: int, *, edited: bool) -> str:
        if column == Column.NAME:
            return label_name(label)
        if column == Column.KEY:
            return label.key if edited else self._keys.get(label.id, "")
        count = self.use(label.id).annotations
        return QLocale().toString(count) if count else ""

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )[column]
        return side | Qt.AlignmentFlag.AlignVCenter

    def _spoken(self, label: Label, column: int, *, stray: bool) -> str:
        if column == Column.KEY:
            key = self._keys.get(label.id, "")
            return self.tr("key {}").format(key) if key else self.tr("no key")
        if column == Column.USES:
            return self._used(label.id)
        if stray:
            return self.tr("{}: in use, but not in the scheme").format(label.id)
        return self.tr("{}, id {}").format(label_name(label), label.id)

    def _used(self, identifier: str) -> str:
        use = self.use(identifier)
        if not use.annotations:
            return self.tr("not used")
        many = self.tr("%Ln annotations", "", use.annotations)
        return f"{many} {self.tr('in %Ln articles', '', use.articles)}"


def _italic() -> QFont:
    face = QFont()
    face.setItalic(True)
    return face
