"""Closing a window while long work is going on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.jobs import Job
from tests.asking import when_asked


@pytest.fixture
def may_end() -> threading.Event:
    return threading.Event()


@pytest.fixture
def exporting(at_work: MainWindow, may_end: threading.Event) -> MainWindow:
    """Return a window whose project is being exported until it may end."""

    def work(job: Job) -> None:
        while not may_end.wait(0.005):
            job.report(1, 2)

    shared = at_work.opening.shared
    assert shared is not None
    shared.runner.start(Job("Exporting", work, loses=True))
    return at_work


def pressing(words: str) -> Callable[[QMessageBox], None]:
    def press(box: QMessageBox) -> None:
        assert "“Exporting” is not finished" in box.text()
        next(one for one in box.buttons() if one.text() == words).click()

    return press


def test_a_window_whose_export_would_be_lost_can_be_kept_open(
    exporting: MainWindow,
) -> None:
    when_asked(QMessageBox, pressing("Keep working"))
    assert not exporting.close()
    assert exporting.isVisible()
    assert exporting.opening.is_busy()


def test_an_export_can_be_stopped_by_closing(exporting: MainWindow) -> None:
    when_asked(QMessageBox, pressing("Stop it and close"))
    assert exporting.close()
    assert not exporting.opening.is_busy()


def test_a_window_can_be_left_to_close_when_its_export_has_finished(
    exporting: MainWindow, may_end: threading.Event, qtbot: QtBot
) -> None:
    when_asked(QMessageBox, pressing("Close when it has finished"))
    assert not exporting.close()
    with qtbot.waitSignal(exporting.closed):
        may_end.set()


def test_quitting_is_given_up_where_the_person_keeps_working(
    exporting: MainWindow, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def press(box: QMessageBox) -> None:
        asked.append(box.text())
        pressing("Keep working")(box)

    when_asked(QMessageBox, press)
    exporting.run("quit")
    qtbot.waitUntil(lambda: bool(asked))
    assert exporting.isVisible()


def test_nobody_is_asked_about_work_that_goes_on_at_the_next_opening(
    at_work: MainWindow, may_end: threading.Event
) -> None:
    def work(job: Job) -> None:
        while not may_end.wait(0.005):
            job.report(1, 2)

    shared = at_work.opening.shared
    assert shared is not None
    shared.runner.start(Job("Finding suggestions", work))
    assert at_work.close()


def test_one_of_two_windows_closes_without_a_question(
    exporting: MainWindow, path: Path, may_end: threading.Event
) -> None:
    exporting.run("new_window")
    assert exporting.close()
    may_end.set()
    assert path.exists()
