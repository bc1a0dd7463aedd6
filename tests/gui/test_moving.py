"""Going through what moved when articles got new texts, at the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.importing.preview_dialog import PreviewDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.texts.moved_window import MovedWindow
from pressmark.project import commands
from tests.asking import activate
from tests.builders import bundle
from tests.gui.at_window import drop, press, said
from tests.projects import add

STORY = bundle(
    "[Two mayors sign:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1] after the talks, which had begun on"
    " Monday and were held behind closed doors in the old town hall of the port.\n"
    "The two towns have argued about the tolls of the bridge for longer than anybody"
    " there can remember, and both of them need the money for the harbour.\n"
    "It was [Bo Berg:PERSON=Bo Berg] who noted it in [Halvern:GPE].\n",
    name="story",
    headline="Two mayors sign",
)
TEXT = STORY.document.text
UPDATED = TEXT.replace("Ann Smith", "Anne Smith").replace(
    "It was Bo Berg who noted it in Halvern.", "Nobody knows the costs."
)


@pytest.fixture
def updated(at_work: MainWindow, tmp_path: Path, qtbot: QtBot) -> MovedWindow:
    """Import an updated article as a new version; return the three lists."""
    focus = at_work.focus
    add(focus.project, STORY)
    focus.show_document(STORY.document.id)
    commands.accept(focus.project, *(one.id for one in STORY.annotations()))
    file = tmp_path / "updated.txt"
    file.write_text(UPDATED, encoding="utf-8")
    drop(at_work, file)
    qtbot.waitUntil(lambda: bool(at_work.findChildren(PreviewDialog)))
    qtbot.waitUntil(lambda: not at_work.opening.is_busy(), timeout=60_000)
    dialog = at_work.findChildren(PreviewDialog)[0]
    activate(dialog)
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, Qt.Key.Key_V)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(at_work.findChildren(MovedWindow)), timeout=60_000)
    (lists,) = at_work.findChildren(MovedWindow)
    activate(lists)
    return lists


def chips(lists: MovedWindow) -> list[str]:
    found = [lists.findChild(QPushButton, f"moved_{n}") for n in range(3)]
    return [chip.text() for chip in found if chip is not None]


def column(lists: MovedWindow, number: int) -> list[str]:
    model = lists.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def show(lists: MovedWindow, number: int) -> None:
    chip = lists.findChild(QPushButton, f"moved_{number}")
    assert chip is not None
    chip.click()


def test_the_three_lists_come_up_after_an_import_of_a_new_version(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    assert at_work.focus.bundle.document.text == UPDATED
    assert chips(updated)[0] == "Changed 2"
    assert column(updated, 0) == ["mention", "quote"]
    assert "[Anne Smith]" in column(updated, 2)[1]
    assert "[Ann Smith]" in column(updated, 1)[0]
    assert "[Anne Smith]" in column(updated, 2)[0]
    before = updated.findChild(QPlainTextEdit, "words_before")
    now = updated.findChild(QPlainTextEdit, "words_now")
    assert before is not None
    assert now is not None
    assert "said Ann Smith after" in before.toPlainText()
    assert "said Anne Smith after" in now.toPlainText()
    show(updated, 1)
    assert set(column(updated, 2)) == {"no place"}
    show(updated, 2)
    assert "no place" not in column(updated, 2)


def test_enter_goes_to_the_place_and_a_settles_it(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    entry = updated.model.entry(0)
    assert entry is not None
    QTest.keyClick(updated.table, Qt.Key.Key_Return)
    assert at_work.focus.annotation == entry.annotation
    activate(updated)
    updated.table.setFocus()
    QTest.keyClick(updated.table, Qt.Key.Key_A)
    assert column(updated, 0)[0] == "✓ mention"
    QTest.keySequence(updated, "Ctrl+Z")
    assert column(updated, 0)[0] == "mention"
    assert said(at_work).startswith("Undone: ")


def test_what_was_lost_is_shown_where_it_stood_and_let_go(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    show(updated, 1)
    assert updated.model.rowCount() > 0
    QTest.keyClick(updated.table, Qt.Key.Key_Return)
    assert said(at_work).startswith("About here stood ")
    assert at_work.article.view.selected_span() is not None
    activate(updated)
    updated.table.setFocus()
    for _ in range(updated.model.rowCount()):
        QTest.keyClick(updated.table, Qt.Key.Key_Delete)
    show(updated, 1)
    assert all(words.startswith("✓ ") for words in column(updated, 0))


def test_a_decision_leads_to_the_next_open_one_and_taken_back_to_its_own(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    del at_work
    updated.table.setFocus()
    updated.table.selectRow(1)
    QTest.keyClick(updated.table, Qt.Key.Key_A)
    assert updated.table.currentIndex().row() == 0
    QTest.keyClick(updated.table, Qt.Key.Key_A)
    lost = updated.findChild(QPushButton, "moved_1")
    assert lost is not None
    assert lost.isChecked()
    assert updated.table.currentIndex().row() == 0
    assert updated.table.hasFocus()
    QTest.keySequence(updated, "Ctrl+Z")
    assert not lost.isChecked()
    assert updated.table.currentIndex().row() == 0
    QTest.keyClick(updated.table, Qt.Key.Key_A)
    assert lost.isChecked()
    left = updated.model.rowCount()
    for _ in range(left):
        QTest.keyClick(updated.table, Qt.Key.Key_Delete)
    assert lost.isChecked()
    assert all(words.startswith("✓ ") for words in column(updated, 0))


def test_the_lists_are_found_again_until_all_is_settled(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    updated.close()
    press(at_work, "Ctrl+Shift+M")
    activate(updated)
    for number, key in ((0, Qt.Key.Key_A), (1, Qt.Key.Key_Delete)):
        show(updated, number)
        for _ in range(updated.model.rowCount()):
            QTest.keyClick(updated.table, key)
    updated.close()
    press(at_work, "Ctrl+Shift+M")
    assert not updated.isVisible()
    assert said(at_work) == "No annotation that moved is left to look at."


def test_taking_the_import_back_brings_the_old_text_and_empties_the_lists(
    at_work: MainWindow, updated: MovedWindow
) -> None:
    updated.table.setFocus()
    QTest.keySequence(updated, "Ctrl+Z")
    assert at_work.focus.bundle.document.text == TEXT
    assert updated.is_empty()


def test_the_model_keeps_the_promises_of_models(updated: MovedWindow) -> None:
    tester = QAbstractItemModelTester(
        updated.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for number in (1, 2, 0):
        show(updated, number)
    updated.model.show_entries([])
    del tester
