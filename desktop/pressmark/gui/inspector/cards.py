"""Cards: what each row of the inspector says, as data.

The lists beside the article work out cards from a bundle; ``card_painting`` draws them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication

from pressmark.gui.label_words import label_name, page_word, style_of
from pressmark.gui.noted import note_words, open_notes, pipelines_of
from pressmark.gui.translation import said
from pressmark.gui.wording import percent, word
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle, start_of
from pressmark.model.document import Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.note import Note
from pressmark.model.review import OriginKind, Review, Status
from pressmark.model.scheme import Label, Scheme
from pressmark.model.span import Fragments, covered
from pressmark.model.stance import Stance

_START = attrgetter("span.start")
_Any = TypeVar("_Any", bound=Annotation)

LONGEST = 1500
"""Code points of an excerpt that are looked at: more than any card has room for."""


class Shape(StrEnum):
    """How a row looks: a card, that of an entity, a line under it, or a heading."""

    CARD = "card"
    ENTITY = "entity"
    LINE = "line"
    HEADING = "heading"


class Tone(StrEnum):
    """What a coloured part of a card means; the theme has a colour for each."""

    PLAIN = "plain"
    QUOTE = "quote"
    FAVOR = "favor"
    AGAINST = "against"
    NEUTRAL = "neutral"
    MIXED = "mixed"
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    OTHER = "other"


class Voice(StrEnum):
    """How sure the title of a card is: a name, words of the text, or nothing known."""

    NAMED = "named"
    PRINTED = "printed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Badge:
    """A word in a small box before or after the title.

    ``tone`` is a :class:`Tone` or a colour of its own as “#rrggbb”; so is a card's.
    """

    text: str
    tone: str = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Detail:
    """One row of an expanded card; ``aside`` follows the value, muted."""

    key: str
    value: str
    aside: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice of a control painted in the card; ``hint`` is the key for it.

    ``tone`` is a family of colours or a colour of its own as “#rrggbb”.
    """

    value: str
    text: str
    hint: str
    tone: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """What one row shows; ``sentence`` says all of it to a screen reader.

    ``before`` and ``after`` are the words around the title of a line; ``quoted`` says
    that the excerpt is the article's, ``tone`` colours a line or the name of an entity.
    ``quiet`` makes a card recede, ``flagged`` says that a note is on it.
    With ``segments_key`` the choices are the last row of the card, under that name.
    """

    title: str
    sentence: str
    shape: Shape = Shape.CARD
    voice: Voice = Voice.NAMED
    status: Status | None = None
    badge: Badge | None = None
    score: int | None = None
    trailing: str = ""
    segments: tuple[Segment, ...] = ()
    segments_key: str = ""
    excerpt: str = ""
    excerpt_lines: int = 2
    quoted: bool = True
    details: tuple[Detail, ...] = ()
    checked: bool | None = None
    before: str = ""
    after: str = ""
    tone: str = Tone.PLAIN
    quiet: bool = False
    flagged: bool = False


class RowKind(StrEnum):
    """What a row stands for."""

    ANNOTATION = "annotation"
    ENTITY = "entity"
    NOTE = "note"
    EVIDENCE = "evidence"
    HEADING = "heading"


class Row(NamedTuple):
    """One row of a list: the id of what it stands for, and what that is."""

    kind: RowKind
    id: str


