"""The order in which suggestions are gone through, and what is at hand for it.

Pure functions over a bundle and its text; nothing here knows of widgets.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from pressmark.model.attribution import Attribution, QuoteKind
from pressmark.model.bundle import Annotation, Bundle, start_of
from pressmark.model.document import Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.layer import Layer
from pressmark.model.review import OriginKind, Status
from pressmark.model.sought import OCCURRENCES
from pressmark.model.span import Fragments, Span

if TYPE_CHECKING:
    from pressmark.model.ids import AnnotationId, EntityId

REVIEWED = (Layer.ATTRIBUTIONS, Layer.MENTIONS, Layer.STANCES, Layer.REGIONS)
"""The layers that hold annotations, in the order they are gone through."""

_BY_SPAN = attrgetter("span.start", "id")

OPENING = frozenset("“„«‘‚‹\"'")
CLOSING = frozenset("”“»’‘›\"'")


def layer_of(annotation: Annotation) -> Layer:
    """Return the layer that an annotation belongs to."""
    if isinstance(annotation, Region):
        return Layer.REGIONS
    if isinstance(annotation, Mention):
        return Layer.MENTIONS
    if isinstance(annotation, Attribution):
        return Layer.ATTRIBUTIONS
    return Layer.STANCES


def reading_order(bundle: Bundle, layer: Layer) -> list[Annotation]:
    """Return the annotations of a layer that are not rejected, in reading order."""
    rejected = Status.REJECTED
    found = in_layer(bundle, layer)
    standing = (a for a in found if a.review.status is not rejected)
    return sorted(standing, key=_placing(layer))


def in_layer(bundle: Bundle, layer: Layer) -> Sequence[Annotation]:
    """Return the annotations of a layer, in no order."""
    layers: dict[Layer, Sequence[Annotation]] = {
        Layer.REGIONS: bundle.regions,
        Layer.MENTIONS: bundle.mentions,
        Layer.ATTRIBUTIONS: bundle.attributions,
        Layer.STANCES: bundle.stances,
    }
    return layers.get(layer, ())


def place_of(bundle: Bundle, annotation: Annotation) -> tuple[int, int]:
    """Return which of its layer an annotation is in reading order, and of how many.

    The first one is 1; those that are rejected do not count.
    """
    layer, rejected = layer_of(annotation), Status.REJECTED
    place = _placing(layer)
    here, found = place(annotation), in_layer(bundle, layer)
    standing = [a for a in found if a.review.status is not rejected]
    return 1 + sum(map(here.__gt__, map(place, standing))), len(standing)


def open_in(bundle: Bundle, layer: Layer) -> list[Annotation]:
    """Return the suggestions of a layer that await a decision, in reading order."""
    suggested, found = Status.SUGGESTED, in_layer(bundle, layer)
    waiting = (a for a in found if a.review.status is suggested)
    return sorted(waiting, key=_placing(layer))


def is_open(annotation: Annotation) -> bool:
    """Whether an annotation awaits a decision."""
    return annotation.review.status is Status.SUGGESTED


def next_open(
    bundle: Bundle, current: AnnotationId | None, layer: Layer
) -> Annotation | None:
    """Return the open suggestion to look at next, or None.

    Those of the layer come first, from the current one on and then from the top; then
    the other layers' from the top. The current one itself is never the answer.
    """
    return _neighbour(bundle, current, layer, forwards=True)


def previous_open(
    bundle: Bundle, current: AnnotationId | None, layer: Layer
) -> Annotation | None:
    """Return the open suggestion to go back to, or None. See :func:`next_open`."""
    return _neighbour(bundle, current, layer, forwards=False)


def _neighbour(
    bundle: Bundle, current: AnnotationId | None, layer: Layer, *, forwards: bool
) -> Annotation | None:
    others = [other for other in REVIEWED if other is not layer]
    found = _within(bundle, current, layer, forwards=forwards)
    if found is not None:
        return found
    for other in others:
        waiting = [a for a in open_in(bundle, other) if a.id != current]
        if waiting:
            return waiting[0 if forwards else -1]
    return None


def _within(
    bundle: Bundle, current: AnnotationId | None, layer: Layer, *, forwards: bool
) -> Annotation | None:
    waiting = [a for a in open_in(bundle, layer) if a.id != current]
    if not waiting:
        return None
    found = in_layer(bundle, layer)
    standing = next((a for a in found if a.id == current), None)
    if standing is None:
        return waiting[0 if forwards else -1]
    after = bisect_right(waiting, _place(standing), key=_place)
    return waiting[after % len(waiting) if forwards else after - 1]


def _placing(layer: Layer) -> Callable[[Annotation], tuple[int, str]]:
    """Return what tells the places of a layer's annotations in reading order."""
    return _BY_SPAN if layer in (Layer.MENTIONS, Layer.REGIONS) else _place


