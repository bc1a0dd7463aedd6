"""Documents, their texts and how they arrived: rows to model and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pressmark.errors import NotFoundError
from pressmark.model.document import (
    METADATA_KEYS,
    Document,
    DocumentState,
    text_hash,
)
from pressmark.model.ids import DocumentId
from pressmark.model.review import now
from pressmark.store import rows, stored_json

SHOWN, HIDDEN, STAGED = 0, 1, 2
"""The values of `removed`: in the project, taken out of it, not yet in it."""


def insert_all(
    db: Database, documents: Sequence[Document], *, removed: int = SHOWN
) -> list[int]:
    """Store documents, and their texts where the project has them not yet."""
    texts = _text_keys(db, [document.text for document in documents])
    first = rows.next_id(db, "document")
    rows.add_all(
        db,
        "document",
        (
            {
                "id": first + place,
                "uuid": document.id,
                "name": document.name,
                "text": text,
                "state": document.state.value,
                **metadata_columns(document.metadata),
                "removed": removed,
            }
            for place, (document, text) in enumerate(zip(documents, texts, strict=True))
        ),
    )
    return list(range(first, first + len(documents)))


def set_text(db: Database, key: int, text: str) -> None:
    """Give a document another text; the former one stays stored, for undo."""
    rows.change(db, "document", key, {"text": _text_keys(db, [text])[0]})


def _text_keys(db: Database, texts: Sequence[str]) -> list[int]:
    """Return the keys of texts, storing those that the project has not yet."""
    hashes = [text_hash(text) for text in texts]
    keys: dict[str, int] = dict(
        db.execute(
            "select sha256, id from text where sha256 in"
            " (select value from json_each(?))",
            [json.dumps(hashes)],
        ).fetchall()
    )
    new = {
        sha: text for sha, text in zip(hashes, texts, strict=True) if sha not in keys
    }
    first = rows.next_id(db, "text")
    keys |= {sha: first + place for place, sha in enumerate(new)}
    added = [{"id": keys[sha], "sha256": sha, "content": new[sha]} for sha in new]
    rows.add_all(db, "text", added)
    db.conn.executemany(
        "insert into text_search (rowid, content) values (?, ?)",
        [(keys[sha], text) for sha, text in new.items()],
    )
    return [keys[sha] for sha in hashes]


def metadata_columns(metadata: Mapping[str, Any]) -> dict[str, str | None]:
    """Return metadata as columns: the known keys each, all others as JSON text."""
    known: dict[str, str | None] = {key: metadata.get(key) for key in METADATA_KEYS}
    more = {key: value for key, value in metadata.items() if key not in known}
    text = json.dumps(more, ensure_ascii=False) if more else "{}"
    return known | {"more": text}


def record_arrivals(
    db: Database, arrivals: Iterable[tuple[int, str, int | None, Sequence[str]]]
) -> None:
    """Keep where documents came from and what was changed on the way.

    Each is the key of a document, its source, the line in it and the remarks.
    """
    at = now()
    rows.add_all(
        db,
        "arrival",
        (
            {
                "document": document,
                "source": source,
                "line": line,
                "remarks": json.dumps(list(remarks), ensure_ascii=False),
                "at": at,
            }
            for document, source, line, remarks in arrivals
        ),
    )


def key_of(db: Database, document: DocumentId) -> int:
    """Return the key of a document of the project.

    Raises:
        NotFoundError: There is none, or it was removed.
    """
    found = shown_key(db, document)
    if found is None:
        raise NotFoundError("There is no document {} in this project.", document)
    return found


def uuids_of(db: Database, keys: Sequence[int]) -> list[DocumentId]:
    """Return the ids of documents, in the order of the keys."""
    found = dict(
        db.execute(
            "select id, uuid from document where id in"
            " (select value from json_each(?))",
            [json.dumps(list(keys))],
        ).fetchall()
    )
    return [DocumentId(found[key]) for key in keys if key in found]


def find(db: Database, name_or_id: str) -> DocumentId:
    """Return the document of an id, or of a name that only one has.

    Raises:
        NotFoundError: None has it, or several have.
    """
    found = rows.query(
        db,
        "select uuid from document where removed = 0 and (uuid = ? or name = ?)",
        [name_or_id, name_or_id],
    )
    if len(found) > 1:
        raise NotFoundError(
            "{} documents are called “{}”. Name one by its id: {}.",
            len(found),
            name_or_id,
            ", ".join(row["uuid"] for row in found),
        )
    if not found:
        raise NotFoundError(
            "There is no document “{}” in this project. “pressmark search” finds"
            " documents by their words.",
            name_or_id,
        )
    return DocumentId(found[0]["uuid"])


def count(db: Database) -> int:
    """Return the number of the project's documents."""
    return int(rows.value(db, "select count(*) from document where removed = 0"))


