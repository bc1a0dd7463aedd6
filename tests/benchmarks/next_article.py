"""How long it takes to leave an article until the next is painted, in long lists.

Run as ``python -m tests.benchmarks.next_article``. There has been a moment of rest
before, as long as it takes to look at an article, in which the next one was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressmark.gui.main_window import MainWindow
from tests.benchmarks.corpus import copied, project_of
from tests.benchmarks.our_window import shown_window

AT_MOST = 0.2
"""Seconds after which a person who goes on to the next article has to wait."""

_TIMES = 9
_REST = 600
"""Milliseconds that a person looks at an article at least."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The seconds until the next article was painted, in a list of so many."""

    articles: int
    seconds: float

    def line(self) -> str:
        """Return what was measured, in words."""
        return f"{self.articles:,} articles: {1000 * self.seconds:.0f} ms"


def measured(
    sizes: Sequence[int] = (10_000, 100_000), *, times: int = _TIMES
) -> list[Gone]:
    """Measure going on to the next article, in projects of these sizes."""
    found = []
    for articles in sizes:
        with _window(articles) as window:
            took = [_go_on(window) for _ in range(times)]
        found.append(Gone(articles, median(took)))
    return found


@contextmanager
def _window(articles: int) -> Iterator[MainWindow]:
    with TemporaryDirectory() as folder:
        path = copied(project_of(articles), Path(folder))
        with shown_window(path) as window:
            yield window


def _go_on(window: MainWindow) -> float:
    QTest.qWait(_REST)
    before = window.focus.document
    began = perf_counter()
    window.run("skip_next")
    QApplication.processEvents()
    took = perf_counter() - began
    if window.focus.document == before:
        raise AssertionError("the next article was not shown")
    return took


if __name__ == "__main__":
    for one in measured():
        print(one.line())  # noqa: T201  (a script)