def _place(annotation: Annotation) -> tuple[int, str]:
    return start_of(annotation), annotation.id


def reviewed_counts(bundle: Bundle, layer: Layer) -> tuple[int, int]:
    """Return how many suggestions of a layer are decided, and how many there were.

    What a person marked everywhere at once was no suggestion.
    """
    suggested, machine = Status.SUGGESTED, OriginKind.PIPELINE
    own = OCCURRENCES.name
    reviews = [annotation.review for annotation in in_layer(bundle, layer)]
    settled = [one for one in reviews if one.status is not suggested]
    waiting = len(reviews) - len(settled)
    decided = sum(
        one.origin.kind is machine and one.origin.name != own for one in settled
    )
    return decided, waiting + decided


def kind_of(text: str, content: Fragments) -> QuoteKind:
    """Return the kind of a quote as its quotation marks tell it.

    Marks just outside a fragment count as its own, for a selection often leaves them
    out.
    """
    if all(_is_quoted(text, span) for span in content):
        return QuoteKind.DIRECT
    marks = (OPENING | CLOSING) - {"'", "’", "‘"}
    if any(marks & set(span.covered(text)) for span in content):
        return QuoteKind.MIXED
    return QuoteKind.INDIRECT


def _is_quoted(text: str, span: Span) -> bool:
    inside = span.covered(text).rstrip(",.;:!?")
    before = text[span.start - 1 : span.start]
    after = text[span.end : span.end + 3].lstrip(",.;:!?")[:1]
    opened = inside[:1] in OPENING or (before != "" and before in OPENING)
    closed = inside[-1:] in CLOSING or (after != "" and after in CLOSING)
    return opened and closed and bool(inside)


def nearest_entities(
    bundle: Bundle, position: int, content: Fragments = ()
) -> list[Entity]:
    """Return the document's entities, those mentioned nearest to a position first.

    Mentions inside a content come after all others: whom somebody speaks of is seldom
    who speaks.
    """
    far = len(bundle.document.text) + 1
    distances: dict[EntityId, int] = {}
    for mention in bundle.mentions:
        if mention.entity is None or mention.review.status is Status.REJECTED:
            continue
        distance = _distance(mention.span, position)
        if any(span.covers(mention.span) for span in content):
            distance += far
        distances[mention.entity] = min(
            distance, distances.get(mention.entity, distance)
        )
    return sorted(
        bundle.entities,
        key=lambda entity: (distances.get(entity.id, 2 * far), entity.name),
    )


def _distance(span: Span, position: int) -> int:
    if span.contains(position):
        return 0
    return min(abs(span.start - position), abs(span.end - position))


def entity_named(bundle: Bundle, name: str, label: str) -> Entity | None:
    """Return the document's entity of a label that goes by a name, or None."""
    wanted = name.casefold()
    return next(
        (
            entity
            for entity in bundle.entities
            if entity.type == label
            and wanted in {entity.name.casefold(), *map(str.casefold, entity.aliases)}
        ),
        None,
    )


def entity_under(bundle: Bundle, spans: Fragments) -> Entity | None:
    """Return the entity of the longest mention inside fragments, or None."""
    inside = [
        mention
        for mention in bundle.mentions
        if mention.entity is not None
        and mention.review.status is not Status.REJECTED
        and any(span.covers(mention.span) for span in spans)
    ]
    longest = max(inside, key=lambda mention: len(mention.span), default=None)
    return None if longest is None else bundle.entity(longest.entity)


def region_on(bundle: Bundle, lines: Span) -> Region | None:
    """Return the page label that is on exactly these lines, if it is not rejected."""
    for region in bundle.regions:
        if region.span == lines and region.review.status is not Status.REJECTED:
            return region
    return None


def possible_parents(bundle: Bundle, quote: Attribution) -> list[Attribution]:
    """Return the quotes that a quote can be nested under, the nearest first.

    Neither the quote itself nor one nested in it can be.
    """
    below = {quote.id}
    grown = True
    while grown:
        inside = {a.id for a in bundle.attributions if a.parent in below}
        grown = not inside <= below
        below |= inside
    here = start_of(quote)
    return sorted(
        (
            other
            for other in bundle.attributions
            if other.id not in below and other.review.status is not Status.REJECTED
        ),
        key=lambda other: (abs(start_of(other) - here), other.id),
    )


def whole_lines(text: str, span: Span) -> Span:
    """Return the span widened to the whole lines it touches, without their blanks."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
