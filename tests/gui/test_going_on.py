"""Work that closing has interrupted goes on when the project is opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pressmark.extraction import worker
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work import searching
from pressmark.project import bringing_in, extracting, queries, unfinished
from pressmark.project.project import Project
from tests.gui.at_window import said
from tests.projects import article, made
from tests.unit.extraction import slow_worker

_PATIENCE = 30_000


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing_in, "BATCH", 5)
    monkeypatch.setattr(searching, "_SAVE_EVERY", 0.0)
    monkeypatch.setattr(worker, "run", slow_worker.run)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(60):
        (many / f"{number:02}.txt").write_text(f"Article {number}.", "utf-8")
    return many


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    with Project.create(tmp_path / "a.pressmark", "ro") as project:
        return project.path


def finished(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.opening.is_busy, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=_PATIENCE)


def looked_at_last(project: Project) -> int:
    """Return how many documents the last run has looked at."""
    last = "select count(distinct document) from extracted where run in"
    found = project.db.execute(f"{last} (select max(id) from run)")  # noqa: S608  (no data)
    return int(found.fetchone()[0])


def staged(path: Path) -> int:
    """Return how far the import of a project that is closed had come."""
    with Project.open(path, "ro", read_only=True) as project:
        return unfinished.far(project).staged


def test_an_import_goes_on_where_closing_has_stopped_it(
    open_window: Callable[[], MainWindow], empty: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    window.opening.take([folder])
    qtbot.waitUntil(lambda: unfinished.far(project).staged >= 10, timeout=_PATIENCE)
    window.close()
    assert 10 <= staged(empty) < 60
    again = open_window()
    again.open_path(empty)
    finished(again, qtbot)
    assert len(queries.document_keys(again.focus.project)) == 60
    assert unfinished.errand(again.focus.project) is None
    again.run("undo")
    assert queries.document_keys(again.focus.project) == []


def test_an_import_that_waits_is_not_lost_either(
    open_window: Callable[[], MainWindow], tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    project = made(tmp_path, [article(f"Text {n}.", f"{n}") for n in range(40)])
    project.close()
    window = open_window()
    window.open_path(project.path)
    window.run("find_suggestions")
    window.opening.take([folder])
    window.close()
    again = open_window()
    again.open_path(project.path)
    qtbot.waitUntil(
        lambda: len(queries.document_keys(again.focus.project)) == 100,
        timeout=_PATIENCE,
    )


@pytest.mark.parametrize("stopped", [False, True])
def test_imports_that_wait_for_another_import_are_not_lost_either(
    open_window: Callable[[], MainWindow],
    empty: Path,
    folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    *,
    stopped: bool,
) -> None:
    others = [tmp_path / "other", tmp_path / "third"]
    for other in others:
        other.mkdir()
        (other / "one.txt").write_text(f"An article of {other.name}.", "utf-8")
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    for source in (folder, *others):
        window.opening.take([source])
    qtbot.waitUntil(lambda: unfinished.far(project).staged >= 10, timeout=_PATIENCE)
    if stopped:
        first = window.opening.shared
        assert first is not None
        job = first.runner.current()
        assert job is not None
        job.cancel()
    window.close()
    again = open_window()
    again.open_path(empty)
    came = 2 if stopped else 62
    qtbot.waitUntil(
        lambda: len(queries.document_keys(again.focus.project)) == came,
        timeout=_PATIENCE,
    )
    qtbot.waitUntil(lambda: not again.opening.is_busy(), timeout=_PATIENCE)
    assert unfinished.waiting(again.focus.project) == []
    assert unfinished.errand(again.focus.project) is None


def test_an_import_that_waits_for_its_files_outlives_another(
    open_window: Callable[[], MainWindow],
    empty: Path,
    folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    window.opening.take([folder])
    qtbot.waitUntil(lambda: unfinished.far(project).staged >= 10, timeout=_PATIENCE)
    window.close()
    folder.rename(folder.with_name("elsewhere"))
    other = tmp_path / "other.txt"
    other.write_text("Another article.", "utf-8")
    again = open_window()
    again.open_path(empty)
    qtbot.waitUntil(lambda: "is there again" in said(again))
    again.opening.take([other])
    finished(again, qtbot)
    again.close()
    folder.with_name("elsewhere").rename(folder)
    at_last = open_window()
    at_last.open_path(empty)
    finished(at_last, qtbot)
    assert len(queries.document_keys(at_last.focus.project)) == 61


def test_files_that_were_still_looked_at_are_looked_at_again(
    open_window: Callable[[], MainWindow], empty: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(empty)
    window.opening.take([folder])
    window.close()
    again = open_window()
    again.open_path(empty)
    qtbot.waitUntil(
        lambda: len(queries.document_keys(again.focus.project)) == 60,
        timeout=_PATIENCE,
    )
    assert unfinished.looks(again.focus.project) == []


def test_an_import_whose_files_are_gone_waits_for_them(
    open_window: Callable[[], MainWindow], empty: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    window.opening.take([folder])
    qtbot.waitUntil(lambda: unfinished.far(project).staged >= 10, timeout=_PATIENCE)
    window.close()
    folder.rename(folder.with_name("elsewhere"))
    again = open_window()
    again.open_path(empty)
    qtbot.waitUntil(lambda: "is there again" in said(again))
    assert not again.opening.is_busy()
    again.close()
    folder.with_name("elsewhere").rename(folder)
    at_last = open_window()
    at_last.open_path(empty)
    finished(at_last, qtbot)
    assert len(queries.document_keys(at_last.focus.project)) == 60


@pytest.mark.parametrize("again", [False, True])
def test_a_search_goes_on_where_closing_has_stopped_it(
    open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot, again: bool
) -> None:
    project = made(tmp_path, [article(f"Text {n}.", f"{n}") for n in range(40)])
    project.close()
    window = open_window()
    window.open_path(project.path)
    opened = window.focus.project
    window.run("look_again" if again else "find_suggestions")
    layers = extracting.asked_layers(opened, None)
    qtbot.waitUntil(
        lambda: len(extracting.to_extract(opened, layers)) <= 30, timeout=_PATIENCE
    )
    window.close()
    # It ends once more before it has found anything.
    soon = open_window()
    soon.open_path(project.path)
    qtbot.waitUntil(soon.opening.is_busy, timeout=_PATIENCE)
    soon.close()
    second = open_window()
    second.open_path(project.path)
    qtbot.waitUntil(second.opening.is_busy, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: not second.opening.is_busy(), timeout=_PATIENCE)
    assert extracting.to_extract(second.focus.project, layers) == []
    assert 0 < looked_at_last(second.focus.project) <= 30
    second.close()
    third = open_window()
    third.open_path(project.path)
    qtbot.wait(50)
    assert not third.opening.is_busy()


def test_a_person_who_stops_an_import_finds_nothing_of_it(
    open_window: Callable[[], MainWindow], empty: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    window.opening.take([folder])
    qtbot.waitUntil(lambda: unfinished.far(project).staged >= 10, timeout=_PATIENCE)
    shared = window.opening.shared
    assert shared is not None
    shared.runner.cancel_all()
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=_PATIENCE)
    assert "nothing was added" in said(window)
    assert unfinished.errand(project) is None


def test_a_search_passes_over_what_an_import_brought_that_is_undone(
    open_window: Callable[[], MainWindow], empty: Path, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(empty)
    project = window.focus.project
    window.opening.take([folder])
    finished(window, qtbot)
    window.run("find_suggestions")
    qtbot.waitUntil(lambda: looked_at_last(project) >= 5, timeout=_PATIENCE)
    window.run("undo")
    qtbot.waitUntil(lambda: not window.opening.is_busy(), timeout=_PATIENCE)
    assert queries.document_keys(project) == []
    window.run("redo")
    assert len(queries.document_keys(project)) == 60
