from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.entity_dialog import EntityDialog, EntityDraft
from pressmark.model.entity import Entity
from pressmark.model.ids import EntityId
from pressmark.model.scheme import NEWS

ANN = Entity(EntityId("e"), "Ann Smith", "PERSON", ("Smith",), "Q1")


@pytest.fixture
def dialog(qtbot: QtBot) -> EntityDialog:
    made = EntityDialog(ANN, NEWS)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_entity_is_shown_as_it_is(dialog: EntityDialog) -> None:
    assert dialog.draft() == EntityDraft("Ann Smith", "PERSON", ("Smith",), "Q1")


def test_a_name_can_be_typed_over(dialog: EntityDialog) -> None:
    name = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(name, " Ann Smythe ")
    assert dialog.draft().name == "Ann Smythe"
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert dialog.result() == EntityDialog.DialogCode.Accepted.value


def test_an_entity_needs_a_name(dialog: EntityDialog) -> None:
    QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Delete)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert (ok.isEnabled(), ok.toolTip()) == (False, "Type a name.")


def test_aliases_are_one_a_line_and_once_each(dialog: EntityDialog) -> None:
    aliases = dialog.findChild(QPlainTextEdit)
    assert isinstance(aliases, QPlainTextEdit)
    aliases.selectAll()
    QTest.keyClicks(aliases, "Ann\r Smith \r\rAnn\rAnn Smith")
    assert dialog.draft().aliases == ("Ann", "Smith")


def test_a_link_can_be_taken_away_and_a_type_chosen(dialog: EntityDialog) -> None:
    link = dialog.findChildren(QLineEdit)[-1]
    link.selectAll()
    QTest.keyClick(link, Qt.Key.Key_Delete)
    kinds = dialog.findChild(QComboBox)
    assert isinstance(kinds, QComboBox)
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    assert (dialog.draft().link, dialog.draft().type) == (None, "ORG")


def test_a_type_that_the_scheme_lacks_is_kept(qtbot: QtBot) -> None:
    dialog = EntityDialog(Entity(EntityId("e"), "Ann", "SHIP"), NEWS)
    qtbot.addWidget(dialog)
    assert dialog.draft().type == "SHIP"
