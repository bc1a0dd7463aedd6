"""A graph as marks of one span each, for formats that know no others, and back.

A node in several places is several marks: the first has its id and what is known of it,
the others say which they belong to. What a format shows of a node in its own way, such
as its label and relations, is not kept twice, so that changes made elsewhere hold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pressmark.exchange.graph.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.graph.labels import link_of, role_of
from pressmark.exchange.known import Known
from pressmark.exchange.losses import Losses
from pressmark.model.span import Span, fragments
from pressmark.saying import Sentence

PART = "part"
"""The label of the relation from the first mark of a node to the others."""

_STANCE = "Stance"
_KINDS = frozenset(NodeType)


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a node that is written; ``number`` counts from 1."""

    id: str
    node: Node
    span: Span
    number: int


@dataclass(slots=True)
class Found:
    """One span as read. ``details`` is what Pressmark wrote besides, if it did.

    ``attributes`` are those that the format shows, by the names of the native format.
    """

    id: str
    label: str
    span: Span
    attributes: dict[str, Any] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Related:
    """A relation as read: its label and the ids of the marks it relates."""

    label: str
    origin: str
    target: str


def marks_of(text: str, nodes: Iterable[Node]) -> Iterator[Mark]:
    """Yield the marks of nodes; one without a place has the first word of the text."""
    for node in nodes:
        for number, span in enumerate(node.spans or (first_word(text),), start=1):
            identifier = node.id if number == 1 else f"{node.id}-{number}"
            yield Mark(identifier, node, span, number)


def count_places(mark: Mark, losses: Losses) -> None:
    """Count what a mark is not in the place of its node."""
    # The second mark of a node says that there are several.
    losses.add(
        "annotations in several places",
        "each part is marked by itself, joined to the first by a relation called part",
        int(mark.number == 2),  # noqa: PLR2004  (as said)
    )
    losses.add(
        "stances without a passage",
        "each stands at the first word of its article",
        int(not mark.node.spans),
    )


def shown_label(node: Node) -> str:
    """Return the label of a node where no attributes can be shown beside it."""
    if node.type is NodeType.STANCE:
        return f"{_STANCE}:{node.label}"
    if node.type in (NodeType.SOURCE, NodeType.CUE, NodeType.CONTENT):
        return node.type.value.capitalize()
    return node.label


def details_of(
    mark: Mark, links: Collection[Link], *, shown: Collection[str] = ()
) -> dict[str, Any]:
    """Return what is to be kept of a mark: all that nothing else of a format says.

    ``links`` are the relations that are written from its node, ``shown`` the attributes
    that the format has in its own way.
    """
    node = mark.node
    if mark.number > 1:
        return {PART: node.id}
    said = {*shown, *_linked(node, links)}
    details: dict[str, Any] = {"id": node.id}
    details |= {
        key: value
        for key, value in node.attributes.items()
        if key not in said and key.removesuffix("_name") not in said
    }
    if not node.spans:
        details["unplaced"] = True
    if kind_of(shown_label(node)) is not node.type:
        details["type"] = node.type.value
    return details


def _linked(node: Node, links: Collection[Link]) -> Iterator[str]:
    """Yield the attributes of a node that its links tell."""
    kinds = {link.type for link in links if link.origin == node.id}
    for kind in (LinkType.PARENT, LinkType.HOLDER, LinkType.TARGET):
        if kind in kinds:
            yield kind.value
    evidence = node.attributes.get("evidence") or []
    quotes = {link.target for link in links if link.type is LinkType.EVIDENCE}
    own = [{"spans": [[span.start, span.end] for span in node.spans]}]
    all_are_quotes = evidence and all(
        piece.get("attribution") in quotes for piece in evidence
    )
    if all_are_quotes or evidence == own:
        yield "evidence"


def kind_of(label: str) -> NodeType:
    """Return what a label stands for, with polarities of stances known as such."""
    head, colon, _ = label.partition(":")
    if colon and head.strip().lower() == _STANCE.lower():
        return NodeType.STANCE
    return role_of(label)


def graph_from(
    known: Known, found: Iterable[Found], related: Iterable[Related], remarks: list[str]
) -> Graph:
    """Return the graph of what was read; relations without a place are remarked on."""
    relations = list(related)
    marks = {each.id: each for each in found}
    first = _firsts(marks, relations)
    nodes = {
        each.id: _node(each) for each in marks.values() if first[each.id] == each.id
    }
    for each in marks.values():
        whole = first[each.id]
        if whole != each.id and (node := nodes.get(whole)) and node.spans:
            spans = fragments((*node.spans, each.span))
            nodes[whole] = replace(node, spans=spans)
    links, odd = [], Counter[str]()
    for relation in relations:
        kind = link_of(relation.label)
        origin = nodes.get(first.get(relation.origin, ""))
        target = nodes.get(first.get(relation.target, ""))
        if kind is not None and origin and target:
            links.append(Link(kind, origin.id, target.id))
        elif relation.label != PART:
            odd[relation.label] += 1
    for label, count in odd.items():
        remarks.append(
            Sentence("relations that Pressmark has no place for: {} ({})", label, count)
        )
    return Graph(
        known.document, tuple(nodes.values()), tuple(links), known.entities, known.notes
    )


def _firsts(marks: Mapping[str, Found], relations: Iterable[Related]) -> dict[str, str]:
    """Return for each mark the one that stands for its node."""
    by_node = {
        str(each.details["id"]): each.id
        for each in marks.values()
        if "id" in each.details
    }
    above = {
        each.id: by_node[whole]
        for each in marks.values()
        if (whole := str(each.details.get(PART))) in by_node
    }
    for relation in relations:
        ends = relation.origin, relation.target
        if relation.label == PART and ends[0] in marks and ends[1] in marks:
            above.setdefault(ends[1], ends[0])
    firsts: dict[str, str] = {}
    for identifier in marks:
        at, seen = identifier, {identifier}
        while at in above and above[at] not in seen:
            at = above[at]
            seen.add(at)
        firsts[identifier] = at if at not in above else identifier
    return firsts


def _node(found: Found) -> Node:
    details = dict(found.details)
    identifier = str(details.pop("id", None) or found.id)
    given = details.pop("type", None)
    label = str(details.pop("label", None) or found.label)
    known = isinstance(given, str) and given in _KINDS
    kind = NodeType(given) if known else kind_of(label)
    attributes = {**details, **found.attributes}
    spans = () if attributes.pop("unplaced", None) else (found.span,)
    if kind is NodeType.STANCE:
        _, _, polarity = label.partition(":")
        label = str(attributes.pop("polarity", None) or polarity or "unclear")
    return Node(identifier, kind, label, spans, attributes)


def first_word(text: str) -> Span:
    """Return where the first word of a text stands."""
    match = re.search(r"\S+", text)
    return Span(*match.span()) if match else Span(0, len(text))
