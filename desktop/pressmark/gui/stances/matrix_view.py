"""The table of stances as it is used: arrows move, digits say how somebody stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pressmark.gui.menus import row_asked
from pressmark.gui.stances.matrix_delegate import MatrixDelegate
from pressmark.gui.stances.matrix_model import Index, StanceMatrixModel

_KEYS = {
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
    Qt.Key.Key_F2: "change",
    Qt.Key.Key_Delete: "clear",
    Qt.Key.Key_Backspace: "clear",
    Qt.Key.Key_N: "fill",
    Qt.Key.Key_H: "add_holder",
    Qt.Key.Key_T: "add_target",
    Qt.Key.Key_Escape: "leave",
}
_WIDEST = 210
_WIDTH = 158


class MatrixView(QTableView):
    """Shows the table and says what the person does in it.

    ``asked`` has the name of what a key means, ``digit`` a digit pressed on a cell;
    ``menu_asked`` wants a menu at a place on the screen.
    """

    asked = Signal(str)
    digit = Signal(str)
    moved = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: StanceMatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(self))
        self.setAccessibleName(self.tr("Stances of the article"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setProperty("panel", True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(_WIDTH)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setMaximumWidth(_WIDEST)
        down.setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for header in (across, down):
            header.setHighlightSections(True)
        self.doubleClicked.connect(lambda _index: self.asked.emit("show"))

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one and bring it into view."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that the person moved."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the table from the shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meaning(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means here; the arrows move."""
        meaning = self._meaning(event)
        if meaning.isdigit():
            self.digit.emit(meaning)
        elif meaning:
            self.asked.emit(meaning)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with a cell."""
        index, corner = row_asked(self, event)
        self.go_to(index)
        self.menu_asked.emit(corner)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the keys of the table and of the window."""

    def _meaning(self, event: QKeyEvent) -> str:
        keypad = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~keypad:
            return ""
        if event.text().isdigit():
            return event.text()
        return _KEYS.get(Qt.Key(event.key()), "")
