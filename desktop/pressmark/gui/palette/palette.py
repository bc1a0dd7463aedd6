"""The palette: a line to type in over every command, run by Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.palette.command import Command
from pressmark.gui.palette.delegate import CommandDelegate
from pressmark.gui.palette.model import CommandModel
from pressmark.gui.plain import PlainLabel

_TO_THE_LIST = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_WIDTH = 640
_ROWS = 10
_BELOW = 56
"""Pixels from the top of the window."""


class Palette(QDialog):
    """Shows the commands that fit; ``chosen`` has the one to be run.

    What cannot be done now stays where it is and says why.
    """

    chosen = Signal(object)

    def __init__(
        self,
        commands: Sequence[Command],
        used: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint
        )
        self.model = CommandModel(commands, used, self)
        self.line = QLineEdit(
            placeholderText=self.tr("Type what you want to do…"),
            clearButtonEnabled=True,
        )
        self.list = QListView()
        self._said = PlainLabel(wordWrap=True)
        self._said.setProperty("muted", True)
        self._set_up()
        self._find()

    def current(self) -> Command | None:
        """Return the command that Enter would run."""
        return self.model.command(self.list.currentIndex().row())

    def said(self) -> str:
        """Return what is said below the list."""
        return self._said.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while typing."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TO_THE_LIST
        ):
            self._move(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run with Enter; Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle, below the menus of the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(parent.mapToGlobal(QPoint(left, _BELOW)))

    def _move(self, event: QKeyEvent) -> None:
        """Move in the list; from the last row Down goes to the first, and back."""
        rows, row = self.model.rowCount(), self.list.currentIndex().row()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not rows:
            self.list.event(event)
        else:
            self.list.setCurrentIndex(self.model.index((row + step) % rows))

    def _find(self) -> None:
        self.model.find(self.line.text())
        self.list.setCurrentIndex(self.model.index(0))
        none = self.tr("Nothing is called so. Type less, or other words.")
        self._said.setText("" if self.model.rowCount() else none)
        self._say_current()

    def _say_current(self) -> None:
        """Tell a screen reader, which stays at the line, what Enter would run."""
        spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.line.setAccessibleDescription(spoken or "")
        command = self.current()
        if command is not None:
            self._said.clear()

    def _choose(self, index: QModelIndex) -> None:
        command = self.model.command(index.row())
        if command is None:
            return
        if command.reason:
            words = self.tr("“{}” cannot be done now: {}.")
            self._said.setText(words.format(command.words, command.reason))
            return
        self.accept()
        self.chosen.emit(command)

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Every command"))
        self.setModal(True)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._find)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 10)
        whole.addWidget(self.line)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._said)
        height = max(self.list.sizeHintForRow(0), self.fontMetrics().height())
        self.list.setFixedHeight(_ROWS * height + 8)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.line)