def shown_key(db: Database, document: DocumentId) -> int | None:
    """Return the key of a document of the project, or None."""
    found = rows.ids_where(db, "document", {"uuid": document, "removed": SHOWN})
    return found[0] if found else None


def set_removed(db: Database, wanted: Sequence[int], removed: int) -> None:
    """Take documents out of the project, or into it."""
    db.execute(
        "update document set removed = :removed where removed <> :removed"
        " and id in (select value from json_each(:wanted))",
        {"removed": removed, "wanted": json.dumps(list(wanted))},
    )


def hidden(db: Database, document: DocumentId, sha256: str) -> list[int]:
    """Return the removed documents of an id or a text, which a new one replaces."""
    keys = {row["id"] for row in by_text(db, sha256) if row["removed"] == HIDDEN}
    keys.update(rows.ids_where(db, "document", {"uuid": document, "removed": HIDDEN}))
    return sorted(keys)


@dataclass(frozen=True, slots=True)
class Known:
    """What a project has of some documents: (key, removed) by text hash and by id."""

    by_text: Mapping[str, Sequence[tuple[int, int]]]
    by_id: Mapping[str, Sequence[tuple[int, int]]]

    def hidden(self, document: Document) -> bool:
        """Whether a removed document has the id or the text of one."""
        alike = (
            *self.by_text.get(document.sha256, ()),
            *self.by_id.get(document.id, ()),
        )
        return any(removed == HIDDEN for _, removed in alike)


def known(db: Database, documents: Sequence[Document]) -> Known:
    """Return what the project has of some documents, in two statements for all."""
    return Known(
        _by(
            db,
            "select t.sha256, d.id, d.removed from text t join document d"
            " on d.text = t.id where t.sha256 in (select value from json_each(?))",
            [document.sha256 for document in documents],
        ),
        _by(
            db,
            "select uuid, id, removed from document"
            " where uuid in (select value from json_each(?))",
            [document.id for document in documents],
        ),
    )


def _by(
    db: Database, sql: str, wanted: Sequence[str]
) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for name, key, removed in db.execute(sql, [json.dumps(list(wanted))]):
        found.setdefault(name, []).append((key, removed))
    return found


def delete(db: Database, wanted: Sequence[int]) -> None:
    """Delete documents with everything about them."""
    db.execute("pragma defer_foreign_keys = on")
    for key in wanted:
        rows.delete(db, "document", key)


def by_text(db: Database, sha256: str) -> list[rows.Row]:
    """Return id, uuid and removed of the documents with this text."""
    return rows.query(
        db,
        "select d.id, d.uuid, d.removed from document d join text t on t.id = d.text"
        " where t.sha256 = ?",
        [sha256],
    )


def get(db: Database, key: int) -> Document:
    """Return a document with its text.

    Raises:
        NotFoundError: No document has the key.
    """
    found = get_all(db, [key])
    if key not in found:
        raise NotFoundError("There is no document with the key {}.", key)
    return found[key]


