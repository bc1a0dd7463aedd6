"""Opening, dropping and reopening projects in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.jobs import Job
from pressmark.model.review import Status
from pressmark.project.project import Project
from tests.asking import when_asked
from tests.gui.at_window import (
    drop,
    first_quote,
    press,
    said,
)


def test_the_start_page_is_shown_until_a_project_is_open(
    window: MainWindow, path: Path
) -> None:
    assert window.start_page.isVisible()
    window.open_path(path)
    assert not window.start_page.isVisible()
    assert window.windowTitle().startswith("project.pressmark")
    press(window, "Ctrl+W")
    assert window.start_page.isVisible()
    assert window.start_page.recent() == [f"project: {path.parent}"]


def test_a_project_opened_twice_while_the_work_before_is_stopped_is_shown_once(
    at_work: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.pressmark"
    Project.create(other, "kim").close()
    shared, go_on = at_work.opening.shared, Event()
    assert shared is not None
    shared.runner.start(Job("Finding suggestions", lambda _: go_on.wait(20)))

    def open_again() -> None:
        at_work.open_path(other)
        go_on.set()

    QTimer.singleShot(50, open_again)
    at_work.open_path(other)
    assert go_on.is_set()
    assert at_work.focus.project.path == other
    assert not at_work.status.currentMessage()


def test_the_first_article_is_shown_when_a_project_is_opened(
    at_work: MainWindow,
) -> None:
    assert at_work.focus.bundle.document.title == "Two mayors agree"
    assert at_work.article.view.toPlainText().startswith("Two mayors agree")


def test_what_was_there_is_shown_again_after_reopening(
    open_window: Callable[[], MainWindow], path: Path
) -> None:
    first = open_window()
    first.open_path(path)
    press(first, "Ctrl+PgDown")
    press(first, "Ctrl+PgUp")
    press(first, "Ctrl+PgDown")
    first.close()
    second = open_window()
    assert second.start_page.recent() == [f"project: {path.parent}"]
    second.open_path(path)
    assert second.focus.bundle.document.name == "second"


def test_a_project_for_reading_only_says_so_and_changes_nothing(
    window: MainWindow, path: Path
) -> None:
    window.open_path(path, read_only=True)
    press(window, "J")
    press(window, "A")
    assert said(window, "banner").startswith("This project is open for reading only.")
    assert not window.actions_["accept"].isEnabled()
    assert first_quote(window).review.status is Status.SUGGESTED


def test_what_cannot_be_opened_is_said_and_the_present_project_stays(
    at_work: MainWindow, tmp_path: Path
) -> None:
    wrong, told = tmp_path / "notes.pressmark", list[str]()
    wrong.write_text("not a project")

    def answer(dialog: QMessageBox) -> None:
        told.append(dialog.text())
        assert dialog.textFormat() is Qt.TextFormat.PlainText
        dialog.accept()

    when_asked(QMessageBox, answer)
    at_work.open_path(wrong)
    assert "notes.pressmark" in told[0]
    assert at_work.focus.project.name == "project"


def test_a_project_that_is_open_elsewhere_is_said_to_be(
    window: MainWindow, path: Path
) -> None:
    told: list[str] = []

    def answer(dialog: QMessageBox) -> None:
        told.append(dialog.text())
        dialog.accept()

    with Project.open(path, "ann"):
        when_asked(QMessageBox, answer)
        window.open_path(path)
    assert "open" in told[0]
    assert window.start_page.isVisible()


def test_a_dropped_project_is_opened(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    drop(window, path)
    qtbot.waitUntil(lambda: window.focus.is_open)
    assert window.focus.project.path == path


def test_closing_says_where_work_went_whose_file_was_deleted_and_closes(
    at_work: MainWindow, path: Path
) -> None:
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.text())
        box.accept()

    path.unlink()
    when_asked(QMessageBox, read)
    assert at_work.close()
    (rescued,) = path.parent.glob("* rescued *.pressmark")
    assert rescued.name in said[0]
