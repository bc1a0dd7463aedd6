"""Handles, hints and snapping in the article by itself, in a real widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressmark.gui import theme
from pressmark.gui.article.handles import nearest
from pressmark.gui.article.hints import Target
from pressmark.gui.article.snapping import Purpose
from pressmark.gui.article.view import ArticleView
from pressmark.gui.work.edges import Edge
from pressmark.model.attribution import Attribution, Role
from pressmark.model.scheme import NEWS
from tests.builders import bundle as bundle_of
from tests.gui.article_shown import ARTICLE, TEXT, at, shown

QUOTE, NOTED = ARTICLE.attributions
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleView]:
    made = shown(qtbot, qapp)
    yield made
    made.leave_hints()
    qapp.setStyleSheet("")


def before(view: ArticleView, words: str) -> QPoint:
    """Return the place just before words, between two letters."""
    start = TEXT.index(words)
    left, right = at(view, start - 1), at(view, start)
    return QPoint((left.x() + 3 * right.x()) // 4, right.y())


def drag(view: ArticleView, start: QPoint, end: QPoint) -> None:
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, pos=end)


def handle_at(view: ArticleView, words: str, role: Role, edge: Edge) -> QPoint:
    """Return where a handle is painted, found as the mouse finds it."""
    start = at(view, TEXT.index(words))
    for away, down in product(range(-12, 13), range(-24, 25)):
        point = start + QPoint(away, down)
        spot = view.handle_at(QPointF(point))
        if spot is not None and (spot.part.role, spot.edge) == (role, edge):
            return point
    raise AssertionError(f"no handle of {role} at {words}")


@pytest.mark.parametrize("zoom", [100, 160])
def test_a_dragged_edge_is_in_code_points_at_any_zoom(
    view: ArticleView, qtbot: QtBot, zoom: int
) -> None:
    view.set_zoom(zoom)
    view.set_current(QUOTE.id)
    source = handle_at(view, "Ann Smith", Role.SOURCE, Edge.START)
    with qtbot.waitSignal(view.edge_dragged) as dragged:
        drag(view, source, before(view, "Port of"))
    assert dragged.args is not None
    changed = dragged.args[0]
    assert isinstance(changed, Attribution)
    assert [one.covered(TEXT) for one in changed.source] == ["Port of Halvern"]
    assert changed == replace(QUOTE, source=changed.source)


def test_what_is_dragged_is_shown_and_gone_when_nobody_keeps_it(
    view: ArticleView,
) -> None:
    view.set_current(NOTED.id)
    start = handle_at(view, "the concerns", Role.CONTENT, Edge.START)
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    assert view.is_dragging()
    QTest.mouseMove(view.viewport(), before(view, "smaller"))
    handle_at(view, "smaller", Role.CONTENT, Edge.START)
    QTest.mouseRelease(view.viewport(), LEFT, pos=before(view, "smaller"))
    assert not view.is_dragging()
    assert view.handle_at(QPointF(start)) is not None


def test_words_beside_a_handle_can_be_selected(view: ArticleView) -> None:
    view.set_current(NOTED.id)
    drag(view, before(view, "the concerns"), at(view, TEXT.index("smaller")))
    selected = view.selected_span()
    assert selected is not None
    assert selected.covered(TEXT) == "the concerns of"


def test_keys_move_another_part_after_its_handle_was_clicked(
    view: ArticleView,
) -> None:
    view.set_current(QUOTE.id)
    grip = view.grip()
    assert grip is not None
    assert grip.start.part.role is Role.CONTENT
    place = handle_at(view, "said", Role.CUE, Edge.START)
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    grip = view.grip()
    assert grip is not None
    assert grip.start.part.role is Role.CUE


def test_what_runs_from_right_to_left_begins_at_its_right(view: ArticleView) -> None:
    article = bundle_of("[שלום עולם:PERSON] said hello.", name="hebrew")
    view.show_bundle(article, NEWS)
    view.set_current(article.mentions[0].id)
    found: dict[Edge, int] = {}
    caret = view.cursorRect()
    for x, y in product(range(view.viewport().width()), range(2 * caret.bottom())):
        handle = view.handle_at(QPointF(x, y))
        if handle is not None:
            found.setdefault(handle.edge, x)
    assert found[Edge.START] > found[Edge.END]


def test_nothing_is_where_no_handle_is() -> None:
    assert nearest([], QPointF(3, 3)) is None


def test_without_snapping_a_selection_stays_as_it_is(view: ArticleView) -> None:
    view.set_snapping(False)
    start, end = at(view, TEXT.index("concerns") + 2), at(view, TEXT.index("smaller"))
    drag(view, start, end)
    selected = view.selected_span(Purpose.NAME)
    assert selected is not None
    assert selected.covered(TEXT).strip("c") in {"oncerns of", "ncerns of"}


def targets() -> list[Target]:
    return [Target(one.id, one.span.start) for one in ARTICLE.mentions[:3]]


@pytest.mark.parametrize("shown_in", [theme.LIGHT, theme.DARK])
def test_hints_are_painted_and_can_be_clicked(
    view: ArticleView, qtbot: QtBot, shown_in: theme.Theme
) -> None:
    view.set_theme(shown_in)
    plain = view.viewport().grab().toImage()
    view.ask(targets(), "Which?")
    asked = view.viewport().grab().toImage()
    assert asked != plain
    spot = at(view, ARTICLE.mentions[0].span.start)
    accents = [
        QPoint(x, y)
        for y in range(spot.y() - 20, spot.y())
        for x in range(spot.x() - 6, spot.x() + 6)
        if asked.pixelColor(x, y) == shown_in.accent
    ]
    with qtbot.waitSignal(view.hint_chosen) as chosen:
        QTest.mouseClick(view.viewport(), LEFT, pos=accents[0])
    assert chosen.args == [ARTICLE.mentions[0].id]


def test_hints_go_when_the_text_is_scrolled(view: ArticleView) -> None:
    view.ask(targets(), "Which?")
    middle = QPointF(300, 300)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert not view.is_hinting()


def test_hints_go_with_the_article(view: ArticleView) -> None:
    view.ask(targets(), "Which?")
    view.show_bundle(bundle_of("Another [Ann:PERSON].", name="other"), NEWS)
    assert not view.is_hinting()


def test_a_letter_answers_only_where_it_may(view: ArticleView) -> None:
    typed: list[str] = []
    view.hint_typed.connect(typed.append)
    view.ask(targets(), "Which?")
    QTest.keyClick(view, Qt.Key.Key_B)
    assert typed == []
    assert not view.is_hinting()
    view.ask(targets(), "Which?", further=True)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert typed == ["b"]


def test_the_caret_comes_along_unless_words_are_selected(view: ArticleView) -> None:
    view.set_current(NOTED.id)
    assert view.caret_position() == NOTED.content[0].start
    drag(view, at(view, TEXT.index("concerns")), at(view, TEXT.index("smaller")))
    selected = view.selected_span()
    view.set_current(ARTICLE.mentions[0].id)
    assert view.selected_span() == selected


def test_a_click_soon_after_a_double_click_elsewhere_picks(
    view: ArticleView, qtbot: QtBot
) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, pos=at(view, TEXT.index("concerns") + 2))
    with qtbot.waitSignal(view.picked) as picked:
        QTest.mouseClick(view.viewport(), LEFT, pos=at(view, TEXT.index("Halvern") + 2))
    assert picked.args == [ARTICLE.mentions[2].id]
