"""The start page: ways to begin, and the recent projects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.actions import Actions
from pressmark.gui.memory import Memory
from pressmark.gui.start_page import StartPage
from tests.asking import activate


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Actions(window)
    window.close()


@pytest.fixture
def page(actions: Actions, qtbot: QtBot) -> StartPage:
    made = StartPage(actions)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.mark.parametrize(
    "name", ["new_project", "open_project", "import_articles", "sample"]
)
def test_a_button_does_what_the_menu_does(
    page: StartPage, actions: Actions, qtbot: QtBot, name: str
) -> None:
    button = page.findChild(QPushButton, f"start_{name}")
    assert button is not None
    with qtbot.waitSignal(actions.triggered) as triggered:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert triggered.args == [name]


def test_enter_presses_the_button_that_has_the_focus(
    page: StartPage, actions: Actions, qtbot: QtBot
) -> None:
    button = page.findChild(QPushButton, "start_sample")
    assert button is not None
    activate(page)
    button.setFocus()
    with qtbot.waitSignal(actions.triggered) as triggered:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert triggered.args == ["sample"]


def test_recent_projects_are_listed_and_missing_ones_marked(
    page: StartPage, tmp_path: Path
) -> None:
    there = tmp_path / "talks.pressmark"
    there.touch()
    page.show_recent([there, tmp_path / "gone.pressmark"])
    first, second = page.recent()
    assert first == f"talks: {tmp_path}"
    assert second == f"gone: not found: {tmp_path}"


def test_a_click_on_a_recent_project_asks_for_it(
    page: StartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_recent([tmp_path / "talks.pressmark"])
    listed = page.findChild(QListWidget)
    assert listed is not None
    place = listed.visualItemRect(listed.item(0)).center()
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [tmp_path / "talks.pressmark"]


def test_delete_asks_to_leave_a_project_out(
    page: StartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_recent([tmp_path / "talks.pressmark"])
    listed = page.findChild(QListWidget)
    assert listed is not None
    activate(page)
    listed.setFocus()
    listed.setCurrentRow(0)
    with qtbot.waitSignal(page.forget_requested) as asked:
        QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert asked.args == [tmp_path / "talks.pressmark"]


def test_the_latest_project_comes_first_and_can_be_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.ini")
    first, second = tmp_path / "a.pressmark", tmp_path / "b, c.pressmark"
    for path in (first, second, first):
        memory.add_recent(path)
    assert Memory(tmp_path / "window.ini").recent() == [first, second]
    memory.forget_recent(first)
    assert memory.recent() == [second]
