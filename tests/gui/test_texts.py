"""Replacing the text of an article at the window, and reading the earlier one."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from pressmark.gui.main_window import MainWindow
from pressmark.gui.texts.earlier_texts_dialog import EarlierTextsDialog
from pressmark.gui.texts.new_text_dialog import NewTextDialog
from tests.asking import when_asked
from tests.gui.at_window import MARKED, press, said
from tests.projects import article

TEXT = MARKED.document.text


def test_a_new_text_is_shown_with_its_annotations_and_can_be_undone(
    at_work: MainWindow,
) -> None:
    def replace(dialog: NewTextDialog) -> None:
        dialog.edit.setPlainText(TEXT.replace("Bo Berg", "Then Bo Berg"))
        QTest.keySequence(dialog, "Ctrl+Return")

    when_asked(NewTextDialog, replace)
    press(at_work, "Ctrl+Shift+D")
    bundle = at_work.focus.bundle
    names = [one.span.covered(bundle.document.text) for one in bundle.mentions]
    assert names == ["Ann Smith", "Bo Berg", "Halvern"]
    assert "Then Bo Berg" in at_work.article.view.toPlainText()
    assert "moved safely" in said(at_work)
    press(at_work, "Ctrl+Z")
    assert at_work.article.view.toPlainText() == TEXT


def test_the_dialog_says_what_becomes_of_the_annotations(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    dialog = NewTextDialog(at_work.focus.bundle)
    qtbot.addWidget(dialog)
    dialog.show()
    label = dialog.findChild(QLabel, "foresight")
    assert label is not None
    assert label.text() == "The text is not changed yet."
    dialog.edit.setPlainText(TEXT.replace("the costs", "the rising costs"))
    qtbot.waitUntil(lambda: "to look at" in label.text())
    dialog.edit.setPlainText(TEXT.replace(" in Halvern", ""))
    qtbot.waitUntil(lambda: "“Halvern”" in label.text())
    assert "1 without a place" in label.text()


def test_blanks_that_do_not_break_are_no_change_and_stay(qtbot: QtBot) -> None:
    text = "«\u00a0Oui,\u00a0» said Ines Lindqvist.\n𝒜 second line."
    dialog = NewTextDialog(article(text), at=text.index("second"))
    qtbot.addWidget(dialog)
    assert dialog.text() == text
    label = dialog.findChild(QLabel, "foresight")
    assert label is not None
    assert label.text() == "The text is not changed yet."
    QTest.keyClicks(dialog.edit, "very ")
    assert dialog.text() == text.replace("second", "very second")


def test_changes_are_dropped_only_at_the_second_escape(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    dialog = NewTextDialog(at_work.focus.bundle)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.edit.insertPlainText("New ")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_an_empty_text_cannot_be_chosen(at_work: MainWindow, qtbot: QtBot) -> None:
    dialog = NewTextDialog(at_work.focus.bundle)
    qtbot.addWidget(dialog)
    dialog.edit.setPlainText("  \n")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_the_earlier_text_can_be_read_with_what_was_marked_in_it(
    at_work: MainWindow,
) -> None:
    press(at_work, "Ctrl+Shift+H")
    assert said(at_work) == "This article has had no other text."

    def replace(dialog: NewTextDialog) -> None:
        dialog.edit.setPlainText("Nothing is left.")
        QTest.keySequence(dialog, "Ctrl+Return")

    def read(dialog: EarlierTextsDialog) -> None:
        which = dialog.findChild(QComboBox, "earlier_text")
        assert which is not None
        assert which.count() == 1
        assert dialog.view.toPlainText() == TEXT
        assert dialog.view.annotations_at(TEXT.index("Bo Berg")) != []
        dialog.reject()

    when_asked(NewTextDialog, replace)
    press(at_work, "Ctrl+Shift+D")
    when_asked(EarlierTextsDialog, read)
    press(at_work, "Ctrl+Shift+H")
