"""Documents of spaCy as bundles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.graph import Graph, Node
from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import cleaned
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.jsonl_reading import document_of, with_extra
from pressmark.exchange.normalise import holdable
from pressmark.exchange.spacy_docbin.packed import (
    PackedDocument,
    documents_in,
)
from pressmark.exchange.spacy_docbin.spanned import nodes_of
from pressmark.exchange.spacy_docbin.writing import RECORD, RELATIONS, WRITTEN, digest
from pressmark.exchange.tokenised.reading import (
    document_named,
    joined_roles,
    read_document,
)
from pressmark.model.document import METADATA_KEYS, Document, text_hash
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId
from pressmark.model.span import covered
from pressmark.saying import Sentence

_FORMAT = "spacy"
_OURS = frozenset({"id", "name", RECORD, WRITTEN, RELATIONS, *METADATA_KEYS})


def documents(path: Path, source: str) -> Iterator[ReadDocument | Rejected]:
    """Yield the documents of a file, in order.

    Raises:
        OSError: The file cannot be read.
        Wrong: It is no DocBin.
    """
    for number, packed in enumerate(documents_in(path), start=1):
        if isinstance(packed, Wrong):
            yield Rejected(source, number, packed.sentence)
        else:
            yield _document(packed, f"{path.stem}-{number}", source, number)


def _document(
    packed: PackedDocument, name: str, source: str, number: int
) -> ReadDocument | Rejected:
    text, places = _text(packed)
    remarks: list[str] = []
    if isinstance(ours := packed.user_data.get(RECORD), str):
        found = _as_written(packed, ours, text)
        if isinstance(found, bytes):
            return document_of(found, source=source, number=number, name=name)
        remarks.append(found)
    if packed.spaces is None:
        remarks.append(Sentence("the blanks between the words are not in the file"))
    document, held = document_named(name, text, _metadata(packed.user_data))
    document = _named(document, packed)
    nodes, links = nodes_of(packed, places, held)
    if not links and (links := joined_roles(document.text, nodes)):
        remarks.append(
            Sentence("sources and cues were joined to the contents nearest to them")
        )
    return read_document(
        Graph(document, nodes, links, tuple(_entities(document, nodes))),
        format_name=_FORMAT,
        source=source,
        line=number,
        remarks=[*remarks, *held.remarks],
    )


def _text(packed: PackedDocument) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of a document, and where each word is in it."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    spaces = packed.spaces or (True,) * len(packed.words)
    for word, space in zip(packed.words, spaces, strict=True):
        places.append((at, at + len(word)))
        parts += (word, " " if space else "")
        at += len(word) + space
    text = "".join(parts)
    return (text if packed.spaces is not None else text.rstrip(" ")), places


def _as_written(packed: PackedDocument, ours: str, text: str) -> bytes | Sentence:
    """Return the line that Pressmark wrote with it, or why it no longer holds."""
    spans = (
        (one.group, one.start, one.end, one.label, one.id)
        for one in (*packed.entities, *packed.spans)
    )
    if packed.user_data.get(WRITTEN) != digest(spans):
        return Sentence(
            "its spans were changed since Pressmark wrote it: they are read as they"
            " are, and stances and notes are left out"
        )
    try:
        record = orjson.loads(ours)
    except orjson.JSONDecodeError:
        record = None
    if not isinstance(record, dict) or record.get("sha256") != text_hash(text):
        return Sentence("what Pressmark wrote with it is damaged, and was not used")
    return orjson.dumps({**record, "text": text})


def _metadata(user_data: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the fields of the native format, and as ``extra`` what else is plain."""
    known = {
        key: holdable(user_data[key])
        for key in METADATA_KEYS
        if isinstance(user_data.get(key), str)
    }
    rest = {
        holdable(key): _plain(value)
        for key, value in user_data.items()
        if isinstance(key, str) and key not in _OURS
    }
    rest = {key: value for key, value in rest.items() if value is not None}
    return with_extra(known, {_FORMAT: rest} if rest else {})


def _named(document: Document, packed: PackedDocument) -> Document:
    """Return a document under the name, id and categories that spaCy has of it."""
    name, identifier = (packed.user_data.get(key) for key in ("name", "id"))
    if isinstance(name, str) and name.strip():
        document = replace(document, name=holdable(name))
    if isinstance(identifier, str) and identifier:
        lasting = lasting_id(holdable(identifier), "document")
        document = replace(document, id=DocumentId(lasting))
    if cats := _plain(dict(packed.cats)):
        metadata = with_extra(dict(document.metadata), {"spacy_cats": cats})
        document = replace(document, metadata=metadata)
    return document


def _plain(value: object) -> Any:  # noqa: ANN401  (any JSON value)
    """Return a value as one of JSON that everything else can hold; else None."""
    try:
        return cleaned(orjson.loads(orjson.dumps(value)))
    except (TypeError, ValueError):
        return None


def _entities(document: Document, nodes: Iterable[Node]) -> Iterator[Entity]:
    """Yield the entities of a knowledge base that mentions are linked to."""
    seen: set[str] = set()
    for node in nodes:
        link = node.attributes.get("entity")
        if link and link not in seen:
            seen.add(link)
            identifier = EntityId(lasting_id(link, document.id))
            words = covered(document.text, node.spans, " ").strip()
            yield Entity(identifier, words or link, node.label, link=link)
