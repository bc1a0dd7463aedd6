"""A field to choose in by typing: what fits the typed words is offered below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from pressmark.gui.dialogs.picker import Choice, plain
from pressmark.gui.plain import seen, tip


class ChoiceBox(QComboBox):
    """Offers choices by any part of their words; other words may be typed as well."""

    def __init__(
        self, choices: Sequence[Choice], placeholder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        # The frame around it is the box's; a second one would cut the words off.
        line.setStyleSheet("border: 0; padding: 0; background: transparent;")
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(28)
        for choice in choices:
            self.addItem(seen(choice.text), choice)
            role = Qt.ItemDataRole.ToolTipRole
            self.setItemData(self.count() - 1, tip(choice.detail), role)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)

    def choice(self) -> Choice | None:
        """Return the choice whose words stand in the field, or None."""
        here = self.currentIndex()
        if here >= 0 and self.itemText(here) == self.currentText():
            return self._at(here)
        typed = plain(self.words())
        matches = (n for n in range(self.count()) if plain(self.itemText(n)) == typed)
        found = next(matches, None)
        return None if found is None else self._at(found)

    def words(self) -> str:
        """Return what stands in the field, without blanks around it."""
        return self.currentText().strip()

    def select(self, value: object) -> None:
        """Choose what has a value; nothing is chosen if none has."""
        for number in range(self.count()):
            if self._at(number).value == value:
                self.setCurrentIndex(number)
                return
        self.setCurrentIndex(-1)

    def _at(self, number: int) -> Choice:
        choice: Choice = self.itemData(number)
        return choice