def get_all(db: Database, wanted: Sequence[int]) -> dict[int, Document]:
    """Return documents with their texts, by their keys; those that are there."""
    found = db.execute(
        "select d.id, d.uuid, d.name, t.content, d.state, d.more,"
        f" {', '.join(f'd.{key}' for key in METADATA_KEYS)}"
        " from document d join text t on t.id = d.text"
        " where d.id in (select value from json_each(?))",
        [json.dumps(list(wanted))],
    )
    return {key: _document(*columns) for key, *columns in found}


def keys(db: Database) -> list[int]:
    """Return the keys of the project's documents, in the order of their arrival."""
    return [
        key
        for (key,) in db.execute(
            "select id from document where removed = 0 order by id"
        )
    ]


def texts(db: Database) -> Iterator[tuple[int, str, str]]:
    """Yield key, recorded hash and content of every text."""
    yield from db.execute("select id, sha256, content from text order by id")


def _document(
    uuid: str, name: str, text: str, state: str, more: str, *metadata: str | None
) -> Document:
    given = zip(METADATA_KEYS, metadata, strict=True)
    known = {key: value for key, value in given if value is not None}
    return Document(
        id=DocumentId(uuid),
        name=name,
        text=text,
        state=DocumentState(state),
        metadata=known | stored_json.mapping(more),
    )


def staged(db: Database) -> list[int]:
    """Return the keys of the documents that are not yet part of the project."""
    return rows.ids_where(db, "document", {"removed": STAGED})


def delete_staged(db: Database) -> None:
    """Delete what was staged and never became part of the project."""
    arriving = "select id from document where removed = 2"
    orphans = rows.query(
        db,
        "select t.id, t.content from text t where exists (select 1 from document d"
        " where d.text = t.id) and not exists (select 1 from document d"
        " where d.text = t.id and d.removed <> 2)",
    )
    entities = rows.query(
        db,
        f"select distinct entity from document_entity where document in ({arriving})"
        " and entity not in (select entity from document_entity"
        f" where document not in ({arriving}))",
    )
    db.execute("pragma defer_foreign_keys = on")
    db.execute("delete from document where removed = 2")
    for row in entities:
        rows.delete(db, "entity", row["entity"])
    for row in orphans:
        db.execute(
            "insert into text_search (text_search, rowid, content)"
            " values ('delete', ?, ?)",
            [row["id"], row["content"]],
        )
        rows.delete(db, "text", row["id"])


def shown_texts(db: Database, *, after: int, limit: int) -> list[tuple[int, str]]:
    """Return key and content of texts that documents of the project have.

    They come in the order of their keys, beginning ``after`` one.
    """
    return [
        (key, content)
        for key, content in db.execute(
            "select t.id, t.content from text t where t.id > ? and exists (select 1"
            " from document d where d.text = t.id and d.removed = 0)"
            " order by t.id limit ?",
            [after, limit],
        )
    ]


def with_text(db: Database, text: int) -> rows.Row | None:
    """Return uuid, title and outlet of the document that has a text, by its key."""
    return rows.one(
        db,
        "select uuid, coalesce(headline, name) as title, outlet from document"
        " where text = ? and removed = 0",
        [text],
    )


def texts_with(
    db: Database, words: Sequence[str], *, limit: int
) -> list[tuple[int, str]]:
    """Return key and content of the texts that most of some words stand in.

    They are letters and figures only, and the texts are those of the project's
    documents. The more words a text has, and the rarer, the sooner it comes.
    """
    if not words:
        return []
    asked = " OR ".join(f'"{word}"' for word in words)
    found = db.execute(
        "select t.id, t.content from (select rowid as id from text_search"
        " where text_search match ? order by rank limit ?) f join text t using (id)"
        " where exists (select 1 from document d where d.text = t.id"
        " and d.removed = 0)",
        [asked, limit],
    )
    return [(key, content) for key, content in found]
