"""A person who cannot see the window annotates in it, by keys and by what is said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.accessible.voice import Voice
from pressmark.model.review import Status
from pressmark.project.project import Project
from pressmark.project.queries import bundles
from tests.asking import activate
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED
from tests.projects import made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [MARKED])
    project.close()
    return project.path


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("listening")
def test_suggestions_are_decided_on_by_what_is_read_aloud(
    path: Path, qtbot: QtBot
) -> None:
    heard = list[str]()

    def script(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.focus.shown is not None)
        window.make_parts()
        for voice in window.findChildren(Voice):
            voice.spoke.connect(heard.append)
        window.article.view.setFocus()
        driver.press("J")
        driver.wait(lambda: any("Direct quote" in words for words in heard))
        driver.press("A")
        driver.wait(lambda: any(words.startswith("Next: ") for words in heard))
        assert "Accepted." in heard
        driver.press("?")
        driver.wait(lambda: "suggested" in heard[-1])
        driver.press("Ctrl+Z")
        driver.wait(lambda: "Undone: Accept" in heard)
        driver.press("Ctrl+Y")
        window.close()

    run([str(path)], script, qtbot)
    with Project.open(path, "ro") as project:
        (kept,) = bundles(project)
    assert kept.attributions[0].review.status is Status.ACCEPTED


def test_escape_closes_a_window_and_gives_the_keyboard_back(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.focus.shown is not None)
        window.article.view.setFocus()
        for action in ("note_queue", "entities", "statistics"):
            window.run(action)
            driver.wait(lambda: isinstance(QApplication.activeWindow(), QDialog))
            opened = QApplication.activeWindow()
            assert opened is not None
            QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)
            driver.wait(partial(_is_left, opened))
            activate(window)
            driver.wait(window.article.view.hasFocus)
        window.close()

    run([str(path)], script, qtbot)


def _is_left(window: QWidget) -> bool:
    return QApplication.activeWindow() is not window
