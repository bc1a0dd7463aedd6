"""What leads to entities: how it is led elsewhere, and whether anything does."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from pressmark.store import rows
from pressmark.store.entities import LINKS, get


def relink(
    db: Database, merged: int, kept: int, *, document: int | None = None
) -> None:
    """Let everything that refers to one entity refer to another.

    In one document or, without one, in all. The other becomes one of each document that
    the first was of.
    """
    gone, stays = (get(db, key).id for key in (merged, kept))
    here: dict[str, int | str | None] = {"gone": gone, "stays": stays}
    here |= {"merged": merged, "kept": kept, "document": document}
    where = "" if document is None else " and document = :document"
    db.execute(
        "insert into document_entity (document, entity) select document, :kept"
        f" from document_entity where entity = :merged{where} on conflict do nothing",
        here,
    )
    for table, column in LINKS:
        db.execute(
            f"update {table} set {column} = :kept where {column} = :merged{where}", here
        )
    db.execute(f'update note set "on" = :stays where "on" = :gone{where}', here)
    db.execute(f"delete from document_entity where entity = :merged{where}", here)


def complete(db: Database, documents: Sequence[int]) -> None:
    """Make every entity that something in a document leads to one of the document's."""
    among = "document in (select value from json_each(:documents))"
    for table, column in LINKS:
        db.execute(
            "insert into document_entity (document, entity)"
            f" select distinct document, {column} from {table} a"
            f" where {among} and {column} is not null and not exists"
            " (select 1 from document_entity m"
            f" where m.document = a.document and m.entity = a.{column})",
            {"documents": json.dumps(list(documents))},
        )


def documents_of(db: Database, entity: int) -> list[int]:
    """Return the keys of the documents that an entity is one of."""
    sql = "select document from document_entity where entity = ? order by document"
    return [key for (key,) in db.execute(sql, [entity])]


_LED_TO = " or ".join(
    f"exists (select 1 from {table} x where x.{column} = :entity"
    " and (:document is null or x.document = :document))"
    for table, column in LINKS
)


def is_used(db: Database, entity: int, document: int | None = None) -> bool:
    """Whether annotations, rejected ones too, lead to an entity; or a document's."""
    parameters = {"entity": entity, "document": document}
    return bool(db.execute(f"select {_LED_TO}", parameters).fetchone()[0])


def leave(db: Database, document: int, entity: int) -> None:
    """Let go of an entity of a document if nothing there leads to it or is said of it.

    The project keeps it, so that it is found by its name.
    """
    noted = 'select 1 from note where document = ? and "on" = ?'
    if is_used(db, entity, document) or rows.value(
        db, noted, [document, get(db, entity).id]
    ):
        return
    member = {"document": document, "entity": entity}
    for key in rows.ids_where(db, "document_entity", member):
        rows.delete(db, "document_entity", key)


def delete(db: Database, entity: int) -> None:
    """Delete an entity to which nothing leads; notes on it are on their documents."""
    uuid = get(db, entity).id
    db.execute('update note set "on" = null where "on" = ?', [uuid])
    db.execute("delete from document_entity where entity = ?", [entity])
    rows.delete(db, "entity", entity)
