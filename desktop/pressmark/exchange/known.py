"""What is known of a document besides its text and annotations, as one JSON object.

Formats that have room for free fields keep it there, so that it is read back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pressmark.exchange.json_fields import Fields
from pressmark.exchange.jsonl_parts import Parts, lasting_id
from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.losses import Losses
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document, DocumentState
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId
from pressmark.model.note import Note
from pressmark.model.restriction import only
from pressmark.model.review import Status

_KEYS = ("id", "name", "state", "metadata", "entities", "notes")

OWN = "pressmark"
"""The key under which it stands."""


@dataclass(frozen=True, slots=True)
class Known:
    """A document with the entities and notes that are known without annotations."""

    document: Document
    entities: tuple[Entity, ...] = ()
    notes: tuple[Note, ...] = ()


def known_record(bundle: Bundle, notes: Iterable[Note]) -> dict[str, Any]:
    """Return what is known of a document, with some of its notes."""
    record = record_of(replace(bundle, notes=tuple(notes)))
    return {key: record[key] for key in _KEYS}


def known_from(document: Document, record: Mapping[str, Any]) -> Known:
    """Return a document as a record says; what it does not say stays as it is.

    Raises:
        Wrong: The record is damaged.
    """
    fields = Fields("", dict(record), [])
    given = fields.maybe_id("id")
    identifier = document.id if given is None else lasting_id(given, "document")
    document = replace(
        document,
        id=DocumentId(identifier),
        name=fields.text("name", document.name),
        state=fields.choice("state", DocumentState) or document.state,
        metadata={**document.metadata, **(fields.mapping("metadata") or {})},
    )
    parts = Parts(identifier, {})
    entities = tuple(map(parts.entity, fields.objects("entities")))
    return Known(document, entities, tuple(map(parts.note, fields.objects("notes"))))


def count_reviews(bundle: Bundle, losses: Losses) -> None:
    """Count what a format cannot say that only knows annotations, decided or not."""
    counted = Counter(one.review.status for one in bundle.annotations())
    losses.add(
        "rejected annotations",
        "the format cannot say that something was rejected; they were left out",
        counted[Status.REJECTED],
    )
    count_open(bundle, losses)


def count_open(bundle: Bundle, losses: Losses) -> None:
    """Count the suggestions that other programs take for decided."""
    losses.add(
        "suggestions that nobody has decided on",
        "there they look as if somebody had; Pressmark tells them apart again",
        sum(one.review.status is Status.SUGGESTED for one in bundle.annotations()),
    )


def without_rejected(bundle: Bundle) -> Bundle:
    """Return a bundle without what a person rejected; all its entities stay."""
    kept = {
        one.id
        for one in bundle.annotations()
        if one.review.status is not Status.REJECTED
    }
    if len(kept) == sum(1 for _ in bundle.annotations()):
        return bundle
    return replace(only(bundle, kept), entities=bundle.entities)
