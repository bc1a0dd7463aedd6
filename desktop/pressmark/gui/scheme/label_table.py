"""The list of labels, in which names and keys are typed and the order is dragged."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pressmark.gui.row_table import RowTable
from pressmark.gui.scheme.label_keys import color_of
from pressmark.gui.scheme.label_model import LABEL, STRAY, Column, LabelModel
from pressmark.gui.theme import shown
from pressmark.model.scheme import Label, LabelKind

Index = QModelIndex | QPersistentModelIndex

_SIDE = 12
_LEFT = 8
_ROW = 30


class LabelTable(RowTable):
    """Shows a :class:`LabelModel`; ``current_changed`` has the id the person is at.

    Alt+Up and Alt+Down move the selected labels, as dragging does; Del, Ins and F2 are
    told by ``asked`` where they are not about editing a name.
    """

    current_changed = Signal(str)
    asked = Signal(str)

    def __init__(self, model: LabelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = model
        self.setModel(model)
        self.setItemDelegate(_LabelDelegate(model.kind, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def current(self) -> str:
        """Return the id of the label the person has come to, or nothing."""
        label = self.labels.label(self.currentIndex().row())
        return "" if label is None else label.id

    def selected(self) -> list[str]:
        """Return the ids of the selected labels, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.labels.label(row) for row in rows)
        return [label.id for label in found if label is not None]

    def go_to(self, identifier: str) -> None:
        """Come to a label, if it is there."""
        row = self.labels.row_of(identifier)
        if row is not None:
            index = self.labels.index(row, Column.NAME)
            flags = QItemSelectionModel.SelectionFlag
            # Whatever keys are held down just now: this one and no other.
            self.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect | flags.Rows
            )
            self.scrollTo(index)

    def rename(self) -> None:
        """Have the name of the current label typed."""
        if self.currentIndex().isValid():
            self.edit(self.labels.index(self.currentIndex().row(), Column.NAME))

    def keep_selected(self, identifiers: list[str], current: str) -> None:
        """Select labels again, by their ids, after they were listed anew."""
        flags = QItemSelectionModel.SelectionFlag
        self.go_to(current)
        for one in identifiers:
            row = self.labels.row_of(one)
            if row is not None and one != current:
                self.selectionModel().select(
                    self.labels.index(row, 0), flags.Select | flags.Rows
                )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move labels, or say what is asked for."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.asked.emit("delete")
        elif event.key() == Qt.Key.Key_Insert:
            self.asked.emit("add")
        else:
            super().keyPressEvent(event)

    def shift(self, by: int) -> None:
        """Move the selected labels up (-1) or down (1) by one."""
        ids, chosen = self.labels.ids(), self.selected()
        places = [ids.index(one) for one in chosen if one in ids]
        if not places:
            return
        before = max(0, min(places) - 1) if by < 0 else max(places) + 2
        self.labels.move(chosen, before)

    def _on_current(self, current: QModelIndex) -> None:
        label = self.labels.label(current.row())
        self.current_changed.emit("" if label is None else label.id)


class _LabelDelegate(QStyledItemDelegate):
    """Paints a swatch in the label's colour before its name."""

    def __init__(self, kind: LabelKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the swatch; what the scheme lacks recedes."""
        super().initStyleOption(option, index)
        if index.data(STRAY):
            muted = shown(option.palette).muted
            option.palette.setColor(option.palette.ColorRole.Text, muted)
            option.palette.setColor(option.palette.ColorRole.HighlightedText, muted)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a cell."""
        if index.column() != Column.NAME:
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        style = whole.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, whole, painter)
        super().paint(painter, self._moved(option), index)
        label: Label = index.data(LABEL)
        theme = shown(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        swatch = QRectF(
            area.left() + _LEFT, area.center().y() - _SIDE / 2, _SIDE, _SIDE
        )
        color = color_of(theme, self._kind, label)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QPen(theme.field, 1.5) if selected else color)
        if not index.data(STRAY):
            painter.setBrush(color)
        painter.drawRoundedRect(swatch, 3, 3)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a line in which a name or the one character of a key is typed."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit) and index.column() == Column.KEY:
            editor.setMaxLength(1)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the line where the name is painted."""
        moved = self._moved(option) if index.column() == Column.NAME else option
        editor.setGeometry(moved.rect)

    def _moved(self, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
        moved = QStyleOptionViewItem(option)
        moved.rect = option.rect.adjusted(_LEFT + _SIDE + 2, 0, 0, 0)
        return moved
