"""A document of a release, and the whole document once there is a text for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson

from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.format import Rejected
from pressmark.exchange.json_fields import Fields, Wrong
from pressmark.exchange.json_line import value_of
from pressmark.exchange.jsonl_reading import document_of
from pressmark.exchange.standoff.anchors import Anchor, AnchoredPlaces
from pressmark.exchange.standoff.hashed_words import HashedWords
from pressmark.exchange.standoff.records import VERSION
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId
from pressmark.model.moving import moved_to

LONGEST_TEXT = 20_000_000
"""The code points a text can have; a release that says more is refused."""

_LARGEST = 400_000_000
"""The bytes of a release that are read: what is held in the memory as a whole."""

_UNNAMED = "?"
_SHA = re.compile("[0-9a-f]{64}")
_PRINT = re.compile("[0-9a-f-]{0,84}")


@dataclass(frozen=True, slots=True)
class Released:
    """A document as a release has it: what tells its text, and the rest as JSON."""

    id: str
    sha256: str
    length: int
    fingerprint: str
    anchors: tuple[Anchor, ...]
    rest: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PutBack:
    """A document with its text again.

    ``exact`` where the text is the one that was annotated; else ``doubtful`` are the
    annotations that a person should look at, and ``lost`` those without a place.
    """

    bundle: Bundle
    exact: bool
    doubtful: tuple[AnnotationId, ...] = ()
    lost: tuple[AnnotationId, ...] = ()
    remarks: tuple[str, ...] = ()


def released_of(line: bytes) -> Released:
    """Return the document of a line of a release.

    Raises:
        Wrong: The line is none, or something in it cannot be.
    """
    fields = Fields("", value_of(line), [])
    version = fields.maybe_whole("pressmark_standoff")
    if version is None:
        raise Wrong("the line is no document of a stand-off release")
    if version > VERSION:
        raise Wrong("the release was made by a later Pressmark")
    length = fields.maybe_whole("length")
    if not length or length > LONGEST_TEXT:
        raise fields.wrong("length", "is missing or too large")
    return Released(
        fields.id("id"),
        _matching(fields, "sha256", _SHA),
        length,
        _matching(fields, "fingerprint", _PRINT),
        tuple(_anchor(each, length) for each in _list(fields, "anchors")),
        fields.rest,
    )


def put_back(released: Released, text: Document, source: str) -> PutBack | Rejected:
    """Return a released document with its text, or with one that is nearly the same.

    What the text's own document says besides, such as its headline, is kept where the
    release says nothing.
    """
    exact = text.sha256 == released.sha256
    known = text.text if exact else "x" * released.length
    found = document_of(
        _native(released, text, known), source=source, number=1, name=""
    )
    if isinstance(found, Rejected):
        return found
    if exact:
        return PutBack(_named(found.bundle), exact=True, remarks=found.remarks)
    words = HashedWords(text.text, released.id)
    places = AnchoredPlaces(released.anchors, words, text.text)
    moved = moved_to(found.bundle, text.text, places)
    return PutBack(
        _named(moved.bundle),
        exact=False,
        doubtful=tuple(identifier for identifier, _ in moved.doubtful),
        lost=tuple(one.id for one in moved.lost),
        remarks=found.remarks,
    )


def release_lines(path: Path) -> list[tuple[int, bytes]]:
    """Return the lines of a release with their numbers from 1, but for blank ones.

    Raises:
        FormatError: It cannot be read.
    """
    try:
        lines = beginning(path, _LARGEST).split(b"\n")
    except OSError as error:
        raise FormatError("{} cannot be read: {}.", path, error.strerror) from error
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _native(released: Released, text: Document, known: str) -> bytes:
    """Return the line of the native format that a released document becomes."""
    rest = dict(released.rest)
    metadata = rest.get("metadata")
    own = {key: value for key, value in text.metadata.items() if key != "extra"}
    if isinstance(metadata, dict):
        metadata = {**own, **{key: one for key, one in metadata.items() if one}}
    entities = rest.get("entities")
    if isinstance(entities, list):
        entities = [
            {**one, "name": one.get("name") or _UNNAMED, "aliases": one.get("aliases")}
            if isinstance(one, dict)
            else one
            for one in entities
        ]
    record = {
        **rest,
        "pressmark": 1,
        "id": released.id,
        "name": text.name,
        "text": known,
        "metadata": metadata,
        "entities": entities,
    }
    return orjson.dumps(record)


def _named(bundle: Bundle) -> Bundle:
    """Return a document whose nameless entities have the longest words for them."""
    text = bundle.document.text

    def name_of(entity: Entity) -> str:
        words = (
            " ".join(one.span.covered(text).split())
            for one in bundle.mentions
            if one.entity == entity.id
        )
        return max(words, key=len, default="") or entity.type

    return replace(
        bundle,
        entities=tuple(
            replace(one, name=name_of(one)) if one.name == _UNNAMED else one
            for one in bundle.entities
        ),
    )


def _matching(fields: Fields, key: str, pattern: re.Pattern[str]) -> str:
    found = fields.maybe_text(key) or ""
    if not pattern.fullmatch(found):
        raise fields.wrong(key, "is missing or not such a one")
    return found


def _list(fields: Fields, key: str) -> list[Any]:
    found = fields.rest.pop(key, None)
    if not isinstance(found, list):
        raise fields.wrong(key, "is not a list")
    return found


def _anchor(value: object, length: int) -> Anchor:
    whole = isinstance(value, list) and all(type(one) is int for one in value)
    try:
        made = Anchor.of(value if isinstance(value, list) and whole else ())
    except ValueError as error:
        raise Wrong("an anchor is not eleven numbers that make sense") from error
    if max(made.span.end, made.words, abs(made.lead), abs(made.trail)) > length:
        raise Wrong("an anchor is beyond the text")
    return made
