"""What layers say of a document as a whole: its name, entities, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import orjson

from pressmark.exchange.graph import Node, NodeType
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.normalise import holdable
from pressmark.exchange.uima.layers import ARTICLE, ENTITY, NOTE, UNPLACED_STANCE
from pressmark.exchange.uima.marks import Sheet
from pressmark.exchange.uima.own import data_of, take_stance
from pressmark.model.document import Document, DocumentState
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, NoteId, new_id
from pressmark.model.note import Note
from pressmark.model.review import now

_STATES = frozenset(DocumentState)
_UNKNOWN_LANGUAGES = ("", "x-unspecified", "und")


def document_of(sheets: Iterable[Sheet], text: str, name: str) -> Document:
    """Return the document that sheets describe, called ``name`` where they do not."""
    about: dict[str, str] = {}
    for sheet in sheets:
        if sheet.layer == ARTICLE.name:
            return _own(sheet, text, name)
        if sheet.layer.endswith(("DocumentMetaData", "DocumentAnnotation")):
            about |= sheet.features
    metadata: dict[str, Any] = {}
    if (language := about.get("language", "")) not in _UNKNOWN_LANGUAGES:
        metadata["language"] = language
    if (link := about.get("documentUri", "")).startswith(("http://", "https://")):
        metadata["url"] = link
    title = about.get("documentTitle", "").strip()
    return Document(
        DocumentId(new_id()), holdable(title or name), text, metadata=metadata
    )


def _own(sheet: Sheet, text: str, name: str) -> Document:
    given = sheet.features
    state = given.get("state", "")
    identifier = given.get("identifier") or new_id()
    return Document(
        DocumentId(lasting_id(identifier, "document")),
        given.get("name") or holdable(name),
        text,
        DocumentState(state) if state in _STATES else DocumentState.TODO,
        data_of(given.get("metadata"), []),
    )


def entities_of(sheets: Iterable[Sheet]) -> Iterator[Entity]:
    """Yield the entities of Pressmark's own layers, each id once."""
    seen = set()
    for sheet in sheets:
        name = sheet.features.get("name", "").strip()
        identifier = sheet.features.get("identifier")
        if sheet.layer != ENTITY.name or not name or not identifier:
            continue
        if identifier in seen:
            continue
        seen.add(identifier)
        yield Entity(
            EntityId(identifier),
            sheet.features["name"],
            sheet.features.get("category") or "MISC",
            _texts(sheet.features.get("aliases")),
            sheet.features.get("link"),
        )


def notes_of(sheets: Iterable[Sheet]) -> tuple[Note, ...]:
    """Return the notes of Pressmark's own layers."""
    made: dict[str, Note] = {}
    for sheet in sheets:
        given = sheet.features
        if sheet.layer == NOTE.name:
            identifier = lasting_id(given.get("identifier") or new_id(), "note")
            made[identifier] = Note(
                NoteId(identifier),
                given.get("on"),
                given.get("text", ""),
                given.get("resolved") == "true",
                given.get("author", ""),
                _time(given.get("at", "")),
            )
    return tuple(made.values())


def stances_of(sheets: Iterable[Sheet]) -> Iterator[Node]:
    """Yield the stances that stand nowhere in the text."""
    for sheet in sheets:
        given = dict(sheet.features)
        if sheet.layer == UNPLACED_STANCE.name and given.get("polarity"):
            attributes = data_of(given.get("data"), [])
            take_stance(attributes, given)
            identifier = given.get("identifier") or new_id()
            polarity = given["polarity"]
            yield Node(identifier, NodeType.STANCE, polarity, (), attributes)


def _texts(given: str | None) -> tuple[str, ...]:
    try:
        texts = orjson.loads(given or "[]")
    except orjson.JSONDecodeError:
        return ()
    if not isinstance(texts, list):
        return ()
    return tuple(each for each in texts if isinstance(each, str))


def _time(at: str) -> str:
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return now()
    return at
