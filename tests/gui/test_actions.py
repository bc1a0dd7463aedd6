"""The actions: keys that do not collide, menus, and what is allowed when."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from pressmark.gui.action_table import MENUS, SPECS, STEP_WORDS, Needs
from pressmark.gui.actions import Actions
from pressmark.gui.dialogs.shortcuts_dialog import ShortcutsDialog, shortcut_rows
from pressmark.gui.main_window import MainWindow
from pressmark.project import commands


def test_no_key_means_two_things() -> None:
    keys = Counter(
        QKeySequence(key).toString() for spec in SPECS.values() for key in spec.keys
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    unknown = [
        key
        for spec in SPECS.values()
        for key in spec.keys
        if QKeySequence(key).isEmpty() or QKeySequence(key).count() != 1
    ]
    assert unknown == []


def test_every_action_says_what_it_does_in_plain_words() -> None:
    assert [spec.id for spec in SPECS.values() if not spec.tip] == []
    assert {spec.menu for spec in SPECS.values()} == set(MENUS)


def test_every_action_does_something(window: MainWindow) -> None:
    assert sorted(window.action_names()) == sorted(SPECS)


def test_every_command_has_words_for_the_history() -> None:
    functions = {name for name in commands.__all__ if name != "Run"}
    assert functions - set(STEP_WORDS) == set()


def test_only_what_makes_sense_is_allowed(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.allow(Needs.NOTHING)
    assert actions["new_project"].isEnabled()
    assert not actions["export"].isEnabled()
    actions.allow(Needs.PROJECT | Needs.ARTICLE)
    assert actions["export"].isEnabled()
    assert actions["next_open"].isEnabled()
    assert not actions["accept"].isEnabled()
    actions.allow(Needs.PROJECT | Needs.ARTICLE | Needs.WRITABLE)
    assert actions["accept"].isEnabled()


def test_the_list_of_keys_has_every_key(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    with_keys = [spec for spec in SPECS.values() if spec.keys]
    assert dialog.table.rowCount() == len(shortcut_rows()) == len(with_keys)
