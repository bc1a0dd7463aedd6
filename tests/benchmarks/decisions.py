"""How long decisions and what is learned from them take in a project that has many.

Run as ``python -m tests.benchmarks.decisions [--annotations N]``. Each figure is a
median, in milliseconds and as a multiple of one bare commit of SQLite to the same disk
in the same run, so that machines can be compared.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from pressmark.model.bundle import Bundle
from pressmark.model.layer import Layer
from pressmark.project import commands, queries
from pressmark.project.precedents import guidance
from pressmark.settings import Settings
from tests.builders import bundle
from tests.projects import made

_TIMES = 15
_IN_A_DOCUMENT = 50


@dataclass(frozen=True, slots=True)
class Timed:
    """The median seconds of one thing that was done."""

    what: str
    seconds: float


def articles(annotations: int) -> Iterator[Bundle]:
    """Yield documents with about so many suggested mentions between them."""
    for number in range(max(1, annotations // _IN_A_DOCUMENT)):
        names = (
            f"[Ann{number} Smith{place}:PERSON=Ann{number} Smith{place}]"
            for place in range(_IN_A_DOCUMENT)
        )
        yield bundle(". ".join(names), name=f"article-{number}")


def decisions(folder: Path, annotations: int) -> list[Timed]:
    """Measure in a new project in a folder; the first is the bare commit."""
    with made(folder, list(articles(annotations))) as project:
        documents = [
            row.id
            for row in queries.document_rows(project, queries.document_keys(project))
        ]
        last = queries.bundle(project, documents[-1]).mentions
        for document in documents[:-1]:
            commands.accept_all(project, document, Layer.MENTIONS)
        accepted = iter(last)
        return [
            Timed("one bare commit", _bare_commit(folder / "bare.sqlite")),
            _timed("accept one", lambda: commands.accept(project, next(accepted).id)),
            _timed("undo it", project.undo),
            _timed("read what was decided", lambda: guidance(project, Settings())),
            _timed(
                "count what was decided", lambda: queries.suggestion_record(project)
            ),
        ]


def _timed(what: str, done: Callable[[], object], times: int = _TIMES) -> Timed:
    taken = []
    for _ in range(times):
        began = perf_counter()
        done()
        taken.append(perf_counter() - began)
    return Timed(what, median(taken))


def _bare_commit(path: Path) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        bare.execute("pragma journal_mode = wal")
        bare.execute("pragma synchronous = full")
        bare.execute("create table row (value integer)")
        return _timed("", lambda: bare.execute("insert into row values (1)")).seconds


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotations", type=int, default=4500)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        found = decisions(Path(folder), asked.annotations)
    for one in found:
        share = one.seconds / found[0].seconds
        print(f"{one.what:24}{1000 * one.seconds:8.1f} ms {share:8.1f} ×")  # noqa: T201  (a script)


if __name__ == "__main__":
    main()
