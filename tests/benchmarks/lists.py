"""How quick the list of articles is when it is long, against a bare list view.

Run as ``python -m tests.benchmarks.lists``. The bare side has all its headlines in
memory. Ours reads from the project what it shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QAbstractItemView, QApplication

from pressmark.gui.documents.document_list import DocumentListModel
from pressmark.gui.main_window import MainWindow
from tests.benchmarks.bare_window import BareWindow
from tests.benchmarks.corpus import copied, project_of
from tests.benchmarks.our_window import shown_window
from tests.benchmarks.paired import PAIRS, Paired, paired
from tests.benchmarks.table import table

ARTICLES = 100_000
"""How many articles the list has."""

JUMP, RESET = 2.0, 0.030
"""How often longer a jump may take, and how many seconds a reset."""


def measured(articles: int = ARTICLES, *, pairs: int = PAIRS) -> list[Paired]:
    """Measure a jump to the middle, and the list anew, both painted."""
    with TemporaryDirectory() as folder:
        path = copied(project_of(articles), Path(folder))
        with _windows(path, articles) as (bare, ours):
            return [
                _jump(bare, ours.documents.list, articles, pairs),
                _reset(bare, ours, articles, pairs),
            ]


@contextmanager
def _windows(project: Path, articles: int) -> Iterator[tuple[BareWindow, MainWindow]]:
    with shown_window(project) as ours:
        bare = BareWindow(articles)
        bare.show()
        QApplication.processEvents()
        yield bare, ours
        bare.close()
        bare.deleteLater()


def _jump(
    bare: BareWindow, ours: QAbstractItemView, articles: int, pairs: int
) -> Paired:
    # Each time to rows that have not been looked at yet.
    bare_rows, our_rows = (count(articles // 2, articles // 200 or 1) for _ in range(2))

    def jump() -> None:
        ours.scrollTo(
            ours.model().index(next(our_rows) % articles, 0),
            QAbstractItemView.ScrollHint.PositionAtCenter,
        )
        ours.viewport().repaint()
        QApplication.processEvents()

    return paired(
        f"jump to the middle of {articles:,} articles",
        bare=lambda: bare.show_row(next(bare_rows) % articles),
        ours=jump,
        at_most=JUMP,
        pairs=pairs,
    )


def _reset(bare: BareWindow, ours: MainWindow, articles: int, pairs: int) -> Paired:
    listed = ours.documents.list
    model, project = listed.model(), ours.focus.project
    assert isinstance(model, DocumentListModel)

    def reset() -> None:
        model.show_project(project)
        listed.viewport().repaint()
        QApplication.processEvents()

    found = paired(
        f"list {articles:,} articles anew",
        bare=bare.reset_list,
        ours=reset,
        at_most=0,
        pairs=pairs,
    )
    # What counts here is the time itself: nobody waits for a thirtieth of a second.
    return Paired(found.what, found.bare, found.ours, RESET / found.bare)


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
