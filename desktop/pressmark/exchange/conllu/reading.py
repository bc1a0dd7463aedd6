"""Sentences of CoNLL-U as documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from pressmark.exchange.conllu.last_column import Found, spans_of, tags_of
from pressmark.exchange.conllu.rows import Sentence as Row
from pressmark.exchange.conllu.rows import Word
from pressmark.exchange.conllu.writing import (
    ENTITY,
    LAYERS,
    REGION,
    ROLE,
    STANCE,
    TAGS,
    digest,
)
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType, role_of
from pressmark.exchange.json_line import cleaned
from pressmark.exchange.jsonl_reading import document_of, with_extra
from pressmark.exchange.normalise import Normalised, holdable
from pressmark.exchange.own_record import KEY, whole_line
from pressmark.exchange.tokenised.reading import (
    document_named,
    joined_roles,
    moved,
    read_document,
)
from pressmark.exchange.tokenised.together import put_together
from pressmark.model.document import METADATA_KEYS
from pressmark.saying import Sentence

_FORMAT = "conllu"
_KNOWN = frozenset(
    {"newdoc", "newdoc id", "newpar", "newpar id", "sent_id", "text", KEY, TAGS}
)
_PARTS = frozenset({LinkType.SOURCE, LinkType.CUE})
_POLARITIES = {"for": "favor", "pro": "favor", "contra": "against"}

Places = list[tuple[int, int]]


def document(
    rows: Sequence[Row], name: str, source: str, remarks: Sequence[str]
) -> ReadDocument | Rejected:
    """Return the sentences of a document as one."""
    told = list(remarks)
    for row in rows:
        if row.wrong is not None:
            return Rejected(source, row.wrong_line, row.wrong)
    text, places = _text(rows, told)
    comments = rows[0].comments
    words = [word for row in rows for word in row.words]
    if KEY in comments:
        found = _as_written(comments, text, words, source)
        if found is not None:
            return found
        told.append(
            Sentence(
                "it was changed since Pressmark wrote it: its tags are read as they"
                " are, and all else is left out"
            )
        )
    title = comments.get("newdoc id") or name
    made, held = document_named(title, text, _metadata(comments))
    reading = _Layers(places, held, told)
    reading.read(words)
    nodes = tuple(reading.nodes)
    links = tuple(reading.links)
    if not any(link.type in _PARTS for link in links) and (
        joined := joined_roles(made.text, nodes)
    ):
        links += joined
        told.append(
            Sentence("sources and cues were joined to the contents nearest to them")
        )
    return read_document(
        Graph(made, nodes, links),
        format_name=_FORMAT,
        source=source,
        line=rows[0].line,
        remarks=[*told, *held.remarks],
    )


def _as_written(
    comments: Mapping[str, str], text: str, words: Sequence[Word], source: str
) -> ReadDocument | None:
    """Return the document as Pressmark wrote it, if nobody has changed it since."""
    tags = ({key: word.misc.get(key, "") for key in LAYERS} for word in words)
    if comments.get(TAGS) != digest(tags):
        return None
    try:
        line = whole_line(orjson.loads(comments[KEY]), text)
    except orjson.JSONDecodeError:
        return None
    if line is None:
        return None
    found = document_of(line, source=source, number=1, name="document")
    return None if isinstance(found, Rejected) else found


def _metadata(comments: Mapping[str, str]) -> dict[str, Any]:
    """Return the comments that a document begins with."""
    clean = cleaned(dict(comments))
    given = {key.removeprefix("meta::"): value for key, value in clean.items()}
    known = {key: given[key] for key in METADATA_KEYS if given.get(key)}
    rest = {
        key: value
        for key, value in given.items()
        if key not in _KNOWN and key not in METADATA_KEYS and key
    }
    return with_extra(known, {_FORMAT: rest} if rest else {})


def _text(rows: Sequence[Row], remarks: list[str]) -> tuple[str, Places]:
    """Return the text of sentences, and where each word is in it.

    Blanks are what words say, else what the text of the sentence says, else a space;
    where no sentence says anything they are guessed.
    """
    told = [_aligned(row) for row in rows]
    said = any(word.after is not None for row in rows for word in row.words)
    if not said and not any(told):
        remarks.append(
            Sentence("the text was put together from the words; its blanks are a guess")
        )
        text, spans = put_together([[word.form for word in row.words] for row in rows])
        return text, [(one.start, one.end) for each in spans for one in each]
    parts: list[str] = []
    places: Places = []
    at = 0
    for row, blanks, following in zip(rows, told, (*rows[1:], None), strict=True):
        for number, word in enumerate(row.words):
            after = word.after
            if after is None and number + 1 == len(row.words):
                after = _between(following)
            elif after is None:
                after = blanks[number] if blanks else " "
            parts += (word.before, word.form, after)
            at += len(word.before)
            places.append((at, at + len(word.form)))
            at += len(word.form) + len(after)
    return "".join(parts), places


def _between(following: Row | None) -> str:
    """Return what stands before a sentence where nothing says so."""
    if following is None:
        return ""
    return "\n" if following.begins_paragraph else " "


def _aligned(row: Row) -> list[str] | None:
    """Return the blanks after each word, as the text of a sentence has them.

    There are none where it is not made of the words.
    """
    text = row.comments.get("text", "")
    blanks: list[str] = []
    at = len(text) - len(text.lstrip())
    for word in row.words:
        if not text.startswith(word.form, at):
            return None
        at += len(word.form)
        found = _BLANK.match(text, at)
        blanks.append(found[0] if found else "")
        at += len(blanks[-1])
    return blanks if blanks and at == len(text) else None


_BLANK = re.compile(r"\s*")


@dataclass
class _Layers:
    """The reading of the tags of a document."""

    places: Places
    held: Normalised
    remarks: list[str]
    nodes: list[Node] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def read(self, words: Sequence[Word]) -> None:
        """Take the tags of every layer."""
        first: dict[str, str] = {}
        for found in self._spans(words, ENTITY):
            entity = {"entity": f"entity {found.number}"} if found.number else {}
            node = self._add(NodeType.MENTION, found, attributes=entity)
            first.setdefault(found.number, node)
        for found in self._spans(words, REGION):
            self._add(NodeType.REGION, found)
        self._roles(words)
        for found in self._spans(words, STANCE):
            self._stance(found, first.get(found.number) if found.number else None)

    def _spans(self, words: Sequence[Word], key: str) -> Iterator[Found]:
        values = [word.misc.get(key, "") for word in words]
        if any(value.startswith("(") for value in values):
            self.remarks.append(
                Sentence("{} in brackets, as of coreference, is not read", key)
            )
            values = ["" if "(" in value or ")" in value else value for value in values]
        if any(values):
            yield from spans_of([tags_of(value) for value in values])

    def _roles(self, words: Sequence[Word]) -> None:
        """Take the roles: those of one number and label are parts of one role."""
        parts: dict[tuple[NodeType, str], list[Found]] = {}
        for found in self._spans(words, ROLE):
            kind = role_of(found.label)
            number = found.number or f"alone {len(parts)}"
            parts.setdefault((kind, number), []).append(found)
        made = {key: self._add(key[0], *spans) for key, spans in parts.items()}
        for (kind, number), node in made.items():
            content = made.get((NodeType.CONTENT, number))
            if content is not None and kind in {NodeType.SOURCE, NodeType.CUE}:
                self.links.append(Link(LinkType(kind.value), content, node))

    def _stance(self, found: Found, target: str | None) -> None:
        if target is None:
            self.remarks.append(
                Sentence("the stance “{}” has no target and was left out", found.label)
            )
            return
        plain = _POLARITIES.get(found.label, found.label)
        node = self._add(NodeType.STANCE, Found(found.numbers, plain, found.number))
        self.links.append(Link(LinkType.TARGET, node, target))

    def _add(
        self,
        kind: NodeType,
        *found: Found,
        attributes: Mapping[str, Any] | None = None,
    ) -> str:
        identifier = str(len(self.nodes))
        where = [
            (self.places[one.numbers[0]][0], self.places[one.numbers[-1]][1])
            for one in found
        ]
        label = holdable(found[0].label)
        self.nodes.append(
            Node(identifier, kind, label, moved(where, self.held), attributes or {})
        )
        return identifier
