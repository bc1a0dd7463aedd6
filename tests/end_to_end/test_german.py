"""The real window in German: what it says, its numbers and its dates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from pressmark import paths, settings
from pressmark.gui import translation
from pressmark.gui.dialogs.settings_dialog import SettingsDialog
from pressmark.settings import Settings
from tests.asking import when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add, made

WORDS = 1300
ARTICLE = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    f" [[Ann Smith:PERSON=Ann Smith]:source 1].\n\n{'Halvern waits. ' * (WORDS // 2)}",
    headline="Two mayors agree",
    published="2031-05-14",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, ARTICLE)
    project.close()
    return project.path


@pytest.fixture
def _in_german(qapp: QApplication) -> Iterator[None]:
    file = paths.settings_file()
    settings.save(Settings(annotator="ro", language="de"), file)
    yield
    file.unlink()
    translation.install(qapp, "en")


def said(driver: Driver) -> str:
    label = driver.window.findChild(QLabel, "said")
    assert label is not None
    return label.text()


@pytest.mark.usefixtures("_in_german")
def test_the_whole_window_speaks_german(path: Path, qtbot: QtBot) -> None:
    def look(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.focus.is_open)
        tops = [menu.text().replace("&", "") for menu in window.menuBar().actions()]
        assert tops[:2] == ["Datei", "Bearbeiten"]
        assert [window.inspector.tabText(tab) for tab in range(3)] == [
            "Zitate",
            "Entitäten",
            "Haltung",
        ]
        shown = " ".join(label.text() for label in window.findChildren(QLabel))
        assert "14. Mai 2031" in shown
        assert "1.3" in shown, "the thousands of the words have a point"
        driver.press("J")
        driver.press("A")
        driver.press("Ctrl+Z")
        assert said(driver) == "Rückgängig gemacht: Annehmen"
        driver.press("Ctrl+H")
        driver.press("Ctrl+Q")

    run([str(path)], look, qtbot)
    assert QLocale().language() == QLocale.Language.German


@pytest.mark.usefixtures("_in_german")
def test_what_goes_wrong_is_said_in_german(path: Path, qtbot: QtBot) -> None:
    def look(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.focus.is_open)
        driver.press("Ctrl+F")
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "score:high")
        fault = "score: nimmt eine Zahl von 0 bis 100"
        driver.wait(
            lambda: any(fault in one.text() for one in window.findChildren(QLabel))
        )
        driver.press("Escape")
        driver.press("Ctrl+Q")

    run([str(path)], look, qtbot)


def test_the_language_is_chosen_in_its_own_words_and_there_at_the_next_start(
    path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    def choose(driver: Driver) -> None:
        when_asked(SettingsDialog, _german)
        driver.press("Ctrl+,")
        driver.press("Ctrl+Q")

    def look(driver: Driver) -> None:
        assert driver.window.menuBar().actions()[0].text() == "&Datei"
        driver.press("Ctrl+Q")

    file = paths.settings_file()
    request.addfinalizer(lambda: file.unlink(missing_ok=True))
    program = QApplication.instance()
    assert program is not None
    request.addfinalizer(lambda: translation.install(program, "en"))
    run([str(path)], choose, qtbot)
    assert settings.load(file).language == "de"
    run([str(path)], look, qtbot)


def _german(dialog: SettingsDialog) -> None:
    box = dialog.findChild(QComboBox, "setting_language")
    assert box is not None
    assert box.itemText(0) == "As the system"
    box.setCurrentText("Deutsch")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
