"""The words of mentions, sources and regions, to be found among all documents.

They are in temporary tables, made when first asked for and kept by triggers, because
what can be worked out from the texts does not belong into the project file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

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
    "mention": 'select id, document, "start", "end", status from mention'
    " order by document",
    "region": 'select id, document, "start", "end", status from region'
    " order by document",
    "fragment": 'select f.id, a.document, f."start", f."end", \'\' from attribution a'
    " join fragment f on f.attribution = a.id and f.role = 'source'"
    " order by a.document",
}


def ensure(db: Database) -> None:
    """Make the tables of forms, if they are not there yet.

    That takes some tenths of a second for thousands of marked articles; after that the
    tables follow each change.
    """
    if rows.value(db, "select 1 from sqlite_temp_schema where name = 'mention_form'"):
        return
    db.register_function(name_form, deterministic=True, replace=True)
    db.register_function(source_form, deterministic=True, replace=True)
    db.register_function(_lines, name="line_forms", deterministic=True, replace=True)
    with db.atomic():
        for table in _ADDED:
            db.execute(
                f"create temp table {table}_form"
                " (id integer not null, document integer not null,"
                " form text not null, status text not null)"
            )
        _fill(db)
        for table, added in _ADDED.items():
            for index, columns in (("form", "form, status, document"), ("id", "id")):
                name = f"temp.{table}_form_by_{index}"
                db.execute(f"create index {name} on {table}_form ({columns})")
            _follow(db, table, f"insert into {table}_form {added};")


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


def _fill(db: Database) -> None:
    into = "insert into {}_form values (?, ?, ?, ?)"
    for table, form in (("mention", name_form), ("fragment", source_form)):
        marked = _marked(db, table)
        rows_of = ((key, at, form(words), is_) for key, at, words, is_ in marked)
        db.conn.executemany(into.format(table), rows_of)
    db.conn.executemany(
        into.format("region"),
        (
            (key, document, form, status)
            for key, document, words, status in _marked(db, "region")
            for _, form in formed_lines(words)
        ),
    )


def _marked(db: Database, table: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield the key, the document's key, the words and the status of what is marked.

    Each text is read once; SQLite would read it anew for every mark in it.
    """
    sql = "select t.content from document d join text t on t.id = d.text where d.id = ?"
    read, text = None, ""
    for key, document, start, end, status in db.execute(_MARKED[table]):
        if document != read:
            read, text = document, str(rows.value(db, sql, [document]))
        yield key, document, text[start:end], status
