"""The view of the list of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from pressmark.gui.documents.document_delegate import DocumentDelegate
from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.one_column import as_one_column
from pressmark.gui.row_table import RowTable
from pressmark.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from pressmark.model.ids import DocumentId


class DocumentList(RowTable):
    """The list; ``picked`` asks for a document to be shown.

    ``beside_asked`` wants it on the other side, ``menu_asked`` a menu of what can be
    done with it, at a place on the screen. Neither of these picks it.
    ``list_menu_asked`` wants one where no article is.

    A table of one column, because Qt's list view measures every row when it is reset
    and a table of equal rows measures none.
    """

    picked = Signal(object)
    beside_asked = Signal(object)
    menu_asked = Signal(object, QPoint)
    list_menu_asked = Signal(QPoint)

    def __init__(self, model: DocumentListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self._delegate = DocumentDelegate(LIGHT, self)
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("panel", True)
        as_one_column(self)
        self.setFrameShape(RowTable.Shape.NoFrame)
        self.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self._shown: DocumentId | None = None
        self._low: list[int] = []
        model.modelReset.connect(self._fit_headings)
        model.modelReset.connect(self._select_shown)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_current(self, document: DocumentId | None) -> None:
        """Mark a document as the one that is shown; scroll to it."""
        self._shown = document
        self._select_shown()

    def show_first(self) -> None:
        """Pick the first document of the list, if there is one."""
        first = self._documents.first_row()
        if first is not None:
            self.setCurrentIndex(self._documents.index(first))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a document; with the middle button or Ctrl, ask for it beside."""
        button, ctrl = event.button(), Qt.KeyboardModifier.ControlModifier
        if button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and event.modifiers() == ctrl
        ):
            row = self._documents.row(self.rowAt(event.position().toPoint().y()))
            if row is not None:
                self.beside_asked.emit(row.id)
        elif button != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with a document."""
        index = self.currentIndex()
        corner = self.visualRect(index).center()
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            corner = event.pos()
            index = self.indexAt(corner)
        row = self._documents.row(index.row())
        at = self.viewport().mapToGlobal(corner)
        if row is not None:
            self.menu_asked.emit(row.id, at)
        else:
            self.list_menu_asked.emit(at)

    def _fit_headings(self) -> None:
        """Give headings the height of one line; only they differ from the others."""
        rows, headings = self.verticalHeader(), self._documents.headings()
        if rows.sectionsMoved() or self._low:
            rows.reset()
        self._low = headings
        rows.setMinimumSectionSize(1)
        for row in headings:
            rows.resizeSection(row, self._delegate.heading_height())

    def _select_shown(self) -> None:
        current = self._documents.row(self.currentIndex().row())
        if self._shown is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif (
            not self.currentIndex().isValid()
            or current is None
            or current.id != self._shown
        ):
            row = self._documents.row_of(self._shown)
            if row is not None:
                self.setCurrentIndex(self._documents.index(row))

    def _on_current(self, current: QModelIndex) -> None:
        row = self._documents.row(current.row()) if current.isValid() else None
        if row is not None and row.id != self._shown:
            self._shown = row.id
            self.picked.emit(row.id)
