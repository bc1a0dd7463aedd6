"""An edition in TEI, with quotes and names marked up in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pressmark.exchange.graph import Graph, Node, NodeType, role_of
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import Normalised, holdable, normalised
from pressmark.exchange.safe_xml import local, words_of
from pressmark.exchange.tei.standoff import LABELS, XML_ID
from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, new_id
from pressmark.model.span import Fragments, trimmed
from pressmark.saying import Sentence

Element = Any
"""An element of lxml, which has no types."""

_BLOCKS = frozenset(
    (
        *("front", "body", "back", "group", "floatingText", "titlePage"),
        *("div", "div1", "div2", "div3", "p", "ab", "lg", "sp", "stage", "cit"),
        *("head", "byline", "dateline", "opener", "closer", "salute", "signed"),
        *("trailer", "epigraph", "argument", "list", "table", "figure"),
        *("docTitle", "docAuthor", "docDate"),
    )
)
_LINES = frozenset(("l", "item", "row", "lb", "speaker", "label"))
_LEFT_OUT = frozenset(
    (
        *("note", "fw", "figDesc", "graphic", "teiHeader", "standOff"),
        *("bibl", "listBibl", "del", "surplus", "sic", "abbr", "orig"),
    )
)
"""What is not part of the running text: remarks, page headings, other readings."""

_QUOTES = frozenset(("said", "quote", "q"))
_REGIONS = {"head": "headline", "byline": "byline", "dateline": "dateline"}
_BLANKS = re.compile(r"[ \t\r\n]+")


class Edition:
    """The reading of one document of somebody else's."""

    def __init__(self, document: Element, name: str) -> None:
        self._document = document
        self._name = name
        self._pieces: list[str] = []
        self._length = 0
        self._break = 0
        self._open: list[tuple[Element, int]] = []
        self._marks: list[tuple[Element, int, int]] = []
        self._left_out = 0
        self._known = _known_entities(document)
        self._entities: dict[str, Entity] = {}

    def graph(self) -> tuple[Graph, tuple[str, ...]]:
        """Return the document as a graph, and remarks."""
        for text in self._document.iterchildren("{*}text"):
            self._walk(text)
        held = normalised("".join(self._pieces))
        remarks: list[str] = [*held.remarks]
        if self._left_out:
            remarks.append(
                Sentence("notes and other readings were left out ({})", self._left_out)
            )
        nodes = tuple(self._nodes(held))
        document = Document(
            DocumentId(new_id()),
            holdable(self._name),
            held.text,
            metadata=dict(_metadata(self._document)),
        )
        return Graph(document, nodes, (), tuple(self._entities.values())), tuple(
            remarks
        )

    def _walk(self, root: Element) -> None:
        stack: list[tuple[Element, int, bool]] = [(root, 0, True)]
        while stack:
            element, start, entering = stack.pop()
            name = local(element)
            if not entering:
                self._leave(element, name, start)
                self._say(element.tail)
                continue
            if name in _LEFT_OUT:
                self._left_out += 1
                self._say(element.tail)
                continue
            if name in _BLOCKS or name in _LINES:
                self._part(2 if name in _BLOCKS else 1)
            start = self._length
            self._say(element.text)
            if element is not root:
                stack.append((element, start, False))
            stack += [(child, 0, True) for child in reversed(element)]

    def _leave(self, element: Element, name: str, start: int) -> None:
        if (
            self._length > start
            and (name in _QUOTES or name in LABELS or _role(element))
        ) or (self._length > start and name in _REGIONS):
            self._marks.append((element, start, self._length))
        if name in _BLOCKS or name in _LINES:
            self._part(2 if name in _BLOCKS else 1)

    def _part(self, lines: int) -> None:
        self._break = max(self._break, lines)

    def _say(self, words: str | None) -> None:
        """Add words; blanks of every kind are one, as markup is indented at will."""
        plain = _BLANKS.sub(" ", words or "")
        ended = not self._pieces or self._pieces[-1][-1:].isspace()
        if plain.startswith(" ") and (ended or self._break):
            plain = plain[1:]
        if not plain:
            return
        if self._break:
            breaks = "\n" * self._break if self._pieces else ""
            self._break = 0
            self._pieces.append(breaks)
            self._length += len(breaks)
        self._pieces.append(plain)
        self._length += len(plain)

    def _nodes(self, held: Normalised) -> Iterator[Node]:
        for number, (element, start, end) in enumerate(self._marks):
            span = trimmed(held.text, held.position(start), held.position(end))
            if span is not None:
                yield self._node(element, (span,), str(number))

    def _node(self, element: Element, spans: Fragments, number: str) -> Node:
        name, identifier = local(element), element.get(XML_ID) or f"tei {number}"
        if role := _role(element):
            return Node(identifier, role, role.value, spans)
        if name in _QUOTES:
            attributes: dict[str, Any] = {}
            if who := (element.get("who") or "").strip():
                attributes["speaker"] = self._entity(who, "", "PERSON")
            if element.get("direct") in ("false", "0"):
                attributes["kind"] = "indirect"
            return Node(identifier, NodeType.CONTENT, "content", spans, attributes)
        if region := _REGIONS.get(name):
            return Node(identifier, NodeType.REGION, region, spans)
        label = _label(element)
        attributes = {}
        reference = element.get("ref") or element.get("key") or ""
        if reference.strip():
            words = " ".join(words_of(element).split())
            attributes["entity"] = self._entity(reference, words, label)
        return Node(identifier, NodeType.MENTION, label, spans, attributes)

    def _entity(self, reference: str, words: str, label: str) -> str:
        """Return the id of the entity that a pointer leads to, which may be made."""
        reference = reference.split(maxsplit=1)[0]
        key = reference.removeprefix("#")
        if key not in self._entities:
            name, kind, link = self._known.get(key, (words or key, label, None))
            if link is None and not reference.startswith("#") and words:
                link = reference
            identifier = EntityId(lasting_id(key, "tei entity"))
            made = Entity(identifier, holdable(name), kind, (), link)
            self._entities[key] = made
        return self._entities[key].id


