"""The statistics in the real window: seen, saved, and the same as at the shell."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.statistics.chart_card import ChartCard
from pressmark.gui.statistics.window import StatisticsWindow
from tests import shell
from tests.asking import activate, when_asked
from tests.end_to_end.driving import Driver, give_path, run

ARTICLES = {
    "ferries": "Ferries stay in port\n\n“Nobody sails,” said Zoë Aalto-Berg, the"
    " harbour master of Tammisaari. Aalto-Berg spoke on Monday.\n",
    "concert": "A concert in Tammisaari\n\nThe singer Zoë Aalto-Berg gave a concert on"
    " Sunday. “It was loud,” said Ines Lindqvist, who lives nearby.\n",
}


def project_in(folder: Path) -> Path:
    """Make a project of two articles with suggestions."""
    path = folder / "p.pressmark"
    for name, text in ARTICLES.items():
        article = folder / f"{name}.txt"
        article.write_text(text, "utf-8")
        shell.done("import", path, article)
    shell.done("suggest", path)
    return path


def window_of(driver: Driver) -> StatisticsWindow:
    driver.press("Ctrl+Shift+T")
    found = driver.window.findChild(StatisticsWindow)
    assert isinstance(found, StatisticsWindow)
    driver.wait(lambda: found.isVisible() and found.figures is not None)
    return found


def press_in(window: StatisticsWindow, keys: str) -> None:
    activate(window)
    QTest.keySequence(QApplication.focusWidget() or window, keys)


def card_of(window: StatisticsWindow, identifier: str) -> ChartCard:
    found = window.findChild(ChartCard, f"chart_{identifier}")
    assert isinstance(found, ChartCard)
    return found


def save_as(card: ChartCard, kind: str, answer: Callable[[QFileDialog], None]) -> None:
    """Choose a kind of file from the menu of a chart, and say where to."""
    button = card.findChild(QPushButton, "save_chart")
    assert isinstance(button, QPushButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.objectName() == f"save_{kind}")
    when_asked(QFileDialog, answer)
    action.trigger()


def test_what_the_window_counts_is_what_the_shell_counts(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)
    told: dict[str, object] = {}

    def script(driver: Driver) -> None:
        driver.click_article("Ferries stay in port")
        driver.window.article.view.setFocus()
        for keys in ("J", "A"):
            driver.press(keys)
        assert driver.window.focus.project.undo_kind() == "accept"
        shown = window_of(driver)
        figures = shown.figures
        assert figures is not None
        told.update(figures.as_json())
        charts = {chart.id: chart for page in shown.pages for chart in page.charts}
        assert [row.values for row in charts["states"].rows] == [
            (count,) for count in figures.documents.values()
        ]
        quotes = {row.name: row.total for row in charts["speakers"].rows}
        assert quotes["Ines Lindqvist"] == 1
        decided = sum(row.total for row in charts["decisions"].rows)
        assert decided == sum(figures.annotators.values()) > 0
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
    assert shell.answer("stats", path) == told


def test_charts_are_saved_as_pictures_and_tables(tmp_path: Path, qtbot: QtBot) -> None:
    path = project_in(tmp_path)

    def script(driver: Driver) -> None:
        shown = window_of(driver)
        for _ in range(2):
            shown.tabs.setFocus()
            press_in(shown, "Right")
        card = card_of(shown, "speakers")
        driver.wait(card.isVisible)
        for kind in ("svg", "png", "csv"):
            file = tmp_path / f"speakers.{kind}"
            save_as(card, kind, give_path(file))
            driver.wait(file.exists)
        svg = ET.fromstring((tmp_path / "speakers.svg").read_text("utf-8"))  # noqa: S314  (made here)
        assert "Ines Lindqvist" in "".join(svg.itertext())
        assert not QImage(str(tmp_path / "speakers.png")).isNull()
        table = (tmp_path / "speakers.csv").read_text("utf-8-sig")
        names = [row[0] for row in csv.reader(io.StringIO(table))]
        assert "Ines Lindqvist" in names
        everything = shown.findChild(QPushButton, "save_all")
        assert isinstance(everything, QPushButton)
        when_asked(QFileDialog, give_path(tmp_path / "all.csv"))
        QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
        assert "Ines Lindqvist" in (tmp_path / "all.csv").read_text("utf-8-sig")
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)


def test_the_table_of_a_chart_is_reached_and_copied_with_the_keys(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_in(tmp_path)

    def script(driver: Driver) -> None:
        shown = window_of(driver)
        card = card_of(shown, "states")
        button = card.as_table
        for _ in range(20):
            if QApplication.focusWidget() is button:
                break
            press_in(shown, "Tab")
        press_in(shown, "Space")
        assert card.table.isVisible()
        assert QApplication.focusWidget() is card.table
        press_in(shown, "Ctrl+C")
        assert "2" in QGuiApplication.clipboard().text()
        press_in(shown, "Escape")
        driver.wait(lambda: not shown.isVisible())
        driver.wait(driver.window.article.view.hasFocus)
        driver.press("Ctrl+Q")

    run([str(path)], script, qtbot)
