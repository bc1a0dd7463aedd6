"""Arabic articles in the real window, and the window turned to read from the right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui import theme as themes
from pressmark.gui.inspector.card_view import CardView
from tests.end_to_end.driving import Driver, run
from tests.gui.test_right_to_left import MIXED, TEXT, column, places
from tests.projects import made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    opened = made(tmp_path, [MIXED])
    opened.close()
    return opened.path


def test_arabic_words_are_selected_marked_and_found_where_they_stand(
    project: Path, qtbot: QtBot
) -> None:
    def mark(driver: Driver) -> None:
        window = driver.window
        driver.wait(lambda: window.focus.shown is not None)
        view = window.article.view
        before = len(window.focus.bundle.attributions)
        start = TEXT.index("بعد الظهر")
        letters = places(view, start, start + len("بعد الظهر"))
        drag(driver, letters[0] + QPointF(3, 0), letters[-1] - QPointF(3, 0))
        span = view.selected_span()
        assert span is not None
        assert TEXT[span.start : span.end].startswith("بعد الظهر")
        driver.press("q")
        quotes = window.focus.bundle.attributions
        assert len(quotes) == before + 1
        assert window.focus.annotation is not None
        image = view.viewport().grab().toImage()
        tint = themes.shown(window.palette()).quote_selected
        assert all(tint in column(image, place) for place in letters)
        driver.press("Ctrl+Z")
        assert len(window.focus.bundle.attributions) == before
        driver.press("Ctrl+Q")

    run([str(project)], mark, qtbot)


def drag(driver: Driver, start: QPointF, end: QPointF) -> None:
    viewport = driver.window.article.view.viewport()
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, pos=start.toPoint())
    QTest.mouseMove(viewport, end.toPoint())
    QTest.mouseRelease(viewport, button, pos=end.toPoint())


def test_a_card_is_clicked_where_it_is_seen_in_a_mirrored_window(
    project: Path, qtbot: QtBot
) -> None:
    def click(driver: Driver) -> None:
        window = driver.window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            driver.wait(lambda: window.focus.shown is not None)
            driver.wait(lambda: place_of(driver, window.documents).left() > 400)
            assert place_of(driver, window.inspector).left() < 20
            cards = window.inspector.currentWidget().findChild(CardView)
            assert cards is not None
            QTest.mouseClick(
                cards.viewport(),
                Qt.MouseButton.LeftButton,
                pos=QPoint(120, 40),
            )
            assert window.focus.annotation == MIXED.attributions[0].id
            window.run("tab_2")
            window.run("history")
            QApplication.processEvents()
            assert not window.grab().isNull()
        finally:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        driver.press("Ctrl+Q")

    run([str(project)], click, qtbot)


def place_of(driver: Driver, widget: QWidget) -> QRect:
    """Return where a part of the window is, in the window."""
    corner = widget.mapTo(driver.window, QPoint())
    return QRect(corner, widget.size())
