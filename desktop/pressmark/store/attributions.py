"""Attributions and their fragments: rows to model and back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from pressmark.model.attribution import Act, Attribution, QuoteKind, Role
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Fragments, Span
from pressmark.store import decidable, rows


def insert(
    db: Database,
    document: int,
    attributions: Collection[Attribution],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> dict[AnnotationId, int]:
    """Store new attributions of a document with their fragments; return their keys."""
    first = rows.next_id(db, "attribution")
    keys = {quote.id: first + index for index, quote in enumerate(attributions)}
    # A parent may come after its child in the list, or be in the document already.
    db.execute("pragma defer_foreign_keys = on")
    parents = {quote.parent for quote in attributions if quote.parent is not None}
    elsewhere = {
        parent: rows.id_of(db, "attribution", parent) for parent in parents - set(keys)
    }
    leads = keys | elsewhere
    added: list[dict[str, Any]] = []
    fragments: list[dict[str, Any]] = []
    for quote in attributions:
        columns = _columns(quote, leads, entities)
        review = decidable.review_columns(quote.review, known, db)
        added.append({**columns, "document": document, **review})
        for role in Role:
            fragments += _fragment_rows(keys[quote.id], role, quote.fragments(role))
    rows.add_all(db, "attribution", added)
    rows.add_all(db, "fragment", fragments)
    return keys


def _columns(
    quote: Attribution,
    keys: Mapping[AnnotationId, int],
    entities: Mapping[EntityId, int],
) -> dict[str, Any]:
    return {
        "id": keys[quote.id],
        "uuid": quote.id,
        "kind": quote.kind.value,
        "act": quote.act,
        "speaker": None if quote.speaker is None else entities[quote.speaker],
        "printed": None if quote.printed is None else entities[quote.printed],
        "parent": None if quote.parent is None else keys[quote.parent],
    }


def _fragment_rows(
    attribution: int, role: Role, spans: Fragments
) -> Iterator[dict[str, Any]]:
    for span in spans:
        yield {
            "attribution": attribution,
            "role": role.value,
            "start": span.start,
            "end": span.end,
        }


def set_fragments(db: Database, attribution: int, role: Role, spans: Fragments) -> None:
    """Put other fragments in the place of those of a role."""
    present = {
        Span(row["start"], row["end"]): row["id"]
        for row in db.query(
            "select * from fragment where attribution = ? and role = ?",
            [attribution, role.value],
        )
    }
    for span, key in present.items():
        if span not in spans:
            rows.delete(db, "fragment", key)
    missing = tuple(span for span in spans if span not in present)
    rows.add_all(db, "fragment", _fragment_rows(attribution, role, missing))


def of_document(
    db: Database,
    document: int,
    origins: Mapping[int, Origin],
) -> tuple[Attribution, ...]:
    """Return the attributions of a document, in the order of their contents."""
    found = decidable.of_document(db, "attribution", document)
    keys = {row["id"]: AnnotationId(row["uuid"]) for row in found}
    fragments = decidable.children(db, "fragment", "attribution", list(keys))
    uuids = decidable.entity_uuids(db, document)
    quotes = (
        Attribution(
            id=keys[row["id"]],
            kind=QuoteKind(row["kind"]),
            act=None if row["act"] is None else Act(row["act"]),
            speaker=None if row["speaker"] is None else uuids[row["speaker"]],
            printed=None if row["printed"] is None else uuids[row["printed"]],
            parent=keys.get(row["parent"]),
            review=decidable.review_of(row, origins),
            **_roles(fragments[row["id"]]),
        )
        for row in found
    )
    return tuple(sorted(quotes, key=lambda quote: (quote.content, quote.id)))


def _roles(found: list[rows.Row]) -> dict[str, Fragments]:
    roles: dict[str, list[Span]] = {role.value: [] for role in Role}
    for row in found:
        roles[row["role"]].append(Span(row["start"], row["end"]))
    return {role: tuple(sorted(spans)) for role, spans in roles.items()}
