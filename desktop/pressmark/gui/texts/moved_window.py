"""The window in which what moved with new texts is gone through."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import NotFoundError
from pressmark.gui.menus import add_entry, give_menu_key, pop_up
from pressmark.gui.plain import PlainLabel
from pressmark.gui.row_table import RowTable
from pressmark.gui.texts.before_and_now import BeforeAndNow
from pressmark.gui.texts.moved_model import MovedModel
from pressmark.gui.wording import number
from pressmark.project import queries
from pressmark.project.queries import MovedEntry, Moving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Project

_WIDTHS = (90, 330, 330)


class MovedWindow(QDialog):
    """Three lists: what changed, what was lost, what moved safely.

    It stays open beside the work. ``place_wanted`` carries an entry to be shown in its
    article, ``keep_wanted`` one that is right as it is, ``drop_wanted`` one to be
    removed or let go; ``steps`` is “undo” or “redo”.
    """

    place_wanted = Signal(object)
    keep_wanted = Signal(object)
    drop_wanted = Signal(object)
    steps = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What moved with new texts"))
        self.setObjectName("moved_window")
        self.resize(960, 560)
        self._entries: list[MovedEntry] = []
        self._documents: list[DocumentId] = []
        self._which = QButtonGroup(self, exclusive=True)
        self.model = MovedModel(self)
        self.table = self._table()
        self._told = PlainLabel(wordWrap=True)
        self._told.setProperty("muted", True)
        self._told.setObjectName("moved_told")
        self._context = BeforeAndNow()
        self._deeds = (
            (self.tr("Show in the article"), "⏎", self.place_wanted),
            (self.tr("It is right"), "A", self.keep_wanted),
            (self.tr("Remove"), "Del", self.drop_wanted),
        )
        self._buttons = [self._button(words, key, to) for words, key, to in self._deeds]
        self._lay_out()
        self._which.idClicked.connect(self._show_list)
        self.table.selectionModel().currentChanged.connect(self._show_entry)
        for keys, name in (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo")):
            QShortcut(QKeySequence(keys), self, partial(self.steps.emit, name))

    def show_documents(self, project: Project, wanted: Sequence[DocumentId]) -> None:
        """Show what became of the annotations of some documents."""
        self._documents = list(wanted)
        self.reload(project)
        counts = [self._of(moving) for moving in Moving]
        first = next((n for n, some in enumerate(counts) if some), 0)
        self._which.button(first).setChecked(True)
        self._show_list()
        self.table.setFocus()

    def reload(self, project: Project) -> None:
        """Show the same documents as they are now.

        What a step that was taken back has opened again is gone to.
        """
        known = {one.annotation for one in self._entries if one.is_open}
        is_first = not self._entries
        found: list[MovedEntry] = []
        for document in self._documents:
            # One whose import was taken back meanwhile has nothing to show.
            with suppress(NotFoundError):
                found += queries.moved(project, document)
        self._entries = found
        self._show_list()
        opened = [one for one in found if one.is_open and one.annotation not in known]
        if opened and not is_first:
            self._go_to(opened[0])

    def go_on(self) -> None:
        """Go to the next entry that nobody has settled, in this list or another."""
        row = max(0, self.table.currentIndex().row())
        here = list(Moving)[self._which.checkedId()]
        listed = self._of(here)
        others = [one for moving in Moving for one in self._of(moving)]
        for entry in (*listed[row:], *listed, *others):
            if entry.is_open:
                self._go_to(entry)
                return

    def is_empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not self._entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the table."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = {
                Qt.Key.Key_Return: self.place_wanted,
                Qt.Key.Key_Enter: self.place_wanted,
                Qt.Key.Key_A: self.keep_wanted,
                Qt.Key.Key_Delete: self.drop_wanted,
            }.get(Qt.Key(event.key()))
            if wanted is not None and not event.modifiers():
                self._emit(wanted)
                return True
        return super().eventFilter(watched, event)

    def _of(self, moving: Moving) -> list[MovedEntry]:
        return [one for one in self._entries if one.moving is moving]

    def _go_to(self, entry: MovedEntry) -> None:
        chip = self._which.button(list(Moving).index(entry.moving))
        if not chip.isChecked():
            chip.setChecked(True)
            self._show_list()
        self.table.selectRow(self._of(entry.moving).index(entry))

    def _show_list(self) -> None:
        row = max(0, self.table.currentIndex().row())
        for place, moving in enumerate(Moving):
            count = number(len(self._of(moving)))
            self._which.button(place).setText(self._heading(moving).format(count))
        chosen = list(Moving)[self._which.checkedId()]
        self.model.show_entries(self._of(chosen))
        self._told.setText(self._about(chosen))
        self.table.selectRow(min(row, self.model.rowCount() - 1))
        self._show_entry()

    def _heading(self, moving: Moving) -> str:
        return {
            Moving.CHANGED: self.tr("Changed {}"),
            Moving.LOST: self.tr("Lost {}"),
            Moving.SAFE: self.tr("Moved safely {}"),
        }[moving]

    def _about(self, moving: Moving) -> str:
        return {
            Moving.CHANGED: self.tr(
                "The words are others now. Say whether each is right as it is."
            ),
            Moving.LOST: self.tr(
                "Nothing is left of the words. Enter shows where they were; what you"
                " let go is still in the earlier text."
            ),
            Moving.SAFE: self.tr("The same words, where they are now."),
        }[moving]

    def _show_entry(self) -> None:
        entry = self.model.entry(self.table.currentIndex().row())
        self._context.show_entry(entry)
        able = entry is not None and entry.is_open
        show, keep, drop = self._buttons
        show.setEnabled(entry is not None)
        keep.setEnabled(able and entry is not None and entry.moving is Moving.CHANGED)
        drop.setEnabled(able)
        lost = entry is not None and entry.moving is Moving.LOST
        drop.setText(self.tr("Let it go  Del") if lost else self.tr("Remove  Del"))

    def _emit(self, signal: SignalInstance) -> None:
        entry = self.model.entry(self.table.currentIndex().row())
        button = self._buttons[[one[2] for one in self._deeds].index(signal)]
        if entry is not None and button.isEnabled():
            signal.emit(entry)

    def _table(self) -> RowTable:
        table = RowTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Annotations"))
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
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.installEventFilter(self)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        give_menu_key(self)
        table.doubleClicked.connect(lambda _: self._emit(self.place_wanted))
        return table

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with an entry."""
        if not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self.table)
        for (_, key, signal), button in zip(self._deeds, self._buttons, strict=True):
            words = button.text().removesuffix(f"  {key}")
            entry = add_entry(menu, words, key, partial(self._emit, signal))
            entry.setEnabled(button.isEnabled())
        pop_up(menu, self.table.viewport().mapToGlobal(at))

    def _button(self, words: str, key: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(f"{words}  {key}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._emit(signal))
        return button

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for place in range(len(Moving)):
            chip = QPushButton()
            chip.setObjectName(f"moved_{place}")
            chip.setCheckable(True)
            chip.setChecked(place == 0)
            chip.setAutoDefault(False)
            chip.setProperty("chip", True)
            self._which.addButton(chip, place)
            top.addWidget(chip)
        top.addStretch(1)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._told)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._context)
        layout.addLayout(foot)
