"""Backups that are made while a person works, and before much changes at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.errors import ProjectFileError
from pressmark.gui.entities.entity_window import EntityWindow
from pressmark.gui.history.history_panel import HistoryPanel
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.arrivals import Arrivals
from pressmark.gui.work.backing_up import BackingUp
from pressmark.gui.work.entity_editing import EntityEditing
from pressmark.gui.work.jobs import JobRunner
from pressmark.gui.work.transfers import Transfers
from pressmark.model.rotation import Why
from pressmark.project import backups, commands, queries
from pressmark.project.project import Project
from pressmark.settings import Settings
from tests.builders import bundle
from tests.projects import add, article, made


@pytest.fixture
def settings() -> list[Settings]:
    """Return the settings there are now, as the one thing in a list."""
    return [Settings(annotator="ro")]


@pytest.fixture
def at_work_on(project: Project) -> Project:
    add(project, article())
    return project


@pytest.fixture
def backing_up(
    at_work_on: Project, settings: list[Settings], qapp: QApplication
) -> Iterator[BackingUp]:
    made = BackingUp(at_work_on, lambda: settings[0], qapp)
    at_work_on.subscribe(lambda _: made.note_change())
    yield made
    made.stop()
    made.close()


def whys(project: Project) -> list[Why]:
    return [one.why for one in backups.listed(project.path)]


def note(project: Project) -> None:
    document = queries.find_document(project, "article")
    commands.add_note(project, document, "A remark.")


def test_a_backup_is_made_while_a_person_works(
    backing_up: BackingUp, at_work_on: Project, qtbot: QtBot
) -> None:
    backing_up.look()
    qtbot.waitUntil(lambda: whys(at_work_on) == [Why.WORKING])


def test_it_is_not_made_again_before_its_time(
    backing_up: BackingUp, at_work_on: Project, qtbot: QtBot
) -> None:
    backing_up.look()
    qtbot.waitUntil(lambda: whys(at_work_on) == [Why.WORKING])
    backing_up.stop()
    note(at_work_on)
    backing_up.look()
    backing_up.stop()
    assert len(whys(at_work_on)) == 1


def test_who_wants_none_gets_none(
    backing_up: BackingUp, at_work_on: Project, settings: list[Settings]
) -> None:
    settings[0] = replace(settings[0], back_up_every=0)
    backing_up.look()
    backing_up.stop()
    assert whys(at_work_on) == []


def test_what_is_wrong_is_told_once(
    backing_up: BackingUp, at_work_on: Project, qtbot: QtBot
) -> None:
    backups.backup_folder(at_work_on.path).write_text("in the way")
    told: list[str] = []
    backing_up.noticed.connect(told.append)
    backing_up.look()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("There is no new backup: ")


def test_a_backup_does_not_wait_for_other_work(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    shared = at_work.opening.shared
    assert shared is not None
    with qtbot.waitSignal(shared.backing_up.said) as said:
        at_work.run("back_up")
    assert "Backed up, checked and sound" in said.args[0]
    assert not shared.runner.is_busy()


def files(folder: Path, many: int) -> list[Path]:
    made = [folder / f"{n}.txt" for n in range(many)]
    for n, path in enumerate(made):
        path.write_text(f"Article {n} says something.", "utf-8")
    return made


@pytest.mark.parametrize("many", [19, 20])
def test_an_import_of_many_is_preceded_by_a_backup(
    at_work_on: Project, runner: JobRunner, tmp_path: Path, qtbot: QtBot, many: int
) -> None:
    arrivals = Arrivals(runner, runner)
    with qtbot.waitSignal(arrivals.imported):
        arrivals.import_sources(at_work_on, files(tmp_path, many))
    kept = backups.listed(at_work_on.path)
    assert [one.why for one in kept] == [Why.IMPORT] * (many == 20)
    for one in kept:
        assert backups.look_into(one.path).documents == 1


def test_without_a_backup_nothing_is_imported(
    at_work_on: Project, runner: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.backup_folder(at_work_on.path).write_text("in the way")
    arrivals = Arrivals(runner, runner)
    with qtbot.waitSignal(arrivals.failed) as failed:
        arrivals.import_sources(at_work_on, files(tmp_path, 20))
    assert isinstance(failed.args[0], ProjectFileError)
    assert queries.document_count(at_work_on) == 1


def test_looking_again_at_many_is_preceded_by_a_backup(
    at_work_on: Project, runner: JobRunner, qtbot: QtBot
) -> None:
    add(at_work_on, *(article(f"Text {n}.", f"a{n}") for n in range(20)))
    transfers = Transfers(runner, runner)
    job = transfers.suggest_again(at_work_on, Settings(annotator="ro"), None)
    assert job is not None
    qtbot.waitUntil(lambda: whys(at_work_on) == [Why.LOOK_AGAIN])
    job.cancel()


def test_a_change_of_much_is_preceded_by_a_backup(at_work: MainWindow) -> None:
    project = at_work.focus.project
    secured = at_work.opening.securing
    secured.before(Why.LABELS, 19)
    assert whys(project) == []
    secured.before(Why.LABELS, 20)
    assert whys(project) == [Why.LABELS]


def test_what_is_done_with_many_places_of_an_entity_is_preceded_by_a_backup(
    window: MainWindow, tmp_path: Path
) -> None:
    made(tmp_path, [bundle("[Ann:PERSON=Ann] " * backups.MANY)]).close()
    window.open_path(tmp_path / "project.pressmark")
    window.focus.show_annotation(window.focus.bundle.mentions[0].id)
    window.run("entity_page")
    shown = window.findChild(EntityWindow)
    assert isinstance(shown, EntityWindow)
    shown.asked.emit("accept")
    assert whys(window.focus.project) == []
    shown.asked.emit("remove")
    assert whys(window.focus.project) == [Why.MANY]


def test_a_backup_that_is_opened_can_only_be_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    project = made(tmp_path, [article()])
    backup = backups.backup_open(project)
    project.close()
    with qtbot.waitSignal(window.opening.errands.noticed) as told:
        window.open_path(backup)
    assert window.focus.project.read_only
    assert f"{backup.name} is a backup." in told.args[0]


def test_a_backup_is_made_before_an_entity_of_many_places_is_merged(
    window: MainWindow, tmp_path: Path
) -> None:
    marked = " ".join(["[Ann Smith:PERSON=Ann Smith] spoke."] * backups.MANY)
    with made(tmp_path, [bundle(f"{marked} [Ann:PERSON=Ann] left.")]) as project:
        path = project.path
    window.open_path(path)
    many, one = sorted(window.focus.bundle.entities, key=lambda each: -len(each.name))
    secure = window.opening.securing.before
    EntityEditing(window.focus, window, secure=secure).merge(
        kept=one.id, merged=many.id
    )
    assert [each.why for each in backups.listed(path)] == [Why.MANY]


def test_a_backup_is_made_before_going_back_over_one_large_step(
    window: MainWindow, tmp_path: Path
) -> None:
    with made(tmp_path) as project:
        path = project.path
        add(project, *(article(f"Article {n}.", f"a{n}") for n in range(backups.MANY)))
    window.open_path(path)
    project = window.focus.project
    first = queries.told_steps_of(project, queries.step_ids(project)[-1:])[0]
    window.run("history")
    panel = window.findChild(HistoryPanel)
    assert isinstance(panel, HistoryPanel)
    panel.return_wanted.emit(first)
    assert [each.why for each in backups.listed(path)] == [Why.MANY]
