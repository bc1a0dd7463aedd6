"""The next morning: what was open is open again, as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.gui.sitting import (
    Sitting,
    Spot,
    WindowState,
    read_sitting,
    read_windows,
    written,
)
from tests.gui.at_window import press, said
from tests.gui.conftest import QUIET
from tests.projects import article, made

Begin = Callable[[], Desk]
LONG = "\n".join(f"Paragraph {n} has words of its own." for n in range(200))


@pytest.fixture
def begin(tmp_path: Path, qtbot: QtBot) -> Iterator[Begin]:
    """Return what starts the program anew, as it was left."""
    desks: list[Desk] = []

    def begun() -> Desk:
        for before in desks:
            before.close_all()
        desk = Desk(QUIET, Memory(tmp_path / "window.ini"))
        desks.append(desk)
        window = desk.make_first_window()
        window.show()
        qtbot.waitExposed(window).__enter__()
        desk.return_to_session()
        return desk

    yield begun
    for desk in desks:
        desk.close_all()
        desk.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [article(LONG, "long"), article("Short.", "short")])
    project.close()
    return project.path


def begun_with(begin: Begin, path: Path) -> MainWindow:
    window = begin().windows[0]
    window.open_path(path)
    window.make_parts()
    return window


def visible_windows() -> list[MainWindow]:
    shown = QApplication.topLevelWidgets()
    return [w for w in shown if isinstance(w, MainWindow) and w.isVisible()]


def test_the_article_its_place_and_the_caret_are_as_they_were(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    view = window.article.view
    press(window, "Ctrl+End")
    view.return_to(caret=500, top=3000)
    QApplication.processEvents()
    before = view.first_in_sight()
    assert before > 2500
    again = begin().windows[0]
    assert again.focus.bundle.document.name == "long"
    assert again.article.view.first_in_sight() == before
    assert again.article.view.caret_position() == 500


def test_what_is_opened_by_its_name_is_as_it_was_too(begin: Begin, path: Path) -> None:
    window = begun_with(begin, path)
    press(window, "Ctrl+PgDown")
    window.documents.write("short")
    press(window, "Ctrl+4")
    press(window, "Ctrl+W")
    assert not window.documents.words()
    window.open_path(path)
    assert window.focus.bundle.document.name == "short"
    assert window.documents.words() == "short"
    assert window.inspector.currentIndex() == 3


def test_filter_chip_tab_and_folded_panels_are_as_they_were(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    window.documents.write_apart("words", 1)
    press(window, "Ctrl+2")
    press(window, "F8")
    again = begin().windows[0]
    assert again.documents.written_apart() == ("words", 1)
    assert again.inspector.currentIndex() == 1
    assert not again.actions_["show_known"].isChecked()


def test_layers_that_were_switched_off_stay_off(begin: Begin, path: Path) -> None:
    window = begun_with(begin, path)
    press(window, "Alt+1")
    press(window, "Alt+6")
    again = begin().windows[0]
    swatches = again.article.legend.swatches()
    off = {name for name, one in swatches.items() if not one.isChecked()}
    assert off == {"quotes", "attitudes"}
    assert again.focus.hides_attitudes


def test_open_panels_are_opened_again_and_the_article_has_the_keyboard(
    begin: Begin, path: Path, qtbot: QtBot
) -> None:
    window = begun_with(begin, path)
    press(window, "Ctrl+H")
    again = begin().windows[0]

    def is_open() -> bool:
        dock = again.findChild(QDockWidget, "history_dock")
        return isinstance(dock, QDockWidget) and dock.isVisible()

    qtbot.waitUntil(is_open)
    qtbot.waitUntil(again.article.view.hasFocus)


def test_two_sides_are_as_they_were(begin: Begin, path: Path) -> None:
    window = begun_with(begin, path)
    press(window, "Ctrl+\\")
    press(window, "Ctrl+PgDown")
    press(window, "Ctrl+Shift+Tab")
    again = begin().windows[0]
    left, right = again.article.views
    assert left.toPlainText() == "Short."
    assert right.toPlainText() == LONG
    assert again.article.view is left


def test_two_windows_are_as_they_were(begin: Begin, path: Path) -> None:
    window = begun_with(begin, path)
    press(window, "Ctrl+Shift+N")
    other = next(w for w in visible_windows() if w is not window)
    press(other, "Ctrl+PgDown")
    again = begin()
    names = {w.focus.bundle.document.name for w in again.windows}
    assert names == {"long", "short"}
    first, second = again.windows
    assert first.focus.project is second.focus.project


def test_closing_the_project_first_begins_with_the_start_page(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    press(window, "Ctrl+W")
    again = begin().windows[0]
    assert again.start_page.isVisible()
    assert len(again.start_page.recent()) == 1


def test_whoever_does_not_want_it_begins_with_the_start_page(
    begin: Begin, path: Path
) -> None:
    begun_with(begin, path)
    desk = begin()
    desk.close_all()
    other = Desk(replace(QUIET, reopen=False), desk.memory)
    window = other.make_first_window()
    other.return_to_session()
    assert not window.focus.is_open
    other.close_all()
    other.deleteLater()


def test_what_has_gone_is_said_and_the_start_page_shown(
    begin: Begin, path: Path
) -> None:
    begun_with(begin, path)
    begin().close_all()
    path.unlink()
    window = begin().windows[0]
    assert window.start_page.isVisible()
    assert path.name in said(window)


def test_an_article_that_has_gone_gives_way_to_the_first(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    uuid = window.focus.project.uuid
    press(window, "Ctrl+W")
    memory = window.session.memory
    memory.keep_sitting(uuid, Sitting(Spot("gone", "gone", 9_999_999, 9_999_999)))
    window.open_path(path)
    assert window.focus.bundle.document.name == "long"


def test_a_window_on_a_screen_that_is_gone_comes_back_into_sight(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    window.setGeometry(QRect(90_000, 90_000, 900, 600))
    again = begin().windows[0]
    screen = again.screen().availableGeometry()
    assert screen.contains(again.frameGeometry().topLeft() + QPoint(40, 4))


def test_ending_while_returning_does_not_return_for_ever(
    begin: Begin, path: Path
) -> None:
    window = begun_with(begin, path)
    memory = window.session.memory
    begin().close_all()
    memory.keep_returning(returning=True)
    assert begin().windows[0].start_page.isVisible()
    assert not memory.is_returning


@pytest.mark.parametrize(
    "found", [b"\xff\xfe\x00window", b"[window\ngeometry=\x00\x01", b"\x89PNG\r\n"]
)
def test_a_damaged_memory_is_set_aside_and_all_is_as_by_default(
    tmp_path: Path, found: bytes
) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(found)
    memory = Memory(file)
    assert memory.windows() == []
    assert memory.recent() == []
    memory.add_recent(tmp_path)
    assert (tmp_path / "window.ini.bad").read_bytes() == found


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1, {}]", "7", '{"spot": 3, "tab": "x", "panels": [1]}', "[" * 99999],
)
def test_a_damaged_sitting_is_as_by_default(text: str) -> None:
    assert read_sitting(text) == Sitting()
    assert all(not one.project for one in read_windows(text))


def test_a_sitting_with_numbers_that_qt_cannot_count_to_is_as_by_default() -> None:
    much = 10**20
    text = f'{{"tab": {much}, "list_top": -{much}, "spot": {{"caret": {much}}}}}'
    assert read_sitting(text) == Sitting()


def test_what_is_written_is_read_again() -> None:
    sitting = Sitting(
        Spot("a", "b", 3, 4), Spot("c"), words="é “x”", panels=("history",), tab=2
    )
    windows = [WindowState("/a/ä.pressmark", read_only=True, sitting=sitting)]
    assert read_sitting(written(sitting)) == sitting
    assert read_windows(written(windows)) == windows
