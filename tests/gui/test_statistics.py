"""Statistics in charts: what they show, in files too, and the tables behind them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pressmark.errors import ProjectFileError
from pressmark.gui import theme as themes
from pressmark.gui.main_window import MainWindow
from pressmark.gui.statistics import saving
from pressmark.gui.statistics.chart import (
    Chart,
    Fill,
    Row,
    Series,
    Shape,
    Unit,
    duration,
)
from pressmark.gui.statistics.chart_card import ChartCard
from pressmark.gui.statistics.chart_view import ChartView
from pressmark.gui.statistics.days import by_day
from pressmark.gui.statistics.figures import pages
from pressmark.gui.statistics.fills import paint_fill
from pressmark.gui.statistics.painting import ChartPainter, nice_ticks
from pressmark.gui.statistics.table_model import ChartTable
from pressmark.gui.statistics.window import StatisticsWindow
from pressmark.gui.work import statistics_keeping
from pressmark.model.scheme import NEWS
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.queries.statistics_figures import Party, Speaker
from tests.gui.at_window import MARKED, press
from tests.projects import add, made

KINDS = (
    Series("Direct", "accent", Fill.PLAIN),
    Series("Indirect", "mixed", Fill.STRIPES),
)
ROWS = (
    Row("Ann Smith", (30, 12), (4,)),
    Row("=cmd|' /C calc'!A0", (1, 0), (1,)),
    Row("Zoë Aalto-Berg & Söhne <“quoted”>", (0, 7), (2,)),
)
CHART = Chart(
    "speakers", "Most quoted", "Speaker", KINDS, ROWS, ROWS, more=("Articles",)
)
DAYS = by_day(
    "days",
    "Time",
    (Series("Time", "accent"),),
    {"2026-03-01": (60,)},
    unit=Unit.SECONDS,
)


def painted(chart: Chart, theme: themes.Theme) -> QImage:
    painter = ChartPainter(theme, themes.font(themes.SANS, 13))
    image = QImage(700, round(painter.height(chart, 700)), QImage.Format.Format_RGB32)
    image.fill(theme.paper)
    on_image = QPainter(image)
    painter.paint(on_image, chart, QRectF(image.rect()))
    on_image.end()
    return image


def colors_in(image: QImage) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("chart", [CHART, DAYS], ids=lambda chart: chart.id)
def test_a_chart_is_painted_in_the_colours_of_each_theme(
    qapp: QApplication, chart: Chart, theme: themes.Theme
) -> None:
    del qapp
    assert theme.accent.rgb() in colors_in(painted(chart, theme))


def test_no_two_fills_look_the_same_without_their_colour(qapp: QApplication) -> None:
    del qapp
    looks = set()
    for fill in Fill:
        image = QImage(60, 20, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        ink, ground = themes.LIGHT.ink, themes.LIGHT.paper
        paint_fill(painter, QRectF(2, 2, 50, 15), ink, fill, ground)
        painter.end()
        looks.add(bytes(image.constBits()))
    assert len(looks) == len(Fill)


def test_a_fill_stays_inside_its_box(qapp: QApplication) -> None:
    del qapp
    for fill in Fill:
        image = QImage(60, 30, QImage.Format.Format_RGB32)
        image.fill(themes.LIGHT.paper)
        painter = QPainter(image)
        paint_fill(
            painter,
            QRectF(10, 10, 30, 10),
            themes.LIGHT.ink,
            fill,
            themes.LIGHT.paper,
        )
        painter.end()
        around = {image.pixel(x, y) for x in range(60) for y in (0, 5, 25)}
        assert around == {themes.LIGHT.paper.rgb()}


def test_an_svg_is_sound_and_has_its_words_as_text(qapp: QApplication) -> None:
    del qapp
    root = ET.fromstring(saving.svg(CHART))  # noqa: S314  (made here)
    words = " ".join("".join(one.itertext()) for one in root.iter() if one.text)
    for wanted in ("Most quoted", "Ann Smith", "Zoë Aalto-Berg & Söhne", "42", "30"):
        assert wanted in words


def test_a_png_has_twice_the_pixels(qapp: QApplication) -> None:
    del qapp
    image = QImage.fromData(saving.png(CHART))
    assert image.size() == saving.size_on_paper(CHART) * 2
    assert themes.LIGHT.accent.rgb() in colors_in(image)


def test_a_table_is_saved_whole_and_with_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "speakers.csv"
    saving.save(CHART, path)
    lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert lines[0] == ["Speaker", "Direct", "Indirect", "Total", "Articles"]
    assert lines[1] == ["Ann Smith", "30", "12", "42", "4"]
    assert lines[2][0].startswith("'=")


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="Choose another place"):
        saving.write(tmp_path / "nowhere" / "chart.csv", b"")


def test_days_without_anything_are_drawn_and_long_times_are_gathered(
    qapp: QApplication,
) -> None:
    del qapp
    first = date(2026, 1, 1)

    def over(days: int) -> Chart:
        last = (first + timedelta(days)).isoformat()
        series = (Series("Made", "accent"),)
        return by_day("d", "D", series, {"2026-01-01": (1,), last: (2,), "": (4,)})

    assert [len(over(days).drawn) for days in (9, 100, 900)] == [10, 15, 30]
    for days in (9, 100, 900):
        assert sum(row.total for row in over(days).drawn) == 3
        assert over(days).rows[-1].total == 4
        assert over(days).shape is Shape.COLUMNS


@pytest.mark.parametrize("most", [1, 3, 7, 99, 100, 101, 12_345])
def test_the_numbers_beside_columns_are_round_and_few(most: int) -> None:
    ticks = nice_ticks(most, (1, 2, 5, 10))
    assert ticks[0] == 0
    assert ticks[-1] >= most
    assert 2 <= len(ticks) <= 6


def test_times_are_said_as_people_say_them(qapp: QApplication) -> None:
    del qapp
    said = [duration(seconds) for seconds in (5, 60, 61, 3600, 3660)]
    assert said == ["5 s", "1 min", "1 min 1 s", "1 h", "1 h 1 min"]


@pytest.fixture
def model() -> Iterator[ChartTable]:
    table = ChartTable()
    tester = QAbstractItemModelTester(
        table, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    table.show_chart(CHART)
    yield table
    del tester


def test_the_table_has_every_row_with_its_total(model: ChartTable) -> None:
    assert (model.rowCount(), model.columnCount()) == (3, 5)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["Speaker", "Direct", "Indirect", "Total", "Articles"]
    assert model.index(0, 3).data() == "42"
    assert model.rowCount(model.index(0, 0)) == 0
    model.show_chart(DAYS)
    assert model.index(0, 1).data() == "1 min"
    assert model.data(QModelIndex()) is None


def test_a_chart_can_be_read_as_a_table_and_copied(qtbot: QtBot) -> None:
    card = ChartCard(CHART)
    qtbot.addWidget(card)
    card.show()
    button = card.findChild(QPushButton, "as_table")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert card.table.isVisible()
    assert card.table.accessibleName() == "Table of “Most quoted”"
    card.copy()
    assert "Ann Smith\t30\t12\t42\t4" in QGuiApplication.clipboard().text()


def test_no_name_becomes_a_formula_where_a_table_is_pasted() -> None:
    copied = saving.as_text(CHART)
    assert "\n'=cmd|' /C calc'!A0\t1\t" in copied


def test_a_bar_says_under_the_mouse_what_it_is(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(CHART)
    view.resize(600, view.heightForWidth(600))
    view.show()
    view.grab()
    assert view.areas()[0].tip == "Ann Smith: 42 (Direct 30, Indirect 12)"
    assert view.accessibleName() == "Most quoted"
    assert "Ann Smith: 42" in view.accessibleDescription()
    place = view.areas()[0].place.center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(QPoint(place)))
    assert QApplication.sendEvent(view, event)
    assert view.areas()[0].place.contains(QPointF(place))


@pytest.fixture
def window(open_window: Callable[[], MainWindow], tmp_path: Path) -> MainWindow:
    made(tmp_path, [MARKED]).close()
    opened = open_window()
    opened.open_path(tmp_path / "project.pressmark")
    return opened


def statistics_of(window: MainWindow) -> StatisticsWindow:
    found = window.findChild(StatisticsWindow)
    assert isinstance(found, StatisticsWindow)
    return found


def test_an_empty_project_says_what_to_do(project: Project) -> None:
    for page in pages(queries.statistics(project), NEWS):
        assert page.charts == ()
        assert page.empty


def test_every_number_of_a_page_is_in_the_statistics(project: Project) -> None:
    add(project, MARKED)
    commands.accept(project, MARKED.mentions[0].id)
    found = queries.statistics(project)
    made = {chart.id: chart for page in pages(found, NEWS) for chart in page.charts}
    assert [row.values for row in made["states"].rows] == [(1,)]
    mentions = {row.name: row.total for row in made["mentions"].rows}
    assert mentions == {"Person": 2, "Country, city or state": 1}
    kinds = {row.name: row.total for row in made["kinds"].rows}
    assert kinds["Direct"] == found.labels["attribution"]["direct"]
    assert sum(row.total for row in made["decisions"].rows) == 1


@pytest.mark.parametrize(("people", "note"), [(20, ""), (22, "The first 20 of 22")])
def test_whoever_has_no_name_is_not_counted_among_the_speakers(
    project: Project, people: int, note: str
) -> None:
    add(project, MARKED)
    kinds = {"direct": 1, "indirect": 0, "mixed": 0}
    parties = [Party(None, ""), *(Party(str(i), f"Ann {i}") for i in range(people))]
    found = replace(
        queries.statistics(project),
        speakers=tuple(Speaker(party, kinds, 1) for party in parties),
    )
    made = {chart.id: chart for page in pages(found, NEWS) for chart in page.charts}
    assert (len(made["speakers"].drawn), made["speakers"].note) == (20, note)


def test_the_window_follows_what_is_done(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+Shift+T")
    shown = statistics_of(window)
    assert shown.isVisible()
    figures = shown.figures
    assert figures is not None
    assert figures == queries.statistics(window.focus.project)
    commands.accept(window.focus.project, MARKED.mentions[0].id)
    qtbot.waitUntil(lambda: shown.figures is not figures)
    assert shown.figures == queries.statistics(window.focus.project)
    assert shown.tab(0).cards


def test_only_what_the_list_shows_or_what_is_decided_can_be_counted(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(window, "Ctrl+Shift+T")
    shown = statistics_of(window)
    shown.counted.setCurrentIndex(1)
    assert shown.figures is not None
    assert shown.figures.labels["mention"] == {}
    shown.articles.setCurrentIndex(1)
    window.documents.write("state:done")
    qtbot.waitUntil(lambda: shown.figures is not None and shown.figures.total == 0)
    assert "state:done" in shown.figures.asked
    empty = shown.tab(0).findChild(QLabel, "empty")
    assert isinstance(empty, QLabel)
    assert empty.isVisible()


def test_a_big_project_is_counted_as_a_job(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statistics_keeping, "AT_ONCE", 0)
    press(window, "Ctrl+Shift+T")
    shown = statistics_of(window)
    qtbot.waitUntil(lambda: shown.figures is not None)
    assert shown.figures == queries.statistics(window.focus.project)
    again = shown.findChild(QPushButton, "count_again")
    assert isinstance(again, QPushButton)
    commands.accept(window.focus.project, MARKED.mentions[0].id)
    assert again.isVisible()
    before = shown.figures
    again.click()
    qtbot.waitUntil(lambda: shown.figures is not before)
    assert not again.isVisible()


def test_counting_that_is_stopped_can_be_begun_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statistics_keeping, "AT_ONCE", 0)
    press(window, "Ctrl+Shift+T")
    shown = statistics_of(window)
    stop = shown.findChild(QPushButton, "stop_counting")
    again = shown.findChild(QPushButton, "count_again")
    assert isinstance(stop, QPushButton)
    assert isinstance(again, QPushButton)
    stop.click()
    qtbot.waitUntil(lambda: shown.figures is not None or again.isVisible())
    again.click()
    qtbot.waitUntil(lambda: shown.figures is not None)


def test_closing_the_project_closes_its_statistics(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(window, "Ctrl+Shift+T")
    shown = statistics_of(window)
    with qtbot.waitSignal(shown.destroyed):
        press(window, "Ctrl+W")
