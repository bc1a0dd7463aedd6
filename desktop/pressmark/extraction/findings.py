"""What the components find in a document, and where on the Doc they leave it.

Regions are in code points. Mentions and attributions are in tokens; ``convert`` turns
those into code points. Scores are thousandths.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc

from pressmark.extraction.guidance import NO_GUIDANCE
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.span import Span


class Garble(StrEnum):
    """What can be wrong with a text that was badly copied or translated."""

    FUSED_NAME = "fused name"
    DOUBTFUL_NAME = "doubtful name"
    DOUBLED_TITLE = "doubled title"
    LOST_NAME = "lost name"
    OTHERS_TITLE = "another's title"
    OPEN_MARK = "open mark"
    STRAY_MARK = "stray mark"
    MIXED_MARKS = "mixed marks"
    SOURCE_INSIDE = "source inside"
    TWO_SPEAKERS = "two speakers"
    HEADLINE = "headline"
    PRONOUN = "pronoun"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class FoundRegion:
    """A stretch of the page that is not running text, in code points."""

    span: Span
    label: str
    score: int


@dataclass(frozen=True, slots=True)
class FoundEntity:
    """An entity of this document, under the name that tells most."""

    name: str
    type: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A mention of tokens ``[start, end)``.

    ``entity`` is a place in ``doc._.entities``; ``name`` is what the mention reads.
    """

    start: int
    end: int
    label: str
    name: str
    entity: int
    score: int


@dataclass(frozen=True, slots=True)
class FoundAttribution:
    """An attribution in token numbers.

    ``speaker`` and ``printed`` are places in ``doc._.entities``, ``parent`` one in
    ``doc._.attributions``.
    """

    kind: QuoteKind
    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]
    act: Act | None
    score: int
    speaker: int | None = None
    parent: int | None = None
    printed: int | None = None


@dataclass(frozen=True, slots=True)
class LearnedAttribution:
    """An attribution as the learned model reads it, in token numbers.

    ``score`` is how likely it is right, in thousandths. The component that runs the
    model leaves a list of these in ``doc._.learned``, or None where there is no model.
    """

    cue: frozenset[int]
    source: frozenset[int]
    content: frozenset[int]
    score: int


@dataclass(frozen=True, slots=True)
class FoundGarble:
    """Something in tokens ``[start, end)`` that the text cannot have meant so.

    ``attribution`` is a place in ``doc._.attributions`` and ``mention`` one in
    ``doc._.mentions``, where it concerns one; ``text`` tells a person what is wrong.
    """

    kind: Garble
    start: int
    end: int
    text: str
    attribution: int | None = None
    mention: int | None = None


def register() -> None:
    """Make the places on a Doc where the components leave what they find.

    ``doc._.guidance`` is what a person has told them.
    """
    places: dict[str, object] = {
        "paragraphs": [],
        "regions": [],
        "metadata": {},
        "quotations": [],
        "mentions": [],
        "entities": [],
        "learned": None,
        "attributions": [],
        "garbles": [],
        "guidance": NO_GUIDANCE,
    }
    for name, empty in places.items():
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=empty)
