"""Notes and flags on anything, in the real window, up to the exported files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.notes.note_queue import NoteQueue
from pressmark.model.ids import AnnotationId
from pressmark.project import commands
from tests.asking import activate, type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.end_to_end.exporting import export, records
from tests.projects import add, made

FIRST = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1]. [Bo Berg:PERSON=Bo Berg] left.",
    name="first",
    headline="Two mayors agree",
)
SECOND = bundle("Anne left [Halvern:GPE].", name="second", headline="A mayor leaves")
(QUOTE,), (ANN, BO), (HEADLINE,) = FIRST.attributions, FIRST.mentions, FIRST.regions


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, FIRST, SECOND)
    commands.add_stance(
        project, FIRST.document.id, holder=ANN.entity, topic="toll", polarity="favor"
    )
    project.close()
    return project.path


def write(words: str) -> None:
    """Answer the next question for a note."""

    def answer(dialog: TextDialog) -> None:
        type_in(words)
        QTest.keySequence(dialog, "Ctrl+Return")

    when_asked(TextDialog, answer)


def queue_of(driver: Driver) -> NoteQueue:
    driver.press("Ctrl+M")
    queue = driver.window.findChild(NoteQueue)
    assert isinstance(queue, NoteQueue)
    activate(queue)
    return queue


def rows(queue: NoteQueue) -> list[tuple[str, str]]:
    model = queue.table.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data())
        for row in range(model.rowCount())
    ]


def listed(driver: Driver, written: str) -> list[str]:
    """Return the titles of the articles that a filter typed into the list finds."""
    driver.press("Ctrl+F")
    field = driver.window.documents.search
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, written)
    if field.offered():
        QTest.keyClick(field, Qt.Key.Key_Escape)
    driver.window.documents.apply()
    model = driver.window.documents.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def write_on_everything(driver: Driver, stance: str) -> None:
    for on, words in (
        (QUOTE.id, "Is the comma hers?"),
        (ANN.id, "Which Smith?"),
        (HEADLINE.id, "Too short?"),
        (stance, "Is that enough?"),
        (None, "Ask the desk."),
    ):
        driver.window.focus.show_annotation(None if on is None else AnnotationId(on))
        write(words)
        driver.press("M")


def answer_in_the_queue(driver: Driver, question: tuple[str, str]) -> None:
    queue = queue_of(driver)
    queue.table.selectRow(rows(queue).index(question))
    whole = queue.findChild(QLabel, "whole_note")
    assert whole is not None
    assert whole.text() == question[0]
    write("The mayor.")
    QTest.keyClick(queue.table, Qt.Key.Key_M)
    QTest.keyClick(queue, Qt.Key.Key_Escape)
    activate(driver.window)
    assert driver.window.article.view.hasFocus()


def test_there_is_a_thread_on_anything_and_it_is_exported(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stances: list[str] = []

    def script(driver: Driver) -> None:
        driver.click_article("Two mayors agree")
        stances.extend(one.id for one in driver.window.focus.bundle.stances)
        write_on_everything(driver, stances[0])
        assert sorted(on for _, on in rows(queue_of(driver))) == [
            "mention: Ann Smith",
            "page label: Two mayors agree",
            "quote: “We agree,”",
            "stance: Ann Smith → toll",
            "the article",
        ]
        answer_in_the_queue(driver, ("Which Smith?", "mention: Ann Smith"))
        export(driver, tmp_path / "talks.jsonl", everything=True)
        export(driver, tmp_path / "talks", format_name="csv", everything=True)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    first = next(
        one for one in records(tmp_path / "talks.jsonl") if one["name"] == "first"
    )
    thread = [note["text"] for note in first["notes"] if note["on"] == ANN.id]
    assert sorted(thread) == ["The mayor.", "Which Smith?"]
    ons = {note["on"] for note in first["notes"]}
    assert ons == {None, QUOTE.id, ANN.id, HEADLINE.id, stances[0]}
    with (tmp_path / "talks" / "notes.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert sorted((row["on"], row["text"]) for row in table) == sorted(
        (note["on"] or "", note["text"]) for note in first["notes"]
    )


def test_the_queue_is_worked_through_with_the_keys(path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        driver.click_article("Two mayors agree")
        window.focus.show_annotation(BO.id)
        driver.press("Shift+M")
        driver.click_article("A mayor leaves")
        window.focus.show_annotation(None)
        write("Who is Anne?")
        driver.press("M")
        assert listed(driver, "note:open") == ["Two mayors agree", "A mayor leaves"]
        assert listed(driver, 'note:"Who is Anne"') == ["A mayor leaves"]
        assert listed(driver, "") == ["Two mayors agree", "A mayor leaves"]
        queue = queue_of(driver)
        assert rows(queue) == [
            ("Who is Anne?", "the article"),
            ("Flagged", "mention: Bo Berg"),
        ]
        QTest.keyClick(queue.table, Qt.Key.Key_Down)
        QTest.keyClick(queue.table, Qt.Key.Key_Return)
        assert window.focus.annotation == BO.id
        activate(queue)
        QTest.keyClick(queue.table, Qt.Key.Key_R)
        assert rows(queue) == [("Who is Anne?", "the article")]
        chip = queue.findChild(QPushButton, "notes_1")
        assert chip is not None
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert ("✓ Flagged", "mention: Bo Berg") in rows(queue)
        QTest.keyClick(queue, Qt.Key.Key_Escape)
        assert listed(driver, "note:open") == ["A mayor leaves"]
        driver.click_article("A mayor leaves")
        driver.press("Ctrl+Z")
        assert listed(driver, "note:open") == ["Two mayors agree", "A mayor leaves"]
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
