"""An article as Pressmark wrote it in TEI, read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import orjson

from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import normalised
from pressmark.exchange.safe_xml import local, words_of
from pressmark.exchange.tei.standoff import DATA, XML_ID
from pressmark.model.document import Document, DocumentState
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import now
from pressmark.model.span import Span, fragments
from pressmark.saying import Sentence

Element = Any
"""An element of lxml, which has no types."""

_TYPES = frozenset(NodeType)
_LINKS = frozenset(LinkType)
_STATES = frozenset(DocumentState)


def data_of(document: Element) -> dict[str, Any] | None:
    """Return what Pressmark put into the header of a document, or None."""
    for each in document.iterfind("{*}teiHeader/{*}xenoData"):
        try:
            data = orjson.loads(words_of(each))
        except orjson.JSONDecodeError:
            continue
        if isinstance(data, dict) and isinstance(data.get(DATA), dict):
            return data[DATA]  # type: ignore[no-any-return]  # it was just looked at
    return None


def own_graph(
    document: Element, data: Mapping[str, Any], name: str
) -> tuple[Graph, tuple[str, ...]]:
    """Return the graph of a document with Pressmark's data, and remarks."""
    text, anchors = _text(document)
    held = normalised(text)
    places = {key: held.position(place) for key, place in anchors.items()}
    remarks: list[str] = [*held.remarks]
    nodes = {
        node.id: node for node in _nodes(document, _mapping(data, "nodes"), places)
    }
    missing = sum(1 for each in document.iter("{*}span")) - sum(
        max(1, len(node.spans)) for node in nodes.values() if node.spans
    )
    if missing > 0:
        remarks.append(Sentence("spans without a place were left out ({})", missing))
    graph = Graph(
        _document(data, held.text, name),
        tuple(nodes.values()),
        tuple(_links(document, nodes)),
        tuple(_entities(data)),
        tuple(_notes(data)),
    )
    return graph, tuple(remarks)


def _text(document: Element) -> tuple[str, dict[str, int]]:
    """Return the characters of the body, and where its anchors are."""
    pieces: list[str] = []
    anchors: dict[str, int] = {}
    length = 0

    def add(words: str | None) -> None:
        nonlocal length
        if words:
            pieces.append(words)
            length += len(words)

    body = document.find("{*}text/{*}body")
    if body is None:
        return "", {}
    walk: list[tuple[Element, bool]] = [(body, True)]
    while walk:
        element, entering = walk.pop()
        if not entering:
            add(element.tail)
            continue
        if local(element) == "anchor":
            anchors[element.get(XML_ID, "")] = length
        add(element.text)
        if element is not body:
            walk.append((element, False))
        walk += [(child, True) for child in reversed(element)]
    return "".join(pieces), anchors


def _nodes(
    document: Element, known: Mapping[str, Any], places: Mapping[str, int]
) -> Iterator[Node]:
    found: dict[str, tuple[NodeType, str, list[Span]]] = {}
    for group in document.iterfind("{*}standOff/{*}spanGrp"):
        kind = group.get("type", "")
        for each in group.iterfind("{*}span") if kind in _TYPES else ():
            start = places.get(each.get("from", "").removeprefix("#"))
            end = places.get(each.get("to", "").removeprefix("#"))
            if start is None or end is None or start >= end:
                continue
            identifier = _plain(each.get(XML_ID))
            label = _label(each, kind)
            entry = found.setdefault(identifier, (NodeType(kind), label, []))
            entry[2].append(Span(start, end))
    for identifier, (kind_of, label, spans) in found.items():
        attributes = known.get(identifier)
        given = attributes if isinstance(attributes, dict) else {}
        yield Node(identifier, kind_of, label, fragments(spans), given)
    for each in document.iterfind("{*}standOff/{*}interpGrp/{*}interp"):
        identifier = _plain(each.get(XML_ID))
        unplaced = known.get(identifier)
        if isinstance(unplaced, dict):
            label = _label(each, "unclear")
            yield Node(identifier, NodeType.STANCE, label, (), unplaced)


def _label(element: Element, usual: str) -> str:
    words = element.text or ""
    return words if words.strip() else usual


def _links(document: Element, nodes: Mapping[str, Node]) -> Iterator[Link]:
    for group in document.iterfind("{*}standOff/{*}linkGrp"):
        kind = group.get("type", "")
        for each in group.iterfind("{*}link") if kind in _LINKS else ():
            ends = [_plain(end) for end in each.get("target", "").split()]
            if len(ends) == len(("origin", "target")) and set(ends) <= nodes.keys():
                yield Link(LinkType(kind), *ends)


def _plain(identifier: str | None) -> str:
    """Return an id without its document, its kind and the number of its part."""
    name = (identifier or "").removeprefix("#").partition(".")[0]
    _document, _, rest = name.partition("-")
    return rest.partition("-")[2] or name


def _document(data: Mapping[str, Any], text: str, name: str) -> Document:
    identifier, state = data.get("id"), data.get("state")
    given = data.get("name")
    return Document(
        DocumentId(lasting_id(str(identifier or new_id()), "document")),
        given if isinstance(given, str) and given.strip() else name,
        text,
        DocumentState(state) if state in _STATES else DocumentState.TODO,
        _mapping(data, "metadata"),
    )


def _entities(data: Mapping[str, Any]) -> Iterator[Entity]:
    seen = set[str]()
    for each in _objects(data, "entities"):
        identifier, name = each.get("id"), each.get("name")
        if not isinstance(identifier, str) or not isinstance(name, str):
            continue
        if identifier in seen or not name.strip():
            continue
        seen.add(identifier)
        aliases = each.get("aliases")
        link = each.get("link")
        yield Entity(
            EntityId(identifier),
            name,
            str(each.get("type") or "MISC"),
            tuple(map(str, aliases)) if isinstance(aliases, list) else (),
            link if isinstance(link, str) else None,
        )


def _notes(data: Mapping[str, Any]) -> Iterator[Note]:
    seen = set[str]()
    for each in _objects(data, "notes"):
        identifier = lasting_id(str(each.get("id") or new_id()), "note")
        if identifier in seen:
            continue
        seen.add(identifier)
        on, at = each.get("on"), str(each.get("at") or "")
        yield Note(
            NoteId(identifier),
            on if isinstance(on, str) else None,
            str(each.get("text") or ""),
            each.get("resolved") is True,
            str(each.get("author") or ""),
            at if _is_time(at) else now(),
        )


def _mapping(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = data.get(key)
    return dict(value) if isinstance(value, dict) else {}


def _objects(data: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    value = data.get(key)
    return (
        [each for each in value if isinstance(each, dict)]
        if isinstance(value, list)
        else []
    )


def _is_time(at: str) -> bool:
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return False
    return True
