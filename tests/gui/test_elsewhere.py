"""Projects that are open elsewhere, and a second start of the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.gui.second_start import is_handed_over
from pressmark.gui.work.letterbox import Letterbox, is_shown_elsewhere
from pressmark.project import whereabouts
from pressmark.store import owner
from tests.asking import when_asked
from tests.gui.at_window import first_quote, press, said
from tests.gui.conftest import QUIET

HELD = """
import sys
from pathlib import Path
from pressmark.project.project import Project
project = Project.open(Path(sys.argv[1]), "kim")
print("open", flush=True)
sys.stdin.read(1)
project.close()
"""

ASKED = """
import sys
from pathlib import Path
from pressmark.gui.memory import Memory
from pressmark.gui.second_start import is_handed_over
print(is_handed_over(sys.argv[1:]))
"""


@pytest.fixture
def held(path: Path) -> Iterator[Path]:
    """Have another process hold the project."""
    with subprocess.Popen(
        [sys.executable, "-c", HELD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        yield path
        process.kill()


def answer_with(words: str) -> list[str]:
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        told.append(box.text())
        next(one for one in box.buttons() if words in one.text()).click()

    when_asked(QMessageBox, answer)
    return told


def test_a_project_that_is_open_elsewhere_can_be_read_as_it_is(
    window: MainWindow, held: Path
) -> None:
    told = answer_with("Read it")
    window.open_path(held)
    assert "is open on" in told[0]
    assert window.focus.bundle.document.title == "Two mayors agree"
    press(window, "J")
    press(window, "A")
    assert said(window, "banner").startswith("This project is open for reading only.")
    assert first_quote(window).review.status.value == "suggested"
    assert said(window, "notice").startswith("This is project.pressmark as it was at")
    copy = window.focus.project.path
    assert copy != held
    assert window.session.state().project == str(held)
    assert window.session.memory.recent()[0] == held
    press(window, "Ctrl+W")
    assert not copy.exists()


def test_a_project_that_another_computer_may_have_open_is_opened_if_that_is_wanted(
    window: MainWindow, path: Path
) -> None:
    left = {"process": 7, "host": "attic", "since": "2031-05-14", "machine": "other"}
    owner.note_of(path).write_text(json.dumps(left))
    told = answer_with("Cancel")
    window.open_path(path)
    assert "attic" in told[0]
    assert not window.focus.is_open
    answer_with("Read it")
    window.open_path(path)
    assert window.focus.project.read_only
    press(window, "Ctrl+W")
    answer_with("all the same")
    window.open_path(path)
    assert window.focus.is_writable


def test_a_second_start_has_the_first_show_the_project(
    tmp_path: Path, path: Path, qtbot: QtBot
) -> None:
    desk = Desk(QUIET, Memory(tmp_path / "window.ini"))
    letterbox = Letterbox(desk.raise_window_of, desk)
    window = desk.make_window()
    window.open_path(path)
    window.showMinimized()
    with subprocess.Popen(
        [sys.executable, "-c", ASKED, str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
        assert second.stdout is not None
        assert second.stdout.read() == b"True\n"
    assert not window.isMinimized()
    letterbox.close()
    desk.close_all()
    desk.deleteLater()
    assert list((paths.data_folder() / "asked").iterdir()) == []


@pytest.mark.parametrize("has_window", [False, True])
def test_who_is_asked_and_does_not_answer_is_not_waited_for_long(
    held: Path, *, has_window: bool
) -> None:
    folder = paths.data_folder() / "asked"
    folder.mkdir(parents=True, exist_ok=True)
    process = whereabouts.held_by(held)
    if has_window:
        (folder / f"{process}.window").touch()
    assert not is_shown_elsewhere(held)
    (folder / f"{process}.window").unlink(missing_ok=True)
    assert list(folder.iterdir()) == []


def test_nobody_is_asked_for_what_nobody_has_open(path: Path) -> None:
    assert not is_handed_over([str(path)])
    assert not is_handed_over([])
    assert not list((paths.data_folder() / "asked").glob("*.json"))


def test_what_a_killed_program_left_is_taken_away(qapp: QApplication) -> None:
    folder = paths.data_folder() / "asked"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "4194399.window").touch()
    box = Letterbox(lambda _: True, qapp)
    assert [one.stem for one in folder.glob("*.window")] == [str(os.getpid())]
    box.close()
    box.deleteLater()


@pytest.mark.parametrize(
    "letter", ["", "{}", "7", "[" * 9000, '{"process": 1, "project": 7}']
)
def test_a_letter_that_makes_no_sense_is_left_alone(
    qapp: QApplication, letter: str, tmp_path: Path
) -> None:
    box = Letterbox(lambda _: True, qapp)
    (tmp_path / "one.json").write_text(letter)
    box.read(str(tmp_path))
    assert (tmp_path / "one.json").exists()
    box.close()
    box.deleteLater()


def test_it_is_said_why_a_project_is_open_for_reading_only(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    path.with_name("second.pressmark").hardlink_to(path)
    window.open_path(path)
    assert said(window, "banner").startswith("This project is open for reading only.")
    qtbot.waitUntil(lambda: "has 2 names" in said(window, "notice"))
