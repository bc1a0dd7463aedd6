"""Flags, threads, and the notes of all articles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.notes.note_model import NoteModel
from pressmark.gui.notes.note_queue import NoteQueue
from pressmark.project import commands, queries
from pressmark.project.project import Project
from tests.asking import activate, type_in, when_asked
from tests.gui.at_window import MARKED, press, said
from tests.projects import add

DOCUMENT = MARKED.document.id
ANN, BO = MARKED.mentions[:2]


def queue_of(window: MainWindow) -> NoteQueue:
    press(window, "Ctrl+M")
    found = window.findChild(NoteQueue)
    assert isinstance(found, NoteQueue)
    activate(found)
    return found


def texts(queue: NoteQueue) -> list[str]:
    model = queue.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_of_notes_is_sound(project: Project) -> None:
    add(project, MARKED)
    commands.add_note(project, DOCUMENT, "Who?", on=ANN.id)
    model = NoteModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show_notes(project)
    row = [model.index(0, column).data() for column in range(4)]
    assert row == ["Who?", "mention: Ann Smith", "Two mayors agree", project.annotator]
    model.show_notes(None)
    del tester


def test_a_flag_is_raised_and_taken_off_with_one_key(at_work: MainWindow) -> None:
    at_work.focus.show_annotation(BO.id)
    press(at_work, "Shift+M")
    (note,) = at_work.focus.bundle.notes
    assert (note.on, note.resolved) == (BO.id, False)
    press(at_work, "Shift+M")
    assert [one.resolved for one in at_work.focus.bundle.notes] == [True]
    assert "Took the flag off" in said(at_work)
    press(at_work, "Ctrl+Z")
    assert [one.resolved for one in at_work.focus.bundle.notes] == [False]


def test_the_queue_lists_open_notes_of_all_articles_and_leads_to_them(
    at_work: MainWindow,
) -> None:
    project = at_work.focus.project
    second = queries.find_document(project, "second")
    commands.add_note(project, second, "Which town?")
    commands.add_note(project, DOCUMENT, "Who is he?", on=BO.id)
    queue = queue_of(at_work)
    assert sorted(texts(queue)) == ["Which town?", "Who is he?"]
    queue.table.selectRow(texts(queue).index("Which town?"))
    QTest.keyClick(queue.table, Qt.Key.Key_Return)
    assert at_work.focus.document == second
    queue.table.selectRow(texts(queue).index("Who is he?"))
    QTest.keyClick(queue.table, Qt.Key.Key_Return)
    assert (at_work.focus.document, at_work.focus.annotation) == (DOCUMENT, BO.id)


def test_a_settled_note_leaves_the_queue_and_is_among_all(at_work: MainWindow) -> None:
    commands.add_note(at_work.focus.project, DOCUMENT, "Who?", on=BO.id)
    queue = queue_of(at_work)
    QTest.keyClick(queue.table, Qt.Key.Key_R)
    assert texts(queue) == []
    chip = queue.findChild(QPushButton, "notes_1")
    assert chip is not None
    chip.click()
    assert texts(queue) == ["✓ Who?"]


def test_the_queue_is_searched_by_words_and_author(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    for words in ("Who?", "Which town?"):
        commands.add_note(at_work.focus.project, DOCUMENT, words)
    queue = queue_of(at_work)
    search = queue.findChild(QLineEdit, "note_search")
    assert search is not None
    QTest.keyClicks(search, "TOWN")
    qtbot.waitUntil(lambda: texts(queue) == ["Which town?"])


def test_an_answer_belongs_to_what_the_note_is_on(at_work: MainWindow) -> None:
    commands.add_note(at_work.focus.project, DOCUMENT, "Who?", on=BO.id)
    queue = queue_of(at_work)

    def answer(_dialog: TextDialog) -> None:
        type_in("The mayor.")
        QTest.keySequence(_dialog, "Ctrl+Return")

    when_asked(TextDialog, answer)
    QTest.keyClick(queue.table, Qt.Key.Key_M)
    assert [note.on for note in at_work.focus.bundle.notes] == [BO.id, BO.id]


def test_who_writes_a_note_sees_what_was_noted_there_before(
    at_work: MainWindow,
) -> None:
    commands.add_note(at_work.focus.project, DOCUMENT, "Who is he?", on=BO.id)
    at_work.focus.show_annotation(BO.id)
    shown: list[str] = []

    def look(dialog: TextDialog) -> None:
        shown.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    when_asked(TextDialog, look)
    press(at_work, "M")
    assert any("Who is he?" in words for words in shown)
