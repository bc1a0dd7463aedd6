"""Reading, selecting and picking in an article, in a real widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from pressmark.gui.article.view import ArticleView
from pressmark.gui.article.words import tooltip
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from tests.builders import bundle as bundle_of
from tests.builders import span_of
from tests.gui.article_shown import ARTICLE, TEXT, at, decided, select, shown


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    yield shown(qtbot, qapp)
    qapp.setStyleSheet("")


def click(view: ArticleView, qtbot: QtBot, words: str) -> AnnotationId | None:
    """Click the first letter of words and return what was picked."""
    with qtbot.waitSignal(view.picked) as picked:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, TEXT.index(words))
        )
    assert picked.args is not None
    found: AnnotationId | None = picked.args[0]
    return found


def test_a_click_picks_the_innermost_annotation(
    view: ArticleView, qtbot: QtBot
) -> None:
    assert click(view, qtbot, "Halvern") == ARTICLE.mentions[2].id


def test_further_clicks_at_the_same_place_go_outwards(
    view: ArticleView, qtbot: QtBot
) -> None:
    words = "Halvern"
    found = []
    for _ in range(4):
        found.append(click(view, qtbot, words))
        view.set_current(found[-1], reveal=False)
        # Two quick clicks would be one double click.
        qtbot.wait(QApplication.doubleClickInterval() + 10)
    inner, outer, quote = (
        ARTICLE.mentions[2],
        ARTICLE.mentions[1],
        ARTICLE.attributions[0],
    )
    assert found == [inner.id, outer.id, quote.id, inner.id]


def test_a_click_beside_every_annotation_picks_nothing(
    view: ArticleView, qtbot: QtBot
) -> None:
    assert click(view, qtbot, "all of us") is None


def test_a_click_on_a_name_in_the_margin_picks_its_quote(
    view: ArticleView, qtbot: QtBot
) -> None:
    beside = at(view, TEXT.index("Ann Smith"))
    beside.setX(90)
    with qtbot.waitSignal(view.picked) as picked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert picked.args == [ARTICLE.attributions[0].id]


def test_a_double_click_selects_a_word(view: ArticleView) -> None:
    pos = at(view, TEXT.index("concerns") + 2)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert view.selected_span() == span_of(TEXT, "concerns")


def test_a_selection_is_in_code_points_and_has_no_blanks_at_its_edges(
    view: ArticleView,
) -> None:
    wanted = span_of(TEXT, "said:")
    # One more unit than code points: the smiling face comes before.
    select(view, wanted.start, wanted.end + 2)
    assert view.selected_span() == wanted
    assert view.caret_position() == wanted.end + 1


def test_words_inside_a_selection_can_be_selected_anew(view: ArticleView) -> None:
    start = TEXT.index("said")
    select(view, start - 10, start + 30)
    port, button = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, button, pos=at(view, start))
    QTest.mouseMove(port, at(view, start + 2))
    QTest.mouseMove(port, at(view, start + 3))
    QTest.mouseRelease(port, button, pos=at(view, start + 3))
    assert view.textCursor().selectedText() == "said"


def test_a_selection_of_blanks_is_none(view: ArticleView) -> None:
    gap = TEXT.index("\n\n")
    select(view, gap, gap + 2)
    assert view.selected_span() is None


def test_words_are_selected_by_keyboard_after_a_click(
    view: ArticleView, qtbot: QtBot
) -> None:
    click(view, qtbot, "Port of")
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(view.selection_changed):
        QTest.keyClick(view, Qt.Key.Key_Right, both)
    span = view.selected_span()
    assert span is not None
    assert span.covered(TEXT) in {"Port", "the"}


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_End]
)
def test_keys_move_the_caret(view: ArticleView, key: Qt.Key) -> None:
    view.setFocus()
    QTest.keyClick(view, key)
    assert view.caret_position() > 0


def test_letters_and_undo_are_left_to_the_window(qtbot: QtBot) -> None:
    window, view, done = QMainWindow(), ArticleView(), []
    qtbot.addWidget(window)
    window.setCentralWidget(view)
    for keys in ("Q", "Ctrl+Z", "["):
        action = QAction(keys, window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False, keys=keys: done.append(keys))
        window.addAction(action)
    view.show_bundle(ARTICLE, NEWS)
    with qtbot.waitActive(window):
        window.show()
        # Without a window manager nothing else makes it active.
        window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Q)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_BracketLeft)
    assert done == ["Q", "Ctrl+Z", "["]


def test_what_is_copied_is_the_text_alone(view: ArticleView) -> None:
    view.show_bundle(bundle_of("A\u00a0[“quay”:content 1].", name="copied"), NEWS)
    select(view, 0, 8)
    copied = view.createMimeDataFromSelection()
    assert copied.text() == "A\u00a0“quay”"
    assert not copied.hasHtml()


def test_the_same_document_again_keeps_place_caret_and_selection(
    view: ArticleView,
) -> None:
    select(view, 40, 52)
    view.verticalScrollBar().setValue(120)
    before = view.selected_span()
    view.show_bundle(decided(ARTICLE, Status.ACCEPTED), NEWS)
    assert view.verticalScrollBar().value() == 120
    assert view.selected_span() == before


def test_a_region_that_goes_keeps_the_line_at_the_top(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(300)
    top = view.cursorForPosition(QPoint(200, 0)).position()
    view.show_bundle(replace(ARTICLE, regions=()), NEWS)
    assert view.cursorForPosition(QPoint(200, 0)).position() == top


def test_another_document_is_shown_from_its_start(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(120)
    view.show_bundle(bundle_of("Another [Ann:PERSON].\n" * 40, name="other"), NEWS)
    assert view.verticalScrollBar().value() == 0
    assert view.caret_position() == 0


def test_an_annotation_out_of_sight_is_scrolled_to(
    view: ArticleView, qtbot: QtBot
) -> None:
    league = ARTICLE.mentions[-1]
    view.set_current(league.id)

    def in_sight() -> None:
        assert 0 <= at(view, league.span.start).y() < view.viewport().height()

    qtbot.waitUntil(in_sight)


def test_a_quote_whose_source_is_far_away_is_scrolled_to_its_content(
    view: ArticleView, qtbot: QtBot
) -> None:
    quote = replace(
        ARTICLE.attributions[1],
        id=AnnotationId("far"),
        content=(span_of(TEXT, "The Coastal League met."),),
    )
    view.show_bundle(replace(ARTICLE, attributions=(quote,)), NEWS)
    view.set_current(quote.id)

    def in_sight() -> None:
        assert 0 <= at(view, quote.content[0].start).y() < view.viewport().height()

    qtbot.waitUntil(in_sight)


def test_an_annotation_in_sight_is_not_scrolled_to(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(8)
    view.set_current(ARTICLE.attributions[1].id)
    assert view.verticalScrollBar().value() == 8


def test_ctrl_and_the_wheel_zoom(view: ArticleView, qtbot: QtBot) -> None:
    middle = QPointF(400, 300)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(view.zoom_changed):
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom() == 110
    assert click(view, qtbot, "Halvern") == ARTICLE.mentions[2].id


def test_zoom_stays_within_bounds(view: ArticleView) -> None:
    view.set_zoom(5)
    assert view.zoom() == 50
    view.set_zoom(5000)
    assert view.zoom() == 300


def test_a_tooltip_shows_data_as_it_is() -> None:
    bundle = bundle_of("[x:PERSON=<img src=a> & co]")
    words = tooltip(bundle, bundle.mentions, NEWS, {})
    assert "&lt;img src=a&gt; &amp; co" in words
    assert "80 %" in words
