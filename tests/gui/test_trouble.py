"""What the window does where the disk takes nothing, and what when it does again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model.review import Status
from pressmark.project import queries
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


def test_it_is_not_said_any_longer_once_it_is_not_so(at_work: MainWindow) -> None:
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
        settle()
    assert "was not saved" in said(at_work)
    click(at_work, "leave_unsaved")
    settle()
    assert said(at_work) == ""


def test_a_click_in_the_bar_leaves_the_keyboard_with_the_article(
    at_work: MainWindow,
) -> None:
    at_work.opening.errands.noticed.emit("Something to be put away.")
    press(at_work, "J")
    at_work.article.view.setFocus()
    with nothing_written():
        press(at_work, "A")
    settle()
    click(at_work, "try_again")
    settle()
    assert at_work.focusWidget() is at_work.article.view


def test_there_is_room_for_the_words_in_a_small_window(at_work: MainWindow) -> None:
    bar = at_work.article.trouble
    words = bar.findChild(QLabel, "not_saved")
    button = bar.findChild(QPushButton, "try_again")
    assert words is not None
    assert button is not None
    at_work.resize(1024, 700)
    press(at_work, "J")
    with nothing_written():
        press(at_work, "A")
        settle()
    for part in (words, button):
        assert part.mapTo(bar, part.rect().bottomRight()).x() < bar.width()
    assert words.width() > 200
    assert bar.height() < at_work.height() // 5
    at_work.resize(1440, 900)
    settle()
    assert words.geometry().right() < button.mapTo(bar, QPoint()).x()


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


def test_no_action_is_shown_as_done_that_the_disk_did_not_take(
    at_work: MainWindow,
) -> None:
    stand(at_work)
    QGuiApplication.clipboard().setText("It rains in Halvern.")
    refused = []
    for identifier in at_work.action_names():
        if identifier in _LEFT_OUT:
            continue
        before = queries.step_ids(at_work.focus.project)
        with nothing_written(), dismissed():
            at_work.run(identifier)
            settle()
        project, document = at_work.focus.project, at_work.focus.bundle.document.id
        assert queries.bundle(project, document) == at_work.focus.bundle, identifier
        assert queries.step_ids(project) == before, identifier
        if project.trouble.error is not None:
            refused.append(identifier)
            assert not at_work.article.trouble.isHidden()
            project.trouble.drop(*project.trouble.unsaved)
            project.trouble.passed()
        stand(at_work)
    assert len(refused) >= _REFUSED, refused


_LEFT_OUT = frozenset(
    {
        # What opens another project, or ends this one.
        *("new_project", "open_project", "sample", "restore_backup"),
        *("quit", "close_project", "new_window"),
        # Work of a process of its own.
        *("find_suggestions", "look_again"),
    }
)
_REFUSED = 5
"""How many actions at least would have changed the project."""


def stand(window: MainWindow) -> None:
    """Show the first article and choose a quote in it."""
    project = window.focus.project
    first = queries.document_rows(project, queries.document_keys(project)[:1])[0].id
    window.focus.show_document(first)
    window.focus.show_annotation(window.focus.bundle.attributions[0].id)


@contextmanager
def dismissed() -> Iterator[None]:
    """Leave every dialog and menu that comes up, as with Escape."""
    timer = QTimer(QApplication.instance())

    def leave() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
        elif dialog is not None:
            dialog.close()

    timer.timeout.connect(leave)
    timer.start(5)
    yield
    leave()
    timer.stop()
    timer.deleteLater()
