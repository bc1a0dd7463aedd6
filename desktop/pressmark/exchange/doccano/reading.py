"""An object of doccano as a bundle: of a project for spans, or for relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pressmark.exchange.graph import bundle_of
from pressmark.exchange.graph.parts import Found, Related, graph_from
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.known import OWN, Known, known_from
from pressmark.exchange.normalise import Normalised, is_blank, normalised
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, Document
from pressmark.model.ids import DocumentId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import now
from pressmark.model.span import Span
from pressmark.saying import Sentence

ENTITIES, RELATIONS, COMMENTS = "entities", "relations", "Comments"
SPANS, LINKS = "spans", "links"
"""What only Pressmark knows of the spans, and the relations where none are written."""

_LABELS = ("label", "labels")
_CATEGORIES = ("cats", "categories")
_TRIPLE = 3
_PLACE = ("start", "end", "shown")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the text and the spans are, where it is not usual; empty for the usual."""

    text: str = ""
    label: str = ""


def bundle_from(
    record: dict[str, Any], columns: Columns, name: str, remarks: list[str]
) -> Bundle:
    """Return the bundle of an object; remarks say what was taken otherwise.

    Raises:
        Wrong: There is no text, or what Pressmark wrote is damaged.
    """
    rest = dict(record)
    text = _text(rest, columns.text or "text")
    remarks += text.remarks
    own = rest.pop(OWN, None)
    own = own if isinstance(own, dict) else {}
    found, related = _spans(rest, columns, text, remarks)
    _attach(found.values(), own.get(SPANS))
    related += list(_kept_links(own.get(LINKS)))
    notes = list(_notes(rest))
    known = _known(rest, own, text, name)
    known = replace(known, notes=(*known.notes, *notes))
    names = {
        str(each.details["id"]): key
        for key, each in found.items()
        if "id" in each.details
    }
    related = [_by_marks(each, names) for each in related]
    graph = graph_from(known, found.values(), related, remarks)
    bundle, more = bundle_of(graph, format_name="doccano")
    remarks += more
    return bundle


def _text(rest: dict[str, Any], column: str) -> Normalised:
    given = rest.pop(column, None)
    if column == "text" and given is None:
        given = rest.pop("data", None)
    if not isinstance(given, str):
        raise Wrong("there is no text under “{}”", column)
    text = normalised(given)
    if is_blank(text.text):
        raise Wrong("the text is blank")
    return text


def _spans(
    rest: dict[str, Any], columns: Columns, text: Normalised, remarks: list[str]
) -> tuple[dict[str, Found], list[Related]]:
    """Take the spans and relations of an object."""
    keys = (columns.label,) if columns.label else (ENTITIES, *_LABELS)
    found: dict[str, Found] = {}
    for key in keys:
        given = rest.get(key)
        if not isinstance(given, list):
            continue
        others = []
        for number, each in enumerate(given):
            mark = _found(each, f"{key} {number}", text, remarks)
            if mark is not None:
                found.setdefault(mark.id, mark)
            elif isinstance(each, str):
                others.append(each)
        rest.pop(key)
        if others:
            rest[_CATEGORIES[0]] = others
    relations = rest.pop(RELATIONS, None)
    related = [
        Related(str(each.get("type")), str(each.get("from_id")), str(each.get("to_id")))
        for each in (relations if isinstance(relations, list) else ())
        if isinstance(each, dict)
    ]
    return found, related


def _found(
    given: object, usual: str, text: Normalised, remarks: list[str]
) -> Found | None:
    """Return a span: a triple, or an object with an id."""
    identifier: object = None
    if isinstance(given, list) and len(given) >= _TRIPLE:
        start, end, label = given[:_TRIPLE]
    elif isinstance(given, dict):
        start = given.get("start_offset", given.get("start"))
        end = given.get("end_offset", given.get("end"))
        label, identifier = given.get("label"), given.get("id")
    else:
        return None
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        moved = text.position(start), text.position(end)
        if moved[0] < moved[1] <= len(text.text) and isinstance(label, str) and label:
            name = usual if identifier is None else str(identifier)
            return Found(name, label, Span(*moved))
    remarks.append(Sentence("{} was not taken: it is no span of the text", usual))
    return None


def _attach(found: Any, kept: object) -> None:  # noqa: ANN401  (a view of marks)
    """Give the spans what Pressmark wrote of those at the same place."""
    places: dict[tuple[int, int, str], list[dict[str, Any]]] = defaultdict(list)
    for each in kept if isinstance(kept, list) else ():
        if isinstance(each, dict):
            rest = dict(each)
            start, end, label = (
                rest.pop(key, None) for key in ("start", "end", "shown")
            )
            if isinstance(start, int) and isinstance(end, int):
                places[start, end, str(label)].append(rest)
    for mark in found:
        if known := places.get((mark.span.start, mark.span.end, mark.label)):
            mark.details = known.pop(0)


def _kept_links(kept: object) -> Iterator[Related]:
    for each in kept if isinstance(kept, list) else ():
        if isinstance(each, list) and len(each) == _TRIPLE:
            yield Related(*map(str, each))


def _by_marks(related: Related, names: Mapping[str, str]) -> Related:
    """Return a relation by the ids of marks, where it has those of their nodes."""
    return replace(
        related,
        origin=names.get(related.origin, related.origin),
        target=names.get(related.target, related.target),
    )


def _notes(rest: dict[str, Any]) -> Iterator[Note]:
    """Yield the comments of an object as notes on the document."""
    given = rest.pop(COMMENTS, None)
    for each in given if isinstance(given, list) else ():
        words = each.get("text") if isinstance(each, dict) else each
        if isinstance(words, str) and words.strip():
            yield Note(
                NoteId(new_id()),
                None,
                words,
                resolved=False,
                author="doccano",
                at=now(),
            )


def _known(
    rest: Mapping[str, Any], own: Mapping[str, Any], text: Normalised, name: str
) -> Known:
    """Return the document; what else is in its object is metadata."""
    meta = rest.get("meta")
    flat = {**rest, **meta} if isinstance(meta, dict) else dict(rest)
    if isinstance(meta, dict):
        flat.pop("meta", None)
    identifier = flat.pop("id", None)
    metadata: dict[str, Any] = {}
    for key in METADATA_KEYS:
        if isinstance(flat.get(key), str):
            metadata[key] = flat.pop(key)
    named = flat.get("name") or flat.get("filename")
    if not isinstance(named, str) or not named.strip():
        named = (
            name if identifier is None else f"{name.rpartition('-')[0]}-{identifier}"
        )
    if flat and not own:
        metadata = with_extra(metadata, {"doccano": flat})
    document = Document(DocumentId(new_id()), named, text.text, metadata=metadata)
    return known_from(document, own) if own else Known(document)
