"""What labels of a scheme are called, which keys choose them, how they are coloured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from pressmark.gui.plain import seen
from pressmark.gui.wording import word
from pressmark.model.scheme import (
    NEWS,
    POLARITY_LABELS,
    REGION_LABELS,
    Label,
    LabelKind,
    Scheme,
    own_polarity,
)

_SHORT = {"none": "None", "unclear": "Unclear"}
"""What built-in polarities are called where there is little room."""

_BUILT_IN = {
    (label.id, label.name)
    for label in (*NEWS.mention_labels, *REGION_LABELS, *POLARITY_LABELS)
}
_DIGITS = "1234567890"


def label_name(label: Label) -> str:
    """Return the name of a label; one that is as built in, in the person's language."""
    if (label.id, label.name) in _BUILT_IN:
        return QCoreApplication.translate("labels", label.name)
    return seen(label.name)


def named(labels: Iterable[Label], identifier: str) -> str:
    """Return what a label is called of which the id is known; else the id."""
    found = next((one for one in labels if one.id == identifier), None)
    return seen(identifier) if found is None else label_name(found)


def page_word(scheme: Scheme, identifier: str) -> str:
    """Return what a part of the page is called within a line: headline, byline."""
    label = scheme.label(identifier, LabelKind.REGION)
    if label is None or (label.id, label.name) in _BUILT_IN:
        return seen(word(identifier))
    return seen(label.name)


def style_of(label: Label) -> str:
    """Return what a theme has a colour for: its own colour, or else its family."""
    return label.color or label.group


def polarity_of(scheme: Scheme, identifier: str) -> Label:
    """Return the label of a polarity; of one that the scheme lacks, what is known."""
    return scheme.label(identifier, LabelKind.POLARITY) or own_polarity(identifier)


def polarity_tone(label: Label) -> str:
    """Return what a theme has a colour for: that of a polarity, or its own."""
    known = {one.id for one in POLARITY_LABELS}
    return label.color or (label.id if label.id in known else label.group)


def polarity_name(label: Label) -> str:
    """Return what people call a polarity: For, Against, None."""
    if (label.id, label.name) in _BUILT_IN and label.id in _SHORT:
        return QCoreApplication.translate("labels", _SHORT[label.id])
    return label_name(label)


def polarity_keys(labels: Sequence[Label]) -> dict[str, str]:
    """Return the ids of polarities in the order of their keys, with the keys.

    Those that have no digit of their own get those that are left, from 6 on; where none
    is left there is no key.
    """
    own = {label.key for label in labels if label.key in _DIGITS}
    spare = iter([digit for digit in "6789123450" if digit not in own])
    keys = {
        label.id: label.key if label.key and label.key in _DIGITS else next(spare, "")
        for label in labels
    }
    return dict(sorted(keys.items(), key=lambda pair: _place(pair[1])))


def _place(key: str) -> float:
    """Return where a key comes: 1 to 9, what has none, and 0, as on a keyboard."""
    return _DIGITS.index(key) if key else _DIGITS.index("0") - 0.5
