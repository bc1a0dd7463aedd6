"""Which key chooses a label, and which colour it has, by what it is a label of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from pressmark.gui.dialogs.label_palette import letters_for
from pressmark.gui.label_words import polarity_keys, polarity_tone
from pressmark.gui.theme import Theme, label_color, polarity_color
from pressmark.model.scheme import Label, LabelKind, Scheme


def keys_of(scheme: Scheme, kind: LabelKind) -> dict[str, str]:
    """Return the key of each label of a kind, by its id; those without are missing."""
    labels = scheme.labels(kind)
    if kind is LabelKind.MENTION:
        return letters_for(labels)
    is_polarity = kind is LabelKind.POLARITY
    found = polarity_keys(labels) if is_polarity else numbered(labels)
    return {label: key for label, key in found.items() if key}


def color_of(theme: Theme, kind: LabelKind, label: Label) -> QColor:
    """Return the colour in which a label is shown."""
    if kind is LabelKind.POLARITY:
        return polarity_color(theme, polarity_tone(label))
    return label_color(theme, label)


def numbered(labels: Sequence[Label]) -> dict[str, str]:
    """Return own keys and, for labels without one, digits by their order."""
    own = {label.key for label in labels if label.key}
    spare = iter([digit for digit in "123456789" if digit not in own])
    return {label.id: label.key or next(spare, "") for label in labels}
