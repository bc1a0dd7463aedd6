"""Buttons side by side of which one is down: a choice that is seen at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


@dataclass(frozen=True, slots=True)
class SegmentChoice:
    """One of the buttons: its value, words, key and the polarity that tints it."""

    value: str
    text: str
    key: str = ""
    polarity: str = ""


class SegmentBox(QWidget):
    """A row of joined buttons. The arrow keys move between them."""

    changed = Signal()

    def __init__(
        self, choices: Sequence[SegmentChoice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, choice in enumerate(self._choices):
            button = self._button(choice, number)
            self._buttons.addButton(button, number)
            row.addWidget(button, 1)
        self._buttons.idToggled.connect(self._on_toggled)

    def value(self) -> str | None:
        """Return the value of the button that is down, or None."""
        number = self._buttons.checkedId()
        return None if number < 0 else self._choices[number].value

    def choose(self, value: str) -> None:
        """Press the button of a value, if there is one."""
        for number, choice in enumerate(self._choices):
            if choice.value == value:
                self._buttons.button(number).setChecked(True)

    def choose_by_key(self, key: str) -> bool:
        """Press the button of a key and return whether there is one."""
        for number, choice in enumerate(self._choices):
            if key and choice.key == key:
                self._buttons.button(number).setChecked(True)
                return True
        return False

    def button(self, value: str) -> QPushButton:
        """Return the button of a value.

        Raises:
            LookupError: No button has the value.
        """
        for number, choice in enumerate(self._choices):
            button = self._buttons.button(number)
            if choice.value == value and isinstance(button, QPushButton):
                return button
        raise LookupError(value)

    def _button(self, choice: SegmentChoice, number: int) -> QPushButton:
        button = QPushButton(f"{choice.text}  {choice.key}".rstrip())
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("segment", self._place(number))
        button.setProperty("polarity", choice.polarity)
        key = self.tr("key {}").format(choice.key) if choice.key else ""
        button.setAccessibleName(", ".join(filter(None, (choice.text, key))))
        return button

    def _place(self, number: int) -> str:
        if number == 0:
            return "first"
        return "last" if number == len(self._choices) - 1 else "middle"

    def _on_toggled(self, _number: int, down: bool) -> None:
        if down:
            self.changed.emit()
