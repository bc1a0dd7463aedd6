"""Labels that are made, and how much there is of those there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.model.scheme import Label, LabelKind, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pressmark.gui.scheme.label_model import Use


def annotations_with(uses: Mapping[str, Use], labels: Iterable[str]) -> int:
    """Return how many annotations have some labels."""
    return sum(uses[one].annotations for one in labels if one in uses)


def family_of(kind: LabelKind) -> str:
    """Return the family of colours that a new label has."""
    return "neutral" if kind is LabelKind.POLARITY else "other"


def new_label(scheme: Scheme, kind: LabelKind, name: str) -> Label:
    """Return a label of a name, with an id that no label of the scheme has."""
    taken = {label.id.casefold() for label in scheme.labels(kind)}
    words = "".join(c if c.isalnum() else " " for c in name).split()
    stem = "_".join(words) or "label"
    stem = stem.upper() if kind is LabelKind.MENTION else stem.lower()
    numbers = (f"{stem}_{number}" for number in range(2, len(taken) + 3))
    free = (one for one in (stem, *numbers) if one.casefold() not in taken)
    return Label(next(free), name, family_of(kind))
