"""Full-text search over articles, their titles and entities (SQLite's FTS5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlite_utils import Database

from pressmark.model.filters import Words
from pressmark.model.words import words_in
from pressmark.store.schema import SEARCHED


def install(db: Database) -> None:
    """Have changes of what is indexed noted, for :func:`catch_up`.

    The triggers only note: SQLite lets none of them write to a full-text index while
    the schema is not trusted.
    """
    for index, (_, columns) in SEARCHED.items():
        names = ", ".join(columns)
        db.execute(
            f"create temp table {index}_changed (key integer, known integer, {names})"
        )
        for event in ("insert", "update", "delete"):
            _watch(db, index, event)


def _watch(db: Database, index: str, event: str) -> None:
    """Make the trigger that notes one event on what is indexed."""
    table, columns = SEARCHED[index]
    old = ", ".join(f"old.{column}" for column in columns)
    nothing = ", ".join("null" for _ in columns)
    when, row = {
        "insert": ("insert", f"new.id, 0, {nothing}"),
        "update": (f"update of {', '.join(columns)}", f"new.id, 1, {old}"),
        "delete": ("delete", f"old.id, 1, {old}"),
    }[event]
    db.execute(
        f"create temp trigger {index}_{event} after {when}"
        f" on main.{table} begin insert into {index}_changed values ({row}); end"
    )


@contextmanager
def unwatched_inserts(db: Database) -> Iterator[None]:
    """Let the body insert very many rows, and index them all at its end.

    As :func:`pressmark.store.journal.unwatched_inserts` does it.
    """
    last = {
        index: db.execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0]
        for index, (table, _) in SEARCHED.items()
    }
    for index in SEARCHED:
        db.execute(f"drop trigger temp.{index}_insert")
    yield
    for index, (table, columns) in SEARCHED.items():
        names = ", ".join(columns)
        db.execute(
            f"insert into {index} (rowid, {names}) select id, {names} from {table}"
            " where id > ?",
            [last[index]],
        )
        _watch(db, index, "insert")


def catch_up(db: Database) -> None:
    """Bring the indexes of titles and entities up to date with what was noted.

    A step does so before it ends.
    """
    for index, (table, columns) in SEARCHED.items():
        noted = f"{index}_changed"
        if db.execute(f"select 1 from {noted} limit 1").fetchone() is None:
            continue
        names = ", ".join(columns)
        # What the index knows of a row is what it was before its first change.
        firsts = f"(select min(rowid) from {noted} group by key)"
        db.execute(
            f"insert into {index} ({index}, rowid, {names})"
            f" select 'delete', key, {names} from {noted}"
            f" where rowid in {firsts} and known"
        )
        db.execute(
            f"insert into {index} (rowid, {names}) select id, {names} from {table}"
            f" where id in (select key from {noted})"
        )
        db.execute(f"delete from {noted}")


def rebuild(db: Database) -> None:
    """Make every full-text index anew from what it is about."""
    for index in ("text_search", *SEARCHED):
        db.execute(f"insert into {index} ({index}) values ('rebuild')")


def match_all(words: str) -> str:
    """Return the FTS5 expression for texts with all the words, the last one begun.

    Every word is quoted, so that no word is taken for an operator. A query with no word
    in it finds nothing.
    """
    found = [f'"{word}"' for word in words_in(words)]
    return " ".join(found) + "*" if found else '""'


def match_words(form: str) -> str | None:
    """Return the FTS5 expression for texts with all the words of a form, or None.

    Numbers do not count, as they do not in the form of a line.
    """
    found = [word for word in words_in(form) if not any(map(str.isdigit, word))]
    return " ".join(f'"{word}"' for word in found) or None


def match_any(values: Sequence[Words]) -> str:
    """Return the FTS5 expression for texts in which one of some phrases is."""
    phrases = [
        f'"{" ".join(words_in(value.text))}"{"*" if value.begun else ""}'
        for value in values
    ]
    return f"({' OR '.join(phrases)})"
