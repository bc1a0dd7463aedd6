"""The palette: what is found by which letters, what is said, what is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.action_table import SPECS
from pressmark.gui.main_window import MainWindow
from pressmark.gui.palette.command import Command, fitting
from pressmark.gui.palette.model import CommandModel
from pressmark.gui.palette.palette import Palette
from tests.asking import type_in, when_asked
from tests.gui.at_window import press, select

SOME = (
    Command("join", "Join with next quote", "Annotate", "The two are one", "Shift+V"),
    Command("split", "Split quote", "Annotate", "Two quotes of one", "V"),
    Command("quote", "Quote", "Annotate", "Mark what somebody said", "Q"),
    Command("quit", "Quit", "File", "Close the window", "Ctrl+Q"),
    Command("export", "Export", "File", "Write a dataset", reason="needs a project"),
    Command("again", "Noch einmal", english=("Look again", "Look anew"), key="F5"),
)


def found(typed: str, *used: str) -> list[str]:
    return [command.id for command in fitting(SOME, typed, used)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("quo", "quote"),
        ("spl", "split"),
        ("sq", "split"),
        ("spqu", "split"),
        ("quote split", "split"),
        ("jwnq", "join"),
        ("oin", "join"),
        ("dataset", "export"),
        ("file close", "quit"),
        ("look", "again"),
        ("NOCH", "again"),
        ("éxport", "export"),
        ("f5", "again"),
    ],
)
def test_a_few_letters_find_a_command(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_better_fits_come_first_and_what_fits_not_at_all_is_left_out() -> None:
    assert found("quote") == ["quote", "join", "split"]
    assert found("xyz") == []


def test_while_nothing_is_typed_the_latest_used_come_first() -> None:
    assert found("", "quit", "split")[:3] == ["quit", "split", "join"]
    assert found("")[-1] == "export"


def test_the_rows_keep_what_qt_asks_of_a_model() -> None:
    model = CommandModel(SOME)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for typed in ("q", "nothing", ""):
        model.find(typed)
    assert model.rowCount() == len(SOME)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Join with next quote, key Shift+V, Annotate, The two are one"
    assert tester.model() is model


def test_every_action_is_offered_with_its_key(at_work: MainWindow) -> None:
    shown = _offered(at_work)
    hidden = {id_ for id_ in SPECS if not at_work.actions_[id_].isVisible()}
    assert set(SPECS) - hidden - {"palette"} <= set(shown)
    assert shown["quote"].key == "Q"
    assert shown["quote"].menu == "Annotate"


def test_what_cannot_be_done_says_why(window: MainWindow, path: Path) -> None:
    assert _offered(window)["export"].reason == "needs a project open"
    window.open_path(path)
    assert _offered(window)["export"].reason == ""
    reason = "there is nothing to take back or do again"
    assert _offered(window)["redo"].reason == reason


def test_in_a_read_only_project_changes_say_so(window: MainWindow, path: Path) -> None:
    window.open_path(path, read_only=True)
    reason = "this project is open for reading only"
    assert _offered(window)["name_list"].reason == reason


def test_a_command_runs_in_the_article(at_work: MainWindow, qtbot: QtBot) -> None:
    select(at_work, "the ferry strike")
    at_work.documents.list.setFocus()
    when_asked(Palette, lambda _: type_in("furni", Qt.Key.Key_Return))
    press(at_work, "Ctrl+Shift+P")
    before = len(at_work.focus.bundle.regions)
    qtbot.waitUntil(lambda: len(at_work.focus.bundle.regions) == before + 1)
    assert at_work.focusWidget() is at_work.article.view
    assert at_work.actions_["undo"].isEnabled()
    assert _used(at_work)[0] == "furniture"


def test_what_cannot_be_done_stays_and_says_why(
    window: MainWindow, qtbot: QtBot
) -> None:
    told: list[str] = []

    def answer(palette: Palette) -> None:
        type_in("export", Qt.Key.Key_Return)
        told.append(palette.said())
        QTest.keyClick(palette, Qt.Key.Key_Escape)

    when_asked(Palette, answer)
    press(window, "Ctrl+Shift+P")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["“Export” cannot be done now: needs a project open."]


def test_recent_projects_are_opened_from_it(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    window.open_path(path)
    window.run("close_project")
    when_asked(Palette, lambda _: type_in(f"open {path.stem}", Qt.Key.Key_Return))
    press(window, "Ctrl+Shift+P")
    qtbot.waitUntil(lambda: window.focus.is_open)
    assert window.focus.project.path == path


def test_arrows_go_round_the_list(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def answer(palette: Palette) -> None:
        first = palette.current()
        type_in("", Qt.Key.Key_Up)
        last = palette.model.command(palette.model.rowCount() - 1)
        assert palette.current() == last
        type_in("", Qt.Key.Key_Down)
        assert palette.current() == first
        assert palette.line.accessibleDescription()
        seen.append("all")
        palette.reject()

    when_asked(Palette, answer)
    press(window, "Ctrl+Shift+P")
    qtbot.waitUntil(lambda: bool(seen))


def _offered(window: MainWindow) -> dict[str, Command]:
    window.make_parts()
    return {one.id: one for one in window._parts.commanding.commands()}  # noqa: SLF001  (the palette itself is tested by keys)


def _used(window: MainWindow) -> list[str]:
    return window._memory.commands()  # noqa: SLF001  (what is kept has no other reader)
