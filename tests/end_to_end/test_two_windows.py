"""Two windows on one project, as a person has them on two screens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.project.project import Project
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED, first_quote
from tests.projects import article, made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [MARKED, article("Nothing is marked here.", "second")])
    project.close()
    return project.path


def _windows() -> list[MainWindow]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, MainWindow) and one.isVisible()]


def _beside(driver: Driver) -> Driver:
    """Open another window with the keyboard, and return who drives it."""
    driver.press("Ctrl+Shift+N")
    driver.wait(lambda: len(_windows()) == 2)
    other = next(one for one in _windows() if one is not driver.window)
    return Driver(other, driver.qtbot)


def _work_in_both(driver: Driver) -> None:
    other = _beside(driver)
    other.click_article("second")
    assert driver.window.focus.bundle.document.title == "Two mayors agree"
    driver.press("J")
    driver.press("A")
    other.click_article("Two mayors agree")
    assert first_quote(other.window).review.status.value == "accepted"
    other.press("Ctrl+Z")
    assert first_quote(driver.window).review.status.value == "suggested"
    driver.press("Ctrl+Shift+Z")
    assert first_quote(other.window).review.status.value == "accepted"
    other.press("Ctrl+W")
    driver.wait(lambda: _windows() == [driver.window])
    driver.press("Ctrl+W")
    assert driver.window.start_page.isVisible()
    driver.press("Ctrl+Q")


@pytest.mark.timeout(120)
def test_what_one_window_does_the_other_shows_and_takes_back(
    path: Path, qtbot: QtBot
) -> None:
    run([str(path)], _work_in_both, qtbot)
    Project.open(path, "ro").close()


@pytest.mark.timeout(120)
def test_quitting_closes_both_and_both_are_there_the_next_morning(
    path: Path, qtbot: QtBot
) -> None:
    def leave(driver: Driver) -> None:
        other = _beside(driver)
        other.click_article("second")
        other.press("Ctrl+Q")

    def look(driver: Driver) -> None:
        driver.wait(lambda: len(_windows()) == 2)
        shown = {one.focus.bundle.document.title for one in _windows()}
        assert shown == {"Two mayors agree", "second"}
        driver.press("Ctrl+Q")

    run([str(path)], leave, qtbot)
    run([], look, qtbot)
    assert not _windows()
