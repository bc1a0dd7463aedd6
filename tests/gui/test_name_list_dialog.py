"""The dialog of a project's name list: written, read from a file, refused, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.errors import InvalidChangeError
from pressmark.gui.dialogs.name_list_dialog import NameListDialog
from pressmark.gui.main_window import MainWindow
from pressmark.project import queries
from tests.asking import type_in, when_asked
from tests.gui.at_window import press, said


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, kept: list[str]) -> NameListDialog:
    made = NameListDialog("Ines Lindqvist", ["PERSON", "ORG"], kept.append)
    qtbot.addWidget(made)
    return made


def words(dialog: NameListDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def written(dialog: NameListDialog, text: str) -> None:
    edit = dialog.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setPlainText(text)


def test_the_names_are_counted_without_remarks(dialog: NameListDialog) -> None:
    written(dialog, "# people\nInes Lindqvist\n\nTomas Amara\n")
    assert words(dialog, "name_count") == "2 names"
    written(dialog, "")
    assert words(dialog, "name_count") == "No names yet"


def test_an_empty_list_shows_what_a_line_looks_like(dialog: NameListDialog) -> None:
    edit = dialog.findChild(QPlainTextEdit)
    assert edit is not None
    assert "Lindqvist = Ines Lindqvist" in edit.placeholderText()


def test_the_labels_to_choose_from_are_named(dialog: NameListDialog) -> None:
    said_there = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("PERSON, ORG" in text for text in said_there)


def test_a_file_is_added_below_what_is_there(
    dialog: NameListDialog, tmp_path: Path
) -> None:
    file = tmp_path / "names.txt"
    file.write_text("\ufeffTomas Amara\n", encoding="utf-8")
    dialog.read(file)
    assert dialog.text() == "Ines Lindqvist\nTomas Amara\n"
    assert dialog.is_changed()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_file_that_is_no_text_is_refused_and_nothing_lost(
    dialog: NameListDialog, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "names.txt"
    if content is not None:
        file.write_bytes(content)
    dialog.read(file)
    assert dialog.text() == "Ines Lindqvist"
    assert any("names.txt" in label.text() for label in dialog.findChildren(QLabel))


def test_what_is_the_same_is_not_kept_again(
    dialog: NameListDialog, kept: list[str]
) -> None:
    dialog.accept()
    assert kept == []
    assert not dialog.is_changed()


def test_a_list_that_is_refused_stays_to_be_put_right(qtbot: QtBot) -> None:
    def refuse(_text: str) -> None:
        raise InvalidChangeError("Line 1: “PLANET” is no label of mentions.")

    dialog = NameListDialog("", ["PERSON"], refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    written(dialog, "Mars\tPLANET")
    dialog.accept()
    assert dialog.isVisible()
    assert any("PLANET" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.text() == "Mars\tPLANET"


def test_every_button_can_be_reached_with_the_keyboard(dialog: NameListDialog) -> None:
    button = dialog.findChild(QPushButton, "read_names")
    assert button is not None
    assert not button.shortcut().isEmpty()


def test_names_are_kept_in_the_project_and_taken_back(at_work: MainWindow) -> None:
    def answer(dialog: NameListDialog) -> None:
        type_in("Ines Lindqvist")
        QTest.keySequence(dialog, "Ctrl+Return")

    when_asked(NameListDialog, answer)
    press(at_work, "Ctrl+L")
    assert queries.name_list(at_work.focus.project) == "Ines Lindqvist"
    assert said(at_work) == "Names saved. F5 looks again for them."
    assert at_work.actions_["undo"].text() == "&Undo Name list"


def test_leaving_the_names_changes_nothing(at_work: MainWindow) -> None:
    def answer(_dialog: QDialog) -> None:
        type_in("Ines", Qt.Key.Key_Escape)

    when_asked(NameListDialog, answer)
    press(at_work, "Ctrl+L")
    assert queries.name_list(at_work.focus.project) == ""
