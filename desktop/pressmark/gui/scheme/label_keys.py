"""Which key chooses a label: its own, or one by the order of the labels."""

from __future__ import annotations

from collections.abc import Sequence

from pressmark.gui.dialogs.label_palette import letters_for
from pressmark.gui.label_words import polarity_keys
from pressmark.model.scheme import Label, LabelKind, Scheme


def keys_of(scheme: Scheme, kind: LabelKind) -> dict[str, str]:
    """Return the key of each label of a kind, by its id; those without are missing."""
    labels = scheme.labels(kind)
    if kind is LabelKind.MENTION:
        return letters_for(labels)
    is_polarity = kind is LabelKind.POLARITY
    found = polarity_keys(labels) if is_polarity else numbered(labels)
    return {label: key for label, key in found.items() if key}


def numbered(labels: Sequence[Label]) -> dict[str, str]:
    """Return own keys and, for labels without one, digits by their order."""
    own = {label.key for label in labels if label.key}
    spare = iter([digit for digit in "123456789" if digit not in own])
    return {label.id: label.key or next(spare, "") for label in labels}
