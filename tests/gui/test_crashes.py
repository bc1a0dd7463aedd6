"""Errors nobody expected: told, logged within bounds, and the program goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from pressmark import paths, settings
from pressmark.gui import app
from pressmark.gui.crashes import stacks
from pressmark.gui.dialogs.crash_dialog import CrashDialog
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.project import commands, queries
from pressmark.project.project import Changed, Project
from pressmark.settings import Settings
from tests.asking import type_in, when_asked

WORDS = "The minister resigned"


class Run(Protocol):
    def __call__(
        self, script: Callable[[MainWindow], None], *, crashes: bool = True
    ) -> int: ...


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def run(told: list[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs the program until its crash dialog, or its end."""

    def ran(script: Callable[[MainWindow], None], *, crashes: bool = True) -> int:
        def answer(dialog: CrashDialog) -> None:
            told.append(dialog.report())
            leave = dialog.findChildren(QPushButton)[-1]
            assert leave.text() == "Close Pressmark"
            leave.click()

        def begin() -> None:
            shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
            window = next(w for w in shown if isinstance(w, MainWindow))
            script(window)

        if crashes:
            when_asked(CrashDialog, answer)
        QTimer.singleShot(0, begin)
        return app.main([])

    monkeypatch.setattr(settings, "load_or_reset", _quiet)
    return ran


def _quiet(_path: Path) -> tuple[Settings, None]:
    return Settings(annotator="ro", reopen=False), None


def log() -> str:
    return (paths.log_folder() / "pressmark.log").read_text("utf-8")


def test_an_error_on_a_thread_is_told_and_the_dialog_can_close_the_program(
    run: Run, told: list[str]
) -> None:
    def fail() -> None:
        raise ValueError(WORDS)

    def script(_window: MainWindow) -> None:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    assert run(script) == 0
    assert "ValueError" in told[0]
    assert told[0] in log()
    assert WORDS not in log()


def test_an_error_in_a_step_takes_it_back_and_every_view_reads_the_store_again(
    run: Run, told: list[str], path: Path
) -> None:
    kinds: list[str] = []
    left: list[int] = []

    def script(window: MainWindow) -> None:
        window.open_path(path)
        project, mentions = window.focus.project, window.focus.bundle.mentions

        def slot() -> None:
            with project.step("deed"):
                commands.remove(project, mentions[0].id)
                raise ValueError(WORDS)

        def see(changed: Changed) -> None:
            kinds.append(changed.kind)
            left.append(len(window.focus.bundle.mentions) - len(mentions))

        window.opening.changed.connect(see)
        QTimer.singleShot(0, slot)

    assert run(script) == 0
    assert len(told) == 1
    assert WORDS not in log()
    assert (kinds, left) == (["tell_anew"], [0])


def test_the_same_error_again_and_again_is_told_once(run: Run, told: list[str]) -> None:
    def fault() -> None:
        raise ValueError(WORDS)

    def script(window: MainWindow) -> None:
        timer = QTimer(window, interval=0)
        timer.timeout.connect(fault)
        timer.start()

    assert run(script) == 0
    assert len(told) == 1


def test_errors_that_take_turns_without_end_are_told_once_each(
    run: Run, told: list[str]
) -> None:
    def fault(of: type[Exception]) -> None:
        raise of(WORDS)

    def script(window: MainWindow) -> None:
        for kind in (ValueError, KeyError):
            timer = QTimer(window, interval=0)
            timer.timeout.connect(partial(fault, kind))
            timer.start()
        QTimer.singleShot(1000, window, window.close)

    assert run(script, crashes=False) == 0
    assert len(told) <= len((ValueError, KeyError))


def test_an_error_that_cannot_even_be_looked_at_is_told(
    run: Run, told: list[str]
) -> None:
    class _OddError(Exception):
        @property
        def sqlite_errorname(self) -> str:
            raise ValueError(WORDS)

    def fault() -> None:
        raise _OddError

    def script(window: MainWindow) -> None:
        QTimer.singleShot(0, window, fault)

    assert run(script) == 0
    assert len(told) == 1
    assert WORDS not in log()


