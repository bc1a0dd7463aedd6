"""The order of a bundle in a file: by position, then by id."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from pressmark.model.bundle import Annotation, Bundle, start_of
from pressmark.model.span import Span
from pressmark.model.stance import Evidence, Stance

_spanned = attrgetter("span.start", "id")
"""Where a region or a mention stands: quicker than a function, and there are many."""


def in_order(bundle: Bundle) -> Bundle:
    """Return the bundle with its lists sorted by position, then by id.

    An entity stands where it is first mentioned, a note where the thing it is on does,
    evidence where its passage or attribution does. What has no place comes first.
    """
    mentions = tuple(sorted(bundle.mentions, key=_spanned))
    places: dict[str, int] = {}
    for mention in mentions:
        if mention.entity is not None:
            places.setdefault(mention.entity, mention.span.start)
    entities = sorted(bundle.entities, key=lambda one: (places.get(one.id, 0), one.id))
    if bundle.stances or bundle.notes:
        places |= {each.id: start_of(each) for each in bundle.annotations()}
    stances = [_with_sorted_evidence(stance, places) for stance in bundle.stances]
    notes = sorted(bundle.notes, key=lambda one: (places.get(one.on or "", 0), one.id))
    return Bundle(
        bundle.document,
        tuple(sorted(bundle.regions, key=_spanned)),
        tuple(entities),
        mentions,
        tuple(sorted(bundle.attributions, key=_started)),
        tuple(sorted(stances, key=_started)),
        tuple(notes),
    )


def _started(each: Annotation) -> tuple[int, str]:
    return start_of(each), each.id


def _with_sorted_evidence(stance: Stance, places: dict[str, int]) -> Stance:
    def place(piece: Evidence) -> tuple[int, str, tuple[Span, ...]]:
        if piece.attribution is not None:
            return (places.get(piece.attribution, 0), piece.attribution, ())
        return (piece.spans[0].start, "", piece.spans)

    return replace(stance, evidence=tuple(sorted(stance.evidence, key=place)))
