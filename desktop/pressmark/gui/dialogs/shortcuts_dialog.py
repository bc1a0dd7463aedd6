"""Every key on one page: to be seen, found and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressmark.errors import SettingsError
from pressmark.gui import translation
from pressmark.gui.dialogs.messages import warn, without_icons
from pressmark.gui.keys.key_editor import KeyEditor
from pressmark.gui.keys.key_model import KeyModel
from pressmark.gui.keys.keymap import Keymap, keymap, written
from pressmark.gui.keys.recorder import KeyRecorder
from pressmark.gui.plain import PlainLabel
from pressmark.gui.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTHS = (110, 620)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_THE_LIST = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class ShortcutsDialog(QDialog):
    """The keys by menu; found by words or by pressing them, changed below the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: Keymap = keymap()
        self.model = KeyModel(self._keys, self)
        self.editor = KeyEditor(self._keys)
        self.table = self._table()
        self.field = QLineEdit(
            placeholderText=self.tr("Type words or a menu…"), clearButtonEnabled=True
        )
        self.recorder = KeyRecorder()
        self._found = PlainLabel()
        self._found.setProperty("muted", True)
        self._by_key = QPushButton(self.tr("&Find by key…"))
        self._reset_all = QPushButton(self.tr("All usual &keys"))
        self._set_up()
        self._lay_out()
        self._wire()
        self._find()
        self.field.setFocus()

    def rows(self) -> list[list[str]]:
        """Return what the table says."""
        return self.model.rows()

    def go_to(self, identifier: str) -> None:
        """Make the row of an action the current one."""
        row = self.model.row_of(identifier)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the table while typing; change keys by Enter, Ins and Del."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self.field and key in _TO_THE_LIST:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key in _ENTER:
            self.editor.record(replaces=True)
            return True
        if watched is self.table and key == Qt.Key.Key_Insert:
            self.editor.record(replaces=False)
            return True
        if watched is self.table and key == Qt.Key.Key_Delete:
            self._take_last()
            return True
        return super().eventFilter(watched, event)

    def _take_last(self) -> None:
        identifier = self.model.identifier(self.table.currentIndex().row())
        keys = self._keys.keys(identifier) if identifier else ()
        if keys:
            self.editor.take_away(keys[-1])

    def _find(self) -> None:
        self._list(words=self.field.text())

    def _find_key(self, key: str) -> None:
        self._end_search_by_key()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._list(key=key)
        words = self.tr("{} does this:") if self.rows() else self.tr("{} does nothing.")
        self._say(words.format(written(key)))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, *, words: str = "", key: str = "") -> None:
        identifier = self.model.identifier(self.table.currentIndex().row())
        self.model.find(words=words, key=key)
        row = self.model.row_of(identifier) if identifier else None
        self.table.setCurrentIndex(self.model.index(row or 0, 0))
        self._show_row()
        empty = self.tr("No action has all of these words.")
        self._say("" if self.model.rowCount() else empty)

    def _say(self, words: str) -> None:
        self._found.setText(words)
        self._found.setVisible(bool(words))

    def _search_by_key(self) -> None:
        self._searching.setCurrentWidget(self.recorder)
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_search_by_key(self) -> None:
        self._searching.setCurrentWidget(self.field)

    def _stop_search_by_key(self) -> None:
        if self._searching.currentWidget() is self.recorder:
            self._end_search_by_key()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_row(self) -> None:
        self.editor.show_action(self.model.identifier(self.table.currentIndex().row()))

    def _reset_every_key(self) -> None:
        try:
            self._keys.reset_all()
        except SettingsError as error:
            warn(self, self.windowTitle(), translation.said(error))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        lines: Sequence[Sequence[str]] = self.rows()
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines)))

    def _show_changed(self) -> None:
        self._reset_all.setEnabled(self._keys.is_any_changed())

    def _table(self) -> RowTable:
        table = RowTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Keys"))
        table.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        table.setEditTriggers(RowTable.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        # In line with the words of the headers.
        table.setStyleSheet("QTableView::item { padding: 0 6px; }")
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + 10)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        return table

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 640)
        self.field.setAccessibleName(self.tr("Find a key"))
        self._by_key.setToolTip(self.tr("Press a key to see what it does"))
        for button, name in ((self._by_key, "by_key"), (self._reset_all, "reset_all")):
            button.setObjectName(name)
            button.setAutoDefault(False)

    def _wire(self) -> None:
        self.field.installEventFilter(self)
        self.table.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.recorder.recorded.connect(self._find_key)
        self.recorder.stopped.connect(self._stop_search_by_key)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.table.doubleClicked.connect(
            lambda _index: self.editor.record(replaces=True)
        )
        self.editor.done.connect(
            lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self._by_key.clicked.connect(self._search_by_key)
        self._reset_all.clicked.connect(self._reset_every_key)
        self._keys.changed.connect(self._show_changed)
        self._show_changed()

    def _lay_out(self) -> None:
        searching = QWidget()
        self._searching = QStackedLayout(searching)
        self._searching.addWidget(self.field)
        self._searching.addWidget(self.recorder)
        searching.setFixedHeight(self.field.sizeHint().height())
        top = QHBoxLayout()
        top.addWidget(searching, 1)
        top.addWidget(self._by_key)
        fixed = PlainLabel(
            self.tr(
                "Enter changes the key of a row, Ins adds one, Del takes one away."
                " Fixed are Esc, Enter, Tab, Space and the arrow keys in lists and"
                " fields, the letters of hints, and the keys that dialogs and panels"
                " name on their buttons."
            ),
            wordWrap=True,
        )
        fixed.setProperty("muted", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Co&py"))
        copy.clicked.connect(self._copy)
        for button in (self._reset_all, copy):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        without_icons(buttons.buttons())
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._found)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.editor)
        layout.addWidget(fixed)
        layout.addWidget(buttons)