def test_a_program_that_cannot_start_says_so(
    told: list[str], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def broken(_argv: object) -> app.Application:
        raise MemoryError(WORDS)

    def answer(dialog: CrashDialog) -> None:
        told.append(dialog.report())
        dialog.reject()

    monkeypatch.setattr(app, "build", broken)
    when_asked(CrashDialog, answer)
    assert app.main([]) == 1
    assert "MemoryError" in told[0]
    assert told[0] in log()
    assert qapp is not None


@pytest.mark.parametrize(
    "quoted", ['"{}" here', '"a \\"{}\\" b"', "'{}'", "(pattern is {})", "/home/{}.txt"]
)
def test_what_qt_warns_of_is_logged_without_what_it_quotes(
    quoted: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    def script(window: MainWindow) -> None:
        for _ in range(3):
            qWarning(f"QFile::open(): Cannot parse {quoted.format(WORDS)}")
        window.close()

    assert run(script, crashes=False) == 0
    assert log().count("Qt: QFile::open(): Cannot parse …") == 1
    assert WORDS not in log()
    assert "Cannot parse" in capsys.readouterr().err


_CRASHING = """
import sys, faulthandler
from pathlib import Path
from pressmark.gui.crashes import stacks
with stacks.kept(Path(sys.argv[1])):
    print("kept", flush=True)
    if sys.argv[2] == "die":
        faulthandler._sigsegv()
    sys.stdin.read()
"""


def crashing(folder: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CRASHING, str(folder), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": ":".join(filter(None, sys.path))},
    )


@pytest.fixture
def logs() -> Path:
    folder = paths.log_folder()
    folder.mkdir(parents=True)
    return folder


def test_a_crash_in_c_is_told_at_the_next_start_and_only_then(
    logs: Path, told: list[str], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def answer(dialog: CrashDialog) -> None:
        told.append(dialog.report())
        dialog.reject()
        QTimer.singleShot(0, qapp.closeAllWindows)

    def close() -> None:
        told.append("nothing")
        qapp.closeAllWindows()

    monkeypatch.setattr(settings, "load_or_reset", _quiet)
    with crashing(logs, "die") as child:
        child.communicate(timeout=60)
    assert child.returncode == -signal.SIGSEGV
    when_asked(CrashDialog, answer)
    assert app.main([]) == 0
    QTimer.singleShot(200, close)
    assert app.main([]) == 0
    assert "Segmentation fault" in told[0]
    assert "Pressmark " in told[0]
    assert told[1:] == ["nothing"]
    assert "The last run crashed" in log()
    assert list(logs.glob("stacks-*")) == []


def test_the_stacks_of_a_program_that_is_at_work_are_left_alone(logs: Path) -> None:
    with crashing(logs, "wait") as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        assert stacks.left_behind(logs) == ""
        assert len(list(logs.glob("stacks-*"))) == 1
        child.communicate("", timeout=60)
    assert list(logs.glob("stacks-*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_the_program_closes_when_the_system_asks_also_behind_a_dialog(
    run: Run, path: Path, number: signal.Signals
) -> None:
    closed: list[bool] = []

    def script(window: MainWindow) -> None:
        window.open_path(path)
        QTimer.singleShot(50, lambda: os.kill(os.getpid(), number))
        window.run("open_project")
        closed.append(True)

    assert run(script, crashes=False) == 0
    assert closed == [True]
    assert not any(isinstance(w, QFileDialog) for w in visible())
    assert not path.with_name(f"{path.name}-wal").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(("typed", "kept"), [("Who says so?", 1), ("", 0)])
def test_a_note_that_is_being_written_is_kept_when_the_system_ends_the_program(
    run: Run, path: Path, typed: str, kept: int
) -> None:
    def script(window: MainWindow) -> None:
        def write(_dialog: TextDialog) -> None:
            type_in(typed)
            os.kill(os.getpid(), signal.SIGTERM)

        window.open_path(path)
        when_asked(TextDialog, write)
        window.run("note")

    assert run(script, crashes=False) == 0
    with Project.open(path, "ro") as project:
        bundle = queries.bundle(project, queries.find_document(project, "article"))
        assert [note.text for note in bundle.notes] == [typed] * kept


ENDED = """
import os, signal, sys, time
from contextlib import nullcontext
from PySide6.QtCore import QCoreApplication
from pressmark.before_end import before_end
from pressmark.gui.crashes import ending
app = QCoreApplication([])
ending.PATIENCE = 0.2
with ending.Ending(), before_end() if sys.argv[1] == "a copy" else nullcontext():
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(1)
    print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(
    ("at_work_on", "said"), [("a copy", "done\n"), ("what is saved", "")]
)
def test_an_end_waits_for_what_is_nowhere_else_and_for_nothing_else(
    at_work_on: str, said: str
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ENDED, at_work_on],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONPATH": ":".join(filter(None, sys.path))},
    )
    assert (ended.stdout, ended.stderr) == (said, "")
    assert ended.returncode == (0 if said else 128 + signal.SIGTERM)


def visible() -> list[object]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def test_that_the_report_was_copied_is_said(window: MainWindow) -> None:
    dialog = CrashDialog("ValueError", Path("logs"), window)
    copy = next(
        one for one in dialog.findChildren(QPushButton) if "report" in one.text()
    )
    copy.click()
    assert copy.text() == "Copied"
    assert QApplication.clipboard().text() == dialog.report()
    dialog.close()
