"""The fields of the filter language: what each is about and which values it takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.document import DocumentState
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import Rule


class Kind(Enum):
    """The sorts of value that fields take."""

    WORDS = auto()
    EXACT = auto()
    CHOICE = auto()
    DATE = auto()
    SCORE = auto()


REGIONS, MENTIONS = Layer.REGIONS, Layer.MENTIONS
QUOTES, STANCES = Layer.ATTRIBUTIONS, Layer.STANCES
ANNOTATED = (REGIONS, MENTIONS, QUOTES, STANCES)
"""The layers of annotations, in the order of a bundle."""

_ALL = frozenset(ANNOTATED)


@dataclass(frozen=True, slots=True)
class Field:
    """One field. ``layers`` are those of the annotations that have it.

    A field without layers is about articles. ``choices`` are the values of a
    ``CHOICE`` by every way to write them. ``optional`` fields take ``none`` and
    ``any``. ``hidden`` names are understood and not offered.
    """

    name: str
    kind: Kind
    about: str
    example: str
    layers: frozenset[Layer] = frozenset()
    choices: tuple[tuple[str, str], ...] = ()
    optional: bool = False
    also: tuple[str, ...] = ()

    @property
    def values(self) -> tuple[str, ...]:
        """The values that are written, each once, in their order."""
        return tuple(dict.fromkeys(shown for shown, _meant in self.choices))


def _same(*values: str) -> tuple[tuple[str, str], ...]:
    return tuple((value, value) for value in values)


_STATUSES = (
    *_same(*Status),
    ("open", Status.SUGGESTED.value),
    ("decided", "decided"),
)
_LAYERS = (
    ("quotes", QUOTES.value),
    ("mentions", MENTIONS.value),
    ("stances", STANCES.value),
    ("regions", REGIONS.value),
)
_HAS = (*_LAYERS, *_same("notes", "suggestions"))

FIELDS: Final = (
    Field("text", Kind.WORDS, "words in the text of the article", "text:“toll decree”"),
    Field(
        "title",
        Kind.WORDS,
        "words of the headline or of the name it was imported by",
        "title:harbour",
    ),
    Field(
        "outlet",
        Kind.WORDS,
        "words of the outlet’s name",
        "outlet:“Evening Ledger”",
        optional=True,
    ),
    Field("byline", Kind.WORDS, "words of the byline", "byline:Okafor", optional=True),
    Field(
        "name",
        Kind.WORDS,
        "words of the name it was imported by",
        "name:ledger",
    ),
    Field(
        "date",
        Kind.DATE,
        "when it was published: year, month, day, or from..to",
        "date:2022-09..2022-10",
        optional=True,
        also=("published",),
    ),
    Field("language", Kind.EXACT, "the language’s code", "language:en", optional=True),
    Field(
        "state",
        Kind.CHOICE,
        "how far the article is",
        "state:todo",
        choices=_same(*DocumentState),
    ),
    Field(
        "has",
        Kind.CHOICE,
        "whether the article has any, rejected ones left out",
        "-has:stances",
        choices=_HAS,
    ),
    Field(
        "note",
        Kind.WORDS,
        "a note on the article or anything in it",
        "note:open",
        choices=_same("open", "resolved"),
        optional=True,
    ),
    Field(
        "flagged",
        Kind.CHOICE,
        "whether the article has an open note",
        "flagged:yes",
        choices=_same("yes", "no"),
    ),
    Field(
        "label",
        Kind.EXACT,
        "the label of a mention or of a line of the page",
        "label:PERSON",
        frozenset({REGIONS, MENTIONS}),
    ),
    Field(
        "entity",
        Kind.WORDS,
        "whom or what it refers to, by any of its names",
        "entity:Lindqvist",
        frozenset({MENTIONS, QUOTES, STANCES}),
        optional=True,
    ),
    Field(
        "speaker",
        Kind.WORDS,
        "who says it",
        "speaker:none",
        frozenset({QUOTES}),
        optional=True,
    ),
    Field(
        "source",
        Kind.WORDS,
        "words of the source",
        "source:“a spokesman”",
        frozenset({QUOTES}),
        optional=True,
    ),
    Field(
        "cue",
        Kind.WORDS,
        "words of the cue",
        "cue:denounced",
        frozenset({QUOTES}),
        optional=True,
    ),
    Field(
        "kind",
        Kind.CHOICE,
        "the kind of quote",
        "kind:direct",
        frozenset({QUOTES}),
        _same(*QuoteKind),
    ),
    Field(
        "act",
        Kind.CHOICE,
        "whether it was said or is a wish, plan or belief",
        "act:attitude",
        frozenset({QUOTES}),
        _same(*Act),
        optional=True,
    ),
    Field(
        "holder",
        Kind.WORDS,
        "who takes the stance; none is the article itself",
        "holder:Amara",
        frozenset({STANCES}),
        optional=True,
    ),
    Field(
        "target",
        Kind.WORDS,
        "towards whom or what it is taken",
        "target:“toll decree”",
        frozenset({STANCES}),
    ),
    Field(
        "polarity",
        Kind.EXACT,
        "for, against…",
        "polarity:against",
        frozenset({STANCES}),
    ),
    Field(
        "evidence",
        Kind.CHOICE,
        "whether a stance has evidence",
        "evidence:none",
        frozenset({STANCES}),
        optional=True,
    ),
    Field(
        "doubt",
        Kind.CHOICE,
        "a part that it lacks, or what else may be wrong with it",
        "doubt:speaker,cue",
        frozenset({MENTIONS, QUOTES, STANCES}),
        _same(*(rule for rule in Rule if rule is not Rule.MARKS)),
        also=("missing",),
    ),
    Field(
        "words",
        Kind.WORDS,
        "words of the mention, of what is quoted or of the line",
        "words:Berg",
        frozenset({REGIONS, MENTIONS, QUOTES}),
    ),
    Field(
        "status",
        Kind.CHOICE,
        "open is without a decision",
        "status:suggested",
        _ALL,
        _STATUSES,
        also=("suggestion",),
    ),
    Field(
        "layer",
        Kind.CHOICE,
        "what it is",
        "layer:quotes",
        _ALL,
        (*_LAYERS, ("attributions", QUOTES.value)),
    ),
    Field(
        "by",
        Kind.EXACT,
        "who made it: a name, or annotator, pipeline, import",
        "by:pipeline",
        _ALL,
        also=("origin",),
    ),
    Field(
        "score",
        Kind.SCORE,
        "how likely it is right, in per cent",
        "score:..50",
        _ALL,
        optional=True,
    ),
    Field(
        "noted",
        Kind.WORDS,
        "a note on the annotation itself",
        "noted:any",
        _ALL,
        choices=_same("open", "resolved"),
        optional=True,
    ),
)
"""Every field, in the order in which they are offered."""

_BY_NAME = {name: field for field in FIELDS for name in (field.name, *field.also)}


def field_named(name: str) -> Field | None:
    """Return the field of a name, in capitals or not, or None."""
    return _BY_NAME.get(name.lower())
