"""The sources of a REFI-QDA project as graphs, whichever program wrote it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.found import found
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.graph.labels import link_of
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import holdable, normalised
from pressmark.exchange.refi_qda.coding import CodeBook, Meaning
from pressmark.exchange.refi_qda.positions import Counted, Selected, counting_of
from pressmark.exchange.refi_qda.writing import FRAGMENT
from pressmark.exchange.safe_xml import local
from pressmark.model.document import METADATA_KEYS, Document
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.review import Status, now
from pressmark.model.span import Fragments, Span, fragments
from pressmark.saying import Sentence

Element = Any
"""An element of lxml, which has no types."""

Text = Callable[[str], tuple[str, tuple[str, ...]]]
"""Gives the text at a path, with remarks.

Raises:
    FormatError: There is none, or it is no text.
"""

_FORMAT = "refi-qda"
_REMARK = "annotation"
"""The label of a selection that has no code: somebody's remark on a place."""


@dataclass(frozen=True, slots=True)
class _Selection:
    """A selection with what it is coded as."""

    guid: str
    span: Span
    meaning: Meaning
    attributes: Mapping[str, Any]
    notes: tuple[str, ...]
    description: str


class Project:
    """A project file: its codes, users, variables, notes and sources."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._codes = CodeBook(root)
        self._users = {each.get("guid"): each for each in root.iter("{*}User")}
        self._notes = {each.get("guid"): each for each in root.iter("{*}Note")}
        self._cases: dict[str, list[Element]] = defaultdict(list)
        for case in root.iter("{*}Case"):
            for reference in case.iter("{*}SourceRef"):
                self._cases[reference.get("targetGUID", "")].append(case)
        self._variables = {
            each.get("guid"): each.get("name", "") for each in root.iter("{*}Variable")
        }
        self._links: dict[str, list[tuple[str, str]]] = defaultdict(list)
        """By what a link leads from: what it leads to, and its name."""

        for link in root.iter("{*}Link"):
            ends = _guid(link.get("targetGUID")), link.get("name") or ""
            self._links[_guid(link.get("originGUID"))].append(ends)

    def sources(self) -> Iterator[Element]:
        """Yield the sources, also those that are no text."""
        for sources in self._root.iterchildren("{*}Sources"):
            yield from sources

    def document(
        self, source: Element, raw: str, remarks: tuple[str, ...], where: str
    ) -> ReadDocument | Rejected:
        """Return the document of a source whose text was read."""
        held = normalised(raw)
        graph, more = self._graph(source, held.text)
        told = (*remarks, *held.remarks, *more)
        return found(graph, source=where, format_name=_FORMAT, remarks=told)

    def _graph(self, source: Element, text: str) -> tuple[Graph, list[str]]:
        remarks: list[str] = []
        selections = self._selections(source, text, remarks)
        groups = self._grouped(selections)
        nodes: list[Node] = []
        entities: dict[str, Entity] = {}
        notes: list[Note] = []
        for group in groups:
            spans = fragments(each.span for each in group)
            nodes.append(_node(group[0], spans, entities))
            notes += self._notes_on(group)
        own = {node.id: node for node in nodes}
        links = tuple(self._linked(own))
        identifier = lasting_id(source.get("guid", ""), "document")
        notes += [
            self._note(_guid(each.get("targetGUID")), None)
            for each in source.iterchildren("{*}NoteRef")
            if each.get("targetGUID") in self._notes
        ]
        document = Document(
            DocumentId(identifier),
            holdable(source.get("name") or "source"),
            text,
            metadata=self._metadata(source),
        )
        once = {note.id: note for note in notes}
        every = tuple(entities.values())
        return Graph(
            document, tuple(nodes), links, every, tuple(once.values())
        ), remarks

    def _selections(
        self, source: Element, text: str, remarks: list[str]
    ) -> list[_Selection]:
        given = list(source.iterchildren("{*}PlainTextSelection"))
        places = [place for each in given if (place := _selected(each)) is not None]
        counting = counting_of(text, places)
        remarks += counting.remarks()
        counted = Counted(text, counting)
        made: dict[str, _Selection] = {}
        for each in given:
            place = _selected(each)
            span = counted.span(place.start, place.end) if place else None
            if span is None:
                remarks.append(
                    Sentence(
                        "“{}” at {}–{} was left out: no such place in the text",
                        each.get("name", ""),
                        each.get("startPosition", ""),
                        each.get("endPosition", ""),
                    )
                )
                continue
            guid = _guid(each.get("guid"))
            if not guid or guid in made:
                guid = f"{guid}-{len(made)}"
            made[guid] = self._selection(each, guid, span)
        return list(made.values())

    def _selection(self, each: Element, guid: str, span: Span) -> _Selection:
        codes = [
            reference.get("targetGUID", "")
            for coding in each.iterchildren("{*}Coding")
            for reference in coding.iterchildren("{*}CodeRef")
        ]
        attributes: dict[str, Any] = {}
        user = self._users.get(each.get("creatingUser"))
        if user is not None:
            origin = attributes["origin"] = _origin(user)
            if "pipeline" in origin:
                # Our own file: what is open has a code that says so.
                attributes["status"] = Status.ACCEPTED.value
        if at := _time(each.get("creationDateTime")):
            attributes["at"] = at
        references = each.iter("{*}NoteRef")
        notes = tuple(_guid(one.get("targetGUID")) for one in references)
        words = (each.findtext("{*}Description") or "").strip()
        return _Selection(
            guid, span, self._codes.meaning(codes), attributes, notes, words
        )

    def _grouped(self, selections: list[_Selection]) -> list[list[_Selection]]:
        """Return the selections, those that are parts of one thing together."""
        known = {each.guid for each in selections}
        before = {
            target: origin
            for origin in sorted(known)
            for target, name in self._links.get(origin, ())
            if name.lower() == FRAGMENT and target in known
        }
        groups: dict[str, list[_Selection]] = defaultdict(list)
        for each in selections:
            key, seen = each.guid, set[str]()
            while key in before and key not in seen:
                seen.add(key)
                key = before[key]
            groups[key].append(each)
        return [
            sorted(group, key=lambda each: (each.guid != key, each.span))
            for key, group in groups.items()
        ]

    def _linked(self, nodes: Mapping[str, Node]) -> Iterator[Link]:
        for origin in nodes:
            for target, name in self._links.get(origin, ()):
                if target not in nodes or origin == target:
                    continue
                kind = link_of(name)
                if kind is None:
                    kind = _between({nodes[origin].type, nodes[target].type})
                if kind is not None:
                    yield Link(kind, origin, target)

    def _notes_on(self, group: list[_Selection]) -> Iterator[Note]:
        first = group[0]
        for each in group:
            for guid in each.notes:
                if guid in self._notes or f"{{{guid}}}" in self._notes:
                    yield self._note(guid, first.guid)
        if first.meaning.type is None and first.description:
            identifier = lasting_id(f"{first.guid} description", "note")
            author = first.attributes.get("origin", {}).get("annotator", "")
            at = first.attributes.get("at") or now()
            words = first.description
            yield Note(
                NoteId(identifier),
                first.guid,
                words,
                resolved=False,
                author=author,
                at=at,
            )

    def _note(self, guid: str, on: str | None) -> Note:
        given = self._notes.get(guid)
        if given is None:
            given = self._notes[f"{{{guid}}}"]
        user = self._users.get(given.get("creatingUser"))
        text = given.findtext("{*}PlainTextContent") or given.get("name") or ""
        return Note(
            NoteId(lasting_id(guid, "note")),
            on,
            holdable(text),
            resolved=False,
            author=(user.get("name") or "") if user is not None else "",
            at=_time(given.get("creationDateTime")) or now(),
        )

    def _metadata(self, source: Element) -> dict[str, Any]:
        metadata: dict[str, Any] = {}
        holders = [source, *self._cases.get(source.get("guid", ""), ())]
        for holder in holders:
            for value in holder.iterchildren("{*}VariableValue"):
                reference = value.find("{*}VariableRef")
                if reference is None:
                    continue
                name = self._variables.get(reference.get("targetGUID"), "")
                words = next(
                    (each.text or "" for each in value if local(each) != "VariableRef"),
                    "",
                )
                if name and words.strip():
                    key = name.lower() if name.lower() in METADATA_KEYS else name
                    metadata[key] = _value(key, holdable(words))
        codes = [
            reference.get("targetGUID", "")
            for coding in source.iterchildren("{*}Coding")
            for reference in coding.iterchildren("{*}CodeRef")
        ]
        if names := self._codes.names(codes):
            metadata["codes"] = names
        return metadata


def _node(first: _Selection, spans: Fragments, entities: dict[str, Entity]) -> Node:
    meaning, attributes = first.meaning, dict(first.attributes)
    if meaning.type is None:
        return Node(first.guid, NodeType.MENTION, _REMARK, spans, attributes)
    if meaning.type in (NodeType.SOURCE, NodeType.CUE):
        return Node(first.guid, meaning.type, meaning.label, spans, attributes)
    attributes |= meaning.attributes
    for key, (guid, name) in meaning.entities.items():
        label = meaning.label if key == "entity" else "MISC"
        known = entities.get(guid)
        if known is None or (known.type == "MISC" and label != "MISC"):
            identifier = EntityId(lasting_id(guid, "entity"))
            entities[guid] = Entity(identifier, name, label)
        attributes[key] = entities[guid].id
    if meaning.type is NodeType.STANCE:
        if first.description:
            attributes["note"] = first.description
        for key in ("holder", "target"):
            if isinstance(attributes.get(key), str):
                attributes[key] = {"entity": attributes[key]}
    return Node(first.guid, meaning.type, meaning.label, spans, attributes)


def _between(kinds: set[NodeType]) -> LinkType | None:
    if NodeType.CONTENT in kinds and NodeType.SOURCE in kinds:
        return LinkType.SOURCE
    if NodeType.CONTENT in kinds and NodeType.CUE in kinds:
        return LinkType.CUE
    if kinds == {NodeType.SOURCE, NodeType.CUE}:
        return LinkType.SOURCE
    return None


def _selected(each: Element) -> Selected | None:
    try:
        start, end = (int(each.get(f"{edge}Position", "")) for edge in ("start", "end"))
    except ValueError:
        return None
    return Selected(start, end, each.get("name") or "")


def _guid(given: str | None) -> str:
    return (given or "").strip().strip("{}").lower()


def _origin(user: Element) -> dict[str, Any]:
    try:
        origin = orjson.loads(user.get("id") or "")
    except orjson.JSONDecodeError:
        origin = None
    if isinstance(origin, dict) and set(origin) & {"annotator", "pipeline", "import"}:
        return origin
    name = holdable(user.get("name") or "").strip()
    return {"annotator": name} if name else {"import": _FORMAT}


def _time(given: str | None) -> str:
    return given if given and len(given) > len("2026-01-01") else ""


def _value(key: str, words: str) -> Any:  # noqa: ANN401  (any JSON value)
    """Return a value that was written as JSON, as it was; everything else is text."""
    if key in METADATA_KEYS or words[:1] not in '[{"':
        return words
    try:
        return orjson.loads(words)
    except orjson.JSONDecodeError:
        return words
