"""Read paragraphs, a word a line with its label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pressmark.exchange.directquote.labels import LEFT, RIGHT, SPEAKER, UNKNOWN
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.tokenised.reading import document_named, moved, read_document
from pressmark.exchange.tokenised.tagging import spans_of
from pressmark.exchange.tokenised.together import put_together
from pressmark.model.span import Span
from pressmark.saying import Sentence

MOST_WORDS = 500_000
"""The words a document may have: more than any, and less than fills the memory."""

_BLANKS = re.compile("[ \t]+")
_KNOWN = frozenset({LEFT, RIGHT, UNKNOWN, SPEAKER})


@dataclass
class Paragraph:
    """The words of a paragraph with their tags, and the line it begins in."""

    line: int
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    ragged: int = 0


def paragraphs(lines: Iterable[tuple[int, str]]) -> Iterator[Paragraph]:
    """Yield what stands between empty lines."""
    for is_empty, group in groupby(lines, key=lambda line: not line[1].strip()):
        if is_empty:
            continue
        made: Paragraph | None = None
        for number, line in group:
            if made is None or len(made.words) >= MOST_WORDS:
                if made is not None:
                    yield made
                made = Paragraph(number)
            cells = _BLANKS.split(line.strip(" \t"))
            made.words.append(cells[0])
            made.tags.append(cells[-1] if len(cells) > 1 else "Out")
            made.ragged += len(cells) != 2  # noqa: PLR2004  (a word and its label)
        if made is not None:
            yield made


def document(
    parts: Sequence[Paragraph], name: str, source: str, remarks: list[str]
) -> ReadDocument | Rejected:
    """Return paragraphs as a document."""
    text, places = put_together([part.words for part in parts])
    made, held = document_named(name, text)
    nodes: list[Node] = []
    links: list[Link] = []
    strange = 0
    for part, spans in zip(parts, places, strict=True):
        found: list[tuple[Span, str]] = []
        for numbers, label in spans_of(part.tags):
            strange += label not in _KNOWN
            if label in _KNOWN:
                span = Span(spans[numbers[0]].start, spans[numbers[-1]].end)
                found.append((span, label))
        first = len(nodes)
        for span, label in found:
            kind = NodeType.SOURCE if label == SPEAKER else NodeType.CONTENT
            attributes = {} if label == SPEAKER else {"kind": "direct"}
            where = moved([(span.start, span.end)], held)
            nodes.append(Node(str(len(nodes)), kind, label, where, attributes))
        links += _links(found, first)
    told = [
        Sentence("the text was put together from the words; its blanks are a guess"),
        *remarks,
    ]
    if ragged := sum(part.ragged for part in parts):
        told.append(Sentence("{} lines are not a word and its label", ragged))
    if strange:
        told.append(Sentence("{} spans with other labels were left out", strange))
    return read_document(
        Graph(made, tuple(nodes), tuple(links)),
        format_name="directquote",
        source=source,
        line=parts[0].line,
        remarks=[*told, *held.remarks],
    )


def _links(found: Sequence[tuple[Span, str]], first: int) -> Iterator[Link]:
    """Yield links from quotes to the nearest speaker on the side that a label says."""
    speakers = [
        (number, span) for number, (span, label) in enumerate(found) if label == SPEAKER
    ]
    for number, (_, label) in enumerate(found):
        before = [each for each, _ in speakers if each < number]
        after = [each for each, _ in speakers if each > number]
        nearest = before[-1:] if label == LEFT else after[:1] if label == RIGHT else []
        for speaker in nearest:
            yield Link(LinkType.SOURCE, str(first + number), str(first + speaker))
