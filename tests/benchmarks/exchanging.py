"""Importing and exporting 10,000 articles with 20 marked spans each.

“Bare” does the same job with `orjson` and `sqlite3` alone: it reads the same articles,
puts their texts, metadata and spans into tables and the words into a full-text index
that can be searched, and writes them as JSON lines again.
"""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson

from pressmark.exchange.jsonl_writing import line_of
from pressmark.model.restriction import EVERYTHING
from pressmark.project.project import Project
from pressmark.project.transfer import export_project, import_sources
from tests.benchmarks.corpus import bundle_of, folder, records
from tests.benchmarks.paired import Paired, paired
from tests.benchmarks.table import table

ARTICLES = 10_000
SPANS = 20

_AT_A_TIME = 500
_TABLES = """
    pragma journal_mode = wal;
    pragma synchronous = normal;
    pragma cache_size = -65536;
    create table a(id integer primary key, headline, outlet, date, author, url, n int);
    create table body(id integer primary key, text);
    create table s(id integer primary key, a int, start int, "end" int, label, quote);
    create index s1 on s(a, start);
    create index a1 on a(date, id);
    create virtual table f using fts5(headline, text, content='',
        tokenize='unicode61 remove_diacritics 2');
"""


def measured(articles: int = ARTICLES, pairs: int = 3) -> list[Paired]:
    """Return what an import and an export take."""
    bare, native = _sources(articles)
    with TemporaryDirectory() as made:
        place = Path(made)
        return [
            paired(
                f"importing {articles:,} articles",
                bare=partial(_bare_import, bare, place / "bare.db"),
                ours=partial(_our_import, native, place / "ours.pressmark"),
                at_most=1.5,
                pairs=pairs,
            ),
            paired(
                f"exporting {articles:,} articles",
                bare=partial(_bare_export, place / "bare.db", place / "bare.jsonl"),
                ours=partial(_our_export, place / "ours.pressmark", place / "o.jsonl"),
                at_most=2.0,
                pairs=pairs,
            ),
        ]


def native_source(articles: int) -> Path:
    """Return a file of so many articles in our own format; it is made only once."""
    return _sources(articles)[1]


def _sources(articles: int) -> tuple[Path, Path]:
    """Return the same articles as the bare job reads them, and in our format."""
    bare = folder() / f"bare-{articles}-{SPANS}.jsonl"
    native = folder() / f"native-{articles}-{SPANS}.jsonl"
    if not native.exists():
        unfinished = native.with_suffix(".part")
        with bare.open("wb") as plain, unfinished.open("wb") as ours:
            for record in records(articles):
                record["spans"] = record["spans"][:SPANS]
                plain.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
                ours.write(line_of(bundle_of(record, SPANS)))
        unfinished.replace(native)
    return bare, native


def _bare_import(source: Path, target: Path) -> None:
    _remove(target)
    db = sqlite3.connect(target, isolation_level=None)
    db.executescript(_TABLES)
    db.execute("begin")
    batch: list[dict[str, Any]] = []
    with source.open("rb") as lines:
        for line in lines:
            batch.append(orjson.loads(line))
            if len(batch) == _AT_A_TIME:
                _insert(db, batch)
                batch.clear()
    _insert(db, batch)
    db.execute("commit")
    db.close()


def _insert(db: sqlite3.Connection, batch: list[dict[str, Any]]) -> None:
    db.executemany(
        "insert into a values(:id, :headline, :outlet, :date, :author, :url, :n)",
        [{**each, "n": len(each["text"])} for each in batch],
    )
    db.executemany("insert into body values(:id, :text)", batch)
    db.executemany(
        'insert into s(a, start, "end", label, quote) values(?, ?, ?, ?, ?)',
        [
            (each["id"], start, end, label, each["text"][start:end])
            for each in batch
            for start, end, label in each["spans"]
        ],
    )
    db.executemany(
        "insert into f(rowid, headline, text) values(:id, :headline, :text)", batch
    )


def _bare_export(source: Path, target: Path) -> None:
    db = sqlite3.connect(source, isolation_level=None)
    spans = db.execute('select a, start, "end", label from s order by a, start')
    span = spans.fetchone()
    articles = db.execute(
        "select a.id, headline, outlet, date, text from a join body using(id)"
        " order by a.id"
    )
    with target.open("wb") as file:
        for identifier, headline, outlet, date, text in articles:
            marked = []
            while span and span[0] == identifier:
                marked.append(span[1:])
                span = spans.fetchone()
            record = {
                "id": identifier,
                "headline": headline,
                "outlet": outlet,
                "date": date,
                "text": text,
                "spans": marked,
            }
            file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
    db.close()


def _our_import(source: Path, target: Path) -> None:
    _remove(target)
    with Project.create(target, "ro") as project:
        import_sources(project, [source])


def _our_export(source: Path, target: Path) -> None:
    with Project.open(source, "ro", read_only=True) as project:
        export_project(project, "jsonl", target, statuses=EVERYTHING)


def _remove(path: Path) -> None:
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
