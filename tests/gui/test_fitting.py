"""Every window fits a small screen, and no words are cut in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui import theme as themes
from pressmark.gui import translation
from pressmark.gui.main_window import MainWindow
from tests.gui.every_window import project_of_all, sweep
from tests.gui.fitting import misfits

SMALL = QSize(1024, 700)
"""The smallest screen that is promised."""


@pytest.fixture
def themed(window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    themes.apply(qapp, themes.LIGHT)
    window.show_theme(themes.LIGHT)
    yield window
    qapp.setStyleSheet("")


@pytest.fixture(params=["en", "de"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Have the window speak a language; German words are the longer ones."""
    translation.install(qapp, request.param)
    yield request.param
    translation.install(qapp, "en")


@pytest.mark.usefixtures("language")
def test_every_window_fits_a_small_screen_with_all_its_words(
    themed: MainWindow, tmp_path: Path
) -> None:
    wrong = list[str]()

    def look(opened_by: str, one: QWidget) -> None:
        QApplication.sendPostedEvents()
        if not isinstance(one, QMenu):
            wrong.extend(f"{opened_by}: {each}" for each in misfits(one, SMALL))

    sweep(themed, project_of_all(tmp_path), look, SMALL)
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_the_docks_leave_the_window_on_a_small_screen(
    themed: MainWindow, path: Path, qtbot: QtBot
) -> None:
    window, wide = themed, QSize(1440, 900)
    window.open_path(path)
    window.resize(SMALL)
    known = window.inspector
    for dock in ("history", "guidelines"):
        window.run(dock)
        qtbot.waitUntil(window.documents.isHidden)
        least = window.minimumSizeHint()
        assert least.width() <= SMALL.width()
        assert least.height() <= SMALL.height()
        assert window.width() == SMALL.width()
        assert known.isVisible(), "what is known is worked with, the list less"
    window.resize(wide)
    qtbot.waitUntil(window.documents.isVisible)
    assert known.isVisible()


def test_what_a_narrow_window_folds_is_not_remembered_as_folded(
    themed: MainWindow, path: Path, qtbot: QtBot
) -> None:
    window = themed
    window.open_path(path)
    window.resize(800, 700)
    qtbot.waitUntil(window.documents.isHidden)
    window.resize(1440, 900)
    qtbot.waitUntil(window.documents.isVisible)
    window.run("show_list")
    window.resize(800, 700)
    window.resize(1440, 900)
    qtbot.wait(50)
    assert window.documents.isHidden(), "the person folded it"
