"""Changing what is there, by keys and dialogs, in the window."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.entity_dialog import EntityDialog
from pressmark.gui.dialogs.metadata_dialog import MetadataDialog
from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.main_window import MainWindow
from pressmark.model.entity import Mention
from pressmark.model.review import Status
from pressmark.model.stance import Stance
from pressmark.project import backups, commands
from tests.asking import type_in, when_asked
from tests.gui.at_window import current_quote, pick, press, said, select


def current_mention(window: MainWindow) -> Mention:
    mention = window.focus.current()
    assert isinstance(mention, Mention)
    return mention


def current_stance(window: MainWindow) -> Stance:
    stance = window.focus.current()
    assert isinstance(stance, Stance)
    return stance


def names(window: MainWindow) -> list[str]:
    return sorted(entity.name for entity in window.focus.bundle.entities)


@pytest.fixture
def at_mention(at_work: MainWindow) -> MainWindow:
    at_work.focus.show_annotation(at_work.focus.bundle.mentions[0].id)
    return at_work


def test_a_quote_is_nested_under_another(at_work: MainWindow) -> None:
    first, second = at_work.focus.bundle.attributions
    at_work.focus.show_annotation(second.id)
    press(at_work, "P")
    assert current_quote(at_work).parent == first.id


def test_new_content_takes_the_place_of_the_old(at_work: MainWindow) -> None:
    press(at_work, "J")
    select(at_work, "noted the costs")
    press(at_work, "N")
    text = at_work.focus.bundle.document.text
    assert [s.covered(text) for s in current_quote(at_work).content] == [
        "noted the costs"
    ]


def test_a_mention_gets_another_label(at_mention: MainWindow) -> None:
    when_asked(Picker, lambda _picker: type_in("2"))
    press(at_mention, "L")
    assert current_mention(at_mention).label == "ORG"


def test_a_page_label_is_chosen_for_whole_lines(at_work: MainWindow) -> None:
    select(at_work, "the ferry")
    when_asked(Picker, pick("caption"))
    press(at_work, "Shift+B")
    assert at_work.focus.bundle.regions[-1].label == "caption"


def test_an_entity_is_renamed(at_mention: MainWindow) -> None:
    def answer(dialog: EntityDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, "Ann B. Smith")
        QTest.keyClick(line, Qt.Key.Key_Return)

    when_asked(EntityDialog, answer)
    press(at_mention, "Shift+E")
    assert names(at_mention) == ["Ann B. Smith", "Bo Berg"]


def test_two_entities_turn_out_to_be_one(at_mention: MainWindow) -> None:
    when_asked(Picker, pick("bo"))
    press(at_mention, "=")
    assert names(at_mention) == ["Bo Berg"]
    press(at_mention, "Ctrl+Z")
    assert names(at_mention) == ["Ann Smith", "Bo Berg"]


def test_the_details_of_an_article_are_put_right(at_work: MainWindow) -> None:
    def answer(dialog: MetadataDialog) -> None:
        QTest.keyClicks(dialog.field("outlet"), "Evening Ledger")
        QTest.keyClick(dialog.field("outlet"), Qt.Key.Key_Return)

    when_asked(MetadataDialog, answer)
    press(at_work, "Ctrl+D")
    assert at_work.focus.bundle.document.metadata["outlet"] == "Evening Ledger"


@pytest.fixture
def with_stance(at_work: MainWindow) -> MainWindow:
    stance = commands.add_stance(
        at_work.focus.project,
        at_work.focus.bundle.document.id,
        holder=None,
        topic="harbour tolls",
        polarity="neutral",
    )
    at_work.focus.show_annotation(stance)
    return at_work


@pytest.mark.parametrize(
    ("key", "polarity"), [("1", "against"), ("3", "favor"), ("0", "none")]
)
def test_a_digit_gives_the_current_stance_its_polarity(
    with_stance: MainWindow, key: str, polarity: str
) -> None:
    press(with_stance, key)
    assert current_stance(with_stance).polarity == polarity


def test_a_digit_without_a_stance_says_what_to_choose(at_work: MainWindow) -> None:
    press(at_work, "1")
    assert said(at_work).startswith("Choose a stance first")


def test_a_stance_is_changed_in_its_dialog(with_stance: MainWindow) -> None:
    def answer(dialog: StanceDialog) -> None:
        QTest.keySequence(dialog, "Alt+1")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    select(with_stance, "the costs")
    when_asked(StanceDialog, answer)
    press(with_stance, "F2")
    stance, text = current_stance(with_stance), with_stance.focus.bundle.document.text
    assert stance.polarity == "against"
    assert [s.covered(text) for s in stance.evidence[0].spans] == ["the costs"]


def test_a_stance_has_no_edges_to_move(with_stance: MainWindow) -> None:
    press(with_stance, "]")
    assert said(with_stance).startswith("A stance without passages has no edges")


def test_what_a_person_made_is_removed_and_comes_back(with_stance: MainWindow) -> None:
    press(with_stance, "Del")
    assert with_stance.focus.bundle.stances == ()
    press(with_stance, "Ctrl+Z")
    assert len(with_stance.focus.bundle.stances) == 1


def test_a_suggestion_that_is_removed_is_rejected_and_can_be_reopened(
    at_work: MainWindow,
) -> None:
    press(at_work, "J")
    press(at_work, "Del")
    assert current_quote(at_work).review.status is Status.REJECTED
    press(at_work, "R")
    assert current_quote(at_work).review.status is Status.SUGGESTED


def test_a_note_is_settled_and_emptied_away(at_work: MainWindow) -> None:
    project, document = at_work.focus.project, at_work.focus.bundle.document.id
    note = commands.add_note(project, document, "Is this right?")
    at_work.inspector.note_toggled.emit(note, True)
    assert at_work.focus.bundle.notes[0].resolved

    def answer(dialog: TextDialog) -> None:
        QTest.keySequence(dialog.focusWidget(), "Ctrl+A")
        type_in("", Qt.Key.Key_Delete)
        QTest.keySequence(dialog, "Ctrl+Return")

    when_asked(TextDialog, answer)
    at_work.inspector.note_edit_requested.emit(note)
    assert at_work.focus.bundle.notes == ()


def test_escape_takes_no_words_of_a_note_unasked(at_work: MainWindow) -> None:
    told: list[str] = []

    def press_in(box: QMessageBox, key: Qt.Key) -> None:
        told.append(box.text())
        type_in("", key)

    def answer(dialog: TextDialog) -> None:
        type_in("Who says so?")
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            when_asked(QMessageBox, partial(press_in, key=key))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            assert dialog.isVisible()
        assert dialog.text() == "Who says so?"
        dialog.accept()

    when_asked(TextDialog, answer)
    at_work.run("note")
    assert told == ["What you wrote would be lost."] * 2
    assert [note.text for note in at_work.focus.bundle.notes] == ["Who says so?"]


def test_a_backup_is_made_and_checked(at_work: MainWindow, qtbot: QtBot) -> None:
    at_work.run("back_up")
    qtbot.waitUntil(lambda: said(at_work).startswith("Backed up, checked and sound"))
    folder = backups.backup_folder(at_work.focus.project.path)
    assert len(list(folder.iterdir())) == 1


def test_a_sound_project_is_said_to_be(at_work: MainWindow, qtbot: QtBot) -> None:
    at_work.run("check_project")
    qtbot.waitUntil(lambda: said(at_work).startswith("The project is sound"))
