"""A bundle as a TEI document: header, annotations beside the text, and the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

import orjson

from pressmark.exchange.graph import Graph, Node, NodeType, graph_of
from pressmark.exchange.jsonl_writing import record_of
from pressmark.exchange.tei.standoff import DATA, LISTS, NAMESPACE, family
from pressmark.exchange.xml_writing import XmlWriter
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Entity

_PARAGRAPH = re.compile(r"[^ \t\n](?:[^\n]*[^ \t\n])?")
"""A line with something in it; what is between lines is blanks, as XML has them."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_POINTER = re.compile(r"[^\s]+")


def write_document(xml: XmlWriter, bundle: Bundle, number: int) -> None:
    """Write an article as the element TEI. ``number`` tells its ids from others'."""
    _Writing(xml, bundle, f"d{number}").write()


def write_corpus_header(xml: XmlWriter, name: str) -> None:
    """Write the header of a corpus of articles."""
    with xml.element("teiHeader"), xml.element("fileDesc"):
        with xml.element("titleStmt"):
            xml.leaf("title", {}, name or "Articles")
        _published(xml)
        with xml.element("sourceDesc"):
            xml.leaf("p", {}, "Each article says where it is from.")


class _Writing:
    """The writing of one article."""

    def __init__(self, xml: XmlWriter, bundle: Bundle, prefix: str) -> None:
        self._xml = xml
        self._bundle = bundle
        self._graph: Graph = graph_of(bundle)
        self._prefix = prefix

    def write(self) -> None:
        xml = self._xml
        with xml.element("TEI", {"xmlns": NAMESPACE}):
            with xml.element("teiHeader"):
                self._header(self._bundle.document)
            if self._graph.nodes or self._graph.entities:
                with xml.element("standOff"):
                    self._entities()
                    self._spans()
                    self._links()
            with xml.element("text"):
                self._text()

    def _id(self, kind: str, identifier: object) -> str:
        return f"{self._prefix}-{kind}-{identifier}"

    def _header(self, document: Document) -> None:
        xml, given = self._xml, document.metadata
        with xml.element("fileDesc"):
            with xml.element("titleStmt"):
                xml.leaf("title", {}, document.title)
                if byline := _words(given, "byline"):
                    xml.leaf("author", {}, byline)
            _published(xml)
            with xml.element("sourceDesc"), xml.element("bibl"):
                self._source(document)
        language = _words(given, "language")
        if _LANGUAGE.fullmatch(language):
            with xml.element("profileDesc"), xml.element("langUsage"):
                xml.leaf("language", {"ident": language})
        xml.leaf("xenoData", {}, self._data())

    def _source(self, document: Document) -> None:
        xml, given = self._xml, document.metadata
        xml.leaf("title", {}, document.title)
        for key, element in (
            ("byline", "author"),
            ("outlet", "publisher"),
            ("dateline", "pubPlace"),
        ):
            if words := _words(given, key):
                xml.leaf(element, {}, words)
        if published := _words(given, "published"):
            when = published if _is_date(published) else None
            xml.leaf("date", {"when": when}, published)
        url = _words(given, "url")
        if _POINTER.fullmatch(url):
            xml.leaf("ref", {"target": url}, url)

    def _data(self) -> str:
        """Return as JSON what TEI has no place for."""
        record = record_of(self._bundle)
        document = {key: record[key] for key in ("id", "name", "state", "metadata")}
        nodes = {node.id: dict(node.attributes) for node in self._graph.nodes}
        more = {key: record[key] for key in ("entities", "notes")}
        return orjson.dumps({DATA: {**document, "nodes": nodes, **more}}).decode()

    def _entities(self) -> None:
        families: dict[str, list[Entity]] = defaultdict(list)
        for entity in self._bundle.entities:
            families[family(entity.type)].append(entity)
        for kind, entities in families.items():
            listing, element, name = LISTS[kind]
            with self._xml.element(listing):
                for entity in entities:
                    self._entity(entity, element, name)

    def _entity(self, entity: Entity, element: str, name: str) -> None:
        xml = self._xml
        with xml.element(element, {"xml:id": self._id("e", entity.id)}):
            if element == "object":
                with xml.element("objectIdentifier"):
                    self._names(entity, name)
                    if entity.link:
                        xml.leaf("idno", {}, entity.link)
                return
            self._names(entity, name)
            if entity.link:
                xml.leaf("idno", {}, entity.link)

    def _names(self, entity: Entity, name: str) -> None:
        self._xml.leaf(name, {}, entity.name)
        for alias in entity.aliases:
            self._xml.leaf(name, {"type": "alias"}, alias)

    def _spans(self) -> None:
        groups: dict[NodeType, list[Node]] = defaultdict(list)
        for node in self._graph.nodes:
            if node.spans:
                groups[node.type].append(node)
        for kind, nodes in groups.items():
            with self._xml.element("spanGrp", {"type": kind.value}):
                for node in nodes:
                    self._span(node)
        unplaced = [node for node in self._graph.nodes if not node.spans]
        if unplaced:
            with self._xml.element("interpGrp", {"type": NodeType.STANCE.value}):
                for node in unplaced:
                    identifier = self._id("s", node.id)
                    self._xml.leaf("interp", {"xml:id": identifier}, node.label)

    def _span(self, node: Node) -> None:
        given = node.attributes
        entity = given.get("entity") or given.get("speaker")
        for number, span in enumerate(node.spans):
            part = f".{number + 1}" if number else ""
            attributes = {
                "xml:id": self._id("s", node.id) + part,
                "from": "#" + self._id("c", span.start),
                "to": "#" + self._id("c", span.end),
                "type": given.get("kind"),
                "corresp": "#" + self._id("e", entity) if entity else None,
            }
            self._xml.leaf("span", attributes, node.label)

    def _links(self) -> None:
        groups: dict[str, list[str]] = defaultdict(list)
        for link in self._graph.links:
            ends = (link.origin, link.target)
            groups[link.type.value].append(
                " ".join("#" + self._id("s", end) for end in ends)
            )
        for node in self._graph.nodes:
            if len(node.spans) > 1:
                first = "#" + self._id("s", node.id)
                parts = [f"{first}.{n}" for n in range(2, len(node.spans) + 1)]
                groups["fragment"].append(" ".join((first, *parts)))
        for kind, targets in groups.items():
            with self._xml.element("linkGrp", {"type": kind}):
                for target in targets:
                    self._xml.leaf("link", {"target": target})

    def _text(self) -> None:
        """Write the text: the characters in the body are those of the article."""
        text = self._bundle.document.text
        edges = sorted(
            {
                edge
                for node in self._graph.nodes
                for span in node.spans
                for edge in (span.start, span.end)
            }
        )
        with self._xml.element("body", {"xml:space": "preserve"}):
            at = 0
            for found in _PARAGRAPH.finditer(text):
                self._piece(text, at, found.start(), edges)
                with self._xml.element("p"):
                    self._piece(text, *found.span(), edges)
                at = found.end()
            self._piece(text, at, len(text), edges, last=True)

    def _piece(
        self, text: str, start: int, end: int, edges: list[int], *, last: bool = False
    ) -> None:
        """Write a part of the text with an anchor at each edge of a span in it."""
        # Also where nothing is written, so that nothing is put on a line of its own.
        self._xml.text("")
        inner = [
            edge for edge in edges if start <= edge < end or (last and edge == end)
        ]
        places = [start, *inner, end]
        for number, (one, other) in enumerate(pairwise(places)):
            if number:
                self._xml.leaf("anchor", {"xml:id": self._id("c", one)})
            self._xml.text(text[one:other])


def _published(xml: XmlWriter) -> None:
    with xml.element("publicationStmt"):
        xml.leaf("p", {}, "Exported by Pressmark.")


def _words(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    return value.strip() if isinstance(value, str) else ""


def _is_date(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False
