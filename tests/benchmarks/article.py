"""How long it takes to show another article, painted, against a plain text edit.

Run as ``python -m tests.benchmarks.article``. The bare side puts in the same text and
marks the same spans with formats. Ours is what a person has who goes to another
article: it is read from the project, and shown in the list, the text, the margin and
the inspector.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from pressmark.gui.main_window import MainWindow
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from tests.benchmarks.bare_window import BareWindow
from tests.benchmarks.corpus import text_of
from tests.benchmarks.marked import marked, spans_in
from tests.benchmarks.our_window import shown_window
from tests.benchmarks.paired import PAIRS, Paired, paired
from tests.benchmarks.table import table
from tests.projects import made


@dataclass(frozen=True, slots=True)
class Size:
    """How long an article is, and how often longer ours may take to show it."""

    words: int
    spans: int
    at_most: float


SIZES = (Size(1000, 100, 1.5), Size(16_500, 1000, 2.0), Size(50_000, 5000, 2.0))
"""The articles that are measured."""


def measured(sizes: Sequence[Size] = SIZES, *, pairs: int = PAIRS) -> list[Paired]:
    """Measure each size in turns with the bare window."""
    with TemporaryDirectory() as folder:
        return [_switch(size, Path(folder) / str(size.words), pairs) for size in sizes]


def _switch(size: Size, folder: Path, pairs: int) -> Paired:
    folder.mkdir()
    text = text_of(size.words)
    spans = spans_in(text, size.spans)
    # A text that a project has already would not be imported again.
    bundles = [marked(text + last, spans, f"article{last}") for last in (".", "!")]
    colored = [(span.start, span.end, n) for n, span in enumerate(spans)]
    with _windows(folder, bundles) as (bare, ours):
        documents = cycle([bundle.document.id for bundle in bundles])
        return paired(
            f"show an article of {size.words:,} words with {size.spans:,} annotations",
            bare=partial(bare.show_article, text, colored),
            ours=lambda: _show(ours, next(documents)),
            at_most=size.at_most,
            pairs=pairs,
        )


@contextmanager
def _windows(
    folder: Path, bundles: Sequence[Bundle]
) -> Iterator[tuple[BareWindow, MainWindow]]:
    made(folder, bundles).close()
    with shown_window(next(folder.glob("*.pressmark"))) as ours:
        bare = BareWindow(len(bundles))
        bare.show()
        QApplication.processEvents()
        yield bare, ours
        bare.close()
        bare.deleteLater()


def _show(window: MainWindow, document: DocumentId) -> None:
    window.focus.show_document(document)
    window.article.view.viewport().repaint()
    QApplication.processEvents()


if __name__ == "__main__":
    print(table(measured()))  # noqa: T201  (a script)
