"""Labels in the real window: two keys for the last ones, none while one is locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.label_palette import LabelPalette
from pressmark.gui.lock_chip import LockChip
from pressmark.project import queries
from pressmark.project.project import Project
from tests.asking import type_in, when_asked
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import add, made

TEXT = """Talks in Halvern

The Harbour Act 😀 and the Toll Decree of the Coast League were read in Verrin.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path)
    add(project, bundle(TEXT, name="first", headline="Talks in Halvern"))
    project.close()
    return project.path


def marked(path: Path) -> dict[str, str]:
    with Project.open(path, "ro") as project:
        shown = queries.bundle(project, queries.find_document(project, "first"))
    text = shown.document.text
    return {one.span.covered(text): one.label for one in shown.mentions}


def test_the_label_used_last_takes_two_keys_also_after_a_restart(
    path: Path, qtbot: QtBot
) -> None:
    def first(driver: Driver) -> None:
        driver.click_article("Talks in Halvern")
        driver.select("Harbour Act")
        when_asked(LabelPalette, lambda _: type_in("treaty", Qt.Key.Key_Return))
        driver.press("E")
        driver.select("Verrin")
        when_asked(LabelPalette, lambda _: type_in("C"))
        driver.press("H")
        driver.press("Ctrl+Q")

    def second(driver: Driver) -> None:
        driver.click_article("Talks in Halvern")
        driver.select("Toll Decree")
        when_asked(LabelPalette, lambda _: type_in("2"))
        driver.press("E")
        when_asked(LabelPalette, lambda _: type_in("event", Qt.Key.Key_Return))
        driver.press("L")
        driver.press("Ctrl+Q")

    run([str(path)], first, qtbot)
    assert marked(path) == {"Harbour Act": "LAW", "Verrin": "GPE"}
    run([str(path)], second, qtbot)
    assert marked(path)["Toll Decree"] == "EVENT"


def test_with_a_locked_label_the_mouse_alone_marks(path: Path, qtbot: QtBot) -> None:
    def script(driver: Driver) -> None:
        driver.click_article("Talks in Halvern")
        # As in the window's first idle moment.
        driver.window.make_parts()
        chip = driver.window.findChild(LockChip)
        assert chip is not None
        assert not chip.isVisible()
        when_asked(LabelPalette, lambda _: type_in("law", Qt.Key.Key_Return))
        driver.press("Shift+L")
        assert chip.isVisible()
        for words in ("Harbour Act", "Toll Decree"):
            drag(driver, words)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert not chip.isVisible()
        driver.select("Coast League")
        when_asked(LabelPalette, lambda _: type_in("O"))
        driver.press("E")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert marked(path) == {
        "Harbour Act": "LAW",
        "Toll Decree": "LAW",
        "Coast League": "ORG",
    }


def test_a_double_click_marks_a_word_and_a_third_click_no_more(
    path: Path, qtbot: QtBot
) -> None:
    def script(driver: Driver) -> None:
        driver.click_article("Talks in Halvern")
        when_asked(LabelPalette, lambda _: type_in("law", Qt.Key.Key_Return))
        driver.press("Shift+L")
        view, button = driver.window.article.view, Qt.MouseButton.LeftButton
        cursor = view.textCursor()
        cursor.setPosition(view.toPlainText().index("Verrin") + 2)
        view.setTextCursor(cursor)
        QTest.qWait(200)
        place = view.cursorRect(cursor).center()
        QTest.mouseClick(view.viewport(), button, pos=place)
        QTest.mouseDClick(view.viewport(), button, pos=place)
        QTest.mouseRelease(view.viewport(), button, pos=place)
        driver.wait(lambda: len(driver.window.focus.bundle.mentions) == 1)
        QTest.mouseClick(view.viewport(), button, pos=place)
        QTest.qWait(50)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert marked(path) == {"Verrin": "LAW"}


def drag(driver: Driver, words: str) -> None:
    """Select words with the mouse, and wait until they are marked."""
    before = len(driver.window.focus.bundle.mentions)
    driver.select(words)
    driver.wait(lambda: len(driver.window.focus.bundle.mentions) == before + 1)
