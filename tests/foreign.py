"""What a stranger writes into a project file without Pressmark."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from pressmark.store import journal, rows, seals
from pressmark.store.connection import connect
from pressmark.store.schema import JOURNALED, SEARCHED

_TABLES = (*JOURNALED, "annotator", "origin", "arrival", "run", "extracted", "step")
_WITH_RULES = frozenset(
    {"aliases", "corrects", "definition", "hash", "more", "remarks"}
)
"""Columns in which what is no JSON or no hash of ours is refused."""

Change = tuple[str, int, object, object]
"""A table, a key, and the row before and after: None, text as it is, or values."""


def add_step(
    path: Path,
    changes: Sequence[Change] = (),
    *,
    kind: str = "edit_note",
    at: str = "2031-01-01T00:00:00+00:00",
    reverts: int | None = None,
    subject: str | None = None,
) -> int:
    """Write a step with changes into a project that is not open; return its key.

    It is of the annotator who made the project, so that it is theirs to undo.
    """
    with closing(sqlite3.connect(path)) as db, db:
        key = db.execute(
            "insert into step (kind, annotator, at, reverts, subject, recorded, hash)"
            " values (?, 1, ?, ?, ?, 1, 'x')",
            [kind, at, reverts, subject],
        ).lastrowid
        assert key is not None
        db.executemany(
            "insert into change (step, table_name, row_id, before, after)"
            " values (?, ?, ?, ?, ?)",
            [(key, table, row, *map(_side, sides)) for table, row, *sides in changes],
        )
    return key


def _side(given: object) -> str | None:
    return given if given is None or isinstance(given, str) else json.dumps(given)


def put_behind_texts(path: Path, words: str) -> None:
    """Put words behind every text of a project that is not open, but the articles'.

    The hashes are made to fit, so that nothing but the words is out of the ordinary.
    """
    with closing(sqlite3.connect(path)) as db, db:
        for table in _TABLES:
            for _, column, kind, *_rest in db.execute(f"pragma table_info({table})"):
                if kind == "TEXT" and column not in _WITH_RULES:
                    with suppress(sqlite3.IntegrityError):
                        db.execute(
                            f'update {table} set "{column}" = "{column}" || ?',  # noqa: S608  (names of ours)
                            [words],
                        )
        for index in SEARCHED:
            db.execute(f"insert into {index} ({index}) values ('rebuild')")  # noqa: S608  (as above)

    _make_hashes_fit(path)


def _make_hashes_fit(path: Path) -> None:
    db = connect(path, "rw")
    try:
        with db.atomic():
            for step in journal.steps(db):
                hashed = {"hash": journal.step_hash(db, step.id)}
                rows.change(db, "step", step.id, hashed)
            seals.renew(db)
    finally:
        db.close()


def row(path: Path, table: str) -> dict[str, Any]:
    """Return the first row of a table of a project that is not open."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        sql = f'select * from "{table}" order by id limit 1'  # noqa: S608  (a name of ours)
        return dict(db.execute(sql).fetchone())


def contents(path: Path) -> Mapping[str, Sequence[object]]:
    """Return all rows of a project that is not open, but for steps and seals."""
    with closing(sqlite3.connect(path)) as db:
        tables = [
            name
            for (name,) in db.execute(
                "select name from sqlite_schema where type = 'table'"
                " and name not in ('step', 'change', 'seal')"
            )
        ]
        return {
            table: db.execute(f'select * from "{table}"').fetchall()  # noqa: S608  (as above)
            for table in tables
        }
