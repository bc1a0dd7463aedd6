"""The window in which the notes of all articles are worked through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.keys.keymap import with_keys
from pressmark.gui.menus import add_entry, give_menu_key, pop_up
from pressmark.gui.notes.note_model import NoteModel
from pressmark.gui.plain import PlainLabel
from pressmark.gui.row_table import RowTable

if TYPE_CHECKING:
    from pressmark.project.project import Project

_DEBOUNCE = 200
_WIDTHS = (300, 200, 200, 90, 120)
_LINES = 4
"""How many lines a note has below the table, where it can be read whole."""


class NoteQueue(QDialog):
    """Lists notes, stays open beside the work and follows it by :meth:`reload`.

    ``place_wanted`` carries a note's entry to be shown in its article,
    ``settling_wanted`` one to be settled or opened again, ``reply_wanted`` one to be
    answered.
    """

    place_wanted = Signal(object)
    settling_wanted = Signal(object)
    reply_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes"))
        self.resize(980, 500)
        self._project: Project | None = None
        self._model = NoteModel(self)
        self._search = QLineEdit(placeholderText=self.tr("Words or author…"))
        self._search.setObjectName("note_search")
        self._search.setAccessibleName(self.tr("Search notes"))
        self._search.setClearButtonEnabled(True)
        self._which = QButtonGroup(self, exclusive=True)
        self.table = self._table()
        self._empty = PlainLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._whole = PlainLabel(
            alignment=Qt.AlignmentFlag.AlignTop,
            wordWrap=True,
        )
        self._whole.setObjectName("whole_note")
        self._whole.setFixedHeight(_LINES * self._whole.fontMetrics().lineSpacing() + 6)
        self._deeds = (
            (self.tr("Show in the article"), "⏎", self.place_wanted),
            (self.tr("Settle or reopen"), "R", self.settling_wanted),
            (self.tr("Answer"), "M", self.reply_wanted),
        )
        self._buttons = [
            self._button(f"{words}  {key}", signal)
            for words, key, signal in self._deeds
        ]
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._later.timeout.connect(self.reload)
        self._search.textChanged.connect(self._later.start)
        self._which.idClicked.connect(self.reload)
        self.table.selectionModel().currentChanged.connect(self._allow)

    def show_project(self, project: Project | None) -> None:
        """List the notes of a project."""
        self._project = project
        self.reload()
        self.table.setFocus()

    def reload(self) -> None:
        """List the notes anew; whoever stood at a row stays there."""
        row = max(0, self.table.currentIndex().row())
        only_open = self._which.checkedId() == 0
        self._model.show_notes(self._project, self._search.text(), only_open=only_open)
        rows = self._model.rowCount()
        self._stack.setCurrentIndex(int(rows == 0))
        self._empty.setText(
            with_keys(
                self.tr("No open note. {note} in the window writes one, {flag} flags.")
            )
            if only_open and not self._search.text()
            else self.tr("No such note. Try other words, or “All”.")
        )
        self.table.selectRow(min(row, rows - 1))
        self._allow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the table."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = {
                Qt.Key.Key_Return: self.place_wanted,
                Qt.Key.Key_Enter: self.place_wanted,
                Qt.Key.Key_R: self.settling_wanted,
                Qt.Key.Key_M: self.reply_wanted,
            }.get(Qt.Key(event.key()))
            if wanted is not None and not event.modifiers():
                self._emit(wanted)
                return True
        return super().eventFilter(watched, event)

    def _emit(self, signal: SignalInstance) -> None:
        entry = self._model.entry(self.table.currentIndex().row())
        if entry is not None:
            signal.emit(entry)

    def _allow(self) -> None:
        entry = self._model.entry(self.table.currentIndex().row())
        self._whole.setText("" if entry is None else entry.note.text)
        for button in self._buttons:
            button.setEnabled(entry is not None)

    def _table(self) -> RowTable:
        table = RowTable()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Notes"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        fixed = QHeaderView.ResizeMode.Fixed
        table.verticalHeader().setSectionResizeMode(fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.installEventFilter(self)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        give_menu_key(self)
        table.doubleClicked.connect(lambda _: self._emit(self.place_wanted))
        return table

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with a note."""
        if not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self.table)
        for words, key, signal in self._deeds:
            add_entry(menu, words, key, partial(self._emit, signal))
        pop_up(menu, self.table.viewport().mapToGlobal(at))

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._emit(signal))
        return button

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for number, words in enumerate((self.tr("Open"), self.tr("All"))):
            chip = QPushButton(words)
            chip.setObjectName(f"notes_{number}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setAutoDefault(False)
            chip.setProperty("chip", True)
            self._which.addButton(chip, number)
            top.addWidget(chip)
        top.addWidget(self._search, 1)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._whole)
        layout.addLayout(foot)
