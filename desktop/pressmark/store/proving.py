"""Rows brought back from the journal where their seal proves that this is right.

The journal holds what a person changed a second time, on other pages of the file. Where
a row is not as its seal says and the journal has it otherwise, the journal's is tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlite_utils import Database

from pressmark.store import rows, seals, sides
from pressmark.store.schema import JOURNALED
from pressmark.store.seals import Broken


def last_known(db: Database, table: str) -> Iterator[rows.Row]:
    """Yield each row of a table as the journal has it last, where it has it at all."""
    found = db.execute(
        "select row_id, after, max(id) from change where table_name = ?"
        " group by row_id",
        [table],
    ).fetchall()
    for key, after, _ in found:
        if after is not None and sides.makes_sense(table, key, None, after):
            yield sides.row(table, key, after)


def prove(db: Database) -> int:
    """Put rows as the journal has them where their seals prove it; return how many."""
    proven = 0
    for broken in list(seals.examine(db)):
        if broken.table in JOURNALED:
            proven += _prove_block(db, broken)
    return proven


def _prove_block(db: Database, broken: Broken) -> int:
    differing = [
        row
        for row in last_known(db, broken.table)
        if broken.first <= row["id"] <= broken.last and _differs(db, broken.table, row)
    ]
    for some in (differing, *([one] for one in differing)):
        db.execute("savepoint proof")
        for row in some:
            _put(db, broken.table, row)
        if some and seals.is_whole(db, broken):
            db.execute("release proof")
            return len(some)
        db.execute("rollback to proof")
        db.execute("release proof")
    return 0


def _differs(db: Database, table: str, row: rows.Row) -> bool:
    sql = f"select * from {table} where id = ?"
    return rows.one(db, sql, [row["id"]]) != row


def _put(db: Database, table: str, row: rows.Row) -> None:
    values = [*row.values()]
    if rows.value(db, f"select 1 from {table} where id = ?", [row["id"]]):
        names = ", ".join(f'"{name}" = ?' for name in row)
        sql = f"update or ignore {table} set {names} where id = ?"
        db.execute(sql, [*values, row["id"]])
    else:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        db.execute(f"insert or ignore into {table} ({names}) values ({marks})", values)
