"""A graph in layers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import orjson

from pressmark.exchange.graph import Graph, LinkType, Node, NodeType
from pressmark.exchange.jsonl_writing import metadata_record
from pressmark.exchange.uima.layers import (
    ARTICLE,
    COREFERENCE,
    ENTITY,
    FRAGMENT,
    MENTION,
    NAMED_ENTITY,
    NOTE,
    QUOTE_LINK,
    QUOTE_PART,
    REGION,
    STANCE,
    STANCE_LINK,
    UNPLACED_STANCE,
    Layer,
)
from pressmark.exchange.uima.marks import Arc, Layered, Mark, Sheet
from pressmark.model.review import Status

_LAYERS = {
    NodeType.REGION: REGION,
    NodeType.MENTION: MENTION,
    NodeType.SOURCE: QUOTE_PART,
    NodeType.CUE: QUOTE_PART,
    NodeType.CONTENT: QUOTE_PART,
    NodeType.STANCE: STANCE,
}
_JOINING = {
    LinkType.SOURCE: QUOTE_LINK,
    LinkType.CUE: QUOTE_LINK,
    LinkType.PARENT: QUOTE_LINK,
    LinkType.COREFERENCE: COREFERENCE,
}
_PARTS = {QUOTE_PART.name: QUOTE_LINK.name, STANCE.name: STANCE_LINK.name}


def layered(graph: Graph, *, named_entities: bool = True) -> Layered:
    """Return a graph in layers; what is discontinuous is a mark for each part.

    With ``named_entities`` a mention is a named entity of DKPro Core besides, unless it
    was rejected.
    """
    made = Layered(graph.document.text)
    made.sheets.extend(_sheets(graph))
    for node in graph.nodes:
        if node.spans:
            _add(made, node)
        else:
            made.sheets.append(Sheet(UNPLACED_STANCE.name, _features(node)))
        rejected = node.attributes.get("status") == Status.REJECTED
        if named_entities and node.type is NodeType.MENTION and not rejected:
            key = f"{node.id}-ne"
            features = {"value": node.label}
            made.marks.append(Mark(key, NAMED_ENTITY, node.spans[0], features))
    for link in graph.links:
        if layer := _JOINING.get(link.type):
            features = {"relation": link.type.value}
            made.arcs.append(Arc(layer.name, link.origin, link.target, features))
    return made


def _add(made: Layered, node: Node) -> None:
    layer = _LAYERS[node.type]
    keys = [node.id, *(f"{node.id}-{n}" for n in range(2, len(node.spans) + 1))]
    features = _features(node)
    for key, span in zip(keys, node.spans, strict=True):
        made.marks.append(Mark(key, layer.name, span, features))
        features = _of_part(layer, features)
    for before, key in pairwise(keys):
        arc = Arc(_PARTS[layer.name], before, key, {"relation": FRAGMENT})
        made.arcs.append(arc)


def _of_part(layer: Layer, features: Mapping[str, str]) -> dict[str, str]:
    shown = layer.features[0]
    return {key: features[key] for key in (shown, "identifier", "status")}


def _features(node: Node) -> dict[str, str]:
    given = node.attributes
    shown = {
        **_shown(node),
        "identifier": node.id,
        "status": given.get("status"),
        "data": _json(dict(given)),
    }
    return {key: _word(value) for key, value in shown.items() if value is not None}


def _shown(node: Node) -> dict[str, Any]:
    """Return what people see of a node."""
    given = node.attributes
    if node.type is NodeType.REGION:
        return {"label": node.label}
    if node.type is NodeType.MENTION:
        return {"label": node.label, "entity": given.get("entity_name")}
    if node.type is NodeType.STANCE:
        return {
            "polarity": node.label,
            "holder": given.get("holder_name"),
            "target": given.get("target_name") or _topic(given),
            "explicit": given.get("explicit"),
            "note": given.get("note"),
        }
    return {
        "role": node.type.value,
        "kind": given.get("kind"),
        "act": given.get("act"),
        "speaker": given.get("speaker_name"),
        "printed": given.get("printed_name"),
    }


def _topic(given: Mapping[str, Any]) -> str | None:
    target = given.get("target")
    return target.get("topic") if isinstance(target, Mapping) else None


def _sheets(graph: Graph) -> Iterator[Sheet]:
    document = graph.document
    yield Sheet(
        ARTICLE.name,
        {
            "identifier": document.id,
            "name": document.name,
            "state": document.state.value,
            "metadata": _json(metadata_record(document)),
        },
    )
    for entity in graph.entities:
        features = {
            "identifier": entity.id,
            "name": entity.name,
            "category": entity.type,
            "aliases": _json(list(entity.aliases)),
        }
        if entity.link is not None:
            features["link"] = entity.link
        yield Sheet(ENTITY.name, features)
    for note in graph.notes:
        features = {
            "identifier": note.id,
            "text": note.text,
            "resolved": _word(note.resolved),
            "author": note.author,
            "at": note.at,
        }
        if note.on is not None:
            features["on"] = note.on
        yield Sheet(NOTE.name, features)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _json(value: object) -> str:
    return orjson.dumps(value).decode()
