"""Layers as a graph: those that Pressmark writes, and those that others have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.graph.labels import link_of
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import Normalised, normalised
from pressmark.exchange.uima.foreign import Foreign
from pressmark.exchange.uima.layers import (
    CONTINUED,
    FRAGMENT,
    MENTION,
    NAMED_ENTITY,
    PACKAGE,
)
from pressmark.exchange.uima.marks import Arc, Layered, Mark
from pressmark.exchange.uima.own import own_node
from pressmark.exchange.uima.sheets import (
    document_of,
    entities_of,
    notes_of,
    stances_of,
)
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.span import Fragments, Span, fragments
from pressmark.saying import Sentence

_PARTS = frozenset(
    {FRAGMENT, CONTINUED, "fragments", "discontinuous", "continuation", "part"}
)
_NAMING = ("relation", "role", "label", "value", "type", "DependencyType")
_BETWEEN = {NodeType.SOURCE: LinkType.SOURCE, NodeType.CUE: LinkType.CUE}


def graph_of_layers(
    layered: Layered, *, name: str, format_name: str
) -> tuple[Graph, tuple[str, ...]]:
    """Return layers as a graph on their normalised text, and remarks on the way.

    ``name`` is what the document is called where the layers do not say.
    """
    reading = _Reading(layered, format_name)
    return reading.graph(name), tuple(reading.remarks)


class _Reading:
    """The making of one graph."""

    def __init__(self, layered: Layered, format_name: str) -> None:
        self._layered = layered
        self._text: Normalised = normalised(layered.text)
        self.remarks: list[str] = [*self._text.remarks]
        self._foreign = Foreign(format_name)
        self._ids: dict[str, str] = {}
        """The id of the node that a mark is of, by the mark's key."""

    def graph(self, name: str) -> Graph:
        document = document_of(self._layered.sheets, self._text.text, name)
        groups = self._groups()
        nodes: dict[str, Node] = {}
        for marks in sorted(groups, key=lambda group: group[0].span):
            spans = self._spans(marks)
            if not spans:
                continue
            node = self._node(marks[0], spans, taken=nodes.keys())
            nodes[node.id] = node
            self._ids |= {mark.key: node.id for mark in marks}
        for stance in stances_of(self._layered.sheets):
            nodes.setdefault(stance.id, stance)
        links = dict.fromkeys(self._links(nodes))
        given = (*entities_of(self._layered.sheets), *self._foreign.entities())
        entities = (*given, *_named(nodes, {each.name for each in given}))
        _aim(nodes, {each.name for each in entities})
        notes = notes_of(self._layered.sheets)
        return Graph(document, tuple(nodes.values()), tuple(links), entities, notes)

    def _node(self, mark: Mark, spans: Fragments, taken: Collection[str]) -> Node:
        if mark.layer.startswith(f"{PACKAGE}."):
            node = own_node(mark, spans, self.remarks)
            if node is not None:
                # Whoever copies an annotation copies its id with it.
                return replace(node, id=mark.key) if node.id in taken else node
        return self._foreign.node(mark, spans, self._text.text)

    def _spans(self, marks: list[Mark]) -> Fragments:
        found = []
        for mark in marks:
            start, end = map(self._text.position, (mark.span.start, mark.span.end))
            if start < end:
                found.append(Span(start, end))
        return fragments(found)

    def _groups(self) -> list[list[Mark]]:
        """Return the marks, those that are parts of one thing together, in order."""
        shown = {
            mark.span for mark in self._layered.marks if mark.layer == MENTION.name
        }
        # What Pressmark wrote as a named entity besides is there already.
        marks = [
            mark
            for mark in self._layered.marks
            if mark.layer != NAMED_ENTITY or mark.span not in shown
        ]
        before = self._parts({mark.key: mark for mark in marks})
        groups: dict[str, list[Mark]] = defaultdict(list)
        for mark in marks:
            key, seen = mark.key, set[str]()
            while key in before and key not in seen:
                seen.add(key)
                key = before[key]
            groups[key].append(mark)
        return [
            sorted(group, key=lambda mark: (mark.key != key, mark.span))
            for key, group in groups.items()
        ]

    def _parts(self, marks: Mapping[str, Mark]) -> dict[str, str]:
        """Return for each further part of something the part before it."""
        before = {
            arc.target: arc.origin
            for arc in self._layered.arcs
            if _is_part(arc) and {arc.origin, arc.target} <= marks.keys()
        }
        first: dict[tuple[str, str], str] = {}
        for mark in marks.values():
            identifier = mark.features.get("identifier", "")
            if mark.layer.startswith(f"{PACKAGE}.") and identifier:
                known = first.setdefault((mark.layer, identifier), mark.key)
                # Whoever copies an annotation copies its id, but also its data.
                if known != mark.key and "data" not in mark.features:
                    before.setdefault(mark.key, known)
        return before

    def _links(self, nodes: Mapping[str, Node]) -> Iterator[Link]:
        lost: dict[str, int] = defaultdict(int)
        for arc in self._layered.arcs:
            origin, target = self._ids.get(arc.origin), self._ids.get(arc.target)
            if origin is None or target is None or origin == target:
                continue
            kind = _kind(arc, nodes[origin], nodes[target])
            if kind is None:
                lost[arc.layer.rpartition(".")[2]] += 1
            else:
                yield Link(kind, origin, target)
        for name, count in lost.items():
            self.remarks.append(
                Sentence("relations that mean nothing here: {} ({:,})", name, count)
            )


def _named(nodes: Mapping[str, Node], known: set[str]) -> Iterator[Entity]:
    """Yield the entities that mentions name and nothing describes, with their type."""
    for node in nodes.values():
        name = node.attributes.get("entity_name")
        is_bare = node.type is NodeType.MENTION and "entity" not in node.attributes
        if is_bare and isinstance(name, str) and name not in known:
            yield Entity(EntityId(lasting_id(name, "name")), name, node.label)
            known.add(name)


def _aim(nodes: dict[str, Node], names: set[str]) -> None:
    """Have stances whose target is but a name be about the entity of that name."""
    for key, node in nodes.items():
        target = node.attributes.get("target")
        topic = target.get("topic") if isinstance(target, dict) else None
        # What Pressmark wrote whole says itself which of the two it is.
        is_bare = node.type is NodeType.STANCE and "origin" not in node.attributes
        if is_bare and topic in names:
            kept = {k: v for k, v in node.attributes.items() if k != "target"}
            nodes[key] = replace(node, attributes={**kept, "target_name": topic})


def _is_part(arc: Arc) -> bool:
    return any(word.lower() in _PARTS for word in _names(arc))


def _names(arc: Arc) -> list[str]:
    given = [arc.features[name] for name in _NAMING if arc.features.get(name)]
    return [*given, arc.layer.rpartition(".")[2]]


def _kind(arc: Arc, origin: Node, target: Node) -> LinkType | None:
    """Return what a relation says: by its name, else by what it joins."""
    kinds = {origin.type, target.type}
    if NodeType.CONTENT in kinds or kinds == {NodeType.SOURCE, NodeType.CUE}:
        for role, kind in _BETWEEN.items():
            if role in kinds and NodeType.MENTION not in kinds:
                return kind
    for name in _names(arc):
        if (found := link_of(name)) is not None:
            return found
    return None
