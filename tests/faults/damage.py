"""Projects with something of everything, the ways to damage their files, and dumps."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

from pressmark.model.bundle import Bundle
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.builders import bundle
from tests.faults.activities import Deeds, begin
from tests.projects import add

PAGE = 4096

Spoil = Callable[[bytearray, int, Random], None]
"""Damages a page of a file's content, by its number from 0."""

Rows = dict[str, list[tuple[Any, ...]]]
"""The rows of every table."""

DERIVED = ("text_search", "title_search", "entity_search")
"""What the names of tables begin with that can be made anew from the others."""


def worked_on(folder: Path, *, deeds: int, articles: int, seed: int = 7) -> Path:
    """Return a closed project in which much has been done, and some imported."""
    path = begin(folder)
    with Project.open(path, "ro") as project:
        doing = Deeds(project, Random(seed))  # noqa: S311  (nothing secret)
        for _ in range(deeds):
            doing.some_rule()
        add(project, *(_full(number) for number in range(articles)))
        keys = queries.document_keys(project)[:5]
        for row in queries.document_rows(project, keys):
            commands.add_note(project, row.id, "Is this so?")
        doing.replace_text()
        doing.suggest()
    return path


def _full(number: int) -> Bundle:
    """Return an article in which much is marked, and whose text takes some pages."""
    marked = (
        "[“We sign,”:content 0] [said:cue 0] [Ann Lee:PERSON=Ann Lee] of [Ro:ORG]. "
    )
    text = "".join(marked.replace("0", str(n)) for n in range(1, number % 7 * 5 + 3))
    return bundle(f"{number}. {text}" + "“No,” he said. " * 99, name=f"full {number}")


def dump(path: Path) -> Rows:
    """Return every row of a project that could not be made again from the others."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        tables = [
            name
            for (name,) in connection.execute(
                "select name from sqlite_schema where type = 'table'"
            )
            if not name.startswith((*DERIVED, "seal", "_sqlite"))
        ]
        return {
            table: connection.execute(f"select * from {table} order by 1").fetchall()  # noqa: S608  (a name of ours)
            for table in tables
        }
    finally:
        connection.close()


def decided(rows: Rows) -> set[tuple[str, str]]:
    """Return what a person decided on that is still there, each by table and id.

    Not the quotes that were only accepted: their words are in the file once.
    """
    shown = {row[0] for row in rows["document"]}
    people = {row[0] for row in rows["origin"] if row[1] == "annotator"}
    return {
        (table, row[1])
        for table, status in (("region", 6), ("mention", 7), ("stance", 9))
        for row in rows[table]
        if row[status] != "suggested" and row[2] in shown
    } | {("attribution", row[1]) for row in rows["attribution"] if row[9] in people}


def _zero(data: bytearray, page: int, _: Random) -> None:
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def _overwrite(data: bytearray, page: int, random: Random) -> None:
    data[page * PAGE : (page + 1) * PAGE] = random.randbytes(PAGE)


def _flip(data: bytearray, page: int, random: Random) -> None:
    data[page * PAGE + random.randrange(PAGE)] ^= 1 << random.randrange(8)


def _tear(data: bytearray, page: int, random: Random) -> None:
    start = page * PAGE + 512 * random.randrange(8)
    data[start : start + 512] = bytes(512)


def _swap(data: bytearray, page: int, random: Random) -> None:
    other = random.randrange(len(data) // PAGE)
    here, there = (slice(one * PAGE, (one + 1) * PAGE) for one in (page, other))
    data[here], data[there] = data[there], data[here]


def _truncate(data: bytearray, page: int, random: Random) -> None:
    del data[page * PAGE + random.choice((0, 1, 512)) :]


SPOILS: Mapping[str, Spoil] = {
    "a page zeroed": _zero,
    "a page overwritten at random": _overwrite,
    "a bit flipped": _flip,
    "a sector zeroed": _tear,
    "two pages swapped": _swap,
    "cut off at a page": _truncate,
}
"""The ways in which a file is damaged."""
