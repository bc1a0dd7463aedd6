"""A bundle as a page of Web Annotations.

Every node is an annotation whose targets are its places; every link is one of the
motivation ``linking`` from the annotation that is its target to the one in its body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, UUID, uuid5

from pressmark.exchange.graph import Graph, Link, Node, NodeType, graph_of
from pressmark.exchange.graph.parts import Mark, details_of, first_word, shown_label
from pressmark.exchange.known import OWN, count_reviews, known_record, without_rejected
from pressmark.exchange.losses import Losses
from pressmark.exchange.w3c.annotations import DETAILS, DOCUMENT
from pressmark.exchange.w3c.reading import NOTE
from pressmark.exchange.w3c.selectors import selector_of
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.note import Note

NAMESPACE = "urn:x-pressmark:"
"""Where the terms of Pressmark are."""

CONTEXT: list[Any] = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        OWN: NAMESPACE,
        DOCUMENT: {"@id": f"{NAMESPACE}document", "@type": "@json"},
        DETAILS: {"@id": f"{NAMESPACE}details", "@type": "@json"},
    },
]
_WEB = re.compile(r"https?://\S+")
_WIKIDATA_NUMBER = re.compile(r"Q\d+")


def page_of(bundle: Bundle, collection: str, losses: Losses) -> dict[str, Any]:
    """Return a bundle as a page of annotations, with its text."""
    count_reviews(bundle, losses)
    bundle = without_rejected(bundle)
    graph = graph_of(bundle)
    items = [
        *(_annotation(graph, node) for node in graph.nodes),
        *(_linking(link) for link in graph.links),
        *(_comment(graph, note) for note in bundle.notes),
    ]
    own = {"text": bundle.document.text, **known_record(bundle, bundle.notes)}
    return {
        "@context": CONTEXT,
        "id": _made("page", bundle.document.id),
        "type": "AnnotationPage",
        "partOf": {
            "id": _made("collection", collection),
            "type": "AnnotationCollection",
            "label": collection,
        },
        "startIndex": 0,
        DOCUMENT: own,
        "items": items,
    }


def _annotation(graph: Graph, node: Node) -> dict[str, Any]:
    place = (node.spans or (first_word(graph.document.text),))[0]
    details = details_of(Mark(node.id, node, place, 1), graph.links)
    details.pop("unplaced", None)
    source = _source(graph)
    targets: list[Any] = [
        {"source": source, "selector": selector_of(graph.document.text, span)}
        for span in node.spans
    ]
    is_region = node.type is NodeType.REGION
    return {
        "id": iri_of(node.id),
        "type": "Annotation",
        "motivation": "classifying" if is_region else "tagging",
        **_created(node),
        "body": [
            {
                "type": "TextualBody",
                "purpose": "classifying" if is_region else "tagging",
                "value": shown_label(node),
            },
            *_identified(graph, node),
        ],
        "target": targets or [source],
        DETAILS: details,
    }


def _created(node: Node) -> dict[str, Any]:
    """Return by whom and when an annotation was made."""
    made: dict[str, Any] = {}
    if at := node.attributes.get("at"):
        made["created"] = at
    origin = node.attributes.get("origin") or {}
    if "annotator" in origin:
        made["creator"] = {"type": "Person", "name": origin["annotator"]}
    elif "pipeline" in origin:
        name = f"{origin['pipeline']} {origin.get('version', '')}".strip()
        made["creator"] = {"type": "Software", "name": name}
    return made


def _identified(graph: Graph, node: Node) -> Iterator[dict[str, Any]]:
    """Yield the entity of a mention, where it has a place in the web."""
    wanted = node.attributes.get("entity")
    for entity in graph.entities:
        if entity.id == wanted and (iri := _link(entity)):
            yield {
                "type": "SpecificResource",
                "purpose": "identifying",
                "source": iri,
            }


def _link(entity: Entity) -> str:
    link = entity.link or ""
    if _WIKIDATA_NUMBER.fullmatch(link):
        return f"http://www.wikidata.org/entity/{link}"
    return link if _WEB.fullmatch(link) else ""


def _linking(link: Link) -> dict[str, Any]:
    return {
        "id": _made(link.type.value, link.origin, link.target),
        "type": "Annotation",
        "motivation": "linking",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": link.type.value},
            {
                "type": "SpecificResource",
                "purpose": "linking",
                "source": iri_of(link.target),
            },
        ],
        "target": iri_of(link.origin),
    }


def _comment(graph: Graph, note: Note) -> dict[str, Any]:
    known = {node.id for node in graph.nodes}
    on = iri_of(note.on) if note.on in known and note.on else _source(graph)
    return {
        "id": iri_of(note.id),
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.at,
        "creator": {"type": "Person", "name": note.author},
        "body": [{"type": "TextualBody", "purpose": "commenting", "value": note.text}],
        "target": on,
        DETAILS: {NOTE: note.id},
    }


def _source(graph: Graph) -> str:
    """Return the address of an article, or a name for it where it has none."""
    url = graph.document.metadata.get("url")
    if isinstance(url, str) and _WEB.fullmatch(url):
        return quote(url, safe=":/?#[]@!$&'()*+,;=%~")
    return f"urn:uuid:{graph.document.id}"


def iri_of(identifier: str) -> str:
    """Return the name of an annotation; a role is a part of its quote."""
    for role in (NodeType.SOURCE, NodeType.CUE):
        whole = identifier.removesuffix(f"-{role.value}")
        if whole != identifier:
            return f"{iri_of(whole)}#{role.value}"
    try:
        return f"urn:uuid:{UUID(identifier)}"
    except ValueError:
        return f"{NAMESPACE}{quote(identifier, safe='')}"


def _made(*parts: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, '/'.join((NAMESPACE, *parts)))}"
