"""The benchmarks of the window still run; what they say is not looked at here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import article, lists, window
from tests.benchmarks.corpus import MAKER, copied, project_of
from tests.benchmarks.paired import Paired
from tests.benchmarks.table import HEAD, table

needs_corpus = pytest.mark.skipif(
    not MAKER.exists(), reason="the corpus maker is not beside the checkout"
)


def is_complete(found: list[Paired]) -> bool:
    """Whether everything took some time, and the table has a line for each."""
    lines = table(found).splitlines()[len(HEAD.splitlines()) :]
    return all(min(one.bare, one.ours) > 0 for one in found) and len(lines) == len(
        found
    )


@needs_corpus
def test_going_to_another_article_is_measured(qapp: QApplication) -> None:
    del qapp
    assert is_complete(article.measured([article.Size(300, 30, 1.5)], pairs=1))


@needs_corpus
def test_keys_in_an_article_are_measured(qapp: QApplication) -> None:
    del qapp
    assert is_complete(article.keystrokes(article.Size(2000, 100, 2.0), pairs=1))


@needs_corpus
def test_a_long_list_is_measured(qapp: QApplication) -> None:
    del qapp
    assert is_complete(lists.measured(100, pairs=1))


@needs_corpus
def test_starts_of_the_window_are_measured() -> None:
    assert is_complete(window.measured(100, None, pairs=1))


@needs_corpus
def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    start = window.one_start(copied(project_of(100), tmp_path), tmp_path)
    assert "pressmark.gui.main_window" in start.modules
    assert not set(window.HEAVY) & start.modules
