"""What a window leaves behind: its work goes on, and nothing of it is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.gui.scheme.plain_markdown import Look
from pressmark.gui.scheme.reading import ReadingView
from pressmark.gui.theme import LIGHT
from pressmark.gui.work.going import going
from pressmark.gui.work.jobs import Job, JobRunner
from tests.asking import when_asked
from tests.gui.at_window import press
from tests.gui.conftest import QUIET
from tests.projects import article, made


@pytest.fixture
def desk(tmp_path: Path, path: Path, qtbot: QtBot) -> Iterator[Desk]:
    laid = Desk(QUIET, Memory(tmp_path / "window.ini"))
    window = laid.make_window()
    window.show()
    qtbot.waitExposed(window).__enter__()
    window.open_path(path)
    yield laid
    laid.close_all()
    laid.deleteLater()


def close(window: MainWindow) -> None:
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_import_outlives_every_window_but_the_last(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    article_file = tmp_path / "late.txt"
    article_file.write_text("Nobody waited for this.", encoding="utf-8")
    first = desk.windows[0]
    press(first, "Ctrl+Shift+N")
    press(first, "Ctrl+Shift+N")
    _, second, third = desk.windows
    shared = first.opening.shared
    assert shared is not None
    go_on = threading.Event()
    shared.runner.start(Job("Waiting", lambda _job: go_on.wait(10), parent=desk))
    first.opening.errands.import_sources([article_file])
    close(first)
    close(second)
    with qtbot.waitSignal(shared.runner.idle):
        go_on.set()
    rows = third.focus.project.db.execute("select name from document")
    assert any(name.startswith("late") for (name,) in rows)


def test_a_project_opens_though_the_one_before_was_moved_away(
    desk: Desk, path: Path, tmp_path: Path
) -> None:
    window = desk.windows[0]
    folder = tmp_path / "other"
    folder.mkdir()
    made(folder, [article()]).close()
    path.rename(path.with_name("moved.pressmark"))
    when_asked(QDialog, QDialog.accept)
    window.open_path(folder / "project.pressmark")
    assert window.focus.is_open
    assert window.focus.project.path == folder / "project.pressmark"


def test_jobs_and_other_windows_wait_until_a_long_command_has_ended(
    desk: Desk, runner: JobRunner, qtbot: QtBot
) -> None:
    window = desk.windows[0]
    press(window, "Ctrl+Shift+N")
    other = desk.windows[1]
    heard: list[object] = []
    job = Job("Asking", lambda job: job.ask("a part"), answer=heard.append, parent=desk)
    with going("Merging…", window) as progress:
        progress.report(0, 2)
        dialog = window.findChild(QProgressDialog)
        assert dialog is not None
        dialog.show()
        runner.start(job)
        for _ in range(20):
            QTest.qWait(10)
            progress.report(1, 2)
        assert QApplication.activeModalWidget() is dialog
        assert dialog.windowModality() is Qt.WindowModality.ApplicationModal
        QTest.keySequence(other, "Ctrl+W")
        QTest.qWait(20)
        assert other in desk.windows
        assert heard == []
    qtbot.waitUntil(lambda: heard == ["a part"])
    qtbot.waitUntil(lambda: not runner.is_busy())


def test_guidelines_that_are_shown_anew_leave_nothing_behind(qtbot: QtBot) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    for number in range(5):
        view.show_markdown(f"Draft {number}", Look(LIGHT, 14))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(view.findChildren(QTextDocument)) == 1
    assert view.toPlainText() == "Draft 4"