def _role(element: Element) -> NodeType | None:
    """Return the role that a segment says it is, or None."""
    if local(element) not in ("seg", "phr", "cl", "s", "ab"):
        return None
    given = element.get("type") or element.get("ana") or ""
    kind = role_of(given.removeprefix("#"))
    return kind if kind in (NodeType.SOURCE, NodeType.CUE, NodeType.CONTENT) else None


def _label(element: Element) -> str:
    name, given = local(element), (element.get("type") or "").strip()
    if name in ("rs", "name") and given:
        plain = {"person": "PERSON", "org": "ORG", "place": "LOC"}
        return plain.get(given.lower(), given)
    return LABELS[name]


def _known_entities(document: Element) -> dict[str, tuple[str, str, str | None]]:
    """Return name, type and link of what the lists of a document describe."""
    known = {}
    for element, kind in (("person", "PERSON"), ("org", "ORG"), ("place", "LOC")):
        for each in document.iter(f"{{*}}{element}"):
            identifier = each.get(XML_ID)
            names = [*each.iterfind(f"{{*}}{element[:4]}Name"), *each]
            words = [" ".join(words_of(name).split()) for name in names]
            link = (each.findtext("{*}idno") or "").strip() or None
            if identifier and (name := next(filter(None, words), "")):
                known[identifier] = (name, kind, link)
    return known


def _metadata(document: Element) -> Iterator[tuple[str, str]]:
    header = document.find("{*}teiHeader")
    if header is None:
        return
    for key, paths in (
        ("headline", ("fileDesc/titleStmt/title",)),
        ("byline", ("fileDesc/titleStmt/author", "fileDesc/sourceDesc/bibl/author")),
        (
            "outlet",
            ("fileDesc/sourceDesc//publisher", "fileDesc/publicationStmt/publisher"),
        ),
    ):
        for path in paths:
            found = header.find("/".join(_anywhere(path)))
            words = " ".join(words_of(found).split()) if found is not None else ""
            if words:
                yield key, holdable(words)
                break
    for date in header.iterfind(".//{*}date"):
        when = date.get("when") or ""
        if re.fullmatch(r"\d{4}-\d\d-\d\d", when):
            yield "published", when
            break
    language = header.find(".//{*}langUsage/{*}language")
    if language is not None and language.get("ident"):
        yield "language", language.get("ident")


def _anywhere(path: str) -> Iterator[str]:
    for step in path.split("/"):
        yield f"{{*}}{step}" if step else ""
