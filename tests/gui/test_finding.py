"""Finding words in the article that is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui.documents.search_field import SearchField
from pressmark.gui.main_window import MainWindow
from pressmark.gui.search.builder import FilterBuilder
from tests.asking import type_in, when_asked
from tests.gui.at_window import press, said


def search(window: MainWindow, words: str) -> None:
    press(window, "Ctrl+F")
    QTest.keyClicks(window.documents.search, words)
    QTest.keyClick(window.documents.search, Qt.Key.Key_Return)


def selected(window: MainWindow) -> str:
    return window.article.view.textCursor().selectedText()


def test_enter_in_the_search_field_selects_the_words_in_the_article(
    at_work: MainWindow,
) -> None:
    search(at_work, "bo berg")
    assert selected(at_work) == "Bo Berg"
    assert said(at_work) == "Match 1 of 1 for “bo berg”"


def test_f3_goes_to_the_next_match_and_at_the_end_round(at_work: MainWindow) -> None:
    search(at_work, "the")
    starts = []
    for keys in ("F3", "F3", "Shift+F3"):
        starts.append(at_work.article.view.textCursor().selectionStart())
        press(at_work, keys)
    first, second, again = starts
    assert first < second
    assert first == again
    assert at_work.article.view.textCursor().selectionStart() == second


def test_enter_shows_the_first_article_with_the_words(at_work: MainWindow) -> None:
    search(at_work, "nothing")
    assert selected(at_work) == "Nothing"
    assert at_work.focus.bundle.document.name == "second"


def test_words_that_are_not_in_the_article_are_said_not_to_be(
    at_work: MainWindow,
) -> None:
    at_work.documents.search.setText("zebra")
    press(at_work, "F3")
    assert said(at_work) == "“zebra” is not in this article."


def test_f3_with_nothing_searched_goes_to_the_search_field(at_work: MainWindow) -> None:
    press(at_work, "F3")
    assert at_work.documents.search.hasFocus()


def test_a_filter_is_built_by_its_key_also_after_the_menu_that_tells_it(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    menu, built = at_work.documents.saved_menu, list[str]()
    at_work.run("saved_filters")
    qtbot.waitUntil(menu.isVisible)
    menu.close()

    def answer(dialog: FilterBuilder) -> None:
        built.append(dialog.windowTitle())
        dialog.reject()

    when_asked(FilterBuilder, answer)
    press(at_work, "Ctrl+G")
    assert len(built) == 1


def test_the_menu_of_filters_leaves_nothing_behind_each_time_it_opens(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    menu = at_work.documents.saved_menu

    def within() -> int:
        at_work.run("saved_filters")
        qtbot.waitUntil(menu.isVisible)
        menu.close()
        return len(menu.findChildren(QObject))

    first = within()
    assert [within() for _ in range(3)] == [first] * 3


def test_words_can_be_typed_at_once_into_the_builder_of_filters(
    at_work: MainWindow,
) -> None:
    written: list[str] = []

    def answer(dialog: FilterBuilder) -> None:
        type_in("harbour")
        written.append(dialog.written.text())
        dialog.reject()

    when_asked(FilterBuilder, answer)
    press(at_work, "Ctrl+G")
    assert written == ["harbour"]


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_the_search_field_leaves_the_keys_of_the_window_alone(
    qtbot: QtBot, key: Qt.Key
) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.setText("harbour")
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier
    )
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()
