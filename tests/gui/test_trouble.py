"""What the window does where the disk takes nothing, and what when it does again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model.review import Status
from tests.asking import type_in, when_asked
from tests.disks import nothing_written
from tests.gui.at_window import current_quote, first_quote, press, said


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def settle() -> None:
    """Let what was put off until the window has nothing to do be done."""
    QApplication.processEvents()


def test_what_is_not_saved_is_told_above_the_article_and_not_shown_as_done(
    at_work: MainWindow,
) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
        settle()
    assert "The last change was not saved" in at_work.article.trouble.words()
    assert "everything before it was" in said(at_work)
    assert first_quote(at_work).review.status is Status.SUGGESTED
    assert current_quote(at_work) == first_quote(at_work)


def test_the_window_goes_on_when_there_is_room_again(at_work: MainWindow) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
    press(at_work, "A")
    settle()
    assert first_quote(at_work).review.status is Status.ACCEPTED
    assert at_work.article.trouble.isHidden()


def test_trying_again_does_what_was_not_saved(at_work: MainWindow) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
        click(at_work, "try_again")
        assert not at_work.article.trouble.isHidden()
    click(at_work, "try_again")
    settle()
    assert first_quote(at_work).review.status is Status.ACCEPTED
    assert at_work.article.trouble.isHidden()
    assert said(at_work).startswith("Saved what was not: 1 change")


def test_what_was_typed_into_a_note_is_not_lost(at_work: MainWindow) -> None:
    press(at_work, "J")

    def answer(dialog: TextDialog) -> None:
        type_in("Who said so?")
        QTest.keySequence(dialog, "Ctrl+Return")

    with nothing_written():
        when_asked(TextDialog, answer)
        press(at_work, "M")
    press(at_work, "A")
    settle()
    assert "Changes are saved again" in at_work.article.trouble.words()
    click(at_work, "try_again")
    settle()
    assert [note.text for note in at_work.focus.bundle.notes] == ["Who said so?"]


def test_what_was_not_saved_can_be_left(at_work: MainWindow) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
    click(at_work, "leave_unsaved")
    settle()
    assert at_work.article.trouble.isHidden()
    assert first_quote(at_work).review.status is Status.SUGGESTED


def test_another_window_on_the_project_says_it_too(at_work: MainWindow) -> None:
    at_work.run("new_window")
    with nothing_written():
        press(at_work, "J")
        press(at_work, "A")
        settle()
    windows = QApplication.topLevelWidgets()
    bars = [one.article.trouble for one in windows if isinstance(one, MainWindow)]
    assert [bar.isHidden() for bar in bars] == [False, False]
    press(at_work, "A")
    settle()
    assert [bar.isHidden() for bar in bars] == [True, True]
