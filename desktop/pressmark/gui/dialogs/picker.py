"""A list to choose from by typing: the choices that have the typed words stay."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.dialogs.choice_delegate import CHOICE, ChoiceDelegate
from pressmark.gui.plain import PlainLabel, seen

_TO_THE_LIST = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


_FEWEST = 4
_MOST = 10
"""Rows that a picker has room for."""
_WIDTH = 58
"""The width in characters."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: what it is, its words, more about it, a key for it."""

    value: Any
    text: str
    detail: str = ""
    hint: str = ""


More = Callable[[str], Sequence[Choice]]
"""Finds further choices that have typed words."""


def plain(text: str) -> str:
    """Return a text without case and accents, so that José is found by jose."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """Return the choices that have the typed words, the best first.

    What is called just so comes first, then what begins with the words, then what has a
    word that does, then what has them anywhere; otherwise the order stays.
    """
    wanted = plain(typed.strip())
    ranked = [(_rank(choice, wanted), choice) for choice in choices]
    return [
        choice
        for _, choice in sorted(
            ((rank, choice) for rank, choice in ranked if rank is not None),
            key=lambda pair: pair[0],
        )
    ]


def _rank(choice: Choice, wanted: str) -> int | None:
    text = plain(choice.text)
    if text == wanted:
        return 0
    if text.startswith(wanted):
        return 1
    if f" {wanted}" in text:
        return 2
    if wanted in text:
        return 3
    return 4 if wanted in plain(choice.detail) else None


class Picker(QDialog):
    """A line to type in over the choices. ``chosen`` has a choice, or a new name."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        allow_new: str | None = None,
        current: object = None,
        typed: str = "",
        more: More | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint
        )
        self._choices = list(choices)
        self._allow_new = allow_new
        self._more = more
        self._title = PlainLabel(title)
        self._filter = QLineEdit()
        self._list = QListWidget()
        self._set_up(title)
        self._fill()
        self._fit()
        self._make_current(current)
        self._filter.setText(typed)

    @classmethod
    def choose(
        cls,
        parent: QWidget | None,
        title: str,
        choices: Sequence[Choice],
        *,
        allow_new: str | None = None,
        current: object = None,
        typed: str = "",
        more: More | None = None,
    ) -> Choice | str | None:
        """Let the person choose. Returns the choice, a new name, or None.

        ``allow_new`` offers to make something of the typed words: “New entity “%s””.
        ``current`` is the value that is chosen now, ``typed`` what has been typed
        already; ``more`` gives what else there is with typed words, to be shown last.
        """
        picker = cls(
            title,
            choices,
            allow_new=allow_new,
            current=current,
            typed=typed,
            more=more,
            parent=parent,
        )
        picked: list[Choice | str] = []
        picker.chosen.connect(picked.append)
        picker.exec()
        picker.deleteLater()
        return picked[0] if picked else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list and the digits choose while typing."""
        if watched is self._filter and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _TO_THE_LIST:
                self._list.event(event)
                return True
            if pressed and not self._filter.text() and self._choose_by(event.text()):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; Escape closes without a choice."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentItem())
        else:
            super().keyPressEvent(event)

    def _set_up(self, title: str) -> None:
        self.setWindowTitle(seen(title))
        self.setModal(True)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("section", True)
        self._filter.setPlaceholderText(self.tr("Type to find…"))
        self._filter.setAccessibleName(seen(title))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._filter.textChanged.connect(self._fill)
        self._list.setAccessibleName(self.tr("Choices"))
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._choose)
        self._list.currentItemChanged.connect(self._say_current)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 12)
        whole.addWidget(self._title)
        whole.addWidget(self._filter)
        whole.addWidget(self._list, 1)
        self.setFocusProxy(self._filter)

    def _fit(self) -> None:
        rows = min(max(len(self._choices), _FEWEST), _MOST)
        row_height = max(self._list.sizeHintForRow(0), self.fontMetrics().height())
        self._list.setFixedHeight(rows * row_height + 12)
        self.setFixedWidth(_WIDTH * self.fontMetrics().averageCharWidth())

    def _fill(self) -> None:
        typed = self._filter.text().strip()
        self._list.clear()
        for choice in matching(self._choices, typed):
            self._add(choice, choice.text, choice.detail, "" if typed else choice.hint)
        for choice in self._more(typed) if self._more is not None and typed else ():
            self._add(choice, choice.text, choice.detail, "")
        exact = {choice.text for choice in self._choices}
        if self._allow_new is not None and typed and typed not in exact:
            self._add(typed, self._allow_new.replace("%s", typed), "", "")
        self._list.setCurrentRow(0)

    def _add(self, value: Choice | str, text: str, detail: str, hint: str) -> None:
        item = QListWidgetItem(seen(text))
        item.setData(CHOICE, (value, detail, hint))
        spoken = filter(None, (text, detail, hint and self.tr("key {}").format(hint)))
        told = seen(", ".join(spoken))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        self._list.addItem(item)

    def _make_current(self, value: object) -> None:
        for number, choice in enumerate(self._choices):
            if value is not None and choice.value == value:
                self._list.setCurrentRow(number)

    def _say_current(self, item: QListWidgetItem | None) -> None:
        """Tell a screen reader, which stays at the line, what Enter would choose."""
        role = Qt.ItemDataRole.AccessibleTextRole
        self._filter.setAccessibleDescription(item.data(role) if item else "")

    def _choose_by(self, key: str) -> bool:
        for number, choice in enumerate(self._choices):
            if key and choice.hint == key:
                self._choose(self._list.item(number))
                return True
        return False

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(CHOICE)[0])
            self.accept()
