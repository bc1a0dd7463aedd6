"""The table of stances under the article, with what its keys do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.label_words import named, polarity_keys
from pressmark.gui.menus import add_entry, pop_up
from pressmark.gui.plain import PlainLabel
from pressmark.gui.stances.matrix import Matrix
from pressmark.gui.stances.matrix_model import StanceMatrixModel
from pressmark.gui.stances.matrix_view import MatrixView
from pressmark.model.scheme import Label

_HEIGHT = 300


class MatrixPanel(QDockWidget):
    """Shows who stands where in the article, and says what the person does there.

    ``polarity_chosen`` has a digit, ``asked`` the name of something else to be done in
    the current cell; ``opened`` says that the table is to be worked out.
    """

    polarity_chosen = Signal(str)
    asked = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stances of the article"))
        self.setObjectName("stance_matrix")
        self.setAllowedAreas(
            Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        )
        self.model = StanceMatrixModel(self)
        self.view = MatrixView(self.model)
        self._said = PlainLabel()
        self._keys = PlainLabel()
        self._digits: list[tuple[str, str]] = []
        self._set_up()
        self.view.digit.connect(self.polarity_chosen)
        self.view.asked.connect(self.asked)
        self.view.moved.connect(self.say_current)
        self.view.menu_asked.connect(self._show_menu)
        self.visibilityChanged.connect(self._on_visible)

    def show_matrix(self, matrix: Matrix, polarities: Sequence[Label]) -> None:
        """Show a table; the person stays at the same holder and target."""
        at, before = self.current(), self.model.matrix
        self.model.show(matrix)
        if at is None:
            self.view.go_to(self.model.index(0, 0))
        else:
            holder, target = before.holders[at[0]], before.targets[at[1]]
            self.view.go_to(self.model.place_of(holder, target))
        self._show_keys(polarities)
        self.say_current()

    def current(self) -> tuple[int, int] | None:
        """Return the row and the column of the current cell, or None."""
        index = self.view.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one."""
        self.view.go_to(index)

    def say_current(self) -> None:
        """Say in words what the current cell has."""
        at = self.current()
        if at is not None:
            self._said.setText(self.model.matrix.sentence(*at))
        elif self.model.matrix.holders:
            self._said.setText(self.tr("Press T to say what stances can be about."))
        else:
            self._said.setText(self.tr("No article is open."))

    def take_keys(self) -> None:
        """Give the table the keyboard."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_keys(self, polarities: Sequence[Label]) -> None:
        self._digits = [
            (key, named(polarities, polarity))
            for polarity, key in polarity_keys(polarities).items()
            if key
        ]
        digits = [f"{key} {words.lower()}" for key, words in self._digits]
        self._keys.setText(
            " · ".join((*digits, self.tr("Enter shows the evidence, Del clears")))
        )

    def _show_menu(self, corner: QPoint) -> None:
        """Offer what can be done in the current cell, and with the table."""
        menu, ask = QMenu(self.view), self.asked.emit
        if self.current() is not None:
            for digit, words in self._digits:
                add_entry(menu, words, digit, partial(self.polarity_chosen.emit, digit))
            menu.addSeparator()
            for words, key, meaning in (
                (self.tr("Show the evidence"), self.tr("Enter"), "show"),
                (self.tr("Change…"), "F2", "change"),
                (self.tr("Clear"), self.tr("Del"), "clear"),
                (self.tr("Rest of row: none expressed"), "N", "fill"),
            ):
                add_entry(menu, words, key, partial(ask, meaning))
            menu.addSeparator()
        add_entry(menu, self.tr("Add holder"), "H", partial(ask, "add_holder"))
        add_entry(menu, self.tr("Add target"), "T", partial(ask, "add_target"))
        pop_up(menu, corner)

    def _on_visible(self, visible: bool) -> None:
        if visible:
            self.opened.emit()

    def _set_up(self) -> None:
        for label in (self._said, self._keys):
            label.setProperty("muted", True)
            label.setMinimumWidth(1)
        self._said.setAccessibleName(self.tr("The current cell"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        for words, meaning in (
            (self.tr("Add holder  H"), "add_holder"),
            (self.tr("Add target  T"), "add_target"),
            (self.tr("Rest of row: none expressed  N"), "fill"),
        ):
            button = QPushButton(words)
            button.setProperty("flat", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.asked.emit, meaning))
            buttons.addWidget(button)
        inner = QWidget()
        inner.setProperty("panel", True)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(10, 2, 10, 8)
        whole.addWidget(self.view, 1)
        whole.addLayout(buttons)
        whole.addWidget(self._keys)
        inner.setMinimumHeight(_HEIGHT // 2)
        self.setWidget(inner)
