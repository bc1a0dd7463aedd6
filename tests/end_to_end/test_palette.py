"""The palette in the real window: a command by a few letters, and a recent project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.palette.palette import Palette
from tests.asking import type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add, made

TEXT = "Talks in Halvern\n\nThe deal was read in Verrin. “Never,” said Ann Smith.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, bundle(TEXT, name="first", headline="Talks in Halvern"))
    project.close()
    return project.path


def test_what_can_be_done_is_found_by_a_few_letters_with_its_key(
    path: Path, qtbot: QtBot
) -> None:
    keys: list[str] = []

    def choose(palette: Palette) -> None:
        type_in("furn")
        current = palette.current()
        assert current is not None
        keys.append(current.key)
        type_in("", Qt.Key.Key_Return)

    def script(driver: Driver) -> None:
        window = driver.window
        driver.click_article("Talks in Halvern")
        driver.select("Verrin")
        window.documents.list.setFocus()
        when_asked(Palette, choose)
        driver.press("Ctrl+Shift+P")
        driver.wait(lambda: len(window.focus.bundle.regions) == 1)
        driver.press("Ctrl+Z")
        driver.wait(lambda: window.focus.bundle.regions == ())
        assert window.focusWidget() is window.article.view
        when_asked(Palette, lambda _: type_in("", Qt.Key.Key_Escape))
        driver.press("Ctrl+Shift+P")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert keys == ["B"]


def test_a_recent_project_is_opened_and_what_lacks_an_article_says_so(
    path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []

    def refuse(palette: Palette) -> None:
        type_in("Accept all of", Qt.Key.Key_Return)
        said.append(palette.said())
        QTest.keyClick(palette, Qt.Key.Key_Escape)

    def script(driver: Driver) -> None:
        driver.press("Ctrl+W")
        driver.wait(lambda: not driver.window.focus.is_open)
        when_asked(Palette, refuse)
        driver.press("Ctrl+Shift+P")
        when_asked(Palette, lambda _: type_in("open project", Qt.Key.Key_Return))
        driver.press("Ctrl+Shift+P")
        driver.wait(lambda: driver.window.focus.is_open)
        assert driver.window.focus.project.path == path
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert said == [
        "“Accept all of this layer” cannot be done now: needs a project open."
    ]
