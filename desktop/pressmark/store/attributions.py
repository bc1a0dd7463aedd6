"""Attributions and their fragments: rows to model and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.model.attribution import Act, Attribution, QuoteKind, Role
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Origin
from pressmark.model.span import Fragments, Span
from pressmark.store import decidable, rows
from pressmark.store.decidable import REVIEWED, Wanted


def insert(
    db: Database,
    document: int,
    attributions: Collection[Attribution],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> dict[AnnotationId, int]:
    """Store new attributions of a document with their fragments; return their keys."""
    return insert_all(db, [(document, attributions)], entities, known)


def insert_all(
    db: Database,
    attributions: Sequence[tuple[int, Collection[Attribution]]],
    entities: Mapping[EntityId, int],
    known: dict[Origin, int],
) -> dict[AnnotationId, int]:
    """Store new attributions of several documents, as :func:`insert`."""
    quotes = [(document, each) for document, listed in attributions for each in listed]
    first = rows.next_id(db, "attribution")
    keys = {quote.id: first + index for index, (_, quote) in enumerate(quotes)}
    # A parent may come after its child in the list, or be in the document already.
    db.execute("pragma defer_foreign_keys = on")
    parents = {quote.parent for _, quote in quotes if quote.parent is not None}
    elsewhere = {
        parent: rows.id_of(db, "attribution", parent) for parent in parents - set(keys)
    }
    leads = keys | elsewhere
    review_of = decidable.ReviewValues(known, db)
    added = [
        (
            *_values(document, quote, leads, entities),
            *review_of(quote.review),
        )
        for document, quote in quotes
    ]
    fragments = [
        row
        for _, quote in quotes
        for role, spans in quote.roles()
        for row in _fragment_rows(keys[quote.id], role, spans)
    ]
    rows.add_values(db, "attribution", (*_COLUMNS, *decidable.REVIEW), added)
    rows.add_values(db, "fragment", _FRAGMENT, fragments)
    return keys


_COLUMNS = ("id", "uuid", "document", "kind", "act", "speaker", "printed", "parent")
_FRAGMENT = ("attribution", "role", "start", "end")


def _values(
    document: int,
    quote: Attribution,
    keys: Mapping[AnnotationId, int],
    entities: Mapping[EntityId, int],
) -> tuple[Any, ...]:
    return (
        keys[quote.id],
        quote.id,
        document,
        quote.kind.value,
        quote.act,
        None if quote.speaker is None else entities[quote.speaker],
        None if quote.printed is None else entities[quote.printed],
        None if quote.parent is None else keys[quote.parent],
    )


def _fragment_rows(
    attribution: int, role: Role, spans: Fragments
) -> list[tuple[int, str, int, int]]:
    return [(attribution, role.value, span.start, span.end) for span in spans]


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
    found = _fragment_rows(attribution, role, missing)
    rows.add_values(db, "fragment", _FRAGMENT, found)


def read(db: Database, wanted: Wanted) -> tuple[Attribution, ...]:
    """Return those of one document that are wanted, in the order of their contents."""
    return tuple(read_all(db, wanted)[wanted.documents[0]])


def read_all(db: Database, wanted: Wanted) -> defaultdict[int, list[Attribution]]:
    """Return those that are wanted by their document, in order of their contents.

    Raises:
        ValueError: What is stored of one makes no sense.
    """
    fragments = _fragments(db, wanted)
    entity = wanted.entity
    found: defaultdict[int, list[Attribution]] = defaultdict(list)
    for document, key, uuid, kind, act, speaker, printed, parent, *review in db.execute(
        "select a.document, a.id, a.uuid, a.kind, a.act, a.speaker, a.printed, p.uuid,"
        f" {REVIEWED} from attribution a left join attribution p"
        f" on p.id = a.parent and p.document = a.document where {wanted.where}",
        wanted.parameters,
    ):
        if not fragments[key, "content"]:
            raise ValueError(f"the quote {uuid} has no content")
        quote = Attribution(
            id=uuid,
            kind=_KINDS[kind],
            content=tuple(fragments[key, "content"]),
            review=wanted.reviews(tuple(review)),
            source=tuple(fragments[key, "source"]),
            cue=tuple(fragments[key, "cue"]),
            act=None if act is None else Act(act),
            speaker=entity(speaker),
            printed=entity(printed),
            parent=parent,
        )
        found[document].append(quote)
    for quotes in found.values():
        quotes.sort(key=lambda quote: (quote.content, quote.id))
    return found


def _fragments(
    db: Database, wanted: Wanted
) -> defaultdict[tuple[int, str], list[Span]]:
    """Return the fragments by the key of their attribution and their role."""
    found: defaultdict[tuple[int, str], list[Span]] = defaultdict(list)
    for key, role, start, end in db.execute(
        'select f.attribution, f.role, f."start", f."end" from attribution a'
        f" join fragment f on f.attribution = a.id where {wanted.where}"
        ' order by f."start", f."end"',
        wanted.parameters,
    ):
        # The same as “Role(role)”, which takes longer than all the rest.
        found[key, _ROLES[role]].append(Span(start, end))
    return found


_KINDS = {kind.value: kind for kind in QuoteKind}
_ROLES = {role.value: role.value for role in Role}
