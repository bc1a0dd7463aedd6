"""The actions: keys that do not collide, menus, and what is allowed when."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from pressmark.gui.action_table import (
    ACTIONS,
    MENUS,
    POLARITY_ACTIONS,
    SPECS,
    STEP_WORDS,
    Needs,
)
from pressmark.gui.actions import Actions
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


def test_every_entry_of_a_menu_has_a_letter_of_its_own(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Actions(window).fill(window.menuBar())
    tops = [*menus.values()]
    inner = [
        found
        for menu in tops
        for found in menu.findChildren(QMenu)
        if not {entry.objectName() for entry in found.actions()}
        & {spec.id for spec in POLARITY_ACTIONS}
    ]
    assert [_doubled_letters(menu.actions()) for menu in (*tops, *inner)] == [[]] * (
        len(tops) + len(inner)
    )
    assert _doubled_letters(window.menuBar().actions()) == []


def _doubled_letters(entries: list[QAction]) -> list[str]:
    """Return the letters that several entries have, and the entries without any."""
    said = [entry.text() for entry in entries if not entry.isSeparator()]
    letters = Counter(
        words.casefold()[words.index("&") + 1] if "&" in words else words
        for words in said
    )
    return [letter for letter, count in letters.items() if count > 1 or len(letter) > 1]


def test_no_menu_is_higher_than_a_small_screen() -> None:
    entries = Counter(spec.menu for spec in ACTIONS)
    assert max(entries.values()) <= 25


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
