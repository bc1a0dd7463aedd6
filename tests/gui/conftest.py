"""Windows and projects for tests of widgets; whatever is opened is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import translation
from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.gui.work.jobs import JobRunner
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.gui.at_window import MARKED
from tests.projects import article, made

QUIET = Settings(annotator="ro", suggest_after_import=False)
"""Settings under which an import starts no extraction."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = made(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    running = JobRunner(qapp)
    yield running
    running.stop_all()
    running.close()


@pytest.fixture
def open_window(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Return what opens a window; each remembers what the one before left."""
    desks: list[Desk] = []

    def opened() -> MainWindow:
        desk = Desk(QUIET, Memory(tmp_path / "window.ini"))
        desks.append(desk)
        window = desk.make_window()
        window.show()
        qtbot.waitExposed(window).__enter__()
        # As in its first idle moment.
        window.make_parts()
        return window

    yield opened
    for desk in desks:
        desk.close_all()
        desk.deleteLater()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [MARKED, article("Nothing is marked here.", "second")])
    project.close()
    return project.path


@pytest.fixture
def at_work(window: MainWindow, path: Path) -> MainWindow:
    window.open_path(path)
    return window


@pytest.fixture(autouse=True, scope="session")
def _in_english(qapp: QApplication) -> None:
    """Have numbers, dates and counts as the program has them in English."""
    translation.install(qapp, "en")
