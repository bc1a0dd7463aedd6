"""Sentences with targets as documents: those of one article together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import value_of
from pressmark.exchange.newsmtsc.lines import Line, Target, gid_of, line_of
from pressmark.exchange.normalise import Normalised, holdable
from pressmark.exchange.offsets import refound
from pressmark.exchange.tokenised.reading import document_named, moved, read_document
from pressmark.model.span import Span
from pressmark.saying import Sentence

LONGEST_LINE = 10_000_000
"""The bytes a line may have; it is one sentence."""

_BOM = b"\xef\xbb\xbf"
_PERSON = "PERSON"
"""The label of targets: the corpus has persons."""

Where = tuple[int, int]
"""The number of a line from 1, and the byte at which it begins."""


def documents(path: Path, source: str) -> Iterator[ReadDocument | Rejected]:
    """Yield the documents of a file, each where its first sentence is.

    The file is read twice, as the sentences of an article need not stand together.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        articles: dict[str, list[Where]] = {}
        for where, found in _lines(file):
            if isinstance(found, Wrong):
                yield Rejected(source, where[0], found.sentence)
                continue
            gid = gid_of(found.gid)
            key = gid.article if gid else f"line {where[0]}"
            articles.setdefault(key, []).append(where)
        for key, places in articles.items():
            line = places[0][0]
            name = f"{path.stem}-{line}" if key == f"line {line}" else key
            yield _Article(name, source, line).document(_again(file, places))
    if not articles and path.stat().st_size == 0:
        yield Rejected(source, None, Sentence("the file is empty"))


def _lines(file: BinaryIO) -> Iterator[tuple[Where, Line | Wrong]]:
    number, at = 0, 0
    while data := file.readline(LONGEST_LINE):
        number += 1
        if len(data) == LONGEST_LINE:
            reason = "a line is longer than {} MB; the rest is not read"
            yield (number, at), Wrong(reason, LONGEST_LINE // 1_000_000)
            return
        if data.strip().removeprefix(_BOM):
            yield (number, at), _line(data)
        at += len(data)


def _again(file: BinaryIO, places: Sequence[Where]) -> Iterator[Line]:
    for _, at in places:
        file.seek(at)
        found = _line(file.readline(LONGEST_LINE))
        if isinstance(found, Line):
            yield found


def _line(data: bytes) -> Line | Wrong:
    try:
        return line_of(value_of(data.removeprefix(_BOM)))
    except Wrong as error:
        return error


@dataclass
class _Article:
    """The making of one document."""

    name: str
    source: str
    line: int
    text: str = ""
    remarks: list[str] = field(default_factory=list)
    nodes: dict[str, Node] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)

    def document(self, lines: Iterator[Line]) -> ReadDocument | Rejected:
        """Return the sentences as a document, in their order in the article."""
        numbered = [(gid_of(line.gid), line) for line in lines]
        numbered.sort(key=lambda pair: pair[0].sentence if pair[0] else 0)
        sentences: dict[tuple[int, str], list[Target]] = {}
        for gid, line in numbered:
            self.name = line.name or self.name
            key = (gid.sentence if gid else 0, line.sentence)
            sentences.setdefault(key, []).extend(line.targets)
        self.text = "\n".join(sentence for _, sentence in sentences)
        made, held = document_named(self.name, self.text)
        if len(sentences) > 1:
            self.remarks.append(
                Sentence("the text is {} sentences put together", len(sentences))
            )
        at = 0
        for (_, sentence), targets in sentences.items():
            for target in targets if sentence else ():
                self._target(target, Span(at, at + len(sentence)), held)
            at += len(sentence) + 1
        return read_document(
            Graph(made, tuple(self.nodes.values()), tuple(self.links)),
            format_name="newsmtsc",
            source=self.source,
            line=self.line,
            remarks=[*self.remarks, *held.remarks],
        )

    def _target(self, target: Target, sentence: Span, held: Normalised) -> None:
        places = [
            place
            for start, end, words in target.places
            if (place := self._place(sentence, start, end, words)) is not None
        ]
        if not places:
            return
        gid = gid_of(target.gid)
        name = gid.name if gid else places[0].covered(self.text)
        mentions = [self._mention(place, name, held) for place in places]
        identifier = f"stance {sentence.start} {name} {target.polarity}"
        if identifier not in self.nodes:
            where = moved([(sentence.start, sentence.end)], held)
            holder = {"holder_name": target.holder} if target.holder else {}
            self.nodes[identifier] = Node(
                identifier, NodeType.STANCE, target.polarity, where, holder
            )
            self.links.append(Link(LinkType.TARGET, identifier, mentions[0]))

    def _mention(self, place: Span, name: str, held: Normalised) -> str:
        identifier = f"mention {place.start} {place.end} {name}"
        where = moved([(place.start, place.end)], held)
        self.nodes[identifier] = Node(
            identifier,
            NodeType.MENTION,
            _PERSON,
            where,
            {"entity_name": holdable(name)},
        )
        return identifier

    def _place(self, sentence: Span, start: int, end: int, words: str) -> Span | None:
        """Return where a mention is; its words are looked for if they are elsewhere."""
        inside = sentence.covered(self.text)
        found: Span | None = None
        if words.strip():
            found = refound(inside, start, end, words)
        elif 0 <= start < end <= len(inside):
            found = Span(start, end)
        if found is None:
            self.remarks.append(
                Sentence("“{}” is not in its sentence and was left out", words[:40])
            )
            return None
        if (found.start, found.end) != (start, end):
            self.remarks.append(
                Sentence("“{}” was found elsewhere than it should be", words[:40])
            )
        return Span(sentence.start + found.start, sentence.start + found.end)
