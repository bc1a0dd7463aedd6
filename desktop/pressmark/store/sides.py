"""The sides of a change, before and after, as anybody may have written them.

What a person undoes is in the file, and the file may be a stranger's: nothing of a
change becomes part of a statement or of a row before it is known to be a row of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from sqlite_utils import Database

from pressmark.errors import ProjectFileError
from pressmark.store import rows, stored_json
from pressmark.store.migrations import migrate
from pressmark.store.schema import ANNOTATION_TABLES, JOURNALED

_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, which JSON can spell and no text in a file can hold."""


@dataclass(frozen=True, slots=True)
class _Column:
    holds: type[int | str]
    may_be_none: bool


def read(
    table: str, key: int, before: str | None, after: str | None
) -> tuple[rows.Row | None, rows.Row | None]:
    """Return what a row of a table was before a change and after it, None where none.

    Raises:
        ProjectFileError: They are no rows that the journal could have written.
    """
    if table not in JOURNALED or before is after is None:
        stored_json.refuse(table)
    was, now = (
        None if side is None else _row(table, key, side) for side in (before, after)
    )
    return was, now


def row(table: str, key: int, side: str) -> rows.Row:
    """Return the row that one side of a change of a journaled table holds.

    Raises:
        ProjectFileError: It is no row that the journal could have written.
    """
    if table not in JOURNALED:
        stored_json.refuse(table)
    return _row(table, key, side)


def makes_sense(table: str, key: int, before: str | None, after: str | None) -> bool:
    """Whether the sides of a change can be read."""
    try:
        read(table, key, before, after)
    except ProjectFileError:
        return False
    return True


def value(side: str, name: str) -> str:
    """Return SQL for a value of a side, which is null where the side is no JSON.

    SQLite would end the whole statement at the first that is none.
    """
    return f"iif(json_valid({side}), {side} ->> '$.{name}', null)"


def _row(table: str, key: int, side: str) -> rows.Row:
    found = stored_json.mapping(side)
    # A schema that adds a column has to say here what rows from before have in it.
    columns = _columns()[table]
    if (
        found.keys() != columns.keys()
        or found["id"] != key
        or not all(_fits(found[name], column) for name, column in columns.items())
    ):
        stored_json.refuse(side)
    for name in _HOLDING.get(table, ()):
        if found[name] is not None:
            _HOLDS[name](found[name])
    return found


_HOLDS: Mapping[str, Callable[[object], object]] = {
    "aliases": stored_json.texts,
    "corrects": stored_json.mapping,
    "definition": stored_json.mapping,
    "more": stored_json.mapping,
}
"""What the columns that hold JSON hold."""

_HOLDING = {
    "document": ("more",),
    "entity": ("aliases",),
    "scheme": ("definition",),
    **dict.fromkeys(ANNOTATION_TABLES, ("corrects",)),
}


def _fits(found: object, column: _Column) -> bool:
    if found is None:
        return column.may_be_none
    if isinstance(found, str):
        return column.holds is str and not _HALF.search(found)
    return (
        isinstance(found, int)
        and column.holds is type(found)
        and abs(found) < rows.BEYOND
    )


@cache
def _columns() -> Mapping[str, Mapping[str, _Column]]:
    """Return the columns of the journaled tables, by their names."""
    db = Database(memory=True, execute_plugins=False)
    try:
        migrate(db)
        return {
            table: {
                column["name"]: _Column(
                    int if column["type"] == "INTEGER" else str,
                    not (column["notnull"] or column["pk"]),
                )
                for column in db.query(f"pragma table_info('{table}')")
            }
            for table in JOURNALED
        }
    finally:
        db.close()
