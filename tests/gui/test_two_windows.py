"""Two windows on one project: one state, two places in it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.model.review import Status
from pressmark.project.project import Project
from tests.gui.at_window import first_quote, press, said
from tests.gui.conftest import QUIET


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


def another(desk: Desk) -> tuple[MainWindow, MainWindow]:
    press(desk.windows[0], "Ctrl+Shift+N")
    first, second = desk.windows
    return first, second


def test_a_new_window_shows_the_same_article_of_the_same_project(desk: Desk) -> None:
    first, second = another(desk)
    assert second.isVisible()
    assert second.focus.project is first.focus.project
    assert second.focus.document == first.focus.document
    assert second.pos() != first.pos()


def test_windows_on_one_project_are_told_apart_by_their_titles(desk: Desk) -> None:
    first, second = another(desk)
    assert first.windowTitle() == "project.pressmark – Pressmark"
    assert second.windowTitle() == "project.pressmark (2) – Pressmark"


def test_a_new_window_has_the_annotation_and_the_tab(desk: Desk) -> None:
    press(desk.windows[0], "Ctrl+2")
    press(desk.windows[0], "J")
    first, second = another(desk)
    assert second.focus.annotation == first.focus.annotation is not None
    assert second.inspector.currentIndex() == 1


def test_each_window_has_its_own_article_filter_and_tab(desk: Desk) -> None:
    first, second = another(desk)
    press(second, "Ctrl+PgDown")
    press(second, "Ctrl+2")
    second.documents.write("state:done")
    assert second.focus.bundle.document.name == "second"
    assert first.focus.bundle.document.title == "Two mayors agree"
    assert first.inspector.currentIndex() == 0
    assert not first.documents.words()


def test_what_one_window_does_the_other_shows_at_once(desk: Desk) -> None:
    first, second = another(desk)
    press(first, "J")
    press(first, "A")
    assert first_quote(second).review.status is Status.ACCEPTED
    assert second.actions_["undo"].text().endswith("Accept")


def test_a_window_undoes_what_was_done_in_another_and_says_what(desk: Desk) -> None:
    first, second = another(desk)
    press(first, "J")
    press(first, "A")
    press(second, "Ctrl+Z")
    assert said(second) == "Undone: Accept"
    assert first_quote(first).review.status is Status.SUGGESTED
    press(first, "Ctrl+Shift+Z")
    assert first_quote(second).review.status is Status.ACCEPTED


def test_an_article_removed_in_one_window_leaves_the_other(desk: Desk) -> None:
    first, second = another(desk)
    press(first, "Ctrl+Del")
    assert second.focus.shown is None
    press(first, "Ctrl+Z")
    assert second.documents.list.model().rowCount() == 2


def test_closing_one_window_leaves_the_other_at_work(
    desk: Desk, qtbot: QtBot, path: Path
) -> None:
    first, second = another(desk)
    press(first, "Ctrl+W")
    qtbot.waitUntil(lambda: desk.windows == (second,))
    press(second, "J")
    press(second, "A")
    assert first_quote(second).review.status is Status.ACCEPTED
    press(second, "Ctrl+W")
    assert second.start_page.isVisible()
    Project.open(path, "ro").close()


def test_a_project_that_is_open_is_brought_forward_not_opened_again(
    desk: Desk, path: Path
) -> None:
    second = desk.make_window()
    second.show()
    second.open_path(path)
    assert not second.focus.is_open
    assert desk.windows[0].isActiveWindow()


def test_two_windows_may_show_two_projects(desk: Desk, tmp_path: Path) -> None:
    Project.create(tmp_path / "other.pressmark", "ro").close()
    first, second = another(desk)
    second.open_path(tmp_path / "other.pressmark")
    assert second.focus.project.name == "other"
    assert first.focus.project.name == "project"
    press(first, "J")
    assert first.focus.annotation is not None


def test_settings_changed_in_one_window_hold_in_the_other(desk: Desk) -> None:
    first, second = another(desk)
    press(first, "Ctrl+=")
    assert second.article.view.zoom() == 110
    third = desk.make_window()
    assert third.article.view.zoom() == 110


def test_an_import_goes_on_when_the_window_that_began_it_is_closed(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Article {number}.", encoding="utf-8")
    first, second = another(desk)
    first.opening.take([folder])
    assert second.status.findChild(QPushButton, "cancel_job") is not None
    first.close()
    qtbot.waitUntil(lambda: not second.opening.is_busy(), timeout=30_000)
    assert second.documents.list.model().rowCount() == 62
    assert said(second).startswith("60 articles were added.")


def test_nothing_of_a_closed_window_is_left(desk: Desk, qtbot: QtBot) -> None:
    first, second = another(desk)
    second.make_parts()
    press(second, "J")
    watched = [weakref.ref(one) for one in (second, second.focus, second.article.view)]
    press(second, "Ctrl+W")
    qtbot.waitUntil(lambda: desk.windows == (first,))
    del second
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [one() for one in watched] == [None, None, None]
