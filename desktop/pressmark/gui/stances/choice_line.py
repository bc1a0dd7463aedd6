"""A line to type in with what fits below it; Enter takes what is highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.choice_delegate import CHOICE, ChoiceDelegate
from pressmark.gui.dialogs.picker import Choice, matching, plain
from pressmark.gui.plain import seen

_TO_THE_LIST = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS = 5


class ChoiceLine(QWidget):
    """Chooses one of some choices, or takes new words where ``allow_new`` names them.

    ``taken`` says that the person agreed to what is highlighted and goes on. The list
    is there only while the line has the keyboard.
    """

    taken = Signal()
    changed = Signal()

    def __init__(
        self,
        choices: Sequence[Choice],
        placeholder: str,
        *,
        allow_new: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self._allow_new = allow_new
        self._typed = ""
        self._value: Choice | str | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_edited)
        self._list = QListWidget()
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Choices"))
        self._list.itemClicked.connect(self._on_clicked)
        self._list.currentItemChanged.connect(self._on_current)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.line)
        whole.addWidget(self._list)
        self._list.hide()
        self.setFocusProxy(self.line)

    def value(self) -> Choice | str | None:
        """Return what was taken, else what is highlighted, or None."""
        return self._highlighted() if self._list.isVisibleTo(self) else self._value

    def start_with(self, value: object) -> None:
        """Take a choice before anything is typed; nothing happens if there is none."""
        for choice in self._choices:
            if choice.value == value:
                self._take(choice)

    def set_name(self, name: str) -> None:
        """Say what the line is for, to a screen reader."""
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list with the keyboard's coming, move in it, take with Enter."""
        if watched is self.line:
            if event.type() == QEvent.Type.FocusIn:
                self._open()
            elif event.type() == QEvent.Type.FocusOut:
                self._close()
            elif isinstance(event, QKeyEvent):
                pressed = event.type() == QEvent.Type.KeyPress
                return pressed and self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _TO_THE_LIST:
            self._list.event(event)
            return True
        if event.key() in _ENTER:
            if self._highlighted() is not None:
                self._take(self._highlighted())
                self.taken.emit()
            return True
        return False

    def _open(self) -> None:
        self._typed = ""
        self._fill()
        self._fit()
        self._list.show()
        for number in range(self._list.count()):
            if self._list.item(number).data(CHOICE)[0] == self._value:
                self._list.setCurrentRow(number)
        self.line.selectAll()
        self.changed.emit()

    def _close(self) -> None:
        if self._list.isVisibleTo(self):
            found = self._highlighted()
            self._list.hide()
            if found is not None and (self._typed or self._value is None):
                self._take(found)
            elif self._value is not None:
                self.line.setText(_words(self._value))
            self.changed.emit()

    def _take(self, value: Choice | str | None) -> None:
        self._value = value
        self._typed = ""
        self.line.setText(_words(value))
        self.changed.emit()

    def _highlighted(self) -> Choice | str | None:
        if self._list.currentRow() < 0:
            return None
        highlighted: Choice | str = self._list.currentItem().data(CHOICE)[0]
        return highlighted

    def _on_edited(self, text: str) -> None:
        self._typed = text.strip()
        self._fill()
        self.changed.emit()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item.data(CHOICE)[0])
        self.taken.emit()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        """Tell a screen reader, which stays at the line, what Enter would take."""
        role = Qt.ItemDataRole.AccessibleTextRole
        self.line.setAccessibleDescription(item.data(role) if item else "")

    def _fill(self) -> None:
        self._list.clear()
        for choice in matching(self._choices, self._typed):
            self._add(choice, choice.text, choice.detail)
        exact = {plain(choice.text) for choice in self._choices}
        if isinstance(self._value, str) and not self._typed:
            self._add(self._value, self._value, self.tr("new topic"))
        if self._allow_new and self._typed and plain(self._typed) not in exact:
            self._add(self._typed, self._allow_new.replace("%s", self._typed), "")
        self._list.setCurrentRow(0)

    def _add(self, value: Choice | str, text: str, detail: str) -> None:
        item = QListWidgetItem(seen(text))
        item.setData(CHOICE, (value, detail, ""))
        spoken = seen(", ".join(filter(None, (text, detail))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._list.addItem(item)

    def _fit(self) -> None:
        rows = min(max(len(self._choices), 1), _ROWS)
        high = max(self._list.sizeHintForRow(0), self.fontMetrics().height() + 8)
        self._list.setFixedHeight(rows * high + 6)


def _words(value: Choice | str | None) -> str:
    if isinstance(value, Choice):
        return value.text
    return value or ""
