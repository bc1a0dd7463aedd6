"""Every key of the table in the manual, pressed in the window with an article shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pressmark.gui import translation
from pressmark.gui.action_table import MENUS, SPECS
from pressmark.gui.desk import Desk
from pressmark.gui.keys.keymap import keymap
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from tests.architecture.sources import ROOT
from tests.asking import activate
from tests.gui.at_window import MARKED
from tests.gui.conftest import QUIET
from tests.projects import made

_ROW = re.compile(r"^\| (`.+?`) \| (.+?) \| .* \|$", re.MULTILINE)
_TABLE = (ROOT / "docs/manual/keys.md").read_text("utf-8")
KEYS = [
    (key, words)
    for keys, words in _ROW.findall(_TABLE)
    for key in re.findall(r"`(.+?)`(?: or |$)", keys)
]
"""Each key of the table with the words of its command."""


@pytest.fixture(scope="module")
def window(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """Return a window that hears every key and does nothing by it."""
    folder = tmp_path_factory.mktemp("keys")
    project = made(folder, [MARKED])
    project.close()
    desk = Desk(QUIET, Memory(folder / "window.ini"))
    opened = desk.make_window()
    opened.show()
    opened.open_path(project.path)
    opened.make_parts()
    opened.actions_.triggered.disconnect(opened.run)
    for identifier in SPECS:
        opened.actions_[identifier].setVisible(True)
        opened.actions_[identifier].setEnabled(True)
    yield opened
    opened.close()
    qapp.processEvents()


@pytest.mark.parametrize(("key", "words"), KEYS)
def test_a_key_of_the_table_does_its_command_and_nothing_else(
    window: MainWindow, key: str, words: str
) -> None:
    heard: list[str] = []
    activate(window)
    window.article.view.setFocus()
    window.actions_.triggered.connect(heard.append)
    try:
        QTest.keySequence(window.article.view, key)
    finally:
        window.actions_.triggered.disconnect(heard.append)
    assert [_words(identifier) for identifier in heard] == [words]


def test_the_table_has_every_key() -> None:
    assert len(KEYS) == sum(len(keymap().keys(identifier)) for identifier in SPECS)


def test_no_key_of_the_window_means_two_things(window: MainWindow) -> None:
    shown: dict[str, list[str]] = {}
    for action in _actions(window):
        for key in action.shortcuts():
            shown.setdefault(key.toString(), []).append(action.objectName())
    doubled = {key: names for key, names in shown.items() if len(set(names)) > 1}
    assert doubled == {}


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_key_is_the_letter_of_a_menu(
    window: MainWindow, qapp: QApplication, language: str
) -> None:
    translation.install(qapp, language)
    try:
        said = [QCoreApplication.translate("actions", menu) for menu in MENUS]
    finally:
        translation.install(qapp, "en")
    letters = {QKeySequence.mnemonic(words).toString() for words in said}
    ours = {key.toString() for one in _actions(window) for key in one.shortcuts()}
    assert len(letters) == len(MENUS)
    assert letters & ours == set()


def _actions(window: MainWindow) -> list[QAction]:
    inside = [window, *window.findChildren(QWidget)]
    found = [action for widget in inside for action in widget.actions()]
    return list(dict.fromkeys(found))


def _words(identifier: str) -> str:
    return SPECS[identifier].words.replace("&", "").removesuffix("…")
