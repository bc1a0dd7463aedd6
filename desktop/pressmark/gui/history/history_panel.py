"""The panel beside the article that tells what was done and goes back to any of it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.flow_layout import FlowLayout
from pressmark.gui.history.history_delegate import HistoryDelegate
from pressmark.gui.history.history_model import HistoryModel
from pressmark.gui.keys.keymap import written
from pressmark.gui.menus import add_entry, pop_up
from pressmark.gui.one_column import as_one_column
from pressmark.gui.plain import PlainLabel
from pressmark.gui.row_table import RowTable
from pressmark.gui.theme import Theme

BACK_KEY = "Ctrl+Backspace"


class Scope(Enum):
    """Whose steps are told."""

    PROJECT = "Project"
    ARTICLE = "This article"
    ANNOTATION = "This annotation"


class HistoryPanel(QWidget):
    """A list of steps over two buttons.

    ``scope_changed`` asks for other steps; ``place_wanted`` and ``return_wanted`` carry
    a step: to be shown where it was done, and to be gone back to.
    """

    scope_changed = Signal()
    place_wanted = Signal(object)
    return_wanted = Signal(object)
    left = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._scopes = QButtonGroup(self, exclusive=True)
        self._delegate = HistoryDelegate(self)
        self.list = self._view()
        self._empty = PlainLabel(
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(20, 20, 20, 20)
        self._go = QPushButton(self.tr("Show where  ⏎"))
        self._back = QPushButton(self.tr("Back to here  {}").format(written(BACK_KEY)))
        self._back.setToolTip(
            self.tr("Take back everything above this step, as one step you can undo")
        )
        self._lay_out()
        self._go.clicked.connect(self._want_place)
        self._back.clicked.connect(self._want_return)
        self.list.activated.connect(self._want_place)
        keys = QShortcut(QKeySequence(BACK_KEY), self, self._want_return)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        model.modelReset.connect(self._show_state)
        model.rowsInserted.connect(self._show_state)
        self.list.selectionModel().currentChanged.connect(self._show_state)
        self._show_state()

    def scope(self) -> Scope:
        """Return whose steps are asked for."""
        return list(Scope)[self._scopes.checkedId()]

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def say_empty(self, words: str) -> None:
        """Say what to do where no step can be listed."""
        self._empty.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the panel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _want_place(self) -> None:
        step = self._model.step(self.list.currentIndex().row())
        if step is not None:
            self.place_wanted.emit(step)

    def _want_return(self) -> None:
        step = self._model.step(self.list.currentIndex().row())
        if step is not None and self._back.isEnabled():
            self.return_wanted.emit(step)

    def _show_menu(self, at: QPoint) -> None:
        """Offer what can be done with a step."""
        if not self.list.indexAt(at).isValid():
            return
        menu, go, back = QMenu(self.list), self._go, self._back
        enter = self.tr("Enter")
        able = go.isEnabled()
        add_entry(menu, self.tr("Show where"), enter, self._want_place, able=able)
        words, able = self.tr("Back to here"), back.isEnabled()
        add_entry(menu, words, BACK_KEY, self._want_return, able=able)
        pop_up(menu, self.list.viewport().mapToGlobal(at))

    def _show_state(self) -> None:
        self._stack.setCurrentIndex(int(self._model.rowCount() == 0))
        step = self._model.step(self.list.currentIndex().row())
        self._go.setEnabled(step is not None and step.document is not None)
        # Since the newest one nothing was done that could be taken back.
        first = 1 if self.scope() is Scope.PROJECT else 0
        at = self.list.currentIndex().row()
        self._back.setEnabled(step is not None and at >= first)

    def _view(self) -> RowTable:
        view = RowTable()
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("History"))
        view.setProperty("panel", True)
        as_one_column(view)
        view.setFrameShape(RowTable.Shape.NoFrame)
        height = self._delegate.height(view.font())
        view.verticalHeader().setDefaultSectionSize(height)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        return view

    def _lay_out(self) -> None:
        top, chips, buttons = QHBoxLayout(), FlowLayout(), FlowLayout()
        heading = PlainLabel(self.tr("History"))
        face = heading.font()
        face.setBold(True)
        heading.setFont(face)
        close = QPushButton("×")
        close.setProperty("flat", True)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setAccessibleName(self.tr("Close the history"))
        close.setToolTip(self.tr("Close the history (Esc)"))
        close.clicked.connect(self.left)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(close)
        for number, scope in enumerate(Scope):
            chip = QPushButton(self.tr(scope.value))
            chip.setObjectName(f"history_{scope.name.lower()}")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setProperty("chip", True)
            self._scopes.addButton(chip, number)
            chips.addWidget(chip)
        self._scopes.idClicked.connect(self.scope_changed)
        for button in (self._go, self._back):
            buttons.addWidget(button)
        for row in (top, chips, buttons):
            row.setContentsMargins(10, 0, 10, 0)
            row.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.addLayout(top)
        layout.addLayout(chips)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        layout.addLayout(buttons)
