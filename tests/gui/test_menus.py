"""The menus of the right mouse button: asked for by a key, in every list there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.action_table import SPECS
from pressmark.gui.entities.entity_window import EntityWindow
from pressmark.gui.history.history_panel import HistoryPanel
from pressmark.gui.inspector.card_page import CardPage
from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.key_button import KeyButton, Swatch
from pressmark.gui.keys.keymap import key_on
from pressmark.gui.main_window import MainWindow
from pressmark.gui.notes.note_queue import NoteQueue
from pressmark.gui.search.search_window import SearchWindow
from pressmark.gui.stances.matrix_view import MatrixView
from pressmark.project import commands
from tests.asking import activate, type_in
from tests.gui.at_window import press, select


def offered(widget: QWidget) -> list[str]:
    """Return the words and keys of the menu that a widget shows for the Menu key."""
    at = widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return _closed()


def _closed() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [entry for entry in menu.actions() if not entry.isSeparator()]
    said = [f"{one.text().replace('&', '')}|{key_on(one)}" for one in entries]
    menu.close()
    return said


def has(said: list[str], *wanted: str) -> bool:
    return set(wanted) <= set(said)


def cards(window: MainWindow) -> CardView:
    page = window.inspector.currentWidget()
    assert isinstance(page, CardPage)
    return page.view


def test_each_kind_of_card_has_a_menu(at_work: MainWindow) -> None:
    bundle = at_work.focus.bundle
    for annotation, wanted in (
        (bundle.attributions[0], "Join with next quote|Shift+V"),
        (bundle.regions[0], "Change label…|L"),
    ):
        at_work.focus.show_annotation(annotation.id)
        said = offered(cards(at_work))
        assert has(said, "Accept|A", "Note…|M", "Remove|Del", wanted)


def test_entities_have_a_menu_of_their_own(at_work: MainWindow) -> None:
    at_work.focus.show_annotation(at_work.focus.bundle.mentions[0].id)
    press(at_work, "Ctrl+2")
    view = cards(at_work)
    view.setCurrentIndex(view.model().index(0, 0))
    assert has(offered(view), "Entity page…|I", "Same entity as…|=")


def test_notes_are_settled_from_their_menu(at_work: MainWindow) -> None:
    project, bundle = at_work.focus.project, at_work.focus.bundle
    commands.add_note(project, bundle.document.id, "Look again")
    press(at_work, "Ctrl+4")
    view = cards(at_work)
    view.setCurrentIndex(view.model().index(0, 0))
    assert has(offered(view), "Settle\tSpace|", "Change the note…\tEnter|")


def test_the_list_of_articles_has_a_menu(at_work: MainWindow) -> None:
    said = offered(at_work.documents.list)
    assert has(
        said, "Open|", "Done, next article|Ctrl+Enter", "Article details…|Ctrl+D"
    )


def test_the_search_field_offers_what_is_done_with_filters(at_work: MainWindow) -> None:
    said = offered(at_work.documents.search)
    assert has(said, "Build a filter…|Ctrl+G", "Saved filters…|Ctrl+Shift+L")


@pytest.mark.parametrize("marked", ["the ferry strike", ""])
def test_the_article_has_a_menu_for_words_and_for_none(
    at_work: MainWindow, marked: str
) -> None:
    select(at_work, marked or "Read more")
    if not marked:
        cursor = at_work.article.view.textCursor()
        cursor.clearSelection()
        at_work.article.view.setTextCursor(cursor)
    said = offered(at_work.article.view)
    assert ("Furniture|B" if marked else "Next annotation|.") in said


def test_a_step_of_the_history_has_a_menu(at_work: MainWindow, qtbot: QtBot) -> None:
    press(at_work, "J")
    press(at_work, "A")
    press(at_work, "Ctrl+H")
    panel = at_work.findChild(HistoryPanel)
    assert panel is not None
    listed = panel.list
    qtbot.waitUntil(lambda: listed.model().rowCount() > 0)
    listed.setCurrentIndex(listed.model().index(0, 0))
    listed.customContextMenuRequested.emit(listed.visualRect(_current(listed)).center())
    assert _closed() == ["Show where\tEnter|", "Back to here\tCtrl+Backspace|"]


def test_a_cell_of_the_stance_table_has_a_menu(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+T")
    view = at_work.findChild(MatrixView)
    assert view is not None
    said = offered(view)
    assert has(said, "Add holder\tH|", "Add target\tT|")


def test_matches_in_context_have_a_menu(at_work: MainWindow, qtbot: QtBot) -> None:
    press(at_work, "Ctrl+Shift+F")
    window = at_work.findChild(SearchWindow)
    assert window is not None
    activate(window)
    type_in("the")
    qtbot.waitUntil(lambda: len(window.list.lines.lines()) > 0)
    window.list.go_to(0)
    assert offered(window.list) == ["Show in the article\tEnter|", "Copy|"]
    window.list.setFocus()
    QTest.keySequence(window.list, "Shift+F10")
    assert _closed()
    window.close()


def test_entities_of_the_project_have_menus(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+Shift+E")
    window = at_work.findChild(EntityWindow)
    assert window is not None
    assert has(offered(window.page.places), "Show in the article\tEnter|", "Accept|A")
    names = {key_on(action) for action in window.list.actions()}
    assert names == {"F2", "=", "Del"}
    window.close()


def test_notes_of_all_articles_have_a_menu(at_work: MainWindow) -> None:
    document = at_work.focus.bundle.document.id
    commands.add_note(at_work.focus.project, document, "Look again")
    press(at_work, "Ctrl+M")
    queue = at_work.findChild(NoteQueue)
    assert queue is not None
    table = queue.table
    table.customContextMenuRequested.emit(table.visualRect(_current(table)).center())
    assert has(_closed(), "Settle or reopen\tR|", "Answer\tM|")
    queue.close()


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(at_work: MainWindow) -> None:
    activate(at_work)
    at_work.article.view.setFocus()
    press(at_work, "Shift+F10")
    assert _closed()


def test_every_action_is_in_a_menu(at_work: MainWindow) -> None:
    found: set[str] = set()
    for top in at_work.menuBar().findChildren(QMenu):
        found |= {entry.objectName() for entry in top.actions()}
    assert set(SPECS) <= found


def test_buttons_and_swatches_say_what_they_do_and_their_key(
    at_work: MainWindow,
) -> None:
    silent = []
    for kind in (KeyButton, Swatch):
        for button in at_work.findChildren(kind):
            name = button.objectName().replace("swatch_", "show_")
            action = at_work.actions_[name.removeprefix("button_")]
            if not button.toolTip().endswith(f"({key_on(action)})"):
                silent.append(button.objectName())
    assert silent == []


def test_tabs_and_the_start_page_say_their_keys(at_work: MainWindow) -> None:
    tips = [at_work.inspector.tabToolTip(n) for n in range(5)]
    assert [tip.rpartition("(")[2] for tip in tips] == [
        f"Ctrl+{n})" for n in range(1, 6)
    ]
    button = at_work.start_page.findChild(QWidget, "start_new_project")
    assert button is not None
    assert button.toolTip() == "Make an empty project file (Ctrl+N)"


def _current(view: QTableView) -> QModelIndex:
    view.selectRow(0)
    return view.currentIndex()
