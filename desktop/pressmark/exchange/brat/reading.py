"""A text and the lines of its brat file as a bundle.

An event that has a content, a source or a cue is a quote, whatever its type is called;
one called Stance is a stance. What stands in no event is a mention, a region or a role
by its type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pressmark.exchange.brat.given import SUGGESTED, Given
from pressmark.exchange.brat.lines import Event, Lines, lines_of
from pressmark.exchange.brat.words import over_blanks
from pressmark.exchange.graph import (
    Graph,
    Link,
    LinkType,
    Node,
    NodeType,
    bundle_of,
    role_of,
)
from pressmark.exchange.graph.labels import link_of
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.known import Known
from pressmark.exchange.normalise import Normalised
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.span import fragments
from pressmark.saying import Sentence

_NUMBER = re.compile(r"\d+$")
_ROLES = (NodeType.SOURCE, NodeType.CUE, NodeType.CONTENT)
_OF_QUOTES = {"kind": str.lower, "act": str.lower}
_YES = {"": True, "yes": True, "true": True, "no": False, "false": False}


def bundle_from(
    known: Known, raw: str, text: Normalised, annotations: Mapping[str, str]
) -> tuple[Bundle, list[str]]:
    """Return the bundle of a document, and remarks on what was taken otherwise.

    ``annotations`` are the contents of brat files by the names of their annotators; of
    several, all are put into the one document. ``raw`` is the text before it was
    normalised.
    """
    remarks: list[str] = []
    graph = Graph(known.document, entities=known.entities, notes=known.notes)
    for annotator, content in annotations.items():
        prefix = f"{annotator} " if len(annotations) > 1 else ""
        lines = lines_of(content)
        given = Given(known.document, lines, annotator, prefix)
        graph = _Part(given, lines, known.document).added(graph, raw, text)
        remarks += given.remarks
    bundle, more = bundle_of(graph, format_name="brat")
    return bundle, [*remarks, *more]


class _Part:
    """The making of nodes and links of one brat file."""

    def __init__(self, given: Given, lines: Lines, document: Document) -> None:
        self._given = given
        self._lines = lines
        self._document = document
        self._owner: dict[str, str] = {}

    def added(self, graph: Graph, raw: str, text: Normalised) -> Graph:
        """Return a graph with what the lines say added."""
        self._given.gather(graph.entities, raw, text)
        nodes = [*self._event_nodes(), *self._loose_nodes()]
        links = [*self._event_links(), *self._relation_links()]
        notes = (*self._given.notes, *self._given.annotator_notes(self._owner))
        return Graph(
            self._with_the_rest(graph.document),
            (*graph.nodes, *nodes),
            (*graph.links, *links),
            tuple(self._given.entities.values()),
            (*graph.notes, *notes),
        )

    def _with_the_rest(self, document: Document) -> Document:
        """Return the document with the lines that Pressmark has no place for."""
        rest = self._lines.unplaced
        if not rest:
            return document
        self._given.remarks.append(
            Sentence("lines that Pressmark has no place for: {}", len(rest))
        )
        metadata = with_extra(dict(document.metadata), {"brat": {"lines": rest}})
        return replace(document, metadata=metadata)

    def _event_nodes(self) -> Iterator[Node]:
        for event in self._lines.events.values():
            if _is_stance(event):
                yield self._stance(event)
            elif any(_role(role) in _ROLES for role, _ in event.arguments):
                yield from self._quote(event)
            else:
                self._leave(event)

    def _leave(self, event: Event) -> None:
        """Say that an event has no place; its trigger stays as a mention."""
        self._given.remarks.append(
            Sentence(
                "{} ({}) is no quote and no stance; its trigger stays a mention",
                event.id,
                event.type,
            )
        )
        arguments = " ".join(f"{role}:{target}" for role, target in event.arguments)
        line = f"{event.id}\t{event.type}:{event.trigger} {arguments}".rstrip()
        self._lines.unplaced.append(line)

    def _quote(self, event: Event) -> Iterator[Node]:
        """Yield the nodes of a quote; roles that quotes share become its own."""
        spans: dict[NodeType, list[Any]] = {role: [] for role in _ROLES}
        attributes = self._given.review(event.id)
        identifier = self._given.id_of(event.id)
        for role, target in self._arguments(event):
            if target in self._given.places:
                spans[role].extend(
                    self._given.spans(target, self._given.places[target])
                )
                self._owner.setdefault(target, identifier)
                if role is NodeType.SOURCE and target in self._given.entity_of:
                    attributes.setdefault("speaker", self._given.entity_of[target])
        for attribute in self._given.attributes[event.id]:
            if change := _OF_QUOTES.get(attribute.name.lower()):
                attributes.setdefault(attribute.name.lower(), change(attribute.value))
            elif attribute.name != SUGGESTED:
                self._given.note(identifier, attribute)
        self._owner[event.id] = identifier
        self._owner.setdefault(event.trigger, identifier)
        for role, found in spans.items():
            if found:
                own = role is NodeType.CONTENT
                yield Node(
                    identifier if own else f"{identifier}-{role.value}",
                    role,
                    role.value,
                    fragments(found),
                    attributes if own else {},
                )
        if not spans[NodeType.CONTENT]:
            self._given.remarks.append(Sentence("{} has no content", event.id))

    def _arguments(self, event: Event) -> Iterator[tuple[NodeType, str]]:
        given = [(_role(role), target) for role, target in event.arguments]
        yield from ((role, target) for role, target in given if role in _ROLES)
        bound = self._lines.bounds.get(event.trigger)
        if bound is None or any(role is NodeType.CUE for role, _ in given):
            return
        # Where nothing else is the cue, the trigger is, if it is called so.
        if role_of(bound.type) is NodeType.CUE:
            yield NodeType.CUE, event.trigger

    def _stance(self, event: Event) -> Node:
        attributes = self._given.review(event.id)
        identifier = self._given.id_of(event.id)
        polarity = attributes.pop("polarity", None)
        for attribute in self._given.attributes[event.id]:
            name, value = attribute.name.lower(), attribute.value
            if name == "polarity":
                polarity = polarity or value
            elif name == "explicit" and value.lower() in _YES:
                attributes.setdefault("explicit", _YES[value.lower()])
            elif attribute.name != SUGGESTED:
                self._given.note(identifier, attribute)
        self._owner[event.id] = self._owner[event.trigger] = identifier
        for role, target in event.arguments:
            party = _NUMBER.sub("", role).lower()
            if party in ("holder", "target") and party not in attributes:
                attributes |= self._party(party, target)
        place = self._given.places.get(event.trigger, ())
        spans = () if attributes.pop("unplaced", None) else place
        spans = self._given.spans(event.trigger, spans) if spans else ()
        label = str(polarity or "unclear")
        return Node(identifier, NodeType.STANCE, label, spans, attributes)

    def _party(self, party: str, target: str) -> dict[str, Any]:
        """Return who a holder or target is, as attributes of the stance."""
        if target in self._given.entity_of:
            return {party: {"entity": self._given.entity_of[target]}}
        bound = self._lines.bounds.get(target)
        if bound is None or role_of(bound.type) is NodeType.MENTION:
            return {}
        return {f"{party}_name": self._given.words(target)}

    def _loose_nodes(self) -> Iterator[Node]:
        """Yield the nodes of what stands in no event."""
        for bound in self._lines.bounds.values():
            place = self._given.places.get(bound.id)
            details = self._given.details.get(bound.id, {})
            if not place or (bound.id in self._owner and "id" not in details):
                continue
            label = str(details.get("label") or bound.type)
            kind = _kind(details.get("type")) or loose_kind(bound.type)
            attributes = self._given.review(bound.id)
            if bound.id in self._given.entity_of:
                attributes.setdefault("entity", self._given.entity_of[bound.id])
            identifier = self._given.id_of(bound.id)
            self._owner.setdefault(bound.id, identifier)
            for attribute in self._given.attributes[bound.id]:
                if attribute.name != SUGGESTED:
                    self._given.note(identifier, attribute)
            spans = self._given.spans(bound.id, place)
            if kind in (NodeType.MENTION, NodeType.REGION):
                spans = over_blanks(self._document.text, spans)
            yield Node(identifier, kind, label, spans, attributes)

    def _event_links(self) -> Iterator[Link]:
        for event in self._lines.events.values():
            here = self._owner.get(event.id)
            if here is None:
                continue
            for role, target in event.arguments:
                there = self._owner.get(target)
                kind = link_of(_NUMBER.sub("", role))
                wanted = _OF_STANCES if _is_stance(event) else (LinkType.PARENT,)
                if there and kind is not None and kind in wanted:
                    yield Link(kind, here, there)
            if not _is_stance(event):
                for role in (NodeType.SOURCE, NodeType.CUE):
                    yield Link(LinkType(role.value), here, f"{here}-{role.value}")

    def _relation_links(self) -> Iterator[Link]:
        for relation in self._lines.relations:
            kind = link_of(relation.type)
            ends = [self._owner.get(end) for end in (relation.first, relation.second)]
            if kind is not None and ends[0] and ends[1]:
                yield Link(kind, ends[0], ends[1])
            else:
                self._lines.unplaced.append(
                    f"{relation.id}\t{relation.type} Arg1:{relation.first}"
                    f" Arg2:{relation.second}"
                )


_OF_STANCES = (LinkType.HOLDER, LinkType.TARGET, LinkType.EVIDENCE)


def _is_stance(event: Event) -> bool:
    return event.type.lower() == NodeType.STANCE.value


def _role(name: str) -> NodeType:
    return role_of(_NUMBER.sub("", name))


def loose_kind(label: str) -> NodeType:
    """Return what stands in no event is; triggers without one are but mentions."""
    kind = role_of(label)
    is_trigger = label.lower().startswith(("attribution", NodeType.STANCE.value))
    return NodeType.MENTION if is_trigger else kind


def _kind(given: object) -> NodeType | None:
    return NodeType(given) if isinstance(given, str) and given in _KINDS else None


_KINDS = frozenset(NodeType)
