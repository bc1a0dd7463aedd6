"""The next morning: the program begins where the person left it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.main_window import MainWindow
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED
from tests.projects import article, made

LONG = "\n".join(f"Paragraph {n} of the harbour report." for n in range(300))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [MARKED, article(LONG, "report"), article("A note.", "n")])
    project.close()
    return project.path


def _leave(driver: Driver) -> None:
    driver.press("Ctrl+F")
    for letter in "report":
        driver.press(letter)
    driver.press("Return")
    driver.wait(lambda: driver.window.focus.bundle.document.name == "report")
    driver.press("F6")
    driver.window.article.view.setFocus()
    driver.press("Ctrl+End")
    driver.press("Ctrl+3")
    driver.press("F7")
    driver.press("Ctrl+H")
    driver.press("Ctrl+Q")


def _find(driver: Driver) -> None:
    window = driver.window
    driver.wait(lambda: window.focus.is_open)
    assert window.focus.bundle.document.name == "report"
    assert window.documents.words() == "report"
    assert window.inspector.currentIndex() == 2
    assert window.documents.isHidden()
    view = window.article.view
    bar = view.verticalScrollBar()
    assert view.caret_position() == len(LONG)
    assert bar.value() > bar.maximum() * 0.9
    driver.wait(lambda: _shows_history(window))
    driver.press("Ctrl+Q")


def _shows_history(window: MainWindow) -> bool:
    docks = window.session.sitting().panels
    return docks == ("history",)


@pytest.mark.timeout(120)
def test_the_program_begins_where_the_person_left_it(path: Path, qtbot: QtBot) -> None:
    run([str(path)], _leave, qtbot)
    run([], _find, qtbot)
    run([str(path)], _find, qtbot)


@pytest.mark.timeout(120)
def test_a_damaged_memory_begins_with_the_start_page(path: Path, qtbot: QtBot) -> None:

    remembered = paths.settings_file().with_name("window.ini")
    run([str(path)], lambda driver: driver.press("Ctrl+Q"), qtbot)
    remembered.write_bytes(b"\x00\xff" + remembered.read_bytes()[:40])

    def look(driver: Driver) -> None:
        assert driver.window.start_page.isVisible()
        driver.press("Ctrl+Q")

    run([], look, qtbot)
    assert remembered.with_name("window.ini.bad").exists()
