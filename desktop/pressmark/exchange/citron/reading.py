"""Documents of Citron as bundles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pressmark.exchange.citron.writing import quotes_of
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Link, LinkType, Node, NodeType
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import cleaned
from pressmark.exchange.jsonl_reading import document_of, with_extra
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import Normalised
from pressmark.exchange.offsets import refound
from pressmark.exchange.own_record import KEY, whole_line
from pressmark.exchange.tokenised.reading import document_named, moved, read_document
from pressmark.model.document import METADATA_KEYS
from pressmark.model.span import Fragments, Span
from pressmark.saying import Sentence

_FORMAT = "citron"
_OURS = frozenset({KEY, "text", "quotes", "coreference_groups", *METADATA_KEYS})
_MENTION = "MISC"
"""The label of who is spoken of, of which Citron says nothing more."""


def document(
    value: object, *, name: str, source: str, number: int | None
) -> ReadDocument | Rejected:
    """Return a document from its JSON value, or why there is none."""
    if not isinstance(value, dict):
        return Rejected(source, number, Sentence("it is not an object in braces"))
    text = value.get("text")
    if not isinstance(text, str):
        return Rejected(source, number, Sentence("text is missing"))
    remarks: list[str] = []
    if KEY in value:
        found = _as_written(value, text, name, source)
        if found is not None:
            return found
        remarks.append(
            Sentence(
                "it was changed since Pressmark wrote it: its quotes are read as they"
                " are, and all else is left out"
            )
        )
    made, normal = document_named(name, text, _metadata(value))
    reading = _Reading(text, normal, remarks)
    try:
        reading.read(value)
    except Wrong as error:
        return Rejected(source, number, error.sentence)
    return read_document(
        Graph(made, tuple(reading.nodes), tuple(reading.links)),
        format_name=_FORMAT,
        source=source,
        line=number,
        remarks=[*remarks, *normal.remarks],
    )


def _as_written(
    value: Mapping[str, Any], text: str, name: str, source: str
) -> ReadDocument | None:
    """Return the document as Pressmark wrote it, if nobody has changed it since."""
    line = whole_line(value[KEY], text)
    if line is None:
        return None
    found = document_of(line, source=source, number=1, name=name)
    if isinstance(found, Rejected):
        return None
    written = quotes_of(found.bundle, Losses())
    same = all(value.get(key) == given for key, given in written.items())
    return ReadDocument(found.bundle, source, None, found.remarks) if same else None


def _metadata(value: Mapping[str, Any]) -> dict[str, Any]:
    plain = cleaned({key: each for key, each in value.items() if key != KEY})
    known = {
        key: plain[key]
        for key in METADATA_KEYS
        if isinstance(plain.get(key), str) and plain[key]
    }
    rest = {key: each for key, each in plain.items() if key not in _OURS}
    return with_extra(known, {_FORMAT: rest} if rest else {})


@dataclass
class _Reading:
    """The reading of the quotes of one document."""

    text: str
    normal: Normalised
    remarks: list[str]
    nodes: list[Node] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    shift: int = 0

    def read(self, value: Mapping[str, Any]) -> None:
        """Take all quotes and groups.

        Raises:
            Wrong: They are not what they should be.
        """
        quotes = _list(value.get("quotes"), "quotes")
        groups = _list(value.get("coreference_groups"), "coreference_groups")
        self.shift = self._shift([*_spans_in(quotes), *_spans_in(groups)])
        if self.shift:
            self.remarks.append(
                Sentence(
                    "positions were counted without the {} blanks before the text",
                    self.shift,
                )
            )
        for number, quote in enumerate(quotes):
            self._quote(quote, f"quotes[{number}]")
        for number, group in enumerate(groups):
            spans = _list(group, f"coreference_groups[{number}]")
            self._chain(self._places(spans, f"coreference_groups[{number}]"))

    def _shift(self, spans: list[Mapping[str, Any]]) -> int:
        """Return how many blanks before the text positions do not count."""
        blanks = len(self.text) - len(self.text.lstrip())
        if not blanks:
            return 0
        found = [sum(self._fits(span, by) for span in spans) for by in (0, blanks)]
        return blanks if found[1] > found[0] else 0

    def _fits(self, span: Mapping[str, Any], by: int) -> bool:
        match span:
            case {"start": int(start), "end": int(end), "text": str(words)}:
                return start >= 0 and self.text[start + by : end + by] == words
        return False

    def _quote(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise Wrong("{} is not an object in braces", where)
        given = str(value.get("id") or where)
        identifier = where if given in self.known else given
        contents = self._places(_either(value, "content"), where)
        if not contents:
            self.remarks.append(Sentence("{} has no content and was left out", where))
            return
        self._add(identifier, NodeType.CONTENT, contents, _review(value))
        for kind, key, link in (
            (NodeType.SOURCE, "source", LinkType.SOURCE),
            (NodeType.CUE, "cue", LinkType.CUE),
        ):
            if places := self._places(_either(value, key), where):
                node = self._add(f"{identifier}-{kind}", kind, places)
                self.links.append(Link(link, identifier, node))
        named = self._chain(self._places(_either(value, "coreference"), where))
        self.links += [Link(LinkType.SPEAKER, identifier, one) for one in named[:1]]

    def _chain(self, spans: list[Span]) -> list[str]:
        """Add mentions of one entity, and return their ids; known ones are used."""
        made = []
        for span in spans:
            known = f"mention-{span.start}-{span.end}"
            if known not in self.known:
                self._add(known, NodeType.MENTION, [span])
            made.append(known)
        self.links += [
            Link(LinkType.COREFERENCE, after, before)
            for before, after in pairwise(made)
            if after != before
        ]
        return made

    def _add(
        self,
        identifier: str,
        kind: NodeType,
        spans: list[Span],
        attributes: Mapping[str, Any] | None = None,
    ) -> str:
        where: Fragments = moved([(one.start, one.end) for one in spans], self.normal)
        self.known.add(identifier)
        label = _MENTION if kind is NodeType.MENTION else kind.value
        self.nodes.append(Node(identifier, kind, label, where, attributes or {}))
        return identifier

    def _places(self, values: list[Any], where: str) -> list[Span]:
        return [
            place
            for value in values
            if (place := self._place(value, where)) is not None
        ]

    def _place(self, value: object, where: str) -> Span | None:
        """Return where a span is; its words are looked for if they are elsewhere."""
        match value:
            case {"start": int(start), "end": int(end), **rest}:
                words = rest.get("text")
            case _:
                raise Wrong("{} has a span without start and end", where)
        start, end = start + self.shift, end + self.shift
        if isinstance(words, str) and words.strip():
            found = refound(self.text, start, end, words)
        else:
            inside = 0 <= start < end <= len(self.text)
            found = Span(start, end) if inside else None
        if found is None:
            self.remarks.append(
                Sentence("{}: a span was left out, as it is not in the text", where)
            )
        elif (found.start, found.end) != (start, end):
            self.remarks.append(
                Sentence("{}: words were found elsewhere than they should be", where)
            )
        return found


def _review(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known of a quote that Citron predicted: how sure it was."""
    try:
        confidence = float(value["confidence"])
    except (KeyError, TypeError, ValueError):
        return {}
    if not 0 <= confidence <= 1:
        return {}
    origin = {"pipeline": _FORMAT, "version": ""}
    return {
        "status": "suggested",
        "origin": origin,
        "score": round(confidence * 1000),
    }


def _either(value: Mapping[str, Any], key: str) -> list[Any]:
    """Return spans under a key or its plural; one may stand without a list."""
    given = value.get(f"{key}s") or value.get(key)
    return given if isinstance(given, list) else [] if given is None else [given]


def _list(value: object, name: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise Wrong("{} is not a list", name)
    return value


def _spans_in(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield every span in a value of JSON."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for each in value.values():
            yield from _spans_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _spans_in(each)
