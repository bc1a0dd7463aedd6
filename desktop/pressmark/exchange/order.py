"""The order of a bundle in a file: by position, then by id; no link into nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from pressmark.exchange.format import Loss
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle, start_of
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId
from pressmark.model.note import Note
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance

Thing = TypeVar("Thing", bound=Annotation | Entity | Note)


def in_order(bundle: Bundle) -> Bundle:
    """Return the bundle with its lists sorted by position, then by id.

    An entity stands where it is first mentioned, a note where the thing it is on does,
    evidence where its passage or attribution does. What has no place comes first.
    """
    places = _places(bundle)

    def ordered(things: Iterable[Thing]) -> tuple[Thing, ...]:
        return tuple(sorted(things, key=lambda each: (places.get(each.id, 0), each.id)))

    stances = (_with_sorted_evidence(stance, places) for stance in bundle.stances)
    return replace(
        bundle,
        regions=ordered(bundle.regions),
        entities=ordered(bundle.entities),
        mentions=ordered(bundle.mentions),
        attributions=ordered(bundle.attributions),
        stances=ordered(stances),
        notes=ordered(bundle.notes),
    )


def without_loose_ends(bundle: Bundle, lost: Counter[str]) -> Bundle:
    """Return the bundle without links to what is not in it, counted in ``lost``.

    Where only decided annotations are exported, one can point to a suggestion.
    """
    quotes = {quote.id for quote in bundle.attributions}
    known = {str(each.id) for each in (*bundle.annotations(), *bundle.entities)}
    return replace(
        bundle,
        attributions=tuple(_rooted(each, quotes, lost) for each in bundle.attributions),
        stances=tuple(_supported(each, quotes, lost) for each in bundle.stances),
        notes=tuple(_placed(note, known, lost) for note in bundle.notes),
    )


def loose_ends(lost: Counter[str]) -> tuple[Loss, ...]:
    """Return what was counted by :func:`without_loose_ends` as losses."""
    why = "what they lead to is not among the exported annotations"
    return tuple(Loss(what, count, why) for what, count in sorted(lost.items()))


def _places(bundle: Bundle) -> dict[str, int]:
    places: dict[str, int] = {}
    for mention in sorted(bundle.mentions, key=lambda each: each.span.start):
        if mention.entity is not None:
            places.setdefault(mention.entity, mention.span.start)
    places |= {each.id: start_of(each) for each in bundle.annotations()}
    places |= {note.id: places.get(note.on or "", 0) for note in bundle.notes}
    return places


def _with_sorted_evidence(stance: Stance, places: dict[str, int]) -> Stance:
    def place(piece: Evidence) -> tuple[int, str, tuple[Span, ...]]:
        if piece.attribution is not None:
            return (places.get(piece.attribution, 0), piece.attribution, ())
        return (piece.spans[0].start, "", piece.spans)

    return replace(stance, evidence=tuple(sorted(stance.evidence, key=place)))


def _rooted(
    quote: Attribution, quotes: set[AnnotationId], lost: Counter[str]
) -> Attribution:
    if quote.parent is None or quote.parent in quotes:
        return quote
    lost["links from a nested quote to the quote around it"] += 1
    return replace(quote, parent=None)


def _supported(stance: Stance, quotes: set[AnnotationId], lost: Counter[str]) -> Stance:
    kept = tuple(
        piece
        for piece in stance.evidence
        if piece.attribution is None or piece.attribution in quotes
    )
    if len(kept) == len(stance.evidence):
        return stance
    lost["quotes as evidence of a stance"] += len(stance.evidence) - len(kept)
    return replace(stance, evidence=kept)


def _placed(note: Note, known: set[str], lost: Counter[str]) -> Note:
    if note.on is None or note.on in known:
        return note
    lost["links from a note to what it is on"] += 1
    return replace(note, on=None)
