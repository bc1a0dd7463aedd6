"""The Web Annotations of one text as a bundle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pressmark.exchange.graph import bundle_of
from pressmark.exchange.graph.parts import PART, Found, Related, graph_from
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.known import Known
from pressmark.exchange.normalise import Normalised
from pressmark.exchange.w3c.annotations import Annotation
from pressmark.exchange.w3c.selectors import span_of
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId, NoteId
from pressmark.model.note import Note
from pressmark.model.review import now
from pressmark.model.span import Span
from pressmark.saying import Sentence

NOTE = "note_id"
"""The key of the details of a comment that was a note."""

_WIKIDATA = re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/(Q\d+)")


def bundle_from(
    known: Known,
    text: Normalised,
    annotations: Iterable[Annotation],
    remarks: list[str],
) -> Bundle:
    """Return the bundle of a text; remarks say what was taken otherwise."""
    reading = _Reading(known, text, remarks)
    for each in annotations:
        reading.add(each)
    related = list(reading.relations())
    notes = (*reading.known_notes(), *reading.notes)
    known = replace(known, entities=tuple(reading.entities.values()), notes=notes)
    graph = graph_from(known, reading.found.values(), related, remarks)
    bundle, more = bundle_of(graph, format_name="w3c")
    remarks += more
    return bundle


class _Reading:
    """The marks, relations and notes of one text, gathered from its annotations."""

    def __init__(self, known: Known, text: Normalised, remarks: list[str]) -> None:
        self.found: dict[str, Found] = {}
        self.notes: list[Note] = []
        self.entities = {each.id: each for each in known.entities}
        self._known = known
        self._text = text
        self._remarks = remarks
        self._links: list[Annotation] = []
        self._parts: list[Related] = []
        self._changed: dict[str, str] = {}
        self._comments: list[Annotation] = []

    def add(self, given: Annotation) -> None:
        """Add one annotation."""
        if NOTE in given.details:
            if given.comments:
                self._changed[str(given.details[NOTE])] = given.comments[0]
            return
        spans = [
            span
            for target in given.targets
            if target.selector is not None
            and (span := span_of(target.selector, self._text, given.id, self._remarks))
        ]
        placed = any(target.selector is not None for target in given.targets)
        if spans or given.details.get("id"):
            self._mark(given, spans)
        elif given.links and not placed:
            self._links.append(given)
        elif not placed:
            self._comments.append(given)

    def _mark(self, given: Annotation, spans: list[Span]) -> None:
        unplaced = not spans
        places = spans or [Span(0, 1)]
        label, *others = given.labels or [given.motivation or "highlighting"]
        details = dict(given.details)
        if unplaced:
            details["unplaced"] = True
        if not details:
            if given.creator:
                details["origin"] = dict(given.creator)
            if given.created:
                details["at"] = given.created
        first = Found(
            given.id, label, places[0], self._linked(given, places[0]), details
        )
        self.found[given.id] = first
        for number, span in enumerate(places[1:], start=2):
            name = f"{given.id} {number}"
            self.found[name] = Found(name, label, span)
            self._parts.append(Related(PART, given.id, name))
        for other in others:
            name = f"{given.id} {other}"
            self.found[name] = Found(name, other, places[0], {}, dict(details))
        self._comment(given, given.id)

    def _linked(self, given: Annotation, span: Span) -> dict[str, Any]:
        """Return the entity that a body names by its IRI."""
        if not given.links or given.details:
            return {}
        iri = given.links[0]
        match = _WIKIDATA.fullmatch(iri)
        link = match[1] if match else iri
        known = (each.id for each in self.entities.values() if each.link == link)
        identifier = next(known, EntityId(lasting_id(iri, self._known.document.id)))
        words = span.covered(self._text.text)
        label = given.labels[0] if given.labels else "MISC"
        self.entities.setdefault(identifier, Entity(identifier, words, label, (), link))
        return {"entity": identifier}

    def relations(self) -> Iterator[Related]:
        """Yield the relations, and keep as notes what is about no place."""
        yield from self._parts
        for given in self._links:
            label = given.labels[0] if given.labels else "linking"
            ends = [each for each in given.links if each in self.found]
            origins = [
                each.source for each in given.targets if each.source in self.found
            ]
            if not ends or not origins:
                self._remarks.append(Sentence("{} links what is not there", given.id))
            for origin in origins:
                for end in ends:
                    yield Related(label, origin, end)
        for given in self._comments:
            on = next((t.source for t in given.targets if t.source in self.found), None)
            self._comment(given, on)
            for label in given.labels:
                self._note(given, on, label, f"label {label}")

    def _comment(self, given: Annotation, on: str | None) -> None:
        for number, words in enumerate(given.comments):
            self._note(given, on, words, f"comment {number}")

    def _note(self, given: Annotation, on: str | None, words: str, name: str) -> None:
        within = self._known.document.id
        own = None
        if on is not None:
            own = lasting_id(str(self.found[on].details.get("id") or on), within)
        self.notes.append(
            Note(
                NoteId(lasting_id(f"{given.id} {name}", within)),
                own,
                words,
                resolved=False,
                author=given.creator.get("annotator", "w3c"),
                at=given.created or now(),
            )
        )

    def known_notes(self) -> Iterator[Note]:
        """Yield the notes that Pressmark wrote, with the words they have now."""
        for note in self._known.notes:
            yield replace(note, text=self._changed.get(note.id, note.text))