@dataclass(frozen=True)
class Shown:
    """A bundle made ready for what cards ask of it; everything is looked up once.

    ``attitudes`` says whether quotes that were not said are listed, ``reasons`` why
    suggestions are there, by their ids.
    """

    bundle: Bundle
    scheme: Scheme
    attitudes: bool = True
    reasons: Mapping[AnnotationId, str] = field(default_factory=dict)

    @cached_property
    def annotations(self) -> dict[str, Annotation]:
        """The annotations by id."""
        return {a.id: a for a in self.bundle.annotations()}

    @cached_property
    def quotes(self) -> dict[AnnotationId, Attribution]:
        """The attributions by id."""
        return {quote.id: quote for quote in self.bundle.attributions}

    @cached_property
    def entities(self) -> dict[EntityId, Entity]:
        """The entities by id."""
        return {entity.id: entity for entity in self.bundle.entities}

    @cached_property
    def stances(self) -> dict[AnnotationId, Stance]:
        """The stances by id."""
        return {stance.id: stance for stance in self.bundle.stances}

    @cached_property
    def regions(self) -> dict[AnnotationId, Region]:
        """The regions by id."""
        return {region.id: region for region in self.bundle.regions}

    @cached_property
    def mentions(self) -> dict[AnnotationId, Mention]:
        """The mentions by id."""
        return {mention.id: mention for mention in self.bundle.mentions}

    @cached_property
    def mentions_of(self) -> dict[EntityId | None, list[Mention]]:
        """The mentions of each entity in reading order; those of none under None."""
        gathered: dict[EntityId | None, list[Mention]] = defaultdict(list)
        entities = self.entities
        for mention in sorted(self.bundle.mentions, key=_START):
            known = mention.entity if mention.entity in entities else None
            gathered[known].append(mention)
        return dict(gathered)

    @cached_property
    def rejected_entities(self) -> set[EntityId | None]:
        """The entities all of whose mentions are rejected."""
        rejected = Status.REJECTED
        return {
            entity
            for entity, mentions in self.mentions_of.items()
            if all(mention.review.status is rejected for mention in mentions)
        }

    @cached_property
    def pipelines(self) -> frozenset[str]:
        """The names of the pipelines that have suggested something here."""
        return pipelines_of(self.bundle)

    @cached_property
    def open_notes(self) -> dict[str, list[Note]]:
        """The notes to deal with by the id of what they are on."""
        return open_notes(self.bundle)

    @cached_property
    def labels(self) -> dict[str, Label]:
        """The labels of mentions by id."""
        return {label.id: label for label in self.scheme.mention_labels}

    def words(self, spans: Fragments, joiner: str = " … ") -> str:
        """Return the text of fragments on one line."""
        return shortened(covered(self.bundle.document.text, spans, joiner))

    def name(self, entity: EntityId | None) -> str | None:
        """Return the name of an entity, or None where there is none."""
        known = None if entity is None else self.entities.get(entity)
        return None if known is None else known.name

    def label_name(self, label: str) -> str:
        """Return what people call a mention label."""
        known = self.labels.get(label)
        return label if known is None else label_name(known)

    def page_label(self, label: str) -> str:
        """Return what people call a part of the page."""
        return page_word(self.scheme, label)

    def tone(self, label: str) -> str:
        """Return the colour family of a mention label, or its own colour."""
        known = self.labels.get(label)
        return Tone.OTHER if known is None else style_of(known)


def _place(annotation: Annotation) -> tuple[int, str]:
    return start_of(annotation), annotation.id


def in_order(annotations: tuple[_Any, ...]) -> list[_Any]:
    """Return annotations in reading order."""
    return sorted(annotations, key=_place)


def is_listed(annotation: Annotation, *, rejected: bool, current: str | None) -> bool:
    """Whether a list has an annotation.

    Rejected ones are listed where asked for; the current one stays as long as it is
    current, so that rejecting it does not take it from under the person's eyes.
    """
    if annotation.review.status is not Status.REJECTED:
        return True
    return rejected or annotation.id == current


def count_rejected(annotations: tuple[Annotation, ...]) -> int:
    """Return how many annotations are rejected."""
    rejected = Status.REJECTED
    return [a.review.status for a in annotations].count(rejected)


def shortened(text: str) -> str:
    """Return a text on one line, cut where no card could show the rest."""
    cut = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    return " ".join(cut.split())


def per_cent(score: int) -> str:
    """Return a score in thousandths as whole per cent."""
    return percent(score / 1000).replace(" ", "")


def status_words(review: Review) -> str:
    """Return how an annotation stands, in words: suggested · 71%, or accepted."""
    if review.status is Status.SUGGESTED and review.score is not None:
        return f"{word(review.status)} · {per_cent(review.score)}"
    return word(review.status)


def standing_details(shown: Shown, annotation: Annotation) -> tuple[Detail, ...]:
    """Return the last rows of an expanded card: notes, who made it, and why."""
    notes = [
        Detail(tell("Note"), note_words(note, shown.pipelines), aside=_by(shown, note))
        for note in shown.open_notes.get(annotation.id, ())
    ]
    origin = Detail(tell("Origin"), "", aside=origin_words(annotation.review))
    reason = shown.reasons.get(annotation.id)
    why = [Detail(tell("Why"), said(reason))] if reason else []
    return (*notes, *why, origin)


def _by(shown: Shown, note: Note) -> str:
    return "" if note.author in shown.pipelines else f"({note.author})"


def reason_words(shown: Shown, annotation: Annotation) -> str:
    """Return why a suggestion is there, to follow its state in a sentence."""
    reason = shown.reasons.get(annotation.id)
    return f" ({said(reason)})" if reason else ""


def origin_words(review: Review) -> str:
    """Return who or what made an annotation, and what became of it."""
    origin = review.origin
    if origin.kind is OriginKind.ANNOTATOR:
        made = tell("made by {}").format(origin.name)
    elif origin.kind is OriginKind.IMPORT:
        made = tell("imported from {}").format(origin.name)
    else:
        maker = f"{origin.name} {origin.version}".rstrip()
        made = tell("suggested by {}").format(maker)
    changed = tell("changed by hand") if review.corrects else ""
    decided = "" if review.status is Status.SUGGESTED else word(review.status)
    if origin.kind is OriginKind.ANNOTATOR and review.status is Status.ACCEPTED:
        decided = ""
    return ", ".join(filter(None, (made, changed, decided)))


def tell(words: str) -> str:
    """Return words of a card in the person's language."""
    return QCoreApplication.translate("cards", words)


def tell_count(words: str, number: int) -> str:
    """Return words of a card that count something."""
    return QCoreApplication.translate("cards", words, "", number)
