"""The page of all keys: what is found, what is changed, and what cannot be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.action_table import MENUS, SPECS
from pressmark.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from pressmark.gui.keys.key_model import KeyModel
from pressmark.gui.keys.keymap import Keymap, keymap
from pressmark.gui.keys.recorder import KeyRecorder, refusal
from tests.asking import activate


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[Keymap]:
    assert keymap().parent() is qapp
    yield keymap()
    keymap().load(None)


@pytest.fixture
def dialog(keys: Keymap, qtbot: QtBot) -> Iterator[ShortcutsDialog]:
    assert not keys.is_any_changed()
    opened = ShortcutsDialog()
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    opened.show()
    activate(opened)
    yield opened
    opened.close()


def record(dialog: ShortcutsDialog, identifier: str, keys: str, ask: str) -> None:
    dialog.go_to(identifier)
    button(dialog, ask).click()
    QTest.keySequence(dialog.editor.recorder, keys)


def button(dialog: ShortcutsDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def chips(dialog: ShortcutsDialog) -> list[str]:
    found = dialog.findChildren(QPushButton, "key_chip")
    return [chip.text() for chip in found]


def test_every_action_has_a_row_by_menu(dialog: ShortcutsDialog) -> None:
    rows = dialog.rows()
    order = [words.replace("&", "") for words in MENUS]
    places = [order.index(menu) for menu, _, _ in rows]
    assert len(rows) == len(SPECS)
    assert places == sorted(places)


def test_the_rows_keep_what_qt_asks_of_a_model(keys: Keymap) -> None:
    model = KeyModel(keys)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.find(words="quote")
    keys.change("quote", ("Ctrl+Alt+Q",))
    model.find(key="Ctrl+Alt+Q")
    assert model.rowCount() == 1
    assert model.rowCount(QModelIndex()) == 1
    assert tester.model() is model


def test_a_row_is_found_by_words_and_menu(dialog: ShortcutsDialog) -> None:
    dialog.field.setText("quote cue annotate")
    assert 0 < len(dialog.rows()) < 10
    assert [keys for _, what, keys in dialog.rows() if "by cue" in what] == ["D"]
    dialog.field.setText("nothing has these words")
    assert dialog.rows() == []


def test_a_row_is_found_by_pressing_its_key(dialog: ShortcutsDialog) -> None:
    button(dialog, "by_key").click()
    QTest.keySequence(dialog.recorder, "Ctrl+Z")
    assert [row[2] for row in dialog.rows()] == ["Ctrl+Z"]


def test_a_free_key_is_given_at_once(dialog: ShortcutsDialog, keys: Keymap) -> None:
    record(dialog, "accept", "Ctrl+Alt+Y", "change_key")
    assert keys.keys("accept") == ("Ctrl+Alt+Y",)
    assert chips(dialog) == ["Ctrl+Alt+Y  ×"]
    record(dialog, "accept", "F9", "add_key")
    assert keys.keys("accept") == ("Ctrl+Alt+Y", "F9")


def test_of_another_action_a_key_is_taken_only_when_told_so(
    dialog: ShortcutsDialog, keys: Keymap
) -> None:
    record(dialog, "accept", "X", "change_key")
    assert dialog.editor.said() == "X is the key of “Reject” now."
    button(dialog, "leave_key").click()
    assert keys.keys("accept") == ("A",)
    record(dialog, "accept", "X", "change_key")
    button(dialog, "take_key").click()
    assert (keys.keys("accept"), keys.keys("reject")) == (("X",), ())
    assert dialog.editor.said() == "“Reject” has no key any more."


def test_a_key_is_taken_away_by_its_chip(dialog: ShortcutsDialog, keys: Keymap) -> None:
    dialog.go_to("redo")
    found = dialog.findChildren(QPushButton, "key_chip")
    found[0].click()
    assert keys.keys("redo") == ("Ctrl+Y",)
    assert chips(dialog) == ["Ctrl+Y  ×"]


def test_one_or_all_get_their_usual_keys_back(
    dialog: ShortcutsDialog, keys: Keymap
) -> None:
    keys.change("accept", ("F9",))
    keys.change("reject", ())
    dialog.go_to("accept")
    button(dialog, "reset_key").click()
    assert keys.keys("accept") == ("A",)
    assert button(dialog, "reset_all").isEnabled()
    button(dialog, "reset_all").click()
    assert not keys.is_any_changed()
    assert not button(dialog, "reset_all").isEnabled()


def test_the_keyboard_is_enough(dialog: ShortcutsDialog, keys: Keymap) -> None:
    QTest.keyClicks(dialog.field, "accept the current suggestion")
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "right; go to the next")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keySequence(_focused(), "Shift+F9")
    assert keys.keys("accept") == ("Shift+F9",)
    assert _focused() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Insert)
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert keys.keys("accept") == ()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Left", "needed in every list"),
        ("Tab", "needed in every list"),
        ("Ctrl+Left", "moves the caret"),
        ("Ctrl+C", "moves the caret"),
        ("Alt+F", "opens a menu"),
        ("Shift+F10", "opens a menu"),
    ],
)
def test_keys_that_every_window_needs_are_refused(key: str, why: str) -> None:
    assert why in refusal("accept", key)


def test_what_only_the_article_hears_can_have_tab() -> None:
    assert refusal("next_here", "Tab") == ""
    assert refusal("accept", "Z") == refusal("accept", "Ctrl+Alt+A") == ""


@pytest.mark.parametrize(
    ("pressed", "written"),
    [
        ("a", "A"),
        ("Shift+A", "Shift+A"),
        ("{", "{"),
        ("Shift+Tab", "Shift+Tab"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Space", "Space"),
        ("Ctrl+Shift+P", "Ctrl+Shift+P"),
    ],
)
def test_a_pressed_key_is_taken_down(qtbot: QtBot, pressed: str, written: str) -> None:
    recorder = KeyRecorder()
    qtbot.addWidget(recorder)
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    QTest.keySequence(recorder, pressed)
    assert heard == [written]
