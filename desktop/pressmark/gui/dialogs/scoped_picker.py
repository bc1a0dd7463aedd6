"""A list to choose from in one of two ways, which says what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from pressmark.gui.dialogs.picker import Choice, More, Picker
from pressmark.gui.plain import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Scoped:
    """What was chosen, and whether in the other way than the usual one."""

    choice: Choice | str
    is_other: bool


class ScopedPicker(Picker):
    """A picker with two ways to choose: Enter, and Ctrl+Enter.

    ``usual`` and ``other`` say what each will do; without words for the other one
    there is only Enter.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        usual: str,
        other: str = "",
        allow_new: str | None = None,
        more: More | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, choices, allow_new=allow_new, more=more, parent=parent)
        self._has_other = bool(other)
        self._is_other = False
        self._told = [
            f"{key}: {words}"
            for key, words in (
                (self.tr("Enter"), usual),
                (self.tr("Ctrl+Enter"), other),
            )
            if words
        ]
        layout = self.layout()
        for line in self._told:
            if layout is not None:
                layout.addWidget(_line(line))
        self._list.setAccessibleDescription(self.told())

    def told(self) -> str:
        """Return what is said about the ways to choose."""
        return ". ".join(self._told)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        choices: Sequence[Choice],
        *,
        usual: str,
        other: str = "",
        allow_new: str | None = None,
        more: Callable[[str], Sequence[Choice]] | None = None,
    ) -> Scoped | None:
        """Let the person choose, in one way or the other; None if they don't."""
        picker = cls(
            title,
            choices,
            usual=usual,
            other=other,
            allow_new=allow_new,
            more=more,
            parent=parent,
        )
        picked: list[Choice | str] = []
        picker.chosen.connect(picked.append)
        picker.exec()
        is_other = picker._is_other
        picker.deleteLater()
        return Scoped(picked[0], is_other) if picked else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, and in the other way with Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER:
            self._is_other = bool(control) and self._has_other
        super().keyPressEvent(event)


def _line(words: str) -> QLabel:
    label = PlainLabel(words)
    label.setProperty("section", True)
    label.setWordWrap(True)
    return label
