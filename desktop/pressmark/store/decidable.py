"""Rows that a person decides on: what all annotations share in the database."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pressmark.errors import NotFoundError
from pressmark.model.ids import AnnotationId, EntityId
from pressmark.model.review import Origin, OriginKind, Review, Status
from pressmark.store import notes, rows, stored_json
from pressmark.store.schema import ANNOTATION_TABLES

_ENTITIES = (
    "select e.id, e.uuid from document_entity d join entity e"
    " on e.id = d.entity where d.document in (select value from json_each(?))"
)


def origin_id(db: Database, origin: Origin) -> int:
    """Return the key of an origin, storing it where it is new."""
    known = [origin.kind.value, origin.name, origin.version]
    found = rows.value(
        db,
        "select id from origin where kind = ? and name = ? and version = ?",
        known,
    )
    if found is not None:
        return int(found)
    columns = dict(zip(("kind", "name", "version"), known, strict=True))
    return rows.add(db, "origin", columns)


def origins(db: Database) -> dict[int, Origin]:
    """Return every origin by its key."""
    return {
        row["id"]: Origin(OriginKind(row["kind"]), row["name"], row["version"])
        for row in db.query("select * from origin")
    }


def review_columns(
    review: Review, known: dict[Origin, int], db: Database
) -> dict[str, Any]:
    """Return the columns of a review; ``known`` remembers the keys of origins."""
    if review.origin not in known:
        known[review.origin] = origin_id(db, review.origin)
    return {
        "status": review.status.value,
        "origin": known[review.origin],
        "score": review.score,
        "corrects": corrects_text(review.corrects),
        "at": review.at,
    }


REVIEW = ("status", "origin", "score", "corrects", "at")
"""The columns of a review."""


class ReviewValues:
    """Gives the values of the columns of reviews; once for the many that are the same.

    ``known`` remembers the keys of origins.
    """

    def __init__(self, known: dict[Origin, int], db: Database) -> None:
        self._known = known
        self._db = db
        # What is kept with the values keeps its identity for itself.
        self._made: dict[int, tuple[Review, tuple[Any, ...]]] = {}

    def __call__(self, review: Review) -> tuple[Any, ...]:
        """Return the values of the columns of :data:`REVIEW`."""
        made = self._made.get(id(review))
        if made is None:
            values = tuple(review_columns(review, self._known, self._db).values())
            made = self._made[id(review)] = (review, values)
        return made[1]


def corrects_text(corrects: Mapping[str, Any] | None) -> str | None:
    """Return what was corrected as JSON text."""
    return None if corrects is None else json.dumps(dict(corrects), ensure_ascii=False)


REVIEWED = "a.status, a.origin, a.score, a.corrects, a.at"
"""The columns of an annotation ``a`` that :class:`Reviews` reads."""


class Reviews:
    """Makes reviews from their columns. The many that are alike are the same one."""

    def __init__(self, db: Database) -> None:
        self._origins = origins(db)
        self._made: dict[tuple[Any, ...], Review] = {}

    def __call__(self, columns: tuple[Any, ...]) -> Review:
        """Return the review in the columns of :data:`REVIEWED`.

        Raises:
            KeyError: The origin is not one of the project's.
            ValueError: The status is none, or what was corrected is not JSON.
        """
        made = self._made.get(columns)
        if made is None:
            status, origin, score, corrects, at = columns
            corrected = None if corrects is None else stored_json.mapping(corrects)
            made = Review(Status(status), self._origins[origin], score, corrected, at)
            self._made[columns] = made
        return made


def locate(db: Database, annotation: AnnotationId) -> tuple[str, int, int]:
    """Return the table, the key and the document's key of an annotation.

    Raises:
        NotFoundError: No annotation has the id.
    """
    for table in ANNOTATION_TABLES:
        row = rows.one(
            db, f"select id, document from {table} where uuid = ?", [annotation]
        )
        if row is not None:
            return table, row["id"], row["document"]
    raise NotFoundError("There is no annotation {} in this project.", annotation)


def any_elsewhere(db: Database, ids: Mapping[str, Sequence[AnnotationId]]) -> bool:
    """Whether one of some annotations, by table, is here in another table than its own.

    In its own none can be twice.
    """
    for table in ANNOTATION_TABLES:
        others = [one for own, some in ids.items() if own != table for one in some]
        if others and rows.value(db, f"select 1 from {table} limit 1"):
            # Not by a list of them, which SQLite would sort first.
            found = (
                f"select 1 from json_each(?) wanted cross join {table} a"
                " on a.uuid = wanted.value limit 1"
            )
            if rows.value(db, found, [json.dumps(others)]):
                return True
    return False


def is_by_hand(db: Database, table: str, key: int) -> bool:
    """Whether a person made an annotation, not a run or an import."""
    kind = rows.value(
        db,
        f"select o.kind from {table} a join origin o on o.id = a.origin where a.id = ?",
        [key],
    )
    return bool(kind == OriginKind.ANNOTATOR.value)


def delete(db: Database, table: str, key: int) -> None:
    """Delete an annotation; what leans on it lets go of it.

    Children go before their parent, so that the journal still finds their document.
    """
    row = rows.get(db, table, key)
    notes.let_go(db, row["document"], row["uuid"])
    if table == "attribution":
        for nested in rows.ids_where(db, "attribution", {"parent": key}):
            rows.change(db, "attribution", nested, {"parent": None})
        _delete_where(db, "evidence", {"attribution": key})
        _delete_where(db, "fragment", {"attribution": key})
    if table == "stance":
        for evidence in rows.ids_where(db, "evidence", {"stance": key}):
            _delete_where(db, "passage", {"evidence": evidence})
        _delete_where(db, "evidence", {"stance": key})
    rows.delete(db, table, key)


def _delete_where(db: Database, table: str, columns: Mapping[str, Any]) -> None:
    for key in rows.ids_where(db, table, columns):
        rows.delete(db, table, key)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations to read: all of some documents, or of one those of some ids.

    ``reviews`` and ``entities`` (the ids of the documents' by their keys) are what
    their columns are read with.
    """

    documents: Sequence[int]
    reviews: Reviews
    entities: Mapping[int, EntityId]
    ids: Collection[AnnotationId] | None = None

    @property
    def where(self) -> str:
        """The condition on an annotation ``a``."""
        if self.ids is None and len(self.documents) > 1:
            return "a.document in (select value from json_each(:documents))"
        if self.ids is None:
            return "a.document = :document"
        # The plus has SQLite look for the ids, which are few.
        among = "a.uuid in (select value from json_each(:ids))"
        return f"{among} and +a.document = :document"

    @property
    def parameters(self) -> dict[str, Any]:
        """The values in the condition."""
        found: dict[str, Any] = {"document": self.documents[0]}
        if self.ids is not None:
            found["ids"] = json.dumps(list(self.ids))
        elif len(self.documents) > 1:
            found["documents"] = json.dumps(list(self.documents))
        return found

    def entity(self, key: int | None) -> EntityId | None:
        """Return the id of an entity of the documents.

        Raises:
            KeyError: It is none of theirs.
        """
        return None if key is None else self.entities[key]


def wanted(
    db: Database, document: int, ids: Collection[AnnotationId] | None = None
) -> Wanted:
    """Return what to read a document's annotations with: all, or those of some ids."""
    entities = _Entities(db, [document])
    if ids is None:
        entities.read_all()
    return Wanted([document], Reviews(db), entities, ids)


def all_wanted(
    db: Database, documents: Sequence[int], entities: Mapping[int, EntityId]
) -> Wanted:
    """Return what to read all annotations of some documents with.

    ``entities`` are the ids of theirs by their keys.
    """
    return Wanted(documents, Reviews(db), entities)


class _Entities(dict[int, EntityId]):
    """The ids of documents' entities by their keys, read as they are asked for."""

    def __init__(self, db: Database, documents: Sequence[int]) -> None:
        super().__init__()
        self._db = db
        self._documents = json.dumps(list(documents))

    def read_all(self) -> None:
        """Read them in one go, as for a whole document."""
        self.update(self._db.execute(_ENTITIES, [self._documents]).fetchall())

    def __missing__(self, key: int) -> EntityId:
        sql = f"{_ENTITIES} and d.entity = ?"
        self.update(self._db.execute(sql, [self._documents, key]).fetchall())
        if key not in self:
            raise KeyError(key)
        return self[key]
