"""Correcting and replacing the text of an article, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pressmark.gui.notes.note_queue import NoteQueue
from pressmark.gui.texts.earlier_texts_dialog import EarlierTextsDialog
from pressmark.gui.texts.new_text_dialog import NewTextDialog
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from pressmark.model.span import covered
from pressmark.project import commands
from tests.asking import activate, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.end_to_end.exporting import export, records
from tests.gui.at_window import said
from tests.projects import add, made

ARTICLE = bundle(
    "[Two mayors agree:headline]\n\n"
    "[Ann Smith:PERSON=Ann Smith] met [Bo Berg:PERSON=Bo Berg] in the harbuor.\n\n"
    "[“We\u00a0agree,”:content 1] [said:cue 1] [Smith:source 1] 😀,"
    " [“and we will sign.”:content 1]\n\n"
    "The talks in [Halvern:GPE] took [two days:DATE].\n\n"
    "[Berg:PERSON=Bo Berg] [noted:cue 2] [the costs:content 2=indirect].",
    name="talks",
    headline="Two mayors agree",
)
TEXT = ARTICLE.document.text
FIRST, TALKS, LAST = (
    "Ann Smith met Bo Berg in the harbuor.",
    "The talks in Halvern took two days.",
    "Berg noted the costs.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, ARTICLE)
    commands.accept(project, *(one.id for one in ARTICLE.annotations()))
    project.close()
    return project.path


def paste(text: str) -> None:
    """Answer the next dialog for a text by pasting another over it."""

    def answer(dialog: NewTextDialog) -> None:
        QGuiApplication.clipboard().setText(text)
        for keys in ("Ctrl+A", "Ctrl+V"):
            QTest.keySequence(dialog.edit, keys)
        assert dialog.text() == text
        QTest.keySequence(dialog, "Ctrl+Return")

    when_asked(NewTextDialog, answer)


def words(bundle: Bundle) -> list[str]:
    """Return what mentions and quotes cover."""
    text = bundle.document.text
    return [
        *(one.span.covered(text) for one in bundle.mentions),
        *(covered(text, one.content) for one in bundle.attributions),
    ]


def at_the_window(path: Path, qtbot: QtBot, script: Callable[[Driver], None]) -> None:
    def play(driver: Driver) -> None:
        driver.click_article("Two mayors agree")
        script(driver)
        driver.press("Ctrl+Q")

    run([str(path)], play, qtbot)


def test_a_typing_error_is_corrected_where_it_was_selected(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        window = driver.window
        before = window.focus.bundle
        driver.select("harbuor")

        def answer(dialog: NewTextDialog) -> None:
            assert isinstance(dialog.edit, QPlainTextEdit)
            assert dialog.edit.textCursor().selectedText() == "harbuor"
            QTest.keyClicks(dialog.edit, "harbour and the old town")
            label = dialog.findChild(QLabel, "foresight")
            assert label is not None
            driver.wait(lambda: "moved safely" in label.text())
            count = len(list(before.annotations()))
            assert label.text() == (
                f"{count} annotations moved safely · 0 to look at · 0 without a place"
            )
            QTest.keySequence(dialog, "Ctrl+Return")

        when_asked(NewTextDialog, answer)
        driver.press("Ctrl+Shift+D")
        after = window.focus.bundle
        assert after.document.text == TEXT.replace(
            "harbuor", "harbour and the old town"
        )
        assert words(after) == words(before)
        assert [one.id for one in after.annotations()] == [
            one.id for one in before.annotations()
        ]
        assert after.notes == ()
        activate(window)
        assert window.article.view.hasFocus()
        driver.press("Ctrl+Z")
        assert window.focus.bundle == before

    at_the_window(path, qtbot, script)


def test_what_has_no_place_in_an_updated_article_is_told_and_kept(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    updated = TEXT.replace(f"{TALKS}\n\n", "").replace("Ann Smith met", "Ms Smith met")

    def script(driver: Driver) -> None:
        window = driver.window
        paste(updated)
        driver.press("Ctrl+Shift+D")
        assert "1 to look at, 2 without a place" in said(window)
        after = window.focus.bundle
        assert window.article.view.toPlainText() == updated.replace("\u00a0", " ")
        assert "Halvern" not in words(after)
        # The queue of what a person should look at.
        driver.press("Ctrl+M")
        queue = window.findChild(NoteQueue)
        assert isinstance(queue, NoteQueue)
        activate(queue)
        model = queue.table.model()
        told = {
            model.index(row, 0).data(): model.index(row, 1).data()
            for row in range(model.rowCount())
        }
        changed = "The text changed here; it was: “Ann Smith”"
        gone = (
            "No place in the new text, only in the earlier one: “Halvern”, “two days”."
        )
        assert told == {changed: "mention: Ms Smith", gone: "the article"}
        queue.table.selectRow(list(told).index(changed))
        QTest.keyClick(queue.table, Qt.Key.Key_Return)
        assert window.focus.annotation == ARTICLE.mentions[0].id
        # The earlier text can still be read, as it was annotated.
        seen: list[int] = []

        def read(dialog: EarlierTextsDialog) -> None:
            assert dialog.view.toPlainText() == TEXT.replace("\u00a0", " ")
            seen.append(len(dialog.view.annotations_at(TEXT.index("Halvern"))))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        when_asked(EarlierTextsDialog, read)
        driver.press("Ctrl+Shift+H")
        assert seen == [1]
        export(driver, tmp_path / "talks.jsonl")

    at_the_window(path, qtbot, script)
    (record,) = records(tmp_path / "talks.jsonl")
    assert record["text"] == updated
    (earlier,) = record["metadata"]["earlier_texts"]
    assert earlier["document"]["text"] == TEXT


def test_a_paragraph_that_is_moved_takes_its_annotations_along(
    path: Path, qtbot: QtBot
) -> None:
    moved = TEXT.replace(f"{TALKS}\n\n", "") + f"\n\n{TALKS}"

    def script(driver: Driver) -> None:
        before = driver.window.focus.bundle
        paste(moved)
        driver.press("Ctrl+Shift+D")
        after = driver.window.focus.bundle
        assert sorted(words(after)) == sorted(words(before))
        place = next(
            one for one in after.mentions if one.span.covered(moved) == "Halvern"
        )
        assert place.span.start == moved.index("Halvern")
        assert {one.review.status for one in after.mentions} == {Status.ACCEPTED}

    at_the_window(path, qtbot, script)
