"""A graph as a bundle, whatever program its nodes and links came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pressmark.exchange.graph.entities import Entities
from pressmark.exchange.graph.graph import Graph, LinkType, Node, NodeType
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.jsonl_parts import Parts
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.order import in_order
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.document import Region
from pressmark.model.entity import Mention
from pressmark.model.span import Fragments, Span, fragments, hull
from pressmark.model.stance import Stance
from pressmark.model.validity import kind_of
from pressmark.saying import Sentence

_NAMES = (
    "entity_name",
    "speaker_name",
    "printed_name",
    "holder_name",
    "target_name",
    "topic",
)
"""Attributes that say in words what others say by id."""

_ROLES = (NodeType.SOURCE, NodeType.CUE)


def bundle_of(graph: Graph, *, format_name: str) -> tuple[Bundle, tuple[str, ...]]:
    """Return the bundle of a graph, and remarks on what had to be taken otherwise.

    Ids that are no UUIDs become some, always the same for the same document. A content
    takes its sources and cues by whatever links lead to them, also across the cue. A
    source or cue without a content stays as a mention under its own label. What says
    nothing of its review is accepted and comes from the format.
    """
    reading = _Reading(graph, format_name)
    return reading.bundle(), tuple(reading.remarks)


class _Reading:
    """The making of one bundle."""

    def __init__(self, graph: Graph, format_name: str) -> None:
        self.remarks: list[str] = []
        self._graph = graph
        self._format = format_name
        self._extra: dict[str, Any] = {}
        self._parts = Parts(graph.document.id, self._extra)
        self._nodes = {node.id: node for node in graph.nodes}
        self._near: dict[str, set[str]] = defaultdict(set)
        self._led: dict[tuple[LinkType, str], list[str]] = defaultdict(list)
        for link in graph.links:
            if {link.origin, link.target} <= self._nodes.keys():
                self._led[link.type, link.origin].append(link.target)
            self._near[link.origin].add(link.target)
            self._near[link.target].add(link.origin)
        self._entities = Entities(graph)
        self._used: set[str] = set()

    def bundle(self) -> Bundle:
        regions: list[Region] = []
        mentions: list[Mention] = []
        quotes: list[Attribution] = []
        stances: list[Stance] = []
        for node in self._graph.nodes:
            try:
                if node.type is NodeType.CONTENT:
                    quotes.append(self._quote(node))
                elif node.type is NodeType.STANCE:
                    stances.append(self._stance(node))
                elif node.type is NodeType.REGION:
                    regions.append(self._parts.region(self._placed(node)))
                elif node.type is NodeType.MENTION:
                    mentions.append(self._mention(node))
            except Wrong as error:
                self.remarks.append(
                    Sentence("“{}” was not taken: {}", node.label, error.sentence)
                )
        mentions += self._strays()
        return self._whole(regions, mentions, quotes, stances)

    def _whole(
        self,
        regions: list[Region],
        mentions: list[Mention],
        quotes: list[Attribution],
        stances: list[Stance],
    ) -> Bundle:
        document = self._graph.document
        document = replace(
            document, metadata=with_extra(dict(document.metadata), self._extra)
        )
        made = Bundle(
            document,
            tuple(regions),
            self._entities.made(),
            tuple(mentions),
            tuple(quotes),
            tuple(stances),
            self._graph.notes,
        )
        return in_order(self._with_parents_that_are(made))

    def _with_parents_that_are(self, bundle: Bundle) -> Bundle:
        """Return the bundle with links to quotes that could not be taken let go."""
        there = {quote.id for quote in bundle.attributions}
        quotes, stances = [], []
        for quote in bundle.attributions:
            lost = quote.parent is not None and quote.parent not in there
            quotes.append(replace(quote, parent=None) if lost else quote)
        for stance in bundle.stances:
            kept = tuple(
                piece
                for piece in stance.evidence
                if piece.attribution is None or piece.attribution in there
            )
            stances.append(replace(stance, evidence=kept))
        return replace(bundle, attributions=tuple(quotes), stances=tuple(stances))

    def _fields(self, node: Node, **more: Any) -> Fields:  # noqa: ANN401  (any JSON value)
        given = {
            key: value for key, value in node.attributes.items() if key not in _NAMES
        }
        given = {"origin": {"import": self._format}, **given, **more, "id": node.id}
        return Fields(node.label, given, self.remarks)

    def _placed(self, node: Node) -> Fields:
        span = hull(node.spans)
        if span is None:
            raise Wrong("it has no place in the text")
        if len(node.spans) > 1:
            self.remarks.append(
                Sentence("“{}”: its parts were taken as one span", node.label)
            )
        return self._fields(node, label=node.label, start=span.start, end=span.end)

    def _mention(self, node: Node) -> Mention:
        fields = self._placed(node)
        fields.rest["entity"] = self._entities.of(node)
        return self._parts.mention(fields)

    def _quote(self, node: Node) -> Attribution:
        if not node.spans:
            raise Wrong("it has no place in the text")
        text = self._graph.document.text
        fields = self._fields(
            node,
            content=_pairs(node.spans),
            source=_pairs(self._role(node, NodeType.SOURCE)),
            cue=_pairs(self._role(node, NodeType.CUE)),
        )
        fields.rest.setdefault("kind", kind_of(text, node.spans).value)
        fields.rest["speaker"] = self._entities.named(node, "speaker") or next(
            (
                self._entities.of(self._nodes[mention])
                for mention in self._linked(node, LinkType.SPEAKER)
            ),
            None,
        )
        fields.rest["printed"] = self._entities.named(node, "printed")
        parents = self._linked(node, LinkType.PARENT)
        fields.rest.setdefault("parent", next(iter(parents), None))
        return self._parts.attribution(fields)

    def _role(self, content: Node, role: NodeType) -> Fragments:
        """Return the spans of a role: of what is linked to a content, or to its cue."""
        near = self._near[content.id]
        if role is NodeType.SOURCE:
            cues = [each for each in near if self._is(each, NodeType.CUE)]
            near = near.union(*(self._near[cue] for cue in cues))
        found = [each for each in near if self._is(each, role)]
        self._used.update(found)
        return fragments(span for each in found for span in self._nodes[each].spans)

    def _is(self, identifier: str, kind: NodeType) -> bool:
        node = self._nodes.get(identifier)
        return node is not None and node.type is kind

    def _linked(self, node: Node, kind: LinkType) -> list[str]:
        """Return the ids of the nodes that links of a kind lead to, in order."""
        origins = {node.id}
        if kind is LinkType.SPEAKER:
            origins |= {
                each
                for each in self._near[node.id]
                if any(self._is(each, role) for role in _ROLES)
            }
        return [
            target for origin in sorted(origins) for target in self._led[kind, origin]
        ]

    def _stance(self, node: Node) -> Stance:
        evidence: list[dict[str, Any]] = [
            {"attribution": each} for each in self._evidence(node)
        ]
        if not evidence and node.spans:
            evidence = [{"spans": _pairs(node.spans)}]
        fields = self._fields(node, polarity=node.label)
        fields.rest.setdefault("evidence", evidence)
        for kind in (LinkType.HOLDER, LinkType.TARGET):
            # Only where nothing is given: to ask makes an entity of a name.
            if kind.value not in fields.rest:
                fields.rest[kind.value] = self._party(node, kind)
            self._entities.keep(node, kind.value, fields.rest[kind.value])
        return self._parts.stance(fields)

    def _evidence(self, node: Node) -> list[str]:
        linked = self._linked(node, LinkType.EVIDENCE)
        return [each for each in linked if self._is(each, NodeType.CONTENT)]

    def _party(self, node: Node, kind: LinkType) -> Mapping[str, Any]:
        for mention in self._linked(node, kind):
            return {"entity": self._entities.of(self._nodes[mention], needed=True)}
        if named := self._entities.named(node, kind.value):
            return {"entity": named}
        if kind is LinkType.HOLDER:
            return {"document": True}
        return {"topic": node.attributes.get("topic")}

    def _strays(self) -> Iterable[Mention]:
        """Yield the sources and cues that no content was found for, as mentions."""
        for node in self._graph.nodes:
            if node.type not in _ROLES or node.id in self._used or not node.spans:
                continue
            self.remarks.append(
                Sentence("“{}” belongs to no content and became a mention", node.label)
            )
            span = Span(node.spans[0].start, node.spans[-1].end)
            yield self._parts.mention(
                self._fields(node, label=node.label, start=span.start, end=span.end)
            )


def _pairs(spans: Fragments) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
