"""What a dialog or a line offers, as a person reads it off the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from pressmark.gui.dialogs.choice_delegate import CHOICE
from pressmark.gui.dialogs.label_palette import LabelPalette, letters_for
from pressmark.gui.dialogs.picker import Choice, Picker
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.scheme import NEWS
from pressmark.model.stance_table import Target


def highlighted(picker: Picker) -> object:
    """Return what Enter would take."""
    listed = picker.findChild(QListWidget)
    item = None if listed is None else listed.currentItem()
    return None if item is None else item.data(CHOICE)[0]


def key_of(palette: LabelPalette, label: str) -> str:
    """Return the digit that a palette shows for a label, or else its letter."""
    listed = palette.findChild(QListWidget)
    assert listed is not None
    for number in range(listed.count()):
        choice, _detail, digit = listed.item(number).data(CHOICE)
        if choice.value.id == label and digit:
            return str(digit)
    return letters_for(NEWS.mention_labels)[label]


def entity_of(bundle: Bundle, value: object) -> Entity | None:
    """Return the entity that a choice stands for, or None."""
    held = value.value if isinstance(value, Choice) else None
    held = held.entity if isinstance(held, Target) else held
    return None if held is None else bundle.entity(held)
