"""The formats to choose from, found by what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.exporting.purposes import is_called, is_meant, purpose_of, title_of
from pressmark.gui.plain import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressmark.exchange.format import Format

_NAME = Qt.ItemDataRole.UserRole
_TO_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_DOWN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FormatList(QWidget):
    """A field over a list of formats; ``chosen`` says that another one is.

    ``narrowed`` says that others are listed: perhaps none.
    """

    chosen = Signal()
    narrowed = Signal()

    def __init__(
        self, formats: Sequence[Format], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ordered = sorted(formats, key=lambda one: title_of(one).casefold())
        self._formats = {one.name: one for one in ordered}
        self._name = next(iter(self._formats), "")
        self.search = QLineEdit()
        self.search.setObjectName("export_search")
        self.search.setPlaceholderText(self.tr("What for? Train spaCy, Label Studio…"))
        self.search.setAccessibleName(self.tr("Look for a format"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("export_format")
        self.list.setAccessibleName(self.tr("Format"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.currentItemChanged.connect(self._on_current)
        self._none = PlainLabel(wordWrap=True)
        self._none.setText(self.tr("No format is for that. Clear the field for all."))
        self._none.setProperty("muted", True)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self._none, self.list):
            column.addWidget(widget)
        # Where none is listed, that is said below the field.
        column.addStretch()
        column.setStretchFactor(self.list, 1)
        self._fill("")

    def name(self) -> str:
        """Return the name of the chosen format."""
        return self._name

    def names(self) -> list[str]:
        """Return the names of the formats that are listed now."""
        return [self.list.item(row).data(_NAME) for row in range(self.list.count())]

    def choose(self, name: str) -> None:
        """Choose a format by its name, if there is one of it."""
        if name not in self._formats:
            return
        if name not in self.names():
            self.search.clear()
        self.list.setCurrentRow(self.names().index(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move go to the list, from the field above it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_THE_LIST:
                self.list.setFocus()
                self.list.event(event)
                return True
            if event.key() in _DOWN:
                # What is looked for is found; exporting it is said elsewhere.
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        meant = [one for one in self._formats.values() if is_meant(one, typed)]
        # What is called so comes before what is good for it.
        for one in sorted(meant, key=lambda one: not is_called(one, typed)):
            item = QListWidgetItem(f"{title_of(one)}\n{purpose_of(one)}")
            item.setData(_NAME, one.name)
            self.list.addItem(item)
        names = self.names()
        self._none.setVisible(not names)
        self.list.setVisible(bool(names))
        if names:
            here = names.index(self._name) if self._name in names else 0
            self.list.setCurrentRow(here)
        self.list.blockSignals(False)
        self._on_current()
        self.narrowed.emit()

    def _on_current(self) -> None:
        row = self.list.currentRow()
        name = self._name if row < 0 else str(self.list.item(row).data(_NAME))
        if name != self._name:
            self._name = name
            self.chosen.emit()
