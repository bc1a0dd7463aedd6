"""The typed edge of sqlite-utils: rows in, rows out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from pressmark.errors import NotFoundError

Row = dict[str, Any]

BEYOND = 1 << 62
"""What no key or other integer of ours comes near.

There is room behind it for the keys of all that is added, and the difference of two
numbers before it fits into SQLite's integers.
"""


def query(db: Database, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
    """Return the rows that a statement finds."""
    return list(db.query(sql, parameters))


def one(db: Database, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
    """Return the first row that a statement finds, or None."""
    # Not by “query”, which guards each call with a savepoint: undo asks row by row.
    cursor = db.execute(sql, parameters)
    found = cursor.fetchone()
    if found is None:
        return None
    names = (column[0] for column in cursor.description)
    return dict(zip(names, found, strict=True))


def value(db: Database, sql: str, parameters: Sequence[Any] = ()) -> Any:  # noqa: ANN401  (a column may be of any type)
    """Return the first column of the first row, or None where there is no row."""
    found = db.execute(sql, parameters).fetchone()
    return found[0] if found else None


def get(db: Database, table: str, row_id: int) -> Row:
    """Return a row by its key.

    Raises:
        NotFoundError: The table has no such row.
    """
    found = one(db, f'select * from "{table}" where id = ?', [row_id])
    if found is None:
        raise NotFoundError("There is no {} {} in this project.", table, row_id)
    return found


def ids_where(db: Database, table: str, columns: Mapping[str, Any]) -> list[int]:
    """Return the keys of the rows whose columns are so, in order."""
    where = " and ".join(f'"{name}" is ?' for name in columns)
    sql = f'select id from "{table}" where {where} order by id'
    return [key for (key,) in db.execute(sql, list(columns.values()))]


def next_id(db: Database, table: str) -> int:
    """Return an id that no row of the table has."""
    return int(value(db, f'select coalesce(max(id), 0) + 1 from "{table}"'))


def add(db: Database, table: str, row: Mapping[str, Any]) -> int:
    """Insert a row and return its id."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    sql = f'insert into "{table}" ({names}) values ({marks})'
    return int(db.execute(sql, list(row.values())).lastrowid or 0)


def add_all(db: Database, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns, in the same order."""
    listed = list(rows)
    if listed:
        add_values(db, table, listed[0], [tuple(row.values()) for row in listed])


def add_values(
    db: Database, table: str, columns: Iterable[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows given as the values of some columns; the quickest for very many."""
    names = [f'"{name}"' for name in columns]
    marks = ", ".join("?" * len(names))
    sql = f'insert into "{table}" ({", ".join(names)}) values ({marks})'
    db.conn.executemany(sql, rows)


def change(db: Database, table: str, row_id: int, columns: Mapping[str, Any]) -> None:
    """Update columns of a row; columns that are already so leave no trace."""
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    differs = " or ".join(f'"{name}" is not ?' for name in columns)
    values = list(columns.values())
    db.execute(
        f'update "{table}" set {assignments} where id = ? and ({differs})',
        [*values, row_id, *values],
    )


def delete(db: Database, table: str, row_id: int) -> None:
    """Delete a row."""
    db.execute(f'delete from "{table}" where id = ?', [row_id])


def id_of(db: Database, table: str, uuid: str) -> int:
    """Return the integer key of a UUID.

    Raises:
        NotFoundError: No row of the table has it.
    """
    found = value(db, f'select id from "{table}" where uuid = ?', [uuid])
    if found is None:
        raise NotFoundError("There is no {} {} in this project.", table, uuid)
    return int(found)


def optional_id(db: Database, table: str, uuid: str | None) -> int | None:
    """Return the integer key of a UUID, or None for None."""
    return None if uuid is None else id_of(db, table, uuid)
