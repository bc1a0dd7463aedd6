"""Two articles beside each other: which is in hand, and what follows what."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.article.side import SideHead
from pressmark.gui.main_window import MainWindow
from pressmark.model.review import Status
from pressmark.project import commands
from tests.gui.at_window import first_quote, press, said

LEFT = Qt.MouseButton.LeftButton


def heads(window: MainWindow) -> list[tuple[str, bool]]:
    """Return what the heads of the sides say, from the left, and which is in hand."""
    found = [head for head in window.findChildren(SideHead) if head.isVisible()]
    found.sort(key=lambda head: head.mapTo(window, QPoint()).x())
    return [(head.accessibleName(), head.is_active) for head in found]


def split(window: MainWindow) -> None:
    """Have the second article on the right, in hand."""
    press(window, "Ctrl+\\")
    press(window, "Ctrl+PgDown")


def click(window: MainWindow, side: int) -> None:
    """Click into the text of a side."""
    viewport = window.article.views[side].viewport()
    QTest.mouseClick(viewport, LEFT, pos=QPoint(viewport.width() - 20, 200))


def _status(window: MainWindow) -> str:
    return first_quote(window).review.status.value


def test_a_second_side_has_an_article_of_its_own(at_work: MainWindow) -> None:
    split(at_work)
    assert heads(at_work) == [("Two mayors agree", False), ("second", True)]
    assert at_work.focus.bundle.document.name == "second"
    left, right = at_work.article.views
    assert left.toPlainText().startswith("Two mayors agree")
    assert right.toPlainText() == "Nothing is marked here."
    assert right is at_work.article.view


def test_without_an_article_there_is_nothing_to_split(window: MainWindow) -> None:
    assert not window.actions_["side_by_side"].isEnabled()


def test_a_click_turns_to_the_other_side_and_all_else_follows(
    at_work: MainWindow,
) -> None:
    split(at_work)
    click(at_work, 0)
    assert at_work.focus.bundle.document.title == "Two mayors agree"
    assert heads(at_work) == [("Two mayors agree", True), ("second", False)]
    assert len(at_work.inspector.shown_annotations()) > 0
    press(at_work, "J")
    press(at_work, "A")
    statuses = [q.review.status for q in at_work.focus.bundle.attributions]
    assert Status.ACCEPTED in statuses
    click(at_work, 1)
    assert at_work.inspector.shown_annotations() == frozenset()


def test_each_side_keeps_its_annotation_and_its_place(at_work: MainWindow) -> None:
    press(at_work, "J")
    current = at_work.focus.annotation
    split(at_work)
    press(at_work, "Ctrl+Tab")
    assert at_work.focus.annotation == current
    assert at_work.article.view.current() == current
    assert at_work.article.view.hasFocus()
    press(at_work, "Ctrl+Tab")
    assert at_work.focus.annotation is None


def test_what_is_done_on_one_side_the_other_shows(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+\\")
    press(at_work, "J")
    press(at_work, "A")
    press(at_work, "Ctrl+Tab")
    assert _status(at_work) == "accepted"
    press(at_work, "Ctrl+Z")
    press(at_work, "Ctrl+Tab")
    assert _status(at_work) == "suggested"


def test_an_article_that_is_removed_leaves_the_other_side(at_work: MainWindow) -> None:
    split(at_work)
    document = at_work.focus.bundle.document.id
    press(at_work, "Ctrl+Tab")
    commands.remove_documents(at_work.focus.project, document)
    assert heads(at_work)[1] == ("No article", False)
    press(at_work, "Ctrl+Tab")
    assert at_work.focus.shown is None


def test_sides_change_places_and_close(at_work: MainWindow) -> None:
    split(at_work)
    press(at_work, "Ctrl+Shift+Tab")
    assert heads(at_work) == [("second", True), ("Two mayors agree", False)]
    press(at_work, "Ctrl+\\")
    assert heads(at_work) == []
    assert at_work.focus.bundle.document.name == "second"
    assert len(at_work.article.views) == 1
    press(at_work, "Ctrl+Tab")
    assert "one side only" in said(at_work)


def test_a_side_is_closed_with_its_button(at_work: MainWindow) -> None:
    split(at_work)
    buttons = at_work.findChildren(QPushButton, "close_side")
    shown = [one for one in buttons if one.isVisible()]
    right = max(shown, key=lambda one: one.mapTo(at_work, QPoint()).x())
    QTest.mouseClick(right, LEFT)
    assert at_work.focus.bundle.document.title == "Two mayors agree"
    assert len(at_work.article.views) == 1


def test_an_article_of_the_list_is_opened_on_the_other_side(
    at_work: MainWindow,
) -> None:
    listed = at_work.documents.list
    place = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert heads(at_work) == [("Two mayors agree", True), ("second", False)]
    assert at_work.focus.bundle.document.title == "Two mayors agree"


def test_the_menu_of_the_list_leaves_the_article_and_opens_another(
    at_work: MainWindow,
) -> None:
    second = at_work.documents.list.model().index(1, 0)
    row = second.data(Qt.ItemDataRole.UserRole)
    at_work.documents.list.menu_asked.emit(row.id, QPoint(40, 40))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, "open_beside")
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()
    assert heads(at_work)[1] == ("second", False)


def test_layers_and_attitudes_are_switched_on_both_sides(at_work: MainWindow) -> None:
    press(at_work, "Ctrl+\\")
    press(at_work, "Alt+2")
    person = at_work.focus.bundle.mentions[0]
    for view in at_work.article.views:
        assert person.id not in view.annotations_at(person.span.start)


def test_a_narrow_window_folds_the_list_while_there_are_two(
    at_work: MainWindow,
) -> None:
    at_work.resize(1024, 700)
    QApplication.processEvents()
    press(at_work, "Ctrl+\\")
    assert at_work.documents.isHidden()
    assert not at_work.actions_["show_list"].isChecked()
    press(at_work, "Ctrl+\\")
    assert not at_work.documents.isHidden()


def test_the_list_and_the_cards_are_folded_away_with_keys(at_work: MainWindow) -> None:
    press(at_work, "F7")
    press(at_work, "F8")
    assert at_work.documents.isHidden()
    assert not at_work.inspector.isVisible()
    press(at_work, "Ctrl+2")
    assert at_work.inspector.isVisible()
    press(at_work, "Ctrl+F")
    assert not at_work.documents.isHidden()
    assert at_work.documents.search.hasFocus()


def test_closing_the_project_leaves_one_side(at_work: MainWindow) -> None:
    split(at_work)
    press(at_work, "Ctrl+W")
    assert at_work.start_page.isVisible()
    assert len(at_work.article.views) == 1


def test_nothing_of_a_closed_side_is_left(at_work: MainWindow) -> None:
    split(at_work)
    watched = weakref.ref(at_work.article.views[0])
    press(at_work, "Ctrl+\\")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert watched() is None


def test_a_window_that_gets_narrower_folds_the_list_and_gives_it_back(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    at_work.resize(1440, 800)
    QApplication.processEvents()
    press(at_work, "Ctrl+\\")
    assert not at_work.documents.isHidden()
    at_work.resize(1024, 700)
    qtbot.waitUntil(at_work.documents.isHidden)
    at_work.resize(1440, 800)
    qtbot.waitUntil(lambda: not at_work.documents.isHidden())


def test_the_new_side_begins_where_the_first_is(at_work: MainWindow) -> None:
    at_work.article.view.return_to(caret=12, top=0)
    press(at_work, "Ctrl+\\")
    assert at_work.article.view.caret_position() == 12
