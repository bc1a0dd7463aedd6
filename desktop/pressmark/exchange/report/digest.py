"""What a report tells of an article: its annotations in words, without the rejected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pressmark.exchange.losses import Losses
from pressmark.exchange.order import in_order
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.document import METADATA_KEYS
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.restriction import only
from pressmark.model.review import Status
from pressmark.model.scheme import LabelKind, Scheme
from pressmark.model.span import covered
from pressmark.model.stance import Evidence, Stance

ARTICLE = "the article"
"""Who holds a stance that is the article's own."""

_REJECTED = "rejected annotations"
_WHY_REJECTED = "a report shows what holds or is still open"
_MORE = "further metadata"
_WHY_MORE = (
    "a report shows headline, byline, outlet, date, dateline, address and language"
)
_MACHINE = "positions, ids, scores and origins"
_WHY_MACHINE = "a report is for people; export jsonl beside it to keep them"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote in words, numbered within its article; ``inside`` is another's number."""

    number: int
    speaker: str
    source: str
    cue: str
    content: str
    kind: str
    act: str
    is_open: bool
    inside: int | None


@dataclass(frozen=True, slots=True)
class Position:
    """A stance in words; ``quotes`` has the number of evidence that is a quote."""

    holder: str
    target: str
    polarity: str
    polarity_id: str
    explicit: bool | None
    evidence: tuple[str, ...]
    quotes: tuple[int | None, ...]
    note: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Named:
    """An entity with how often it is mentioned."""

    name: str
    type: str
    aliases: tuple[str, ...]
    mentions: int


@dataclass(frozen=True, slots=True)
class Digest:
    """An article with what is told of it; ``bundle`` has no rejected annotations."""

    bundle: Bundle
    title: str
    metadata: dict[str, str]
    quotes: tuple[Quote, ...]
    positions: tuple[Position, ...]
    entities: tuple[Named, ...]
    notes: tuple[str, ...]


def digest_of(whole: Bundle, scheme: Scheme) -> Digest:
    """Return what a report tells of a bundle."""
    bundle = in_order(_without_rejected(whole))
    numbers = {quote.id: n for n, quote in enumerate(bundle.attributions, start=1)}
    given = bundle.document.metadata
    return Digest(
        bundle,
        bundle.document.title,
        {key: str(given[key]) for key in METADATA_KEYS if given.get(key)},
        tuple(_quote(bundle, quote, numbers) for quote in bundle.attributions),
        tuple(_position(bundle, one, numbers, scheme) for one in bundle.stances),
        tuple(_entities(bundle, scheme)),
        tuple(note.text for note in bundle.notes if not note.resolved and note.text),
    )


@dataclass
class Counts:
    """Figures of a dataset, and what a report does not tell."""

    documents: int = 0
    characters: int = 0
    layers: Counter[str] = field(default_factory=Counter)
    open: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    polarities: Counter[str] = field(default_factory=Counter)
    speakers: Counter[str] = field(default_factory=Counter)
    losses: Losses = field(default_factory=Losses)

    def add(self, whole: Bundle, scheme: Scheme) -> None:
        """Count a bundle."""
        digest = digest_of(whole, scheme)
        bundle = digest.bundle
        self.documents += 1
        self.characters += len(bundle.document.text)
        layers: dict[str, tuple[Annotation, ...]] = {
            "regions": bundle.regions,
            "mentions": bundle.mentions,
            "quotes": bundle.attributions,
            "stances": bundle.stances,
        }
        for layer, things in layers.items():
            self.layers[layer] += len(things)
            self.open[layer] += sum(
                one.review.status is Status.SUGGESTED for one in things
            )
        self.layers["entities"] += len(bundle.entities)
        self.labels.update(mention.label for mention in bundle.mentions)
        self.kinds.update(quote.kind for quote in digest.quotes)
        self.polarities.update(one.polarity_id for one in digest.positions)
        self.speakers.update(quote.speaker for quote in digest.quotes if quote.speaker)
        self._count_losses(whole, bundle)

    def _count_losses(self, whole: Bundle, told: Bundle) -> None:
        rejected = len(list(whole.annotations())) - len(list(told.annotations()))
        self.losses.add(_REJECTED, _WHY_REJECTED, rejected)
        more = sum(key not in METADATA_KEYS for key in whole.document.metadata)
        self.losses.add(_MORE, _WHY_MORE, more)
        self.losses.add(_MACHINE, _WHY_MACHINE, len(list(told.annotations())))


def counted(bundles: Iterable[Bundle], scheme: Scheme) -> Counts:
    """Return the figures of a dataset."""
    counts = Counts()
    for bundle in bundles:
        counts.add(bundle, scheme)
    return counts


def label_name(scheme: Scheme, kind: LabelKind, identifier: str) -> str:
    """Return how people read a label, its id where the scheme does not know it."""
    label = scheme.label(identifier, kind)
    return identifier if label is None else label.name


def _without_rejected(whole: Bundle) -> Bundle:
    held = {
        one.id
        for one in whole.annotations()
        if one.review.status is not Status.REJECTED
    }
    if len(held) == len(list(whole.annotations())):
        return whole
    # Entities are those of the whole article, also where only they are left.
    return replace(only(whole, held), entities=whole.entities)


def _quote(
    bundle: Bundle, quote: Attribution, numbers: dict[AnnotationId, int]
) -> Quote:
    text = bundle.document.text
    source = covered(text, quote.source)
    return Quote(
        numbers[quote.id],
        _name(bundle, quote.speaker) or source,
        source,
        covered(text, quote.cue),
        covered(text, quote.content),
        quote.kind.value,
        "" if quote.act is None else quote.act.value,
        quote.review.status is Status.SUGGESTED,
        None if quote.parent is None else numbers.get(quote.parent),
    )


def _position(
    bundle: Bundle, stance: Stance, numbers: dict[AnnotationId, int], scheme: Scheme
) -> Position:
    quotes = (
        None if one.attribution is None else numbers[one.attribution]
        for one in stance.evidence
    )
    return Position(
        _name(bundle, stance.holder) or ARTICLE,
        _name(bundle, stance.target) or stance.topic or "",
        label_name(scheme, LabelKind.POLARITY, stance.polarity),
        stance.polarity,
        stance.explicit,
        tuple(_words(bundle, piece) for piece in stance.evidence),
        tuple(quotes),
        stance.note,
        stance.review.status is Status.SUGGESTED,
    )


def _words(bundle: Bundle, piece: Evidence) -> str:
    text = bundle.document.text
    for quote in bundle.attributions:
        if quote.id == piece.attribution:
            return covered(text, quote.content)
    return covered(text, piece.spans)


def _entities(bundle: Bundle, scheme: Scheme) -> Iterable[Named]:
    counted = Counter(mention.entity for mention in bundle.mentions)
    for entity in bundle.entities:
        kind = label_name(scheme, LabelKind.MENTION, entity.type)
        yield Named(entity.name, kind, entity.aliases, counted[entity.id])


def _name(bundle: Bundle, identifier: EntityId | None) -> str:
    entity = bundle.entity(identifier)
    return "" if entity is None else entity.name
