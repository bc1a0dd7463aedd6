"""Bundles as sources, cases, notes and links of a REFI-QDA project."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Any, BinaryIO

import orjson

from pressmark.exchange.graph import Graph, Node, NodeType, graph_of
from pressmark.exchange.jsonl_writing import metadata_record
from pressmark.exchange.losses import Losses
from pressmark.exchange.refi_qda.codes import Codes, Group, as_guid, guid_of
from pressmark.exchange.xml_writing import XmlWriter
from pressmark.exchange.zip_writing import Files
from pressmark.model.bundle import Bundle
from pressmark.model.note import Note
from pressmark.model.restriction import restricted
from pressmark.model.review import Status
from pressmark.model.scheme import Scheme
from pressmark.model.span import covered

NAMESPACE = "urn:QDA-XML:project:1.0"
FRAGMENT = "fragment"
"""The link from a part of something discontinuous to the next part."""

_PARTS = ("Cases", "Sources", "Notes", "Links")
_LONGEST_NAME = 120
_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", re.ASCII
)
_STANDING = {Status.ACCEPTED, Status.SUGGESTED}


class ProjectWriter:
    """Writes a project bundle by bundle; what comes later in the file is kept aside."""

    def __init__(
        self, scheme: Scheme, losses: Losses, stack: ExitStack, *, composite: bool
    ) -> None:
        self._codes = Codes.of(scheme)
        self._losses = losses
        self._composite = composite
        self._users: dict[str, tuple[str, str]] = {}
        self._variables: dict[str, tuple[str, str]] = {}
        self._whole = stack.enter_context(TemporaryFile())  # noqa: SIM115  (it is one)
        self._files = {
            part: stack.enter_context(TemporaryFile())  # noqa: SIM115  (it is one)
            for part in _PARTS
        }
        self._xml = {
            part: XmlWriter(file, indented=True, declared=False, depth=2)
            for part, file in self._files.items()
        }

    def add(self, bundle: Bundle, files: Files) -> None:
        """Write a document with its annotations."""
        rejected = sum(
            each.review.status is Status.REJECTED for each in bundle.annotations()
        )
        self._losses.add(
            "rejected annotations",
            "the format cannot say that something was rejected, so they are left out",
            rejected,
        )
        notes = bundle.notes
        bundle = restricted(bundle, _STANDING)
        document = bundle.document
        guid = as_guid(document.id)
        files.put(f"Sources/{guid}.txt", document.text.encode("utf-8"))
        graph = graph_of(bundle)
        self._source(graph, guid)
        self._case(graph, guid)
        for note in graph.notes:
            self._note(note)
        self._count(bundle)
        self._count_notes(notes, graph)

    def finish(self, name: str, origin: str) -> BinaryIO:
        """Return the whole project file."""
        whole = self._whole
        xml = XmlWriter(whole, indented=True)
        with xml.element(
            "Project", {"xmlns": NAMESPACE, "name": name, "origin": origin}
        ):
            if self._users:
                with xml.element("Users"):
                    for guid, (user, identifier) in self._users.items():
                        attributes = {"guid": guid, "name": user, "id": identifier}
                        xml.leaf("User", attributes)
            with xml.element("CodeBook"):
                self._codes.write(xml)
            if self._variables:
                with xml.element("Variables"):
                    for guid, (variable, kind) in self._variables.items():
                        attributes = {"guid": guid, "name": variable}
                        xml.leaf("Variable", {**attributes, "typeOfVariable": kind})
            for part in _PARTS:
                file = self._files[part]
                if file.tell():
                    with xml.element(part):
                        file.seek(0)
                        copyfileobj(file, whole)
        whole.seek(0)
        self._losses.add(
            "control characters",
            "XML cannot hold them; a space is in the place of each",
            sum(each.replaced for each in (xml, *self._xml.values())),
        )
        return whole

    def _source(self, graph: Graph, guid: str) -> None:
        document, xml = graph.document, self._xml["Sources"]
        path = f"internal://{guid}.txt"
        attributes = {"guid": guid, "name": document.name, "plainTextPath": path}
        notes = [note for note in graph.notes if note.on is None]
        on: dict[str, list[Note]] = {}
        for note in graph.notes:
            on.setdefault(note.on or "", []).append(note)
        with xml.element("TextSource", attributes):
            for node in graph.nodes:
                self._selections(graph, node, on.get(node.id, []))
            for note in notes:
                xml.leaf("NoteRef", {"targetGUID": as_guid(note.id)})
        for link in graph.links:
            self._link(
                link.type.value, as_guid(link.origin), as_guid(link.target), graph
            )

    def _selections(self, graph: Graph, node: Node, notes: list[Note]) -> None:
        if not node.spans:
            self._losses.add(
                "stances without a passage",
                "a code needs words to stand at, so they are left out",
            )
            return
        text, before = graph.document.text, ""
        for number, span in enumerate(node.spans):
            guid = as_guid(node.id) if not number else guid_of(node.id, str(number + 1))
            attributes = {
                "guid": guid,
                "name": _cut(span.covered(text)),
                "startPosition": str(span.start),
                "endPosition": str(span.end),
                **self._made(node.attributes),
            }
            with self._xml["Sources"].element("PlainTextSelection", attributes):
                self._coded(guid, node, text, first=not number)
                for note in notes if not number else ():
                    target = {"targetGUID": as_guid(note.id)}
                    self._xml["Sources"].leaf("NoteRef", target)
            if before:
                self._link(FRAGMENT, before, guid, graph)
            before = guid

    def _coded(self, selection: str, node: Node, text: str, *, first: bool) -> None:
        xml = self._xml["Sources"]
        note = node.attributes.get("note")
        if node.type is NodeType.STANCE and note and first:
            xml.leaf("Description", {}, str(note))
        made = self._made(node.attributes)
        codes = self._codes_of(node, text) if first else self._codes_of(node, text)[:1]
        for number, code in enumerate(dict.fromkeys(codes)):
            guid = guid_of("coding", selection, str(number))
            with xml.element("Coding", {"guid": guid, **made}):
                xml.leaf("CodeRef", {"targetGUID": code})

    def _codes_of(self, node: Node, text: str) -> list[str]:
        """Return the codes of a node, what it is first of all."""
        codes, given = self._codes, node.attributes
        if node.type is NodeType.REGION:
            made = [codes.code(Group.REGION, node.label)]
        elif node.type is NodeType.MENTION:
            made = [codes.code(Group.MENTION, node.label)]
            made += self._entity(Group.ENTITY, given, "entity")
        elif node.type is NodeType.STANCE:
            made = [codes.code(Group.STANCE, node.label)]
            made += self._entity(Group.HOLDER, given, "holder")
            made += self._entity(Group.TARGET, given, "target")
        else:
            made = [codes.code(Group.ROLE, node.type.value.capitalize())]
            for group, key in ((Group.KIND, "kind"), (Group.ACT, "act")):
                if value := given.get(key):
                    made.append(codes.code(group, str(value)))
            made += self._entity(Group.ENTITY, given, "speaker")
        if given.get("status") == Status.SUGGESTED:
            made.append(codes.code(Group.STATUS, Status.SUGGESTED.value))
        if self._composite and (words := _composite(node, text)):
            made.append(codes.code(Group.COMPOSITE, words))
        return made

    def _entity(self, group: Group, given: Mapping[str, Any], key: str) -> list[str]:
        value, name = given.get(key), given.get(f"{key}_name")
        identifier = value.get("entity") if isinstance(value, Mapping) else value
        if isinstance(value, Mapping) and value.get("topic"):
            return [self._codes.code(Group.TOPIC, str(value["topic"]))]
        if not isinstance(identifier, str):
            return []
        words = str(name or identifier)
        entity = self._codes.code(Group.ENTITY, words, as_guid(identifier))
        if group is Group.ENTITY:
            return [entity]
        # By its GUID it is known again whose code it is.
        return [self._codes.code(group, words, guid_of(group.name, entity))]

    def _made(self, given: Mapping[str, Any]) -> dict[str, str]:
        """Return by whom and when something was made, as attributes."""
        origin, at = given.get("origin"), str(given.get("at") or "")
        made = {}
        if isinstance(origin, Mapping):
            kind, name = next(iter(origin.items()))
            version = str(origin.get("version") or "")
            guid = guid_of("user", kind, str(name), version)
            identifier = orjson.dumps(dict(origin)).decode()
            self._users[guid] = (f"{name} {version}".strip(), identifier)
            made["creatingUser"] = guid
        if _TIME.fullmatch(at):
            made["creationDateTime"] = at
        return made

    def _link(self, name: str, origin: str, target: str, graph: Graph) -> None:
        guid = guid_of("link", graph.document.id, name, origin, target)
        attributes = {"guid": guid, "name": name, "direction": "OneWay"}
        ends = {"originGUID": origin, "targetGUID": target}
        self._xml["Links"].leaf("Link", {**attributes, **ends})

    def _case(self, graph: Graph, guid: str) -> None:
        xml = self._xml["Cases"]
        attributes = {"guid": guid_of("case", guid), "name": graph.document.name}
        with xml.element("Case", attributes):
            for key, value in metadata_record(graph.document).items():
                words = (
                    value if isinstance(value, str) else orjson.dumps(value).decode()
                )
                kind = "Date" if key == "published" and _is_date(words) else "Text"
                variable = guid_of("variable", key, kind)
                self._variables[variable] = (key, kind)
                with xml.element("VariableValue"):
                    xml.leaf("VariableRef", {"targetGUID": variable})
                    xml.leaf(f"{kind}Value", {}, words)
            xml.leaf("SourceRef", {"targetGUID": guid})

    def _note(self, note: Note) -> None:
        xml = self._xml["Notes"]
        user = guid_of("user", "annotator", note.author, "")
        self._users[user] = (
            note.author,
            orjson.dumps({"annotator": note.author}).decode(),
        )
        attributes = {"guid": as_guid(note.id), "name": _cut(note.text)}
        made = {"creatingUser": user}
        if _TIME.fullmatch(note.at):
            made["creationDateTime"] = note.at
        with xml.element("Note", {**attributes, **made}):
            xml.leaf("PlainTextContent", {}, note.text)

    def _count(self, bundle: Bundle) -> None:
        reviews = [each.review for each in bundle.annotations()]
        self._losses.add(
            "scores",
            "the format has no place for how sure a suggestion is",
            sum(review.score is not None for review in reviews),
        )
        self._losses.add(
            "corrections",
            "what was suggested before a person changed it is not kept",
            sum(review.corrects is not None for review in reviews),
        )
        self._losses.add(
            "speakers as printed",
            "only the speaker as established becomes a code",
            sum(quote.printed is not None for quote in bundle.attributions),
        )
        self._losses.add(
            "stances marked as explicit or implied",
            "the format has no place for it",
            sum(stance.explicit is not None for stance in bundle.stances),
        )
        self._losses.add(
            "aliases and links of entities",
            "an entity is a code, which has but a name",
            sum(bool(each.aliases or each.link) for each in bundle.entities),
        )
        labels: dict[str, set[str]] = {}
        for mention in bundle.mentions:
            if mention.entity is not None:
                labels.setdefault(mention.entity, set()).add(mention.label)
        self._losses.add(
            "types of entities",
            "an entity is a code, and is taken for what its mentions are",
            sum(labels.get(each.id) != {each.type} for each in bundle.entities),
        )

    def _count_notes(self, notes: Sequence[Note], graph: Graph) -> None:
        placed = {None, *(node.id for node in graph.nodes if node.spans)}
        kept = [note for note in notes if note.on in placed]
        self._losses.add(
            "notes on entities and on what is left out",
            "a note is on an article or on a passage of it",
            sum(note.on not in placed for note in notes),
        )
        self._losses.add(
            "notes marked as resolved",
            "the format has no place for it",
            sum(note.resolved for note in kept),
        )


def _composite(node: Node, text: str) -> str:
    given = node.attributes
    if node.type is NodeType.STANCE:
        topic = given.get("target")
        about = given.get("target_name") or (
            topic.get("topic") if isinstance(topic, Mapping) else ""
        )
        return f"{given.get('holder_name') or 'Article'}: {node.label}: {about}"
    if node.type is NodeType.CONTENT and (speaker := given.get("speaker_name")):
        return f"Content: {speaker}"
    if node.type is NodeType.CUE:
        return f"Cue: {_cut(covered(text, node.spans).lower())}"
    return ""


def _cut(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST_NAME else plain[: _LONGEST_NAME - 1] + "…"


def _is_date(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False
