"""A bundle as the lines of a brat file.

A quote is an event with Source, Cue and Content; its trigger stands where the cue
does, as in PolNeAR. A stance is an event, too. What brat has no line for stands in
comments, from which it is read back.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson

from pressmark.exchange.brat.given import DETAILS, NOTE, OWN, SUGGESTED, WIKIDATA
from pressmark.exchange.brat.reading import loose_kind
from pressmark.exchange.brat.words import one_line, pieces, type_of
from pressmark.exchange.graph import Graph, LinkType, Node, NodeType, graph_of
from pressmark.exchange.losses import Losses
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.note import Note
from pressmark.model.restriction import only
from pressmark.model.review import Status
from pressmark.model.span import Fragments, Span
from pressmark.model.stance import Stance

_REJECTED = "rejected annotations"
_NO_REJECTED = "brat cannot say that something was rejected; they were left out"
_NOWHERE = "annotations of nothing but line ends"
_NO_LINE_ENDS = "brat marks no line ends; they were left out"
_SPLIT = "annotations that go over several lines"
_PARTED = "each is parted at the line ends; Pressmark puts it together again"
_RENAMED = "labels with blanks or signs in them"
_ONE_WORD = (
    "a type in brat is one word of letters, digits, _ and -; Pressmark reads the label"
    " back"
)
_UNPLACED = "stances without a passage"
_AT_FIRST = "each stands at the first word of its article"
_PLAIN = "ids, origins, scores, times and corrections"
_UNWANTED = "they were not wanted; without them nothing is known again on import"

_WIKIDATA_NUMBER = re.compile(r"Q\d+")
_REFERENCE = re.compile(r"[^\s:]+:\S+")
_ESCAPED = str.maketrans(
    {each: f"\\u{ord(each):04x}" for each in "\x7f\x85\u2028\u2029"}
)


@dataclass(frozen=True, slots=True)
class Written:
    """The lines of a document, and the notes that belong to none of them."""

    lines: str
    notes: tuple[Note, ...]


def written(
    bundle: Bundle, losses: Losses, *, details: bool = True, polnear: bool = False
) -> Written:
    """Return a bundle as lines, counting what they cannot hold.

    ``details`` adds the comments by which it is read back whole; ``polnear`` names
    quotes without a source as PolNeAR does.
    """
    kept = holdable_part(bundle, losses)
    return _Writing(kept, losses, details=details, polnear=polnear).written()


def holdable_part(bundle: Bundle, losses: Losses) -> Bundle:
    """Return a bundle without what brat cannot mark, counting that."""
    rejected = {
        one.id for one in bundle.annotations() if one.review.status is Status.REJECTED
    }
    nowhere = {
        one.id
        for one in bundle.annotations()
        if one.id not in rejected
        and not isinstance(one, Stance)
        and not pieces(
            bundle.document.text,
            one.content if isinstance(one, Attribution) else (one.span,),
        )
    }
    losses.add(_REJECTED, _NO_REJECTED, len(rejected))
    losses.add(_NOWHERE, _NO_LINE_ENDS, len(nowhere))
    if not rejected and not nowhere:
        return bundle
    wanted = {one.id for one in bundle.annotations()} - rejected - nowhere
    return replace(only(bundle, wanted), entities=bundle.entities)


class _Writing:
    """The lines of one document under way."""

    def __init__(
        self, bundle: Bundle, losses: Losses, *, details: bool, polnear: bool
    ) -> None:
        self._text = bundle.document.text
        self._graph: Graph = graph_of(bundle)
        self._nodes = {node.id: node for node in self._graph.nodes}
        self._entities: dict[str, Entity] = {each.id: each for each in bundle.entities}
        self._losses = losses
        self._with_details = details
        self._polnear = polnear
        self._lines: list[str] = []
        self._counts: dict[str, int] = defaultdict(int)
        self._line_of: dict[str, str] = {}
        self._shared: dict[object, str] = {}
        self._details: dict[str, dict[str, Any]] = {}
        self._linked: dict[tuple[str, LinkType], list[str]] = defaultdict(list)
        for link in self._graph.links:
            self._linked[link.origin, link.type].append(link.target)

    def written(self) -> Written:
        quotes = [node for node in self._graph.nodes if node.type is NodeType.CONTENT]
        self._line_of |= {node.id: self._next("E") for node in quotes}
        for node in self._graph.nodes:
            if node.type in (NodeType.MENTION, NodeType.REGION):
                self._marked(node)
            elif node.type is NodeType.CONTENT:
                self._quote(node)
            elif node.type is NodeType.STANCE:
                self._stance(node)
        unmarked = [note for note in self._graph.notes if not self._noted(note)]
        self._write_details()
        return Written("".join(f"{line}\n" for line in self._lines), tuple(unmarked))

    def _next(self, letter: str) -> str:
        self._counts[letter] += 1
        return f"{letter}{self._counts[letter]}"

    def _place(self, spans: Fragments) -> Fragments:
        return pieces(self._text, spans)

    def _bound(self, kind: str, place: Fragments) -> str:
        """Add a ``T`` line and return its id."""
        line = self._next("T")
        offsets = ";".join(f"{span.start} {span.end}" for span in place)
        words = " ".join(span.covered(self._text) for span in place)
        self._lines.append(f"{line}\t{kind} {offsets}\t{words}")
        return line

    def _type(self, label: str, kind: NodeType, details: dict[str, Any]) -> str:
        """Return the type for a label, keeping what the type does not say of it."""
        made = type_of(label)
        if made != label:
            details["label"] = label
            self._losses.add(_RENAMED, _ONE_WORD)
        if loose_kind(made) is not kind:
            details["type"] = kind.value
        return made

    def _marked(self, node: Node) -> None:
        place = self._place(node.spans)
        details = _details(node, "status", "entity", "entity_name")
        line = self._bound(self._type(node.label, node.type, details), place)
        self._line_of[node.id] = line
        self._keep(line, details, node.spans, place)
        self._refer(line, node.attributes.get("entity"))
        self._suggest(line, node)

    def _keep(
        self, line: str, details: dict[str, Any], spans: Fragments, place: Fragments
    ) -> None:
        if place != spans:
            details["spans"] = [[span.start, span.end] for span in spans]
            self._losses.add(_SPLIT, _PARTED)
        if details:
            self._details[line] = details

    def _refer(self, line: str, identifier: object) -> None:
        """Add the lines that say which entity something is."""
        entity = self._entities.get(identifier) if isinstance(identifier, str) else None
        if entity is None:
            return
        entries = [f"{OWN}:{entity.id}"]
        if entity.link and _WIKIDATA_NUMBER.fullmatch(entity.link):
            entries.append(f"{WIKIDATA}:{entity.link}")
        elif entity.link and _REFERENCE.fullmatch(entity.link):
            entries.append(entity.link)
        for entry in entries:
            number = self._next("N")
            name = one_line(entity.name)
            self._lines.append(f"{number}\tReference {line} {entry}\t{name}")

    def _suggest(self, line: str, node: Node) -> None:
        if node.attributes.get("status") == Status.SUGGESTED:
            self._attribute(SUGGESTED, line)

    def _attribute(self, name: str, line: str, value: str = "") -> None:
        number = self._next("A")
        self._lines.append(f"{number}\t{name} {line} {value}".rstrip())

    def _role(self, node: Node, speaker: object) -> str:
        """Return the line of a role, which quotes with the same one share."""
        place = self._place(node.spans)
        if not place:
            return ""
        key = (node.type, place, node.spans, speaker)
        if key not in self._shared:
            line = self._bound(node.type.value.capitalize(), place)
            self._shared[key] = line
            self._keep(line, {}, node.spans, place)
            self._refer(line, speaker)
        return self._shared[key]

    def _roles(self, node: Node) -> dict[str, str]:
        """Return the lines of the roles of a quote by their names."""
        found: dict[str, str] = {}
        for kind in (LinkType.SOURCE, LinkType.CUE):
            for target in self._linked[node.id, kind]:
                of_speaker = kind is LinkType.SOURCE
                speaker = node.attributes.get("speaker") if of_speaker else None
                if line := self._role(self._nodes[target], speaker):
                    found[kind.value] = line
        found["content"] = self._role(node, None)
        return found

    def _quote(self, node: Node) -> None:
        event = self._line_of[node.id]
        roles = self._roles(node)
        cues = self._linked[node.id, LinkType.CUE]
        place = self._place(self._nodes[cues[0]].spans) if "cue" in roles else ()
        kind = "Attribution"
        if self._polnear and "source" not in roles:
            kind = "Attribution-no-source"
        trigger = self._bound(kind, place or self._place(node.spans)[:1])
        arguments = "".join(f" {role.capitalize()}:{roles[role]}" for role in roles)
        for parent in self._linked[node.id, LinkType.PARENT]:
            if parent in self._line_of:
                arguments += f" Parent:{self._line_of[parent]}"
        self._lines.append(f"{event}\t{kind}:{trigger}{arguments}")
        for name in ("kind", "act"):
            if value := node.attributes.get(name):
                self._attribute(name.capitalize(), event, str(value))
        self._suggest(event, node)
        said = ("status", "kind", "act", "parent")
        by_source = ("speaker", "speaker_name") if "source" in roles else ()
        self._details[event] = _details(node, *said, *by_source)

    def _stance(self, node: Node) -> None:
        details = _details(node, "status", "explicit")
        place = self._place(node.spans)
        if not place:
            place = (_first_word(self._text),)
            details["unplaced"] = True
            self._losses.add(_UNPLACED, _AT_FIRST)
        trigger = self._bound("Stance", place)
        if node.spans:
            self._keep(trigger, {}, node.spans, place)
        event = self._line_of[node.id] = self._next("E")
        arguments = self._parties(node, details) + self._evidence(node, details)
        self._lines.append(f"{event}\tStance:{trigger}{arguments}")
        self._attribute("Polarity", event, type_of(node.label))
        if type_of(node.label) != node.label:
            details["polarity"] = node.label
            self._losses.add(_RENAMED, _ONE_WORD)
        explicit = node.attributes.get("explicit")
        if explicit is not None:
            self._attribute("Explicit", event, "yes" if explicit else "no")
        self._suggest(event, node)
        self._details[event] = details

    def _parties(self, node: Node, details: dict[str, Any]) -> str:
        """Return holder and target as arguments; one without a mention is a detail."""
        arguments = ""
        for kind in (LinkType.HOLDER, LinkType.TARGET):
            found = [
                self._line_of[each]
                for each in self._linked[node.id, kind]
                if each in self._line_of
            ]
            if found:
                arguments += f" {kind.value.capitalize()}:{found[0]}"
                details.pop(kind.value, None)
                details.pop(f"{kind.value}_name", None)
        return arguments

    def _evidence(self, node: Node, details: dict[str, Any]) -> str:
        """Return the quotes of the evidence as arguments; all else is a detail."""
        pieces_of_it = node.attributes.get("evidence") or []
        quotes = [
            self._line_of[piece["attribution"]]
            for piece in pieces_of_it
            if piece.get("attribution") in self._line_of
        ]
        own = [{"spans": [[span.start, span.end] for span in node.spans]}]
        all_are_quotes = bool(quotes) and len(quotes) == len(pieces_of_it)
        if all_are_quotes or pieces_of_it == own:
            details.pop("evidence", None)
        numbers = ["", *map(str, range(2, len(quotes) + 1))]
        return "".join(
            f" Evidence{number}:{quote}"
            for number, quote in zip(numbers, quotes, strict=False)
        )

    def _noted(self, note: Note) -> bool:
        """Add the line of a note, if what it is on has one."""
        line = self._line_of.get(note.on or "")
        if line is None:
            return False
        number = self._next("#")
        words = one_line(note.text)
        self._lines.append(f"{number}\t{NOTE} {line}\t{words}")
        more: dict[str, Any] = {"id": note.id, "author": note.author, "at": note.at}
        if note.resolved:
            more["resolved"] = True
        if note.text != words:
            more["text"] = note.text
        self._details.setdefault(line, {}).setdefault("notes", {})[number] = more
        return True

    def _write_details(self) -> None:
        if not self._with_details:
            self._losses.add(_PLAIN, _UNWANTED, len(self._details))
            return
        for line, details in self._details.items():
            said = json_words(details)
            self._lines.append(f"{self._next('#')}\t{DETAILS} {line}\t{said}")


def json_words(value: Mapping[str, Any] | Iterable[Any]) -> str:
    """Return JSON on one line for every reader of lines."""
    return orjson.dumps(value).decode().translate(_ESCAPED)


def _details(node: Node, *said: str) -> dict[str, Any]:
    """Return what is known of a node besides what the lines say."""
    more = {key: node.attributes[key] for key in node.attributes if key not in said}
    return {"id": node.id, **more}


def _first_word(text: str) -> Span:
    match = re.search(r"\S+", text)
    return Span(*match.span()) if match else Span(0, len(text))
