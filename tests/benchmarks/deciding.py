"""How long one decision takes until it is saved and painted, in an open window.

Run as ``python -m tests.benchmarks.deciding``. The bare side inserts a row into a
SQLite file as durably, commits, and has one span of a plain text edit painted anew.
Ours is the key A: the command with all that follows from it, and then the article, the
inspector, the list, the bars and the actions as they now are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressmark.exchange.format import ReadDocument
from pressmark.gui.main_window import MainWindow
from pressmark.model.bundle import Bundle
from pressmark.project.project import Project
from pressmark.project.transfer import Import
from tests.benchmarks.bare_window import BareWindow, Marked
from tests.benchmarks.corpus import copied, project_of, text_of
from tests.benchmarks.marked import marked, spans_in
from tests.benchmarks.our_window import shown_window
from tests.benchmarks.paired import PAIRS, Paired, paired
from tests.benchmarks.table import table

AT_MOST = 3.0
"""How often longer ours may take."""

ARTICLES = (1000, 100_000)
"""The sizes of the projects in which it is measured."""

SIZES = ((1000, 100), (16_500, 1000), (50_000, 5000))
"""The words and the annotations of the articles in which it is measured."""

_SETTLING = 300
"""Milliseconds after which nothing that a decision began is under way any more."""

_TABLE = """create table annotation (id integer primary key, article integer not null,
    label text not null, "start" integer not null, "end" integer not null,
    status text not null, at text not null);
create index annotation_by_article on annotation (article, status);"""


class Bare:
    """A file of annotations, and one article with its spans marked."""

    def __init__(self, folder: Path, text: str, spans: Sequence[Marked]) -> None:
        self._db = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = full")
        self._db.executescript(_TABLE)
        self._spans = spans
        self._next = 0
        self.window = BareWindow(2)
        self.window.show()
        self.window.show_article(text, spans)

    def decide(self) -> None:
        """Save one annotation, and paint its span in another colour."""
        start, end, _ = self._spans[self._next]
        self._next += 1
        self._db.execute("begin immediate")
        self._db.execute(
            'insert into annotation (article, label, "start", "end", status, at)'
            " values (1, 'PERSON', ?, ?, 'accepted', '2026-01-02T03:04:05Z')",
            [start, end],
        )
        self._db.execute("commit")
        decided = QTextCharFormat()
        decided.setBackground(QColor("#80c080"))
        cursor = QTextCursor(self.window.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(decided)
        self.window.text.viewport().repaint()
        QApplication.processEvents()

    def close(self) -> None:
        """Close file and window."""
        self._db.close()
        self.window.close()
        self.window.deleteLater()


def measured(
    articles: Sequence[int] = ARTICLES,
    sizes: Sequence[tuple[int, int]] = SIZES,
    *,
    pairs: int = PAIRS,
) -> list[Paired]:
    """Measure each size of article in projects with so many articles besides."""
    found = []
    for others in articles:
        for words, marks in sizes:
            with TemporaryDirectory() as folder:
                found.append(_decision(others, words, marks, Path(folder), pairs))
    return found


def _decision(
    others: int, words: int, annotations: int, folder: Path, pairs: int
) -> Paired:
    text = text_of(words)
    spans = spans_in(text, annotations)
    article = marked(text, spans, "measured")
    colored = [(span.start, span.end, n) for n, span in enumerate(spans)]
    with (
        deciding_window(folder, others, article) as ours,
        closing(Bare(folder, text, colored)) as bare,
    ):
        return paired(
            f"decide on one of {annotations:,} annotations of an article, beside"
            f" {others:,} articles",
            bare=bare.decide,
            ours=lambda: decide(ours),
            at_most=AT_MOST,
            pairs=pairs,
            settled=lambda: QTest.qWait(_SETTLING),
        )


@contextmanager
def deciding_window(folder: Path, others: int, article: Bundle) -> Iterator[MainWindow]:
    """Open the window on an article of a large project, at its first mention."""
    path = copied(project_of(others), folder)
    with Project.open(path, "ro") as project:
        importing = Import(project)
        importing.add([ReadDocument(article, "measured")])
        importing.finish()
    with shown_window(path) as window:
        window.focus.show_document(article.document.id)
        window.focus.show_annotation(article.mentions[0].id)
        yield window


def decide(window: MainWindow) -> None:
    """Accept what is current, and have all that changes painted."""
    window.run("accept")
    QApplication.processEvents()


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
