"""A bundle as a line of the native format: the same bytes for the same bundle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from pressmark.exchange.order import in_order
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, Document, Region
from pressmark.model.entity import Entity, Mention
from pressmark.model.note import Note
from pressmark.model.review import Origin, OriginKind, Review
from pressmark.model.span import Fragments
from pressmark.model.stance import Evidence, Stance

VERSION = 1
"""The version of the native format."""


def line_of(bundle: Bundle) -> bytes:
    """Return the bundle as one line of UTF-8 JSON, with its line end.

    The keys stand in the order of the contract, and the lists in order of position; the
    keys of free objects, such as further metadata, stand in alphabetical order.
    """
    return orjson.dumps(record_of(bundle), option=orjson.OPT_APPEND_NEWLINE)


def record_of(bundle: Bundle) -> dict[str, Any]:
    """Return the bundle as the JSON object of the native format."""
    bundle = in_order(bundle)
    document = bundle.document
    told = _Reviews()
    return {
        "pressmark": VERSION,
        "id": document.id,
        "name": document.name,
        "sha256": document.sha256,
        "text": document.text,
        "state": document.state,
        "metadata": metadata_record(document),
        "regions": [_region(region, told) for region in bundle.regions],
        "entities": [_entity(entity) for entity in bundle.entities],
        "mentions": [_mention(mention, told) for mention in bundle.mentions],
        "attributions": [_attribution(each, told) for each in bundle.attributions],
        "stances": [_stance(stance, told) for stance in bundle.stances],
        "notes": [_note(note) for note in bundle.notes],
    }


def metadata_record(document: Document) -> dict[str, Any]:
    """Return a document's metadata in order; empty fields are left out."""
    given = document.metadata
    known = {key: given[key] for key in METADATA_KEYS if given.get(key)}
    others = {key: given[key] for key in given if key not in METADATA_KEYS}
    return {**known, **_sorted(others)}


def origin_record(origin: Origin) -> dict[str, str]:
    """Return an origin in the words of the native format."""
    named = {origin.kind.value: origin.name}
    if origin.kind is OriginKind.PIPELINE:
        named["version"] = origin.version
    return named


def _sorted(value: Any) -> Any:  # noqa: ANN401  (any JSON value)
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [_sorted(each) for each in value]
    return value


class _Reviews:
    """Tells reviews; those of the many annotations that have the same one only once."""

    def __init__(self) -> None:
        self._told: dict[int, dict[str, Any]] = {}

    def __call__(self, review: Review) -> dict[str, Any]:
        told = self._told.get(id(review))
        if told is None:
            told = self._told[id(review)] = {
                "status": review.status,
                "origin": origin_record(review.origin),
                "score": review.score,
                "corrects": _sorted(review.corrects),
                "at": review.at,
            }
        return told


def _pairs(spans: Fragments) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _region(region: Region, told: _Reviews) -> dict[str, Any]:
    return {
        "id": region.id,
        "start": region.span.start,
        "end": region.span.end,
        "label": region.label,
        **told(region.review),
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "aliases": list(entity.aliases),
        "link": entity.link,
    }


def _mention(mention: Mention, told: _Reviews) -> dict[str, Any]:
    span = mention.span
    return {
        "id": mention.id,
        "start": span.start,
        "end": span.end,
        "label": mention.label,
        "entity": mention.entity,
        **told(mention.review),
    }


def _attribution(attribution: Attribution, told: _Reviews) -> dict[str, Any]:
    return {
        "id": attribution.id,
        "kind": attribution.kind,
        "act": attribution.act,
        "source": _pairs(attribution.source),
        "cue": _pairs(attribution.cue),
        "content": _pairs(attribution.content),
        "speaker": attribution.speaker,
        "printed": attribution.printed,
        "parent": attribution.parent,
        **told(attribution.review),
    }


def _stance(stance: Stance, told: _Reviews) -> dict[str, Any]:
    by_entity = stance.holder is not None
    at_entity = stance.target is not None
    return {
        "id": stance.id,
        "holder": {"entity": stance.holder} if by_entity else {"document": True},
        "target": {"entity": stance.target} if at_entity else {"topic": stance.topic},
        "polarity": stance.polarity,
        "explicit": stance.explicit,
        "evidence": [_evidence(piece) for piece in stance.evidence],
        "note": stance.note,
        **told(stance.review),
    }


def _evidence(piece: Evidence) -> dict[str, Any]:
    if piece.attribution is not None:
        return {"attribution": piece.attribution}
    return {"spans": _pairs(piece.spans)}


def _note(note: Note) -> dict[str, Any]:
    return {
        "id": note.id,
        "on": note.on,
        "text": note.text,
        "resolved": note.resolved,
        "author": note.author,
        "at": note.at,
    }
