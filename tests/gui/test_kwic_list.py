"""The list of matches in context: its ticks, its headings, and how it grows."""

from __future__ import annotations

from collections.abc import Sequence
from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.kwic.kwic_list import KwicList
from pressmark.gui.kwic.line import KwicLine, Tick, paged
from pressmark.gui.kwic.model import HEADING_ROLE, KwicModel
from pressmark.model.ids import DocumentId
from pressmark.project.queries import Hit

MANY = 100_000


def line(number: int, article: int = 0, tick: Tick = Tick.ON) -> KwicLine:
    hit = Hit(
        document=DocumentId(f"d{article}"),
        name=f"a{article}",
        title=f"Article {article}",
        start=number,
        end=number + 5,
        before=f"line {number} of\nthe ",
        match="Amara",
        after=", who <b>said</b> so.",
    )
    return KwicLine(hit, "person", "Evening Ledger · 14 May 2031", tick=tick)


def lines(count: int, per_article: int = 3) -> list[KwicLine]:
    return [line(number, number // per_article) for number in range(count)]


@pytest.fixture
def kwic(qtbot: QtBot) -> KwicList:
    shown = KwicList(ticks=True)
    qtbot.addWidget(shown)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.lines, mode, shown)
    shown.resize(700, 300)
    shown.show()
    qtbot.waitExposed(shown).__enter__()
    shown.setFocus()
    return shown


def headings(model: KwicModel) -> list[int]:
    rows = range(model.rowCount())
    return [row for row in rows if model.index(row).data(HEADING_ROLE)]


def key(kwic: KwicList, *arguments: object) -> None:
    QTest.keyClick(kwic, *arguments)  # type: ignore[call-overload]  # a key and its modifiers


def test_the_matches_of_each_article_are_under_its_heading(kwic: KwicList) -> None:
    kwic.show_lines(lines(7))
    assert kwic.lines.rowCount() == 10
    assert headings(kwic.lines) == [0, 4, 8]
    assert kwic.lines.index(4).data() == "Article 1"
    assert kwic.lines.index(1).data() == "line 0 of the Amara, who <b>said</b> so."
    assert [kwic.lines.row_of(number) for number in (0, 3, 6)] == [1, 5, 9]


def test_without_headings_every_row_is_a_line(qtbot: QtBot) -> None:
    kwic = KwicList(headings=False)
    qtbot.addWidget(kwic)
    kwic.show_lines(lines(7))
    assert kwic.lines.rowCount() == 7


def test_the_arrow_keys_pass_over_headings(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    came: list[KwicLine | None] = []
    kwic.current_line.connect(came.append)
    for _ in range(3):
        key(kwic, Qt.Key.Key_Down)
    assert [one.hit.start for one in came if one] == [1, 2, 3]


def test_space_ticks_and_unticks_the_selected_lines(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    counts: list[int] = []
    kwic.lines.ticks_changed.connect(counts.append)
    key(kwic, Qt.Key.Key_Space)
    key(kwic, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(kwic, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(kwic.selected()) == 3
    key(kwic, Qt.Key.Key_Space)
    assert counts == [5, 3]
    key(kwic, Qt.Key.Key_Space)
    assert len(kwic.lines.ticked()) == 6


def test_all_are_ticked_and_unticked_by_one_key(kwic: KwicList) -> None:
    kwic.show_lines([*lines(4), line(4, 2, Tick.OFF), line(5, 2, Tick.NONE)])
    control = Qt.KeyboardModifier.ControlModifier
    assert kwic.lines.tick_count() == 4
    key(kwic, Qt.Key.Key_A, control)
    assert kwic.lines.tick_count() == 0
    key(kwic, Qt.Key.Key_A, control)
    # What is held back is ticked only by itself.
    assert kwic.lines.tick_count() == 4
    kwic.lines.toggle([kwic.lines.row_of(4)])
    assert kwic.lines.tick_count() == 5
    kwic.lines.toggle([kwic.lines.row_of(5)])
    assert kwic.lines.tick_count() == 5
    assert kwic.lines.tickable_count() == 5


def test_the_lines_of_one_article_are_ticked_together(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    key(kwic, Qt.Key.Key_Space)
    state = Qt.ItemDataRole.CheckStateRole
    heading = kwic.lines.index(0)
    assert heading.data(state) == Qt.CheckState.PartiallyChecked
    key(kwic, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert heading.data(state) == Qt.CheckState.Checked
    key(kwic, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert heading.data(state) == Qt.CheckState.Unchecked
    assert kwic.lines.tick_count() == 3


def test_a_click_on_the_box_ticks_and_leaves_the_selection(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    kwic.go_to(4)
    for row, left in ((1, 5), (0, 6), (0, 3)):
        place = kwic.visualRect(kwic.lines.index(row)).center()
        place.setX(16)
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(kwic.viewport(), button, pos=QPoint(place))
        assert kwic.lines.tick_count() == left
    assert kwic.current() == kwic.lines.lines()[4]


def test_enter_and_a_double_click_go_to_the_line(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    went: list[KwicLine] = []
    kwic.activated_line.connect(went.append)
    key(kwic, Qt.Key.Key_Return)
    place = kwic.visualRect(kwic.lines.index(3)).center()
    QTest.mouseDClick(kwic.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.hit.start for one in went] == [0, 2]


def test_typed_letters_go_to_the_next_line_with_them(kwic: KwicList) -> None:
    kwic.show_lines(lines(6))
    QTest.keyClicks(kwic, "4")
    current = kwic.current()
    assert current is not None
    assert current.hit.start == 4


def test_lines_are_taken_as_the_list_is_scrolled(qtbot: QtBot) -> None:
    asked: list[tuple[int, int]] = []

    def page(offset: int, limit: int) -> Sequence[KwicLine]:
        asked.append((offset, limit))
        return lines(1000)[offset : offset + limit]

    kwic = KwicList()
    qtbot.addWidget(kwic)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(kwic.lines, mode, kwic)
    kwic.show_lines(paged(page))
    first = len(kwic.lines.lines())
    assert 0 < first < 1000
    kwic.lines.fetchMore()
    assert len(kwic.lines.lines()) > first
    kwic.lines.fetch_all()
    assert [one.hit.start for one in kwic.lines.lines()] == list(range(1000))
    assert headings(kwic.lines)[-1] == kwic.lines.row_of(999) - 1
    assert asked[0][0] == 0


def test_a_hundred_thousand_lines_are_shown_at_once(qtbot: QtBot) -> None:
    kwic = KwicList(ticks=True)
    qtbot.addWidget(kwic)
    kwic.show()
    many = lines(MANY)
    began = process_time()
    kwic.show_lines(many)
    QApplication.processEvents()
    kwic.go_to(MANY // 2)
    QApplication.processEvents()
    assert process_time() - began < 1
    assert kwic.lines.tick_count() == MANY


def test_a_screen_reader_hears_the_line_its_tick_and_its_article(
    kwic: KwicList,
) -> None:
    kwic.show_lines(lines(2))
    spoken = kwic.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "line 0 of the Amara" in spoken
    assert "ticked" in spoken
    assert "Article 0" in spoken


@pytest.mark.parametrize("colors", [theme.DARK, theme.LIGHT])
def test_lines_are_painted_in_both_themes(
    qapp: QApplication, kwic: KwicList, colors: theme.Theme
) -> None:
    theme.apply(qapp, colors)
    kwic.show_lines([*lines(4), line(4, 2, Tick.OFF), line(5, 2, Tick.NONE)])
    image = kwic.viewport().grab().toImage()
    found = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }
    assert colors.accent.name() in found
    assert len(found) > 20


def test_an_empty_list_says_what_to_do(kwic: KwicList) -> None:
    before = kwic.viewport().grab().toImage()
    kwic.set_empty_words("Nothing has these words. Try fewer of them.")
    assert kwic.viewport().grab().toImage() != before
