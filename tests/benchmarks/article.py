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

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

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


NOTICED = 0.050
"""The seconds from a key to its paint that a person does not notice."""

_SETTLING = 300
"""Milliseconds after which nothing that was begun is under way any more."""

SIZES = (Size(1000, 100, 1.5), Size(16_500, 1000, 2.0), Size(50_000, 5000, 2.0))
"""The articles that are measured."""


def measured(sizes: Sequence[Size] = SIZES, *, pairs: int = PAIRS) -> list[Paired]:
    """Measure each size in turns with the bare window."""
    with TemporaryDirectory() as folder:
        return [
            found
            for size in sizes
            for found in _switch(size, Path(folder) / str(size.words), pairs)
        ]


def keystrokes(size: Size = SIZES[-1], *, pairs: int = PAIRS) -> list[Paired]:
    """Measure keys in a long article, each until it is painted.

    What counts is the time itself: nobody notices a twentieth of a second.
    """
    with TemporaryDirectory() as folder:
        text = text_of(size.words)
        spans = spans_in(text, size.spans)
        colored = [(span.start, span.end, n) for n, span in enumerate(spans)]
        with _windows(Path(folder), [marked(text, spans, "article")]) as (bare, ours):
            bare.show_article(text, colored)
            _settle()
            return [
                _keystroke(what, key, bare.text, ours, pairs=pairs)
                for what, key in (
                    ("a page down", Qt.Key.Key_PageDown),
                    ("the caret a line down", Qt.Key.Key_Down),
                    ("on to the next suggestion", Qt.Key.Key_J),
                )
            ]


def _keystroke(
    what: str, key: Qt.Key, bare: QTextEdit, ours: MainWindow, *, pairs: int
) -> Paired:
    def press(view: QTextEdit, which: Qt.Key) -> None:
        QTest.keyClick(view, which)
        view.viewport().repaint()
        QApplication.processEvents()

    # A plain text edit knows no suggestions; the nearest it has is the next page.
    plain = Qt.Key.Key_PageDown if key == Qt.Key.Key_J else key
    ours.activateWindow()
    ours.article.view.setFocus()
    found = paired(
        f"{what} in it",
        bare=partial(press, bare, plain),
        ours=partial(press, ours.article.view, key),
        at_most=1,
        pairs=pairs,
        settled=_settle,
    )
    return Paired(found.what, found.bare, found.ours, NOTICED / found.bare)


def _settle() -> None:
    """Let everything end that was begun, such as laying out the rest of a text."""
    QTest.qWait(_SETTLING)


def _switch(size: Size, folder: Path, pairs: int) -> list[Paired]:
    """Measure going to any article, and to the next, which is read ahead."""
    folder.mkdir()
    text = text_of(size.words)
    spans = spans_in(text, size.spans)
    # A text that a project has already would not be imported again.
    bundles = [marked(text + last, spans, f"article{last}") for last in ".!?"]
    colored = [(span.start, span.end, n) for n, span in enumerate(spans)]
    forth = [bundle.document.id for bundle in bundles]
    about = f"of {size.words:,} words with {size.spans:,} annotations"
    with _windows(folder, bundles) as (bare, ours):
        return [
            paired(
                f"show {which} article {about}",
                bare=partial(bare.show_article, text, colored),
                ours=partial(_show_next_of, ours, cycle(documents)),
                at_most=size.at_most,
                pairs=pairs,
                settled=_settle,
            )
            for which, documents in (("any", forth[::-1]), ("the next", forth))
        ]


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


def _show_next_of(window: MainWindow, documents: Iterator[DocumentId]) -> None:
    _show(window, next(documents))


def _show(window: MainWindow, document: DocumentId) -> None:
    window.focus.show_document(document)
    window.article.view.viewport().repaint()
    QApplication.processEvents()


if __name__ == "__main__":
    print(table([*measured(), *keystrokes()]))  # noqa: T201  (a script)
