"""The quote ledger at the window: going through open quotation marks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.ledger.ledger_dialog import LedgerDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model.document import DocumentState
from pressmark.project.ledger import open_marks
from tests.asking import activate
from tests.builders import bundle
from tests.gui.at_window import press, said
from tests.projects import made

ARTICLE = bundle(
    "The “deal” holds. [“We agree,”:content 1] she said of the “pact”. Bo Berg left.",
    headline="Two mayors agree",
)


@pytest.fixture
def at_marks(window: MainWindow, tmp_path: Path) -> MainWindow:
    project = made(tmp_path, [ARTICLE, bundle("Nothing here.", name="second")])
    project.close()
    window.open_path(project.path)
    return window


def selected(window: MainWindow) -> str:
    return window.article.view.textCursor().selectedText()


def dialog_of(window: MainWindow) -> LedgerDialog:
    press(window, "Alt+U")
    found = window.findChild(LedgerDialog)
    assert isinstance(found, LedgerDialog)
    activate(found)
    return found


def test_the_key_goes_from_one_open_mark_to_the_next_and_round(
    at_marks: MainWindow,
) -> None:
    places = []
    for _ in range(3):
        press(at_marks, "U")
        places.append(selected(at_marks))
    assert places == ["“deal”", "“pact”", "“deal”"]
    assert "1 of 2" in said(at_marks)


def test_dismissing_goes_on_to_the_next_and_can_be_undone(at_marks: MainWindow) -> None:
    press(at_marks, "U")
    press(at_marks, "Shift+U")
    assert selected(at_marks) == "“pact”"
    press(at_marks, "Shift+U")
    assert said(at_marks) == "Every quotation mark is accounted for."
    press(at_marks, "Ctrl+Z")
    assert len(open_marks(at_marks.focus.bundle)) == 1


def test_making_a_quote_accounts_for_its_marks(at_marks: MainWindow) -> None:
    press(at_marks, "U")
    press(at_marks, "Q")
    (left,) = open_marks(at_marks.focus.bundle)
    assert left.covered(at_marks.focus.bundle.document.text) == "“pact”"


def test_dismissing_nothing_says_what_to_choose(at_marks: MainWindow) -> None:
    press(at_marks, "End")
    press(at_marks, "Ctrl+End")
    press(at_marks, "Shift+U")
    assert "U goes to the next" in said(at_marks)


def test_done_warns_once_of_open_marks(at_marks: MainWindow) -> None:
    press(at_marks, "Ctrl+Return")
    assert at_marks.focus.bundle.document.state is DocumentState.TODO
    assert "2 quotation marks are in no quote" in said(at_marks)
    press(at_marks, "Ctrl+Return")
    assert at_marks.focus.bundle.document.name == "second"


def test_done_does_not_warn_where_every_mark_is_accounted_for(
    at_marks: MainWindow,
) -> None:
    for key in ("U", "Shift+U", "Shift+U", "Ctrl+Return"):
        press(at_marks, key)
    assert at_marks.focus.bundle.document.name == "second"


def test_the_status_bar_counts_open_marks(at_marks: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: said(at_marks, "open_marks").startswith("2 “ ”"))
    press(at_marks, "U")
    press(at_marks, "Shift+U")
    qtbot.waitUntil(lambda: said(at_marks, "open_marks").startswith("1 “ ”"))


def test_the_ledger_lists_what_is_open_or_all_and_follows_the_work(
    at_marks: MainWindow,
) -> None:
    dialog = dialog_of(at_marks)
    assert [line.hit.match for line in dialog.list.lines.lines()] == [
        "“deal”",
        "“pact”",
    ]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [line.hit.match for line in dialog.list.lines.lines()] == ["“pact”"]
    chip = dialog.findChild(QPushButton, "ledger_1")
    assert chip is not None
    chip.click()
    remarks = [line.remark for line in dialog.list.lines.lines()]
    assert remarks == ["dismissed", "in a quote", "open"]
    dialog.list.go_to(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert len(open_marks(at_marks.focus.bundle)) == 2


def test_the_ledger_leads_into_the_article(at_marks: MainWindow) -> None:
    dialog = dialog_of(at_marks)
    dialog.list.go_to(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert selected(at_marks) == "“pact”"
