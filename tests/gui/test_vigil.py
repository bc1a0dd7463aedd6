"""A project whose file others change while its window is open."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.jobs import Job
from pressmark.model.review import Status
from pressmark.project import backups, maintenance
from pressmark.project.project import Project
from pressmark.store import journal, owner
from tests.asking import when_asked
from tests.gui.at_window import first_quote, press, said


def look(window: MainWindow) -> None:
    shared = window.opening.shared
    assert shared is not None
    assert shared.vigil is not None
    shared.vigil.look()


def answer_with(words: str, told: list[str]) -> None:
    def answer(box: QMessageBox) -> None:
        told.append(box.text())
        button = next(one for one in box.buttons() if words in one.text())
        button.click()

    when_asked(QMessageBox, answer)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.pressmark"
    Project.create(path, "kim").close()
    return path


def test_work_goes_on_in_a_copy_when_the_file_was_replaced(
    at_work: MainWindow, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, path = at_work.focus.document, at_work.focus.project.path
    press(at_work, "J")
    press(at_work, "A")
    decided = first_quote(at_work).review.status
    copy = path.with_name("mine.pressmark")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), "")
    )
    other.replace(path)
    theirs = path.read_bytes()
    told: list[str] = []
    answer_with("Save a copy", told)
    look(at_work)
    assert "All that was saved until now is still here" in told[0]
    assert at_work.focus.project.path == copy
    assert at_work.focus.document == shown
    assert first_quote(at_work).review.status is decided
    assert "mine.pressmark" in said(at_work)
    press(at_work, "R")
    assert path.read_bytes() == theirs
    assert not list(path.parent.glob("* rescued *"))


def test_what_is_there_now_can_be_opened_and_what_was_saved_is_kept(
    at_work: MainWindow, other: Path
) -> None:
    path = at_work.focus.project.path
    press(at_work, "J")
    press(at_work, "A")
    shutil.copyfile(other, path)
    told: list[str] = []
    answer_kept: list[str] = []

    def read(box: QMessageBox) -> None:
        told.append(box.text())
        answer_with("OK", answer_kept)
        next(one for one in box.buttons() if "there now" in one.text()).click()

    when_asked(QMessageBox, read)
    look(at_work)
    assert "changed by another program" in told[0]
    assert at_work.focus.project.path == path
    assert not at_work.focus.shown
    assert "changed by another program" in answer_kept[0]


def test_a_person_who_does_nothing_now_is_not_asked_again_and_told_when_it_is_back(
    at_work: MainWindow, tmp_path: Path
) -> None:
    path = at_work.focus.project.path
    path.rename(tmp_path / "away.pressmark")
    told: list[str] = []
    answer_with("Not now", told)
    look(at_work)
    look(at_work)
    assert len(told) == 1
    (tmp_path / "away.pressmark").rename(path)
    look(at_work)
    assert said(at_work).startswith("The project is in its place again")
    press(at_work, "J")
    press(at_work, "A")


def test_what_was_saved_is_copied_at_once_also_behind_a_dialog(
    at_work: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = at_work.focus.project.path
    press(at_work, "J")
    press(at_work, "A")
    told: list[str] = []

    def lose(dialog: QDialog) -> None:
        path.rename(tmp_path / "away.pressmark")
        look(at_work)
        qtbot.waitUntil(lambda: len(list(path.parent.glob("* rescued *"))) == 1)
        assert not told
        dialog.reject()

    when_asked(QDialog, lose)
    at_work.run("settings")
    (kept,) = path.parent.glob("* rescued *")
    assert maintenance.check(kept).ok
    answer_with("Not now", told)
    look(at_work)
    assert len(told) == 1
    (tmp_path / "away.pressmark").rename(path)
    look(at_work)
    assert not kept.exists()
    press(at_work, "R")


def test_a_copy_stays_while_another_computer_takes_the_project_over(
    at_work: MainWindow, qtbot: QtBot, other: Path
) -> None:
    path = at_work.focus.project.path
    press(at_work, "J")
    press(at_work, "A")
    # A program that syncs brings the note first, and then the file.
    owner.note_of(path).unlink()
    left = {"process": 1, "host": "attic", "since": "2031-05-14", "machine": "other"}
    owner.note_of(path).write_text(json.dumps(left))
    answer_with("Not now", [])
    look(at_work)
    qtbot.waitUntil(lambda: len(list(path.parent.glob("* rescued *"))) == 1)
    other.replace(path)
    look(at_work)
    (kept,) = path.parent.glob("* rescued *")
    assert maintenance.check(kept).ok
    answer_with("OK", [])


def test_a_backup_is_restored_after_the_file_was_deleted(
    at_work: MainWindow,
) -> None:
    path = at_work.focus.project.path
    kept = backups.backup_open(at_work.focus.project)
    press(at_work, "J")
    press(at_work, "A")
    path.unlink()
    told: list[str] = []
    answer_with("OK", told)
    at_work.opening.restoring.restore(path, kept)
    assert "What was saved in it is in" in told[0]
    assert at_work.focus.project.path == path
    assert first_quote(at_work).review.status is Status.SUGGESTED
    assert said(at_work) == "Restored."


def test_a_copy_that_cannot_be_named_so_does_not_end_the_one_that_is_made(
    at_work: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = at_work.focus.project.path
    taken = tmp_path / "taken.pressmark"
    taken.write_text("something")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(taken), "")
    )
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        answer_with("OK", told)
        next(one for one in box.buttons() if "Save a copy" in one.text()).click()

    path.rename(tmp_path / "away.pressmark")
    when_asked(QMessageBox, answer)
    look(at_work)
    assert "already exists" in told[0]
    qtbot.waitUntil(lambda: len(list(path.parent.glob("* rescued *"))) == 1)
    (tmp_path / "away.pressmark").rename(path)
    look(at_work)


def test_nothing_that_is_being_written_is_stopped_unasked(
    at_work: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at_work.focus.project.path
    path.rename(tmp_path / "away.pressmark")
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *_, **__: (str(path.with_name("mine.pressmark")), ""),
    )
    shared = at_work.opening.shared
    assert shared is not None
    go_on = Event()
    job = Job("Exporting", lambda _: go_on.wait(20), loses=True, parent=shared)
    shared.runner.start(job)

    def answer(box: QMessageBox) -> None:
        answer_with("Keep working", asked)
        next(one for one in box.buttons() if "Save a copy" in one.text()).click()

    when_asked(QMessageBox, answer)
    look(at_work)
    go_on.set()
    assert "“Exporting” is not finished" in asked[0]
    assert at_work.focus.project.path == path
    (tmp_path / "away.pressmark").rename(path)


def test_what_was_refused_is_done_in_the_copy_or_when_the_file_is_back(
    at_work: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = at_work.focus.project.path
    bar = at_work.article.trouble
    away = tmp_path / "away.pressmark"
    press(at_work, "J")
    path.rename(away)
    press(at_work, "A")
    assert "so the change was not made" in bar.words()
    assert first_quote(at_work).review.status is Status.SUGGESTED
    away.rename(path)
    look(at_work)
    assert "1 change before was not" in bar.words()
    bar.again.emit()
    assert first_quote(at_work).review.status is Status.ACCEPTED
    assert bar.isHidden()
    away.unlink(missing_ok=True)
    path.rename(away)
    press(at_work, "R")
    copy = path.with_name("mine.pressmark")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), "")
    )
    answer_with("Save a copy", [])
    look(at_work)
    assert at_work.focus.project.path == copy
    # The key that rejects takes back what was decided.
    assert first_quote(at_work).review.status is Status.SUGGESTED
    assert bar.isHidden()


def test_a_copy_is_saved_while_work_goes_on_with_the_project(
    at_work: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at_work.focus.project.path
    copy = path.with_name("for kim")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), "")
    )
    at_work.run("save_copy")
    qtbot.waitUntil(lambda: said(at_work).startswith("Saved a copy"))
    assert at_work.focus.project.path == path
    with Project.open(path.with_name("for kim.pressmark"), "kim") as saved:
        assert saved.uuid == at_work.focus.project.uuid
    told: list[str] = []
    answer_with("OK", told)
    at_work.run("save_copy")
    qtbot.waitUntil(lambda: bool(told))
    assert "already exists" in told[0]


def test_a_synced_folder_and_copies_in_it_are_told_once(
    at_work: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = at_work.focus.project.path
    press(at_work, "Ctrl+W")
    (tmp_path / ".stfolder").mkdir()
    shutil.copyfile(
        path, path.with_name("project.sync-conflict-20310514-184000-ABCDEFG.pressmark")
    )
    shutil.copyfile(path, path.with_name("project 2.pressmark"))
    Project.create(path.with_name("project-plans.pressmark"), "kim").close()
    at_work.open_path(path)
    notice = at_work.findChild(QLabel, "notice")
    assert notice is not None
    qtbot.waitUntil(lambda: "Syncthing" in notice.text())
    assert "sync-conflict" in notice.text()
    assert "project 2.pressmark" in notice.text()
    assert "project-plans" not in notice.text()
    memory = at_work.session.memory
    assert len(memory.told(at_work.focus.project.uuid)) == 3


def test_in_a_pause_all_that_was_done_gets_into_the_one_file(
    at_work: MainWindow, tmp_path: Path
) -> None:
    project = at_work.focus.project
    press(at_work, "J")
    press(at_work, "A")
    decided = journal.last_step(project.db)
    copies = [tmp_path / "at once.pressmark", tmp_path / "after.pressmark"]
    shutil.copyfile(project.path, copies[0])
    look(at_work)
    look(at_work)
    shutil.copyfile(project.path, copies[1])
    assert maintenance.check(copies[1]).ok
    with Project.open(copies[1], "kim") as copy:
        assert journal.last_step(copy.db) == decided
    with Project.open(copies[0], "kim") as copy:
        assert journal.last_step(copy.db) != decided
    press(at_work, "R")
    look(at_work)
    assert not QApplication.activeModalWidget()
