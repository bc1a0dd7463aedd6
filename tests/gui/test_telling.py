"""What is announced to a screen reader as the caret and decisions go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui.accessible.telling import Telling
from pressmark.gui.accessible.voice import Voice
from pressmark.gui.main_window import MainWindow
from tests.asking import activate
from tests.gui.at_window import press, said


class Heard:
    """Everything that was announced, in order."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.words: list[str] = []
        for voice in window.findChildren(Voice):
            voice.spoke.connect(self.words.append)
        telling = window.findChild(Telling)
        assert telling is not None
        timer = telling.findChild(QTimer)
        assert timer is not None
        self._lull = timer

    def after(self, *keys: str) -> list[str]:
        """Press keys and return what is announced once all is quiet."""
        self.words.clear()
        for each in keys:
            press(self.window, each)
        return self.told()

    def told(self) -> list[str]:
        """Return what is announced, once all is quiet."""
        self.qtbot.waitUntil(lambda: not self._lull.isActive())
        return list(self.words)

    def at(self, words: str, into: int = 1) -> list[str]:
        """Put the caret into words and return what is announced."""
        self.words.clear()
        view = self.window.article.view
        cursor = view.textCursor()
        cursor.setPosition(view.toPlainText().index(words) + into)
        view.setTextCursor(cursor)
        return self.told()


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(listening: None, at_work: MainWindow, qtbot: QtBot) -> Heard:  # noqa: ARG001  (switches it on)
    activate(at_work)
    at_work.article.view.setFocus()
    made = Heard(at_work, qtbot)
    made.told()
    return made


def test_the_caret_tells_what_it_comes_into_and_what_that_is_in(heard: Heard) -> None:
    assert heard.at("Ann Smith") == [
        "Person Ann Smith, suggested; inside source of Direct quote: Ann Smith?"
    ]


def test_leaving_is_told_once(heard: Heard) -> None:
    heard.at("Halvern")
    assert heard.at(" in Halvern", 1) == ["out of Country, city or state"]
    assert heard.at(" in Halvern", 2) == []


def test_a_key_held_down_is_no_flood(heard: Heard) -> None:
    heard.at("We agree", 4)
    heard.words.clear()
    for _ in range(16):
        QTest.keyClick(heard.window.article.view, Qt.Key.Key_Right)
    told = heard.told()
    assert len(told) < 4
    assert told[-1].startswith("Person Ann Smith")


def test_the_parts_of_a_quote_are_told_apart(heard: Heard) -> None:
    heard.at("We agree", 4)
    assert heard.at("said", 2) == ["cue of Direct quote: Ann Smith?, suggested"]


def test_tab_tells_each_of_what_is_stacked(heard: Heard) -> None:
    heard.at("Ann Smith")
    first, second = heard.after("Tab"), heard.after("Tab")
    assert first == ["1 of 2 here: Person Ann Smith, suggested: Ann Smith"]
    assert second == ["2 of 2 here: Direct quote: Ann Smith?, suggested: “We agree,”"]


def test_a_decision_is_told_with_what_comes_next(heard: Heard) -> None:
    heard.after("J")
    told = heard.after("A")
    assert told[0] == "Accepted."
    assert told[1].startswith("Next: ")
    assert heard.after("X")[0] == "Rejected."


def test_what_the_status_bar_says_is_told(heard: Heard) -> None:
    heard.after("J", "A")
    assert heard.after("Ctrl+Z")[0] == "Undone: Accept"


def test_nothing_is_told_while_nobody_listens(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    activate(at_work)
    heard = Heard(at_work, qtbot)
    assert not QAccessible.isActive()
    assert heard.after("J", "A", "Ctrl+Z") == []


def test_a_key_says_all_about_what_is_at_the_caret(at_work: MainWindow) -> None:
    view = at_work.article.view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("Halvern") + 1)
    view.setTextCursor(cursor)
    press(at_work, "?")
    assert "Country, city or state" in said(at_work)
    assert "suggested" in said(at_work)


def test_another_window_keeps_quiet(heard: Heard, qtbot: QtBot) -> None:
    heard.window.run("new_window")
    active = QApplication.activeWindow
    qtbot.waitUntil(lambda: active() not in (None, heard.window))
    heard.words.clear()
    heard.window.status.say("Nobody hears this.")
    assert heard.words == []
