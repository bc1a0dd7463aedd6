"""A bundle as a graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pressmark.exchange.graph.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.order import in_order
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from pressmark.model.ids import EntityId
from pressmark.model.span import Fragments, fragments
from pressmark.model.stance import Stance

Record = Mapping[str, Any]

_PLACED = {"id", "start", "end", "label", "source", "cue", "content", "polarity"}
"""What a node tells by itself, so that it is no attribute."""


def graph_of(bundle: Bundle) -> Graph:
    """Return a bundle as nodes and links, in order of position.

    Nothing is left out: :func:`bundle_of` makes the same bundle of it.
    """
    bundle = in_order(bundle)
    record = record_of(bundle)
    names: dict[str | None, str] = {each.id: each.name for each in bundle.entities}
    first = _first_mentions(bundle.mentions)
    nodes: list[Node] = []
    links: list[Link] = []
    for region, given in zip(bundle.regions, record["regions"], strict=True):
        spans = (region.span,)
        nodes.append(
            Node(region.id, NodeType.REGION, region.label, spans, _attributes(given))
        )
    for mention, given in zip(bundle.mentions, record["mentions"], strict=True):
        more = _named(names, entity_name=mention.entity)
        spans = (mention.span,)
        attributes = _attributes(given, more)
        nodes.append(
            Node(mention.id, NodeType.MENTION, mention.label, spans, attributes)
        )
    links += _coreference(bundle.mentions)
    for quote, given in zip(bundle.attributions, record["attributions"], strict=True):
        nodes += _quote_nodes(quote, given, names)
        links += _quote_links(quote)
    for stance, given in zip(bundle.stances, record["stances"], strict=True):
        nodes.append(_stance_node(stance, given, names, _anchor(bundle, stance, first)))
        links += _stance_links(stance, first)
    return Graph(
        bundle.document, tuple(nodes), tuple(links), bundle.entities, bundle.notes
    )


def role_id(attribution: str, role: Role) -> str:
    """Return the id of the node of a role; the content's is the attribution's own."""
    return attribution if role is Role.CONTENT else f"{attribution}-{role.value}"


def _attributes(given: Record, more: Record | None = None) -> dict[str, Any]:
    known = {key: value for key, value in given.items() if key not in _PLACED}
    return {
        key: value
        for key, value in {**known, **(more or {})}.items()
        if value is not None
    }


def _named(
    names: Mapping[str | None, str], **entities: EntityId | None
) -> dict[str, str | None]:
    return {key: names.get(entity) for key, entity in entities.items()}


def _first_mentions(mentions: Iterable[Mention]) -> dict[str, Mention]:
    first: dict[str, Mention] = {}
    for mention in mentions:
        if mention.entity is not None:
            first.setdefault(mention.entity, mention)
    return first


def _coreference(mentions: Iterable[Mention]) -> Iterator[Link]:
    last: dict[str, str] = {}
    for mention in mentions:
        if mention.entity is None:
            continue
        if mention.entity in last:
            yield Link(LinkType.COREFERENCE, mention.id, last[mention.entity])
        last[mention.entity] = mention.id


def _quote_nodes(
    quote: Attribution, given: Record, names: Mapping[str | None, str]
) -> Iterator[Node]:
    more = _named(names, speaker_name=quote.speaker, printed_name=quote.printed)
    label = NodeType.CONTENT.value
    attributes = _attributes(given, more)
    yield Node(quote.id, NodeType.CONTENT, label, quote.content, attributes)
    for role, kind in ((Role.SOURCE, NodeType.SOURCE), (Role.CUE, NodeType.CUE)):
        if spans := quote.fragments(role):
            status = {"status": given["status"]}
            yield Node(role_id(quote.id, role), kind, kind.value, spans, status)


def _quote_links(quote: Attribution) -> Iterator[Link]:
    for role, kind in ((Role.SOURCE, LinkType.SOURCE), (Role.CUE, LinkType.CUE)):
        if quote.fragments(role):
            yield Link(kind, quote.id, role_id(quote.id, role))
    if quote.parent is not None:
        yield Link(LinkType.PARENT, quote.id, quote.parent)


def _stance_node(
    stance: Stance, given: Record, names: Mapping[str | None, str], spans: Fragments
) -> Node:
    more = _named(names, holder_name=stance.holder, target_name=stance.target)
    attributes = _attributes(given, more)
    return Node(stance.id, NodeType.STANCE, stance.polarity, spans, attributes)


def _anchor(bundle: Bundle, stance: Stance, first: Mapping[str, Mention]) -> Fragments:
    """Return where a stance is shown: its evidence, else who or what it is about."""
    passages = [span for piece in stance.evidence for span in piece.spans]
    if passages:
        return fragments(passages)
    contents = {each.id: each.content for each in bundle.attributions}
    for piece in stance.evidence:
        if piece.attribution is not None:
            return contents[piece.attribution]
    for entity in (stance.holder, stance.target):
        if entity is not None and entity in first:
            return (first[entity].span,)
    return ()


def _stance_links(stance: Stance, first: Mapping[str, Mention]) -> Iterator[Link]:
    for piece in stance.evidence:
        if piece.attribution is not None:
            yield Link(LinkType.EVIDENCE, stance.id, piece.attribution)
    for kind, entity in (
        (LinkType.HOLDER, stance.holder),
        (LinkType.TARGET, stance.target),
    ):
        if entity is not None and entity in first:
            yield Link(kind, stance.id, first[entity].id)
