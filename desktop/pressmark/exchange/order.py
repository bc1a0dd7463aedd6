"""The order of a bundle in a file: by position, then by id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from pressmark.model.bundle import Annotation, Bundle, start_of
from pressmark.model.entity import Entity
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
