"""Project files that were made to harm whoever opens them, or that are none at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from tests.faults.damage import PAGE

Making = Callable[[Path], None]
"""Makes a hostile file of a sound project's."""

_STATUS = "check (status in ('suggested', 'accepted', 'rejected'))"


def _run(*statements: str) -> Making:
    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            for statement in statements:
                db.execute(statement)

    return make


def _in_schema(table: str, was: str, now: str) -> Making:
    """Have the schema say something else of a table, as no statement would."""

    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("pragma writable_schema = on")
            db.execute(
                "update sqlite_schema set sql = replace(sql, ?, ?) where name = ?",
                [was, now, table],
            )

    return make


def _root(table: str, page: int) -> Making:
    """Have a table begin at another page."""
    return _run(
        "pragma writable_schema = on",
        f"update sqlite_schema set rootpage = {page} where name = '{table}'",  # noqa: S608  (a name of ours)
    )


def _bytes(at: int, value: bytes) -> Making:
    def make(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[at : at + len(value)] = value
        path.write_bytes(data)

    return make


def _tree_of_itself(path: Path) -> None:
    """Have the schema's page lead to itself hundreds of times, and so on for ever."""
    data = bytearray(path.read_bytes())
    count = 300
    page = bytearray(data[:PAGE])
    page[100:112] = bytes([5, 0, 0, *count.to_bytes(2, "big"), 4, 0, 0, 0, 0, 0, 2])
    for number in range(count):
        at = PAGE - 6 * (number + 1)
        page[at : at + 6] = bytes([0, 0, 0, 2, 1, 1])
        place = 112 + 2 * number
        page[place : place + 2] = at.to_bytes(2, "big")
    data[:PAGE] = page
    inner = bytearray(PAGE)
    inner[:12] = page[100:112]
    inner[8:12] = (3).to_bytes(4, "big")
    for number in range(count):
        at = PAGE - 6 * (number + 1)
        inner[at : at + 6] = bytes([0, 0, 0, 3, 1, 1])
        inner[12 + 2 * number : 14 + 2 * number] = at.to_bytes(2, "big")
    for number in range(2, 12):
        following = (number + 1).to_bytes(4, "big")
        own = bytearray(inner)
        own[8:12] = following
        for place in range(count):
            at = PAGE - 6 * (place + 1)
            own[at : at + 4] = following
        data[(number - 1) * PAGE : number * PAGE] = own
    path.write_bytes(data)


def _many_tables(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("begin")
        for number in range(2_000):
            db.execute(f"create table t{number} (a check (a <> {'1+' * 90}1))")
        db.execute("commit")


def _huge(path: Path) -> None:
    """Have a row say that it is 600 MB long."""
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute(
            "select rootpage from sqlite_schema where name = 'property'"
        ).fetchone()
    data = bytearray(path.read_bytes())
    page = (root - 1) * PAGE
    cell = page + int.from_bytes(data[page + 8 : page + 10], "big")
    data[cell : cell + 5] = bytes([0x82, 0x9E, 0x8F, 0x86, 0x00])
    path.write_bytes(data)


def _invalid_name(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma writable_schema = on")
        db.execute(
            "update sqlite_schema set name = cast(x'ff41' as text) where name = 'note'"
        )


HOSTILE: Mapping[str, Making] = {
    "a trigger": _run(
        "create trigger t after update on document begin delete from note; end"
    ),
    "a trigger on another thing": _run(
        "create table own (a)",
        "create trigger t after insert on own begin delete from note; end",
    ),
    "a view": _run("create view v as select * from document"),
    "an endless view": _run(
        "create view v as with recursive c(x) as (select 1 union all select x + 1"
        " from c) select count(*) from c"
    ),
    "a view in the place of a table": _run(
        "drop table note", "create view note as select * from document"
    ),
    "a virtual table": _run("create virtual table v using fts5 (a)"),
    "a table of the file system": _run("create virtual table v using dbstat"),
    "a generated column": _run(
        "alter table note add column g integer as (length(text)) virtual"
    ),
    "a column more": _run("alter table note add column g text"),
    "an index on an expression": _run(
        "create index i on note (length(hex(zeroblob(length(text) * 1000))))"
    ),
    "an endless rule": _in_schema(
        "note", "text text not null", f"text text not null check ({'1+' * 400_000}1)"
    ),
    "a rule nested too deep": _in_schema(
        "note", "text text not null", f"text text check ({'(' * 5000}1{')' * 5000})"
    ),
    "a rule that takes all memory": _in_schema(
        "mention", _STATUS, f"{_STATUS} check (length(hex(zeroblob(400000000))) > 0)"
    ),
    "a schema of nonsense": _in_schema("note", "CREATE TABLE", "CREATE NONSENSE"),
    "a schema of another language": _in_schema("note", "note", "nöte"),
    "a name that is no text": _invalid_name,
    "a name that is bytes": _run(
        "pragma writable_schema = on",
        "update sqlite_schema set name = x'00ff' where name = 'note'",
    ),
    "a table that begins at another's page": _root("note", 2),
    "a table that begins in an index": _root("note", 9),
    "a table that begins beyond the file": _root("note", 99_999_999),
    "a table that begins nowhere": _root("note", 0),
    "thousands of tables": _many_tables,
    "a made sqlite_sequence": _run(
        "create table s (a integer primary key autoincrement)",
        "insert into s values (1)",
        "update sqlite_sequence set seq = 9223372036854775807",
    ),
    "pages that lead to one another": _tree_of_itself,
    "a value of 600 MB": _huge,
    "a page size of 1": _bytes(16, b"\x00\x01"),
    "a page size of 3": _bytes(16, b"\x00\x03"),
    "all pages reserved": _bytes(20, b"\xff"),
    "an unknown version": _bytes(18, b"\x09\x09"),
    "another encoding": _bytes(56, b"\x00\x00\x00\x02"),
    "free pages without end": _bytes(32, b"\x00\x00\x00\x02\x7f\xff\xff\xff"),
    "a schema of the future": _bytes(60, b"\x7f\xff\xff\xff"),
    "a schema before the first": _bytes(60, b"\xff\xff\xff\xff"),
    "another program's mark": _bytes(68, b"ABCD"),
}
"""Ways to make a hostile file of a project's, by what it has then."""


def _text(path: Path) -> None:
    path.write_text("A text.\n" * 2000)


def _database(path: Path) -> None:
    path.unlink()
    _run("create table a (b)", "insert into a values (1)")(path)


def _of(made: Callable[[bytes], bytes]) -> Making:
    def make(path: Path) -> None:
        path.write_bytes(made(path.read_bytes()))

    return make


NONE: Mapping[str, Making] = {
    "nothing": _of(lambda _: b""),
    "zeros": _of(lambda _: bytes(3 * PAGE)),
    "a text": _text,
    "another database": _database,
    "a header alone": _of(lambda data: data[:100]),
    "half a header": _of(lambda data: data[:50]),
}
"""Files that are no project, by what they are."""
