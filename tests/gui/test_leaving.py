"""Closing a window while long work is going on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from pressmark.gui.backups.restore_dialog import RestoreDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.jobs import Job
from pressmark.model.review import Status
from pressmark.project import backups, commands, queries
from pressmark.project.project import Project
from tests.asking import when_asked
from tests.disks import nothing_written
from tests.gui.at_window import first_quote, press


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
    def pressed(box: QMessageBox) -> None:
        assert "“Exporting” is not finished" in box.text()
        next(one for one in box.buttons() if one.text() == words).click()

    return pressed


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

    def pressed(box: QMessageBox) -> None:
        asked.append(box.text())
        pressing("Keep working")(box)

    when_asked(QMessageBox, pressed)
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


@pytest.mark.parametrize("how", ["close_project", "sample"])
def test_another_project_does_not_come_before_an_export_unasked(
    exporting: MainWindow, how: str
) -> None:
    def asked(box: QMessageBox) -> None:
        assert "Close when it has finished" not in [one.text() for one in box.buttons()]
        pressing("Keep working")(box)

    path = exporting.focus.project.path
    when_asked(QMessageBox, asked)
    exporting.run(how)
    assert exporting.focus.project.path == path
    assert exporting.opening.is_busy()


def test_a_backup_does_not_come_before_an_export_unasked(
    exporting: MainWindow, qtbot: QtBot
) -> None:
    project = exporting.focus.project
    backups.backup_open(project)
    commands.add_note(project, exporting.focus.bundle.document.id, "Since then.")
    exporting.run("restore_backup")
    dialog = exporting.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: "\n" in dialog.said.toPlainText())
    seen: list[str] = []

    def stay(box: QMessageBox) -> None:
        seen.append(box.windowTitle())
        pressing("Keep working")(box)

    when_asked(QMessageBox, stay)
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: bool(seen))
    assert exporting.opening.is_busy()
    assert [note.text for note in exporting.focus.bundle.notes] == ["Since then."]


def test_a_project_may_be_closed_once_more_while_its_work_is_stopped(
    at_work: MainWindow,
) -> None:
    def work(job: Job) -> None:
        time.sleep(0.5)
        job.report(1, 2)

    shared = at_work.opening.shared
    assert shared is not None
    shared.runner.start(Job("Searching", work))
    QTimer.singleShot(50, at_work.opening.close)
    at_work.opening.close()
    assert at_work.opening.shared is None


@pytest.mark.parametrize(
    ("pressed", "status"),
    [("Close without them", Status.SUGGESTED), ("Try again", Status.ACCEPTED)],
)
def test_what_could_not_be_saved_is_asked_about_before_it_is_lost(
    at_work: MainWindow, path: Path, pressed: str, status: Status
) -> None:
    press(at_work, "J")
    quote = first_quote(at_work).id
    with nothing_written():
        press(at_work, "A")
        QApplication.processEvents()
    answer("Keep working")
    assert not at_work.close()
    answer(pressed)
    assert at_work.close()
    with Project.open(path, "ro") as project:
        document = queries.document_rows(project, queries.document_keys(project))[0]
        stored = queries.bundle(project, document.id).attributions
        decided = next(one for one in stored if one.id == quote)
        assert decided.review.status is status


def test_a_window_stays_where_the_disk_still_takes_nothing(at_work: MainWindow) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
        QApplication.processEvents()
        answer("Try again", "OK")
        assert not at_work.close()
    assert len(at_work.focus.project.trouble.unsaved) == 1
    at_work.focus.project.trouble.drop(*at_work.focus.project.trouble.unsaved)


def answer(words: str, *then: str) -> None:
    """Press buttons in the boxes to come, of those about what is not saved first."""

    def pressed(box: QMessageBox) -> None:
        assert "saved" in box.text()
        if then:
            answer(*then)
        next(one for one in box.buttons() if one.text().strip("&") == words).click()

    when_asked(QMessageBox, pressed)
