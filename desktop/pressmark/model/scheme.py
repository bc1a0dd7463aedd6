"""A scheme: what a project annotates, the labels it allows and what it asks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from pressmark.model.document import RegionLabel
from pressmark.model.layer import Layer
from pressmark.saying import Sentence

GROUPS = ("person", "organization", "place", "event", "other")
"""The colour families of the labels of mentions and of parts of the page."""

POLARITY_GROUPS = ("favor", "against", "neutral", "mixed")
"""The colour families of polarities."""

ALL_LAYERS = frozenset(Layer) - {Layer.EVENTS}
"""The layers that a scheme can have: nothing annotates events."""


class LabelKind(StrEnum):
    """What a label is given to."""

    MENTION = "mention"
    REGION = "region"
    POLARITY = "polarity"


class Rule(StrEnum):
    """What a scheme can ask of annotations. A light where it is broken, never a bar.

    The first six ask for a part; the others are what can be wrong with a quote, see
    :mod:`pressmark.model.validity`.
    """

    EVIDENCE = "evidence"
    """A stance has evidence."""

    SPEAKER = "speaker"
    """A quote has a speaker."""

    SOURCE = "source"
    """A quote has a source."""

    CUE = "cue"
    """A quote has a cue."""

    ENTITY = "entity"
    """A mention refers to an entity."""

    EXPLICIT = "explicit"
    """A stance is said to be explicit or implied."""

    MARKS = "marks"
    """Every quotation mark of an article is accounted for."""

    UNMARKED = "unmarked"
    """A direct quote has quotation marks in it or around it."""

    IN_MARKS = "in-marks"
    """An indirect quote does not stand in quotation marks as a whole."""

    OPEN_MARK = "open-mark"
    """No quotation mark in the content of a quote has lost its pair."""

    SOURCE_INSIDE = "source-inside"
    """The source of a quote is not in its own content."""

    OVERLAP = "overlap"
    """A quote shares no words with another, unless one reports the other."""


REQUIRED = (
    Rule.EVIDENCE,
    Rule.SPEAKER,
    Rule.SOURCE,
    Rule.CUE,
    Rule.ENTITY,
    Rule.EXPLICIT,
)
"""The rules that ask for a part, in the order in which they are shown."""

USUAL_RULES = frozenset(Rule) - frozenset(REQUIRED)
"""What is looked at where a scheme says nothing."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a scheme. ``id`` is stable; ``name`` is what people read.

    ``group`` is the colour family it is shown in (of ``GROUPS``, or for polarities of
    ``POLARITY_GROUPS``), unless ``color`` is given as #rrggbb. ``key`` is the one
    character that chooses it; without one it goes by the order. ``guideline`` is
    Markdown.
    """

    id: str
    name: str
    group: str = "other"
    color: str = ""
    key: str = ""
    guideline: str = ""


REGION_LABELS = tuple(
    Label(label.value, label.value.capitalize()) for label in RegionLabel
)
"""The labels of parts of the page in the native format."""

POLARITY_LABELS = (
    Label("favor", "For", "favor", key="3"),
    Label("against", "Against", "against", key="1"),
    Label("neutral", "Neutral", "neutral", key="2"),
    Label("mixed", "Mixed", "mixed", key="4"),
    Label("none", "None expressed", "neutral", key="0"),
    Label("unclear", "Not assessable", "neutral", key="5"),
)
"""The polarities of the native format, under the names that people read."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What a project annotates.

    ``rules`` are those that are looked at; ``guidelines`` is Markdown about the project
    as a whole. Layers that are off are neither suggested nor offered.
    """

    name: str
    mention_labels: tuple[Label, ...]
    region_labels: tuple[Label, ...] = REGION_LABELS
    polarity_labels: tuple[Label, ...] = POLARITY_LABELS
    layers: frozenset[Layer] = ALL_LAYERS
    rules: frozenset[Rule] = USUAL_RULES
    guidelines: str = ""

    @property
    def polarities(self) -> tuple[str, ...]:
        """The ids of the polarities."""
        return tuple(label.id for label in self.polarity_labels)

    @property
    def evidence_required(self) -> bool:
        """Whether a stance is whole only with evidence."""
        return Rule.EVIDENCE in self.rules

    def labels(self, kind: LabelKind) -> tuple[Label, ...]:
        """Return the labels of one kind, in their order."""
        return {
            LabelKind.MENTION: self.mention_labels,
            LabelKind.REGION: self.region_labels,
            LabelKind.POLARITY: self.polarity_labels,
        }[kind]

    def label(self, identifier: str, kind: LabelKind | None = None) -> Label | None:
        """Return the label of an id, of one kind or of any, or None."""
        kinds = LabelKind if kind is None else (kind,)
        return next(
            (
                label
                for each in kinds
                for label in self.labels(each)
                if label.id == identifier
            ),
            None,
        )


def with_labels(scheme: Scheme, kind: LabelKind, labels: Iterable[Label]) -> Scheme:
    """Return a scheme with other labels of one kind."""
    given = tuple(labels)
    if kind is LabelKind.MENTION:
        return replace(scheme, mention_labels=given)
    if kind is LabelKind.REGION:
        return replace(scheme, region_labels=given)
    return replace(scheme, polarity_labels=given)


def own_polarity(identifier: str) -> Label:
    """Return the label of a polarity of which only the id is known."""
    known = next((one for one in POLARITY_LABELS if one.id == identifier), None)
    name = identifier.replace("_", " ").capitalize()
    return known or Label(identifier, name, "neutral")


def check_scheme(scheme: Scheme) -> list[Sentence]:
    """Return what is wrong in a scheme, in words; nothing wrong is an empty list."""
    return [
        *([] if scheme.name.strip() else [Sentence("it has no name")]),
        *(problem for kind in LabelKind for problem in _problems(scheme, kind)),
    ]


_COLOR = re.compile("#[0-9a-f]{6}")


def _problems(scheme: Scheme, kind: LabelKind) -> Iterator[Sentence]:
    labels = scheme.labels(kind)
    groups = POLARITY_GROUPS if kind is LabelKind.POLARITY else GROUPS
    for label in labels:
        if not label.id or not label.id.isprintable() or label.id != label.id.strip():
            yield Sentence("“{}” cannot be the id of a label", label.id)
        if not label.name.strip():
            yield Sentence("the label “{}” has no name", label.id)
        if label.group not in groups:
            yield Sentence(
                "the group of “{}” is not one of {}", label.id, ", ".join(groups)
            )
        if label.color and not _COLOR.fullmatch(label.color):
            yield Sentence("the colour of “{}” is not like #1a2b3c", label.id)
        if label.key and (len(label.key) > 1 or not label.key.strip()):
            yield Sentence("the key of “{}” is not one character", label.id)
    for identifier in _doubled(label.id for label in labels):
        yield Sentence("the id “{}” is there twice", identifier)
    for key in _doubled(label.key for label in labels if label.key):
        yield Sentence("the key “{}” is there twice", key)


def _doubled(texts: Iterator[str]) -> Iterator[str]:
    """Yield what is there more than once; small and capital letters are one."""
    counted = Counter(text.casefold() for text in texts)
    yield from (text for text, count in counted.items() if count > 1)


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
"""The default scheme: news quotes and stance, with the labels of OntoNotes 5.

The file of the same name has it with guidelines.
"""
