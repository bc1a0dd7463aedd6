"""Seals: sums of the hashes of rows, by which damage to them shows.

SQLite notices only some damage to content. Texts and the journal have hashes of their
own; the rows of every other table are sealed in blocks. A seal is a sum, so that a step
costs as much as it changes: what was is taken off, what is comes on (the idea of
Bellare and Micciancio's AdHash, which is not meant to stop a forger here either).
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice

from sqlite_utils import Database

from pressmark.store import rows
from pressmark.store.schema import JOURNALED

_PARTS = {"text": ("id", "sha256")}
"""The columns of which a seal is where it is not of all: a text has its own hash."""

SEALED = (
    *_PARTS,
    *JOURNALED,
    *("annotator", "origin", "arrival", "run", "extracted", "step"),
)
"""The tables whose rows are sealed."""

_KEYED = (*SEALED, "change")
"""All tables with a key, the last of which tells where the next row goes."""

_BLOCK = 8
"""The bits of a key that are the same seal's: 256 rows."""

_AT_A_TIME = 64
"""How many rows are hashed together; some may be large."""

_AS_JSON = json.JSONEncoder(default=repr).encode

_NO_TEXT = re.compile("Could not decode to UTF-8")

_SUM = (1 << 60) - 1
"""What a sum is kept below, so that SQLite's integers hold it and one more."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Rows of a table, from one key to another, that are not as they were written."""

    table: str
    first: int
    last: int


def row_hash(*values: object) -> int:
    """Return the hash of a table's name and a row's values, of 60 bits."""
    return _hashed(_AS_JSON(values).encode())


def _row_hashes(table: str, rows: Sequence[Sequence[object]]) -> list[int]:
    """Return the :func:`row_hash` of rows of a table; far quicker than one by one."""
    if not rows:
        return []
    # A mark inside of text has a backslash before it, so nothing else is told so.
    begin, between = f'["{table}", ', f'], ["{table}", '
    told = _AS_JSON([(table, *row) for row in rows])
    parts = told[1 + len(begin) : -2].split(between)
    return [_hashed(f"{begin}{part}]".encode()) for part in parts]


def _hashed(told: bytes) -> int:
    return int.from_bytes(blake2b(told, digest_size=8).digest()) & _SUM


def block_of(key: int) -> int:
    """Return the number of the block that a row is sealed in, by its key."""
    return key >> _BLOCK


def sealed(table: str, row: Sequence[object]) -> Sequence[object]:
    """Return what of a table's row is sealed; a row begins with its key."""
    return row[: len(_PARTS[table])] if table in _PARTS else row


def last_keys(db: Database) -> dict[str, int]:
    """Return the largest key of each table, 0 where there is no row."""
    return {
        table: rows.value(db, f"select max(id) from {table}") or 0 for table in _KEYED
    }


def prepare(db: Database) -> None:
    """Let statements of this connection hash rows."""
    db.conn.create_function("row_hash", -1, row_hash, deterministic=True)


def install(db: Database) -> None:
    """Keep the seals of tables that are not journaled, for this connection.

    Those of the others are kept by the triggers of the journal.
    """
    for table in SEALED:
        if table in JOURNALED:
            continue
        for event in ("insert", "update", "delete"):
            watch(db, table, event)


def watch(db: Database, table: str, event: str) -> None:
    """Make the trigger that seals what an event changes in a table not journaled."""
    db.execute(
        f"create temp trigger seal_{table}_{event} after {event}"
        f" on main.{table} begin {on(db, table, event)}; end"
    )


def on(db: Database, table: str, event: str) -> str:
    """Return the statement that keeps the seal of a table's row up, in a trigger."""
    names = _columns(db, table)
    was, now = (
        f"row_hash('{table}', {row}.{f', {row}.'.join(names)})"
        for row in ("old", "new")
    )
    if event == "insert":
        return (
            "insert into seal (table_name, block, sum)"
            f" values ('{table}', new.id >> {_BLOCK}, {now})"
            " on conflict (table_name, block)"
            f" do update set sum = (sum + excluded.sum) & {_SUM}"
        )
    more = f" + {now}" if event == "update" else ""
    return (
        f"update seal set sum = (sum - {was}{more}) & {_SUM}"
        f" where table_name = '{table}' and block = old.id >> {_BLOCK}"
    )


def renew(db: Database) -> None:
    """Seal every row as it is now."""
    db.execute("delete from seal")
    for table in SEALED:
        add(db, table)


def add(db: Database, table: str, *, after: int | None = None) -> None:
    """Seal the rows of a table that were added after a key, or all."""
    wanted = "true" if after is None else f"id > {after}"
    db.conn.executemany(
        "insert into seal (table_name, block, sum) values (?, ?, ?)"
        " on conflict (table_name, block)"
        f" do update set sum = (sum + excluded.sum) & {_SUM}",
        [(table, block, found) for block, found in _sums(db, table, wanted).items()],
    )


def examine(db: Database) -> Iterator[Broken]:
    """Yield the blocks of rows that are not as they were written."""
    kept: dict[str, dict[int, int]] = defaultdict(dict)
    for table, block, found in db.execute("select table_name, block, sum from seal"):
        kept[table][block] = found
    for table in SEALED:
        known = kept.pop(table, {})
        sums = _sums(db, table)
        for block in sorted(known.keys() | sums.keys()):
            if known.get(block, 0) != sums.get(block, 0):
                yield Broken(table, block << _BLOCK, ((block + 1) << _BLOCK) - 1)
    for table, blocks in kept.items():
        yield Broken(table, min(blocks) << _BLOCK, max(blocks) << _BLOCK)


def is_whole(db: Database, block: Broken) -> bool:
    """Whether the rows of a block are as they were written."""
    wanted = f"id between {block.first} and {block.last}"
    sums = _sums(db, block.table, wanted)
    kept = db.execute(
        "select sum from seal where table_name = ? and block = ?",
        [block.table, block_of(block.first)],
    ).fetchone()
    return sums.get(block_of(block.first), 0) == (kept[0] if kept else 0)


def _sums(db: Database, table: str, wanted: str = "true") -> dict[int, int]:
    names = ", ".join(_columns(db, table))
    sql = f"select {names} from {table} where {wanted}"
    try:
        return _summed(db, table, sql, str)
    except sqlite3.OperationalError as error:
        if not _NO_TEXT.match(str(error)):
            raise
        # What is no text any more shall be another value, not an error.
        return _summed(db, table, sql, _text)


def _summed(
    db: Database, table: str, sql: str, text: Callable[[bytes], str]
) -> dict[int, int]:
    cursor = db.conn.cursor()
    cursor.row_factory = None
    read = _read(cursor, sql, text)
    sums: dict[int, int] = defaultdict(int)
    while rows := list(islice(read, _AT_A_TIME)):
        for row, found in zip(rows, _row_hashes(table, rows), strict=True):
            block = block_of(row[0])
            sums[block] = (sums[block] + found) & _SUM
    return sums


def _read(
    cursor: sqlite3.Cursor, sql: str, text: Callable[[bytes], str]
) -> Iterator[tuple[int, ...]]:
    connection = cursor.connection
    before = connection.text_factory
    connection.text_factory = text
    try:
        yield from cursor.execute(sql)
    finally:
        connection.text_factory = before


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")


def _columns(db: Database, table: str) -> tuple[str, ...]:
    if table in _PARTS:
        return _PARTS[table]
    found = db.execute(f"pragma table_info('{table}')")
    return tuple(f'"{row[1]}"' for row in found)
