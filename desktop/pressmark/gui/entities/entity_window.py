"""The window of all entities: the list on the left, the page of one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import NotFoundError
from pressmark.gui.entities.entity_delegate import EntityDelegate
from pressmark.gui.entities.entity_list import EntityList, EntityListModel
from pressmark.gui.entities.entity_page import EntityPage
from pressmark.gui.keys.keymap import keymap, sequences, with_keys
from pressmark.gui.label_words import label_name
from pressmark.gui.menus import give_menu_key
from pressmark.gui.plain import PlainLabel
from pressmark.gui.theme import shown
from pressmark.project import queries
from pressmark.project.queries import EntityFilter, EntityRow

if TYPE_CHECKING:
    from pressmark.model.ids import EntityId
    from pressmark.project.project import Changed, Project

_TO_THE_LIST = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIZE = (1000, 640)
_SIZES = (340, 660)
_TYPING = 120
"""Milliseconds without a key after which the list is read."""
_FOLLOWING = 150
"""Milliseconds without a step after which everything is read again."""
_TOUCHED = frozenset(
    {"entity", "document_entity", "mention", "attribution", "stance", "document"}
)


class EntityWindow(QDialog):
    """Stays open beside the work, and repeats the signals of its page.

    ``steps`` is “undo” or “redo”; ``left`` says that the person is done here.
    """

    asked = Signal(str)
    same = Signal(object)
    other = Signal(object)
    opened = Signal(object)
    steps = Signal(str)
    left = Signal()

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._wanted: EntityId | None = None
        self._stays = False
        self._model = EntityListModel(self)
        self.page = EntityPage()
        self.list = EntityList(self._model)
        self.filter = QLineEdit()
        self.order = QComboBox()
        self._types = QComboBox()
        self._count, self._said = PlainLabel(), PlainLabel()
        self._empty = PlainLabel()
        self._right = QStackedWidget()
        self._of_window: dict[QAction, tuple[str, ...]] = {}
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._following = QTimer(self, singleShot=True, interval=_FOLLOWING)
        self._fill_choices()
        self._lay_out()
        self._wire()
        self._model.show_project(project)
        self._on_reset()

    def show_list(self) -> None:
        """Let the person look for an entity."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()
        if self.list.current() is None:
            self.list.go_to(0)

    def show_entity(self, wanted: EntityId) -> None:
        """Show the page of an entity, with the keys in its places."""
        self._wanted = wanted
        self._show_page()
        row = self._row_of(wanted)
        if row is None and (self.filter.text() or self.order.currentData() == "alike"):
            self.filter.clear()
            self._types.setCurrentIndex(0)
            self.order.setCurrentIndex(0)
            self._show_filtered()
            row = self._row_of(wanted)
        if row is not None:
            self.list.go_to(row)
        self.page.places.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, words: str) -> None:
        """Say what was done, or why not."""
        self._said.setText(words)

    def follow(self, changed: Changed) -> None:
        """Read again, soon, what a step may have changed."""
        if changed.tables & _TOUCHED:
            self._following.start()

    def refresh(self) -> None:
        """Read everything again now."""
        self._following.stop()
        self._stays = True
        self._model.refresh()
        self._stays = False
        self._show_page()
        self._show_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys move in the list while typing, and Enter go to the page."""
        if watched in (self.filter, self.list) and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and watched is self.filter and event.key() in _TO_THE_LIST:
                QApplication.sendEvent(self.list, event)
                return True
            if pressed and event.key() in _ENTER:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of the theme, also when it becomes another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.page.set_theme(shown(self.palette()))

    def done(self, result: int) -> None:
        """Go away, and say so."""
        super().done(result)
        self.left.emit()

    def _fill_choices(self) -> None:
        for words, value in (
            (self.tr("Most articles first"), "articles"),
            (self.tr("By name"), "name"),
            (self.tr("Perhaps the same"), "alike"),
        ):
            self.order.addItem(words, value)
        self._types.addItem(self.tr("All types"), None)
        for label in self._project.scheme.mention_labels:
            self._types.addItem(label_name(label), label.id)
        self.order.setAccessibleName(self.tr("Order"))
        self._types.setAccessibleName(self.tr("Type"))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Entities of the project"))
        flags = Qt.WindowType.WindowMinMaxButtonsHint
        self.setWindowFlags(self.windowFlags() | flags)
        self.resize(*_SIZE)
        self.filter.setPlaceholderText(self.tr("Type a name…"))
        self.filter.setAccessibleName(self.tr("Find an entity"))
        self.filter.setClearButtonEnabled(True)
        delegate = self.list.itemDelegate()
        if isinstance(delegate, EntityDelegate):
            delegate.scheme = self._project.scheme
        for label in (self._count, self._said, self._empty):
            label.setProperty("muted", True)
        self._said.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._right.addWidget(self._empty)
        self._right.addWidget(self.page)
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._side(), self._right):
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes(_SIZES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 16, 8)
        foot.addWidget(self._count)
        foot.addWidget(self._said, 1)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight)
        whole.addLayout(foot)

    def _side(self) -> QWidget:
        side = QWidget()
        orders = QHBoxLayout()
        orders.addWidget(self.order, 1)
        orders.addWidget(self._types, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 8, 6)
        column.addWidget(self.filter)
        column.addLayout(orders)
        column.addWidget(self.list, 1)
        return side

    def _wire(self) -> None:
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self.filter.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._show_filtered)
        self._following.timeout.connect(self.refresh)
        self.order.currentIndexChanged.connect(self._show_filtered)
        self._types.currentIndexChanged.connect(self._show_filtered)
        self.list.picked.connect(self._on_picked)
        self.list.opened.connect(self._enter)
        self._model.modelReset.connect(self._on_reset)
        self.page.asked.connect(self.asked)
        self.page.same.connect(self.same)
        self.page.other.connect(self.other)
        self.page.opened.connect(self.opened)
        self.page.set_theme(shown(self.palette()))
        for name in ("undo", "redo"):
            action = QAction(name, self)
            action.setObjectName(f"entities_{name}")
            action.triggered.connect(lambda _=False, name=name: self.steps.emit(name))
            self._of_window[action] = (name,)
        find = QAction("find", self)
        find.triggered.connect(self.show_list)
        self.list.addActions(self.page.deeds_on_entity())
        actions = Qt.ContextMenuPolicy.ActionsContextMenu
        self.list.setContextMenuPolicy(actions)
        give_menu_key(self)
        self._of_window[find] = ("find_articles", "entities")
        self.addActions(list(self._of_window))
        keymap().changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        """Have the keys of the main window for what is the same here."""
        for action, names in self._of_window.items():
            keys = tuple(key for name in names for key in keymap().keys(name))
            action.setShortcuts(sequences(keys))

    def _show_filtered(self) -> None:
        self._typing.stop()
        kind = self._types.currentData()
        order = self.order.currentData()
        if order == "alike" and not self.filter.text().strip() and kind is None:
            self._model.show_only(None)
            return
        self._model.show_only(
            EntityFilter(
                words=self.filter.text(),
                types=None if kind is None else frozenset({kind}),
                by_name=order == "name",
            )
        )

    def _on_reset(self) -> None:
        """Come to the entity that is shown, or to the first of those typed for."""
        self._show_count()
        row = None if self._wanted is None else self._row_of(self._wanted)
        if row is not None or not self._is_there():
            self.list.go_to(row or 0)
        elif not self._stays:
            self.list.go_to(0)
        if not self._model.rowCount() and not self._stays:
            self._wanted = None
            self._show_page()

    def _is_there(self) -> bool:
        """Whether the entity that is shown is still in the project."""
        try:
            return bool(self._wanted and queries.entity(self._project, self._wanted))
        except NotFoundError:
            return False

    def _row_of(self, wanted: EntityId) -> int | None:
        try:
            return self._model.row_of(queries.entity_key(self._project, wanted))
        except NotFoundError:
            return None

    def _show_count(self) -> None:
        self._count.setText(self.tr("%Ln entities", "", self._model.rowCount()))

    def _on_picked(self, row: EntityRow | None) -> None:
        if row is not None and row.entity.id != self._wanted:
            self._wanted = row.entity.id
            self._show_page()

    def _show_page(self) -> None:
        if self._wanted is not None:
            try:
                self.page.show_entity(self._project, self._wanted)
            except NotFoundError:
                # It was merged or removed: the list has come to another one.
                current = self.list.current()
                self._wanted = None if current is None else current.entity.id
                if current is not None:
                    self.page.show_entity(self._project, current.entity.id)
        self._empty.setText(self._what_to_do())
        self._right.setCurrentIndex(0 if self._wanted is None else 1)

    def _what_to_do(self) -> str:
        if self.filter.text():
            return self.tr("No entity is called so. Type less of the name.")
        if self.order.currentData() == "alike":
            return self.tr("No two entities look the same.")
        return with_keys(
            self.tr(
                "No entities yet.\n"
                "Mark a name in an article: select it, press {entity}."
            )
        )

    def _enter(self, _row: object = None) -> None:
        if self._wanted is not None:
            self.page.places.setFocus(Qt.FocusReason.ShortcutFocusReason)
