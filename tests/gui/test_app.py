"""The program around the window: crashes, the log, settings, what is not imported."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from pressmark import paths, settings
from pressmark.gui.app import Application, build, main
from pressmark.gui.dialogs.crash_dialog import CrashDialog
from pressmark.gui.main_window import MainWindow
from pressmark.settings import Settings
from tests.asking import when_asked

WORDS = "The minister resigned"


@pytest.fixture
def application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    built = build([])
    built.window.show()
    yield built
    built.desk.close_all()
    built.desk.deleteLater()


def test_a_fault_is_reported_without_any_article_and_the_program_goes_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    told: list[str] = []

    def answer(dialog: CrashDialog) -> None:
        told.append(dialog.report())
        dialog.reject()
        QTimer.singleShot(0, close)

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible():
                widget.close()

    def fault() -> None:
        raise ValueError(WORDS)

    when_asked(CrashDialog, answer)
    QTimer.singleShot(50, fault)
    assert main([]) == 0
    log = (paths.log_folder() / "pressmark.log").read_text("utf-8")
    assert "ValueError" in told[0]
    assert told[0] in log
    assert WORDS not in log
    assert qapp is not None


def test_a_choice_of_colours_is_kept_and_shown_at_once(
    application: Application,
) -> None:
    application.window.run("dark")
    assert settings.load(application.settings_file) == Settings(theme="dark")
    ground = application.qt.palette().window().color()
    assert ground.lightness() < 60
    assert application.window.actions_["dark"].isChecked()


def test_zoom_is_kept(application: Application) -> None:
    application.window.run("zoom_in")
    assert settings.load(application.settings_file).zoom == 110


def test_importing_without_a_project_makes_one(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "May"
    folder.mkdir()
    (folder / "talks.txt").write_text("We agree.", encoding="utf-8")
    window = application.window

    def name_it(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "May.pressmark"
        QTest.keySequence(line, "Return")

    when_asked(QFileDialog, name_it)
    window.opening.take([folder])
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=60_000)
    assert window.focus.project.path == tmp_path / "May.pressmark"
    assert window.focus.bundle.document.name == "talks"


def test_closing_stops_what_runs_and_saves_nothing_half(
    application: Application, tmp_path: Path
) -> None:
    window = application.window
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Article {number}.", encoding="utf-8")

    def name_it(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keySequence(line, "Return")

    when_asked(QFileDialog, name_it)
    window.opening.take([folder])
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert not window.opening.is_busy()
    reopened = build([])
    reopened.window.open_path(tmp_path / "many.pressmark")
    assert reopened.window.documents.list.model().rowCount() in (0, 300)
    reopened.desk.close_all()
    reopened.desk.deleteLater()


def test_the_window_is_there_before_spacy_is_imported() -> None:
    script = (
        "import sys\n"
        "from pressmark.gui.app import build\n"
        "application = build([])\n"
        "application.window.show()\n"
        "application.qt.processEvents()\n"
        "application.window.close()\n"
        "sys.exit('spacy' in sys.modules or 'thinc' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    assert ran.returncode == 0
