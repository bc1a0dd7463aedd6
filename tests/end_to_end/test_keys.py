"""Keys changed in the real window: they work at once, and after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from pressmark import paths
from pressmark.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from pressmark.gui.key_button import KeyButton
from pressmark.gui.keys.keymap import keymap
from pressmark.model.review import Status
from tests.asking import type_in, when_asked
from tests.end_to_end.driving import Driver, run
from tests.gui.at_window import MARKED
from tests.projects import made


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    project = made(tmp_path, [MARKED])
    project.close()
    yield project.path
    paths.key_file().unlink(missing_ok=True)
    paths.key_file().with_name("keys.toml.bad").unlink(missing_ok=True)
    keymap().load(None)


def give_accept_a_new_key(dialog: ShortcutsDialog) -> None:
    """Type words, press Enter and the key, take it from whoever has it, and leave."""
    type_in("right; go to the next", Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is dialog.editor.recorder
    QTest.keySequence(focused, "X")
    take = dialog.findChild(QPushButton, "take_key")
    assert take is not None
    assert take.hasFocus()
    QTest.keyClick(take, Qt.Key.Key_Space)
    type_in("", Qt.Key.Key_Escape)


def accepted(driver: Driver) -> int:
    found = driver.window.focus.bundle.annotations()
    return sum(one.review.status is Status.ACCEPTED for one in found)


def test_a_changed_key_works_at_once_and_after_a_restart(
    path: Path, qtbot: QtBot
) -> None:
    def first(driver: Driver) -> None:
        window = driver.window
        when_asked(ShortcutsDialog, give_accept_a_new_key)
        driver.press("F1")
        driver.click_article(MARKED.document.title)
        window.article.view.setFocus()
        driver.press("J")
        driver.press("X")
        driver.wait(lambda: accepted(driver) == 1)
        button = window.findChild(KeyButton, "button_accept")
        assert button is not None
        assert button.toolTip().endswith("(X)")
        assert window.actions_["reject"].shortcuts() == []
        driver.press("Ctrl+Q")

    def second(driver: Driver) -> None:
        window = driver.window
        assert window.actions_["accept"].shortcut().toString() == "X"
        driver.click_article(MARKED.document.title)
        window.article.view.setFocus()
        driver.press("J")
        driver.press("X")
        driver.wait(lambda: accepted(driver) == 2)
        driver.press("Ctrl+Q")

    run([str(path)], first, qtbot)
    written = 'accept = ["X"]\n'
    assert paths.key_file().read_text("utf-8") == written
    run([str(path)], second, qtbot)


def test_a_damaged_file_of_keys_is_set_aside_and_told(path: Path, qtbot: QtBot) -> None:
    paths.key_file().parent.mkdir(parents=True, exist_ok=True)
    paths.key_file().write_text("accept = [", "utf-8")
    told: list[str] = []

    def read(box: QMessageBox) -> None:
        told.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    def script(driver: Driver) -> None:
        driver.wait(lambda: bool(told))
        assert driver.window.actions_["accept"].shortcut().toString() == "A"
        driver.press("Ctrl+Q")

    when_asked(QMessageBox, read)
    run([str(path)], script, qtbot)
    assert "keys.toml.bad; the usual keys are used." in told[0]
    assert paths.key_file().with_name("keys.toml.bad").read_text() == "accept = ["


def test_the_menu_key_shows_a_menu_with_keys(path: Path, qtbot: QtBot) -> None:
    words: list[str] = []

    def script(driver: Driver) -> None:
        driver.click_article(MARKED.document.title)
        # As in the window's first idle moment.
        driver.window.make_parts()
        driver.window.article.view.setFocus()
        driver.press("J")
        driver.press("Shift+F10")
        menu = QApplication.activePopupWidget()
        assert menu is not None
        words.extend(action.objectName() for action in menu.actions())
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert {"accept", "reject", "change_speaker", "note"} <= set(words)
