"""What a brat file says of its lines: places, entities, attributes and notes.

What Pressmark wrote besides stands in comments of the type ``DETAILS``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from pressmark.exchange.brat.lines import Attribute, Comment, Lines, Reference
from pressmark.exchange.brat.spots import mover_of, place_of
from pressmark.exchange.brat.words import one_line, pieces
from pressmark.exchange.graph import NodeType, role_of
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import value_of
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import Normalised, holdable
from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.review import now
from pressmark.model.span import Fragments, Span, covered, fragments
from pressmark.saying import Sentence

DETAILS = "Pressmark"
"""The type of the comments in which Pressmark keeps what brat has no line for."""

OWN = "Pressmark"
"""The database whose entries are the entities of a project, in ``N`` lines."""

WIKIDATA = "Wikidata"
NOTE = "AnnotatorNotes"
SUGGESTED = "Suggested"


class Given:
    """What the lines of one file say of each other, looked up by their ids.

    ``annotator`` is whose they are, or empty; ``prefix`` keeps the ids of several files
    of one text apart.
    """

    def __init__(
        self, document: Document, lines: Lines, annotator: str, prefix: str
    ) -> None:
        self.remarks: list[str] = list(lines.wrong)
        self.places: dict[str, Fragments] = {}
        self.entity_of: dict[str, str] = {}
        self.entities: dict[str, Entity] = {}
        self.attributes: dict[str, list[Attribute]] = defaultdict(list)
        self.notes: list[Note] = []
        self.details: dict[str, dict[str, Any]] = {}
        self._document = document
        self._lines = lines
        self._annotator = annotator
        self._prefix = prefix

    def gather(self, entities: tuple[Entity, ...], raw: str, text: Normalised) -> None:
        """Look at the lines that speak of others."""
        self.entities = {each.id: each for each in entities}
        move = mover_of(raw, text, list(self._lines.bounds.values()))
        for bound in self._lines.bounds.values():
            if place := place_of(text.text, bound, move, self.remarks):
                self.places[bound.id] = place
        self._read_comments()
        for reference in self._lines.references:
            self._refer(reference)
        for number, group in enumerate(self._lines.equivalents):
            self._equate(number, group)
        for attribute in self._lines.attributes:
            self.attributes[attribute.target].append(attribute)

    def _read_comments(self) -> None:
        for comment in self._lines.comments:
            if comment.type == DETAILS:
                try:
                    given = value_of(comment.words.encode("utf-8", "replace"))
                except Wrong:
                    given = None
                if isinstance(given, dict):
                    self.details[comment.target] = given
                else:
                    self.remarks.append(Sentence("{} is damaged", comment.id))

    def id_of(self, line: str) -> str:
        """Return the id of the node of a line: its own, if Pressmark wrote it."""
        given = self.details.get(line, {}).get("id")
        return given if isinstance(given, str) and given else f"{self._prefix}{line}"

    def words(self, line: str) -> str:
        """Return the words that a line marks."""
        return covered(self._document.text, self.places.get(line, ()), " ")

    def _refer(self, reference: Reference) -> None:
        """Note what a line says of the entity of another."""
        if reference.resource == OWN:
            given, link = reference.entry, None
        else:
            whole = f"{reference.resource}:{reference.entry}"
            link = reference.entry if reference.resource == WIKIDATA else whole
            known = (each.id for each in self.entities.values() if each.link == link)
            given = next(known, whole)
        if reference.target in self.entity_of:
            return
        identifier = lasting_id(given, self._document.id)
        self.entity_of[reference.target] = identifier
        bound = self._lines.bounds.get(reference.target)
        name = reference.words or self.words(reference.target)
        if bound is not None and name and identifier not in self.entities:
            self.entities[identifier] = Entity(
                EntityId(identifier), holdable(name), _entity_type(bound.type), (), link
            )

    def _equate(self, number: int, group: tuple[str, ...]) -> None:
        """Take lines that are said to be equivalent as of one entity."""
        known = [self.entity_of[each] for each in group if each in self.entity_of]
        shared = known[0] if known else ""
        if not shared:
            placed = [each for each in group if each in self.places]
            if not placed:
                return
            name = max(map(self.words, placed), key=len)
            given = f"{self._prefix}equiv {number}"
            shared = lasting_id(given, self._document.id)
            kind = _entity_type(self._lines.bounds[placed[0]].type)
            self.entities[shared] = Entity(EntityId(shared), name, kind)
        for each in group:
            self.entity_of.setdefault(each, shared)

    def review(self, line: str) -> dict[str, Any]:
        """Return what is said of a line besides: its details and whose it is."""
        origin = {"annotator": self._annotator} if self._annotator else None
        given = dict(self.details.get(line, {}))
        for key in ("id", "spans", "label", "type", "notes"):
            given.pop(key, None)
        if origin:
            given.setdefault("origin", origin)
        suggested = any(each.name == SUGGESTED for each in self.attributes[line])
        given["status"] = "suggested" if suggested else "accepted"
        return given

    def spans(self, line: str, place: Fragments) -> Fragments:
        """Return a place as it was before it was split at line ends, if it still is."""
        given = self.details.get(line, {}).get("spans")
        try:
            pairs = [(int(start), int(end)) for start, end in given or ()]
            whole = fragments(Span(*pair) for pair in pairs)
        except (TypeError, ValueError):
            return place
        length = len(self._document.text)
        split = pieces(self._document.text, whole)
        return whole if whole and whole[-1].end <= length and split == place else place

    def note(self, on: str, attribute: Attribute) -> None:
        """Keep an attribute that Pressmark does not have as a note."""
        words = f"{attribute.name}: {attribute.value}".rstrip(": ")
        self.notes.append(self._made_note(attribute.id, on, words, {}))

    def annotator_notes(self, owner: Mapping[str, str]) -> Iterator[Note]:
        """Yield the notes of annotators; ``owner`` says what the lines became."""
        for comment in self._lines.comments:
            if comment.type == DETAILS:
                continue
            on = owner.get(comment.target)
            yield self._made_note(
                comment.id, on, comment.words, self._note_details(comment)
            )

    def _note_details(self, comment: Comment) -> dict[str, Any]:
        notes = self.details.get(comment.target, {}).get("notes")
        found = notes.get(comment.id) if isinstance(notes, dict) else None
        return found if isinstance(found, dict) else {}

    def _made_note(
        self, line: str, on: str | None, words: str, details: Mapping[str, Any]
    ) -> Note:
        def given(key: str, usual: str) -> str:
            value = details.get(key)
            return value if isinstance(value, str) else usual

        whole = given("text", words)
        within = self._document.id
        return Note(
            NoteId(lasting_id(given("id", f"{self._prefix}{line}"), within)),
            None if on is None else lasting_id(on, within),
            # Words that were changed in brat are the ones that hold.
            whole if one_line(whole) == words else words,
            details.get("resolved") is True,
            given("author", self._annotator or "brat"),
            given("at", now()),
        )


def _entity_type(kind: str) -> str:
    """Return the type of an entity that something of a kind refers to."""
    return kind if role_of(kind) is NodeType.MENTION else "MISC"
