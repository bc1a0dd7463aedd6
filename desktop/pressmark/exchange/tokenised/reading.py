"""What was read from a format of tokens as a document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType, bundle_of
from pressmark.exchange.normalise import Normalised, holdable, is_blank, normalised
from pressmark.model.bundle import check_bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.model.span import Fragments, Span, fragments
from pressmark.saying import Sentence

NEAR = 300
"""The code points within which a source or a cue is taken to belong to a content."""

_NEIGHBOURS = 4
"""How many contents before and after a place are looked at; they may be nested."""

_ROLES = {NodeType.SOURCE: LinkType.SOURCE, NodeType.CUE: LinkType.CUE}


def document_named(
    name: str, text: str, metadata: Mapping[str, Any] | None = None
) -> tuple[Document, Normalised]:
    """Return a new document of a text, and how its text was made holdable."""
    held = normalised(text)
    document = Document(
        DocumentId(new_id()),
        holdable(name) or "document",
        held.text,
        metadata=metadata or {},
    )
    return document, held


def read_document(
    graph: Graph, *, format_name: str, source: str, line: int | None, remarks: list[str]
) -> ReadDocument | Rejected:
    """Return what a graph holds as a document, or why it cannot be one."""
    if is_blank(graph.document.text):
        return Rejected(source, line, Sentence("there is nothing to read in it"))
    bundle, more = bundle_of(graph, format_name=format_name)
    problems = check_bundle(bundle)
    if problems:
        return Rejected(source, line, Sentence(problems[0]))
    return ReadDocument(bundle, source, line, (*remarks, *more))


def joined_roles(text: str, nodes: Sequence[Node]) -> tuple[Link, ...]:
    """Return links from contents to the sources and cues that are near them.

    That is for files that mark the parts of quotes and do not say which belong
    together: each part goes to the nearest content, one of the same line if there is
    any, and to none beyond ``NEAR``.
    """
    contents = [node for node in nodes if node.type is NodeType.CONTENT and node.spans]
    contents.sort(key=lambda node: node.spans[0])
    starts = [node.spans[0].start for node in contents]
    links = []
    for node in nodes:
        if node.type in _ROLES and node.spans and contents:
            at = bisect_left(starts, node.spans[0].start)
            near = contents[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
            gaps = {one.id: _gap(text, one.spans, node.spans) for one in near}
            nearest = min(gaps, key=lambda one: gaps[one])
            if sum(gaps[nearest]) <= NEAR:
                links.append(Link(_ROLES[node.type], nearest, node.id))
    return tuple(links)


def moved(spans: Iterable[tuple[int, int]], held: Normalised) -> Fragments:
    """Return ranges of a text before it was made holdable as what they are now."""
    now = ((held.position(start), held.position(end)) for start, end in spans)
    return fragments(Span(start, end) for start, end in now if start < end)


def _gap(text: str, some: Fragments, others: Fragments) -> tuple[int, int]:
    """Return how many lines end and how many code points are between spans."""

    def between(one: Span, other: Span) -> tuple[int, int]:
        start, end = min(one.end, other.end), max(one.start, other.start)
        return text.count("\n", start, end), max(0, end - start)

    return min(between(one, other) for one in some for other in others)
