"""A scheme: what a project annotates and the labels it allows."""

from __future__ import annotations

from dataclasses import dataclass

from pressmark.model.stance import POLARITIES


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a scheme. ``id`` is stable; ``name`` is what people read.

    ``group`` is the colour family the label is shown in: person, organization, place,
    event or other.
    """

    id: str
    name: str
    group: str = "other"


@dataclass(frozen=True, slots=True)
class Scheme:
    """What a project annotates.

    ``evidence_required`` says that a stance is not whole without evidence; see
    :func:`~pressmark.model.stance_table.needs_evidence`.
    """

    name: str
    mention_labels: tuple[Label, ...]
    polarities: tuple[str, ...] = POLARITIES
    evidence_required: bool = False


NEWS = Scheme(
    name="news",
    mention_labels=(
        Label("PERSON", "Person", "person"),
        Label("ORG", "Organization", "organization"),
        Label("NORP", "Group or nationality", "organization"),
        Label("GPE", "Country, city or state", "place"),
        Label("LOC", "Place", "place"),
        Label("FAC", "Building or site", "place"),
        Label("EVENT", "Event", "event"),
        Label("LAW", "Law or treaty", "event"),
        Label("PRODUCT", "Product", "other"),
        Label("WORK_OF_ART", "Work", "other"),
        Label("LANGUAGE", "Language", "other"),
        Label("DATE", "Date", "other"),
        Label("TIME", "Time", "other"),
        Label("PERCENT", "Percentage", "other"),
        Label("MONEY", "Sum of money", "other"),
        Label("QUANTITY", "Quantity", "other"),
        Label("ORDINAL", "Ordinal", "other"),
        Label("CARDINAL", "Number", "other"),
    ),
)
"""The default scheme: news quotes and stance, with the labels of OntoNotes 5."""

SCHEMES = {NEWS.name: NEWS}
"""The schemes that come with Pressmark, by name."""
