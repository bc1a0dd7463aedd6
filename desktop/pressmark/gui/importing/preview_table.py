"""The table of a preview: rows with ticks, chosen by keys and by a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from pressmark.gui.importing.row_page import fate_label
from pressmark.gui.menus import add_entry, pop_up, row_asked
from pressmark.gui.row_table import RowTable
from pressmark.project.previewing import Fate

if TYPE_CHECKING:
    from pressmark.gui.importing.preview_model import PreviewModel
    from pressmark.project.previewing import PreviewRow

_WIDTHS = (210, 200, 95, 115, 105, 95)
_KEYS = {
    Qt.Key.Key_N: Fate.NEW,
    Qt.Key.Key_V: Fate.VERSION,
    Qt.Key.Key_X: Fate.LEFT_OUT,
}


class PreviewTable(RowTable):
    """Shows a preview; ``moved`` says that another row is current.

    Space leaves the chosen rows out or takes them again; N, V and X say what becomes of
    them. Home and End go to the first and the last.
    """

    moved = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("What would be imported"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.selectionModel().currentChanged.connect(self._on_moved)
        model.modelReset.connect(self.moved)

    def current(self) -> PreviewRow | None:
        """Return the row that is current, or None."""
        return self._model.row(self.currentIndex().row())

    def places(self) -> list[int]:
        """Return which rows are chosen."""
        found = {index.row() for index in self.selectionModel().selectedRows()}
        return sorted(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the table."""
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if plain and key == Qt.Key.Key_Space:
            self._model.toggle(self.places())
        elif plain and key in _KEYS:
            self._model.choose(self.places(), _KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can become of the chosen rows."""
        index, corner = row_asked(self, event)
        row = self._model.row(index.row())
        if row is not None:
            self._show_menu(row, corner)

    def _show_menu(self, row: PreviewRow, corner: QPoint) -> None:
        menu = QMenu(self)
        for key, fate in _KEYS.items():
            add_entry(
                menu,
                fate_label(fate, row),
                chr(key.value),
                partial(self._model.choose, self.places(), fate),
                name=f"fate_{fate.value}",
                able=fate in row.fates,
            )
        pop_up(menu, corner)

    def _on_moved(self) -> None:
        self.moved.emit()
