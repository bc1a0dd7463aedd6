"""The words of mentions, sources and regions, to be found among all documents.

They are in temporary tables, made when first asked for and kept by triggers, because
what can be worked out from the texts does not belong into the project file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from math import inf
from time import monotonic

from sqlite_utils import Database

from pressmark.model.forms import formed_lines, name_form, source_form
from pressmark.store import rows

_TEXT_OF = (
    '(select substr(t.content, new."start" + 1, new."end" - new."start")'
    " from main.document d join main.text t on t.id = d.text where d.id = {document})"
)
_WORDS = _TEXT_OF.format(document="new.document")
_QUOTE = "(select document from main.attribution where id = new.attribution)"
_SOURCE = _TEXT_OF.format(document=_QUOTE)

_ADDED = {
    "mention": f"select new.id, new.document, name_form({_WORDS}), new.status",
    "region": "select new.id, new.document, value, new.status"
    f" from json_each(line_forms({_WORDS}))",
    "fragment": f"select new.id, {_QUOTE}, source_form({_SOURCE}), ''"
    " where new.role = 'source'",
}
"""What a new row of a table adds to its forms. A region has one for each line.

The status is there because of most forms far more is open than decided.
"""

_CHANGING = {
    "mention": '"start", "end", status',
    "region": '"start", "end", status',
    "fragment": '"start", "end"',
}
"""The columns of a table by which a form changes."""

_MARKED = {
    "mention": 'select id, document, "start", "end", status from mention where {0}',
    "region": 'select id, document, "start", "end", status from region where {0}',
    "fragment": "select id,"
    " (select document from attribution a where a.id = fragment.attribution),"
    ' "start", "end", \'\' from fragment where {0}',
}

_BATCH = 200
"""How many rows are filled in at a time: a few thousandths of a second."""


def ensure(db: Database) -> None:
    """Make the tables of forms, if they are not there and full yet.

    That takes some tenths of a second for thousands of marked articles; after that the
    tables follow each change.
    """
    prepare(db, inf)


def prepare(db: Database, seconds: float) -> bool:
    """Go on making the tables of forms for so long; return whether they are full."""
    if not rows.value(
        db, "select 1 from sqlite_temp_schema where name = 'mention_form'"
    ):
        _begin(db)
    until = monotonic() + seconds
    while waiting := db.execute("select * from form_filling limit 1").fetchone():
        if monotonic() > until:
            return False
        with db.atomic():
            _fill(db, *waiting)
    return True


def _begin(db: Database) -> None:
    db.register_function(name_form, deterministic=True, replace=True)
    db.register_function(source_form, deterministic=True, replace=True)
    db.register_function(_lines, name="line_forms", deterministic=True, replace=True)
    with db.atomic():
        db.execute(
            "create temp table form_filling"
            " (table_name text, last integer, until integer)"
        )
        for table, added in _ADDED.items():
            db.execute(
                f"create temp table {table}_form"
                " (id integer not null, document integer not null,"
                " form text not null, status text not null)"
            )
            for index, columns in (("form", "form, status, document"), ("id", "id")):
                name = f"temp.{table}_form_by_{index}"
                db.execute(f"create index {name} on {table}_form ({columns})")
            _follow(db, table, f"insert into {table}_form {added};")
            # What comes later is seen to by the triggers.
            until = rows.next_id(db, table) - 1
            db.execute("insert into form_filling values (?, 0, ?)", [table, until])


def _lines(text: str) -> str:
    return json.dumps([form for _, form in formed_lines(text)])


def _follow(db: Database, table: str, insert: str) -> None:
    delete = f"delete from {table}_form where id = old.id;"
    for event, moment, statements in (
        ("insert", "insert", insert),
        ("update", f"update of {_CHANGING[table]}", delete + insert),
        ("delete", "delete", delete),
    ):
        db.execute(
            f"create temp trigger {table}_form_{event} after {moment}"
            f" on main.{table} begin {statements} end"
        )


def _fill(db: Database, table: str, last: int, until: int) -> None:
    """Fill in some more rows of a table, from after the last one that was."""
    found = _marked(db, table, last, until)
    if not found:
        db.execute("delete from form_filling where table_name = ?", [table])
        return
    sql = f"delete from {table}_form where id > ? and id <= ?"
    db.execute(sql, [last, found[-1][0]])
    db.conn.executemany(
        f"insert into {table}_form values (?, ?, ?, ?)",
        (
            (key, document, form, status)
            for key, document, words, status in found
            for form in _FORMS[table](words)
        ),
    )
    sql = "update form_filling set last = ? where table_name = ?"
    db.execute(sql, [found[-1][0], table])


def _marked(
    db: Database, table: str, last: int, until: int
) -> list[tuple[int, int, str, str]]:
    """Return the key, the document's key, the words and the status of what is marked.

    Each text is read once; SQLite would read it anew for every mark in it.
    """
    where = f"id > ? and id <= ? order by id limit {_BATCH}"
    if table == "fragment":
        where = f"id > ? and id <= ? and role = 'source' order by id limit {_BATCH}"
    sql = "select t.content from document d join text t on t.id = d.text where d.id = ?"
    read, text, found = None, "", []
    for key, document, start, end, status in db.execute(
        _MARKED[table].format(where), [last, until]
    ).fetchall():
        if document != read:
            read, text = document, str(rows.value(db, sql, [document]))
        found.append((key, document, text[start:end], status))
    return found


_FORMS: dict[str, Callable[[str], Iterable[str]]] = {
    "mention": lambda words: (name_form(words),),
    "fragment": lambda words: (source_form(words),),
    "region": lambda words: (form for _, form in formed_lines(words)),
}
