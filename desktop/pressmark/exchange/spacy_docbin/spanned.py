"""The spans and relations of a document of spaCy as nodes and links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson

from pressmark.exchange.graph import Link, LinkType, Node, NodeType, role_of
from pressmark.exchange.graph.labels import link_of
from pressmark.exchange.normalise import Normalised, holdable
from pressmark.exchange.spacy_docbin.groups import STANCES
from pressmark.exchange.spacy_docbin.packed import PackedDocument, PackedSpan
from pressmark.exchange.spacy_docbin.writing import RECORD
from pressmark.exchange.tokenised.reading import moved

_LIKELY = 0.5
"""The score from which a relation is taken to hold, as in spaCy's example."""

_KEPT = ("status", "origin", "score", "at", "corrects", "kind", "act")
"""What is known of an annotation whose id is still on a span."""

_ROLES = {NodeType.SOURCE: LinkType.SOURCE, NodeType.CUE: LinkType.CUE}

Key = tuple[object, ...]


def nodes_of(
    packed: PackedDocument, places: Sequence[tuple[int, int]], held: Normalised
) -> tuple[tuple[Node, ...], tuple[Link, ...]]:
    """Return a node for each span, and the links between them.

    A span in several groups is one node. Where Pressmark wrote the document, spans of
    one id are parts of one annotation.
    """
    known = _known(packed.user_data)
    gathered: dict[Key, list[PackedSpan]] = defaultdict(list)
    for span in (*packed.entities, *packed.spans):
        if span.group != STANCES and span.label.strip():
            gathered[_key(span, known)].append(span)
    nodes: dict[Key, Node] = {}
    starting: dict[int, list[str]] = defaultdict(list)
    for key, spans in gathered.items():
        kind = _kind(spans[0])
        identifier = _identifier(kind, spans[0].id, known) or str(len(nodes))
        where = [(places[one.start][0], places[one.end - 1][1]) for one in spans]
        attributes = {k: v for k, v in known.get(spans[0].id, {}).items() if k in _KEPT}
        if spans[0].kb_id:
            attributes["entity"] = holdable(spans[0].kb_id)
        label = holdable(spans[0].label)
        nodes[key] = Node(identifier, kind, label, moved(where, held), attributes)
        starting[min(one.start for one in spans)].append(identifier)
    made = tuple(nodes.values())
    by_id = {node.id: node for node in made}
    links = (*_parts(made, known), *_related(packed.user_data, starting))
    return made, tuple(one for one in links if {one.origin, one.target} <= set(by_id))


def _known(user_data: Mapping[Any, Any]) -> dict[str, dict[str, Any]]:
    """Return what Pressmark wrote of each annotation, by its id."""
    try:
        record = orjson.loads(user_data.get(RECORD, ""))
        return {
            one["id"]: one
            for layer in ("regions", "mentions", "attributions")
            for one in record[layer]
        }
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return {}


def _kind(span: PackedSpan) -> NodeType:
    return NodeType.MENTION if span.group == "ents" else role_of(span.label)


def _key(span: PackedSpan, known: Mapping[str, Any]) -> Key:
    kind = _kind(span)
    if span.id in known:
        return kind, span.id
    return kind, span.start, span.end, span.label.lower()


def _identifier(kind: NodeType, given: str, known: Mapping[str, Any]) -> str:
    if given not in known:
        return ""
    return f"{given}-{kind.value}" if kind in _ROLES else given


def _parts(nodes: Sequence[Node], known: Mapping[str, Any]) -> Iterator[Link]:
    """Yield the links of quotes to their parts, as the ids say."""
    for node in nodes:
        suffix = f"-{node.type.value}"
        owner = node.id.removesuffix(suffix)
        if node.type in _ROLES and owner in known:
            yield Link(_ROLES[node.type], owner, node.id)


def _related(
    user_data: Mapping[Any, Any], starting: Mapping[int, Sequence[str]]
) -> Iterator[Link]:
    """Yield the relations of ``doc._.rel``, which knows the first tokens of spans."""
    rel = user_data.get(("._.", "rel", None, None))
    for pair, labels in rel.items() if isinstance(rel, Mapping) else ():
        match pair, labels:
            case (int(head), int(child)), Mapping():
                for kind in filter(None, map(link_of, _likely(labels))):
                    for origin in starting.get(head, ()):
                        for target in starting.get(child, ()):
                            yield Link(kind, origin, target)


def _likely(labels: Mapping[Any, Any]) -> Iterator[str]:
    for label, score in labels.items():
        known = isinstance(label, str) and isinstance(score, int | float)
        if known and score >= _LIKELY:
            yield label
