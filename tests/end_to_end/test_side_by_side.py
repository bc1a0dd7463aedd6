"""Two articles side by side, compared and worked on with keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pressmark.model.entity import Mention
from tests.builders import bundle
from tests.end_to_end.driving import Driver, run
from tests.projects import made

FIRST = bundle(
    "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1].",
    name="one",
    headline="One",
)
SECOND = bundle(
    "[Bo Berg:PERSON=Bo Berg] was not in Halvern.", name="two", headline="Two"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    project = made(tmp_path, [FIRST, SECOND])
    project.close()
    return project.path


def _open_beside(driver: Driver, row: int) -> None:
    """Choose “Open on the other side” in the context menu of the list."""
    listed = driver.window.documents.list
    place = listed.visualRect(listed.model().index(row, 0)).center()
    viewport, mouse = listed.viewport(), QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, "open_beside")
    assert isinstance(action, QAction)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=_middle(menu, action))


def _middle(menu: QMenu, action: QAction) -> QPoint:
    return menu.actionGeometry(action).center()


def _compare(driver: Driver) -> None:
    window = driver.window
    titles = [window.focus.bundle.document.title]
    _open_beside(driver, 1)
    assert window.focus.bundle.document.title == titles[0]
    left, right = window.article.views
    assert right.toPlainText().startswith("Bo Berg")
    place = right.cursorRect().center() + QPoint(12, 0)
    QTest.mouseClick(right.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert isinstance(window.focus.current(), Mention)
    assert window.article.view is right
    driver.press("A")
    assert window.focus.bundle.mentions[0].review.status.value == "accepted"
    driver.press("Ctrl+Tab")
    assert window.article.view is left
    driver.select("We agree")
    driver.press("Ctrl+Tab")
    driver.press("Ctrl+Shift+Tab")
    assert [view.toPlainText()[:7] for view in window.article.views] == [
        "Bo Berg",
        "“We agr",
    ]
    driver.press("Ctrl+\\")
    assert window.article.views == (right,)
    driver.press("Ctrl+Q")


@pytest.mark.timeout(120)
def test_two_articles_are_worked_on_side_by_side(path: Path, qtbot: QtBot) -> None:
    run([str(path)], _compare, qtbot)
