from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressmark.gui.inspector.cards import RowKind
from pressmark.gui.inspector.inspector import Inspector
from pressmark.gui.inspector.speaker_stances import SpeakerStances
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.scheme import NEWS
from tests.gui.inspected import (
    LEFT,
    an_article,
    center_of,
    current_id,
    picks,
    press,
    shown_inspector,
    view_of,
)
from tests.gui.listed import with_quotes


@pytest.fixture
def article() -> Bundle:
    return an_article()


@pytest.fixture
def inspector(qtbot: QtBot, article: Bundle) -> Inspector:
    return shown_inspector(qtbot, article)


def test_enter_and_a_double_click_ask_for_a_quote_to_be_opened(
    inspector: Inspector, article: Bundle
) -> None:
    opened: list[object] = []
    inspector.open_requested.connect(opened.append)
    quote = article.attributions[0].id
    inspector.set_current(quote)
    press(inspector, Qt.Key.Key_Return)
    view = view_of(inspector)
    QTest.mouseClick(view.viewport(), LEFT, pos=center_of(view, 0))
    QTest.mouseDClick(view.viewport(), LEFT, pos=center_of(view, 0))
    assert opened == [quote, quote]


def test_enter_on_an_entity_asks_for_it_to_be_changed(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    inspector.set_layer_tab(Layer.ENTITIES)
    view = view_of(inspector)
    QTest.mouseClick(view.viewport(), LEFT, pos=center_of(view, 1))
    with qtbot.waitSignal(inspector.entity_activated) as activated:
        press(inspector, Qt.Key.Key_Return)
    assert activated.args == [article.entities[1].id]


def test_an_entity_shows_its_mentions_and_picks_the_first_open_one(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    # As the window does: what is picked is made current everywhere.
    inspector.picked.connect(inspector.set_current)
    picked = picks(inspector)
    inspector.set_layer_tab(Layer.MENTIONS)
    view = view_of(inspector)
    QTest.mouseClick(view.viewport(), LEFT, pos=center_of(view, 1))
    mine = [m.id for m in article.mentions if m.entity == article.entities[1].id]
    assert picked == [mine[0]]
    qtbot.waitUntil(lambda: view.model().rowCount() == 4 + len(mine))
    assert current_id(inspector) == article.entities[1].id
    inspector.set_current(mine[0])
    assert current_id(inspector) == article.entities[1].id
    press(inspector, Qt.Key.Key_Down)
    press(inspector, Qt.Key.Key_Down)
    assert picked == [mine[0], mine[0], mine[1]]
    assert current_id(inspector) == mine[1]


def test_a_click_on_a_polarity_chooses_it(inspector: Inspector) -> None:
    chosen: list[tuple[object, str]] = []
    inspector.polarity_chosen.connect(lambda *args: chosen.append(args))
    inspector.set_layer_tab(Layer.STANCES)
    view = view_of(inspector)
    index = view.model().index(1, 0)
    area = view.visualRect(index)
    for x in range(area.left() + 30, area.right() - 30, 8):
        for y in range(area.top() + 40, area.bottom() - 16, 8):
            QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(x, y))
    assert {polarity for _, polarity in chosen} == set(NEWS.polarities)
    assert {stance for stance, _ in chosen} == {"s1"}


def test_the_digits_choose_the_polarity_of_the_current_stance(
    inspector: Inspector,
) -> None:
    chosen: list[str] = []
    inspector.polarity_chosen.connect(lambda _, polarity: chosen.append(polarity))
    inspector.set_current(AnnotationId("s1"))
    press(inspector, Qt.Key.Key_3)
    press(inspector, Qt.Key.Key_0)
    press(inspector, Qt.Key.Key_9)
    assert chosen == ["favor", "none"]


def test_a_note_is_ticked_by_a_click_on_its_box_and_by_space(
    inspector: Inspector,
) -> None:
    toggled: list[tuple[object, ...]] = []
    inspector.note_toggled.connect(lambda *args: toggled.append(args))
    inspector.setCurrentIndex(3)
    view = view_of(inspector)
    corner = view.visualRect(view.model().index(0, 0)).topLeft()
    QTest.mouseClick(view.viewport(), LEFT, pos=corner + QPoint(31, 28))
    QTest.mouseClick(view.viewport(), LEFT, pos=center_of(view, 1))
    press(inspector, Qt.Key.Key_Space)
    assert toggled == [("n1", True), ("n2", False)]


def test_a_note_leads_to_what_it_is_on_and_its_tab_stays(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    inspector.picked.connect(inspector.set_current)
    picked = picks(inspector)
    inspector.setCurrentIndex(3)
    view = view_of(inspector)
    QTest.mouseClick(view.viewport(), LEFT, pos=center_of(view, 0))
    assert picked == [article.attributions[3].id]
    assert current_id(inspector) == "n1"
    with qtbot.waitSignal(inspector.note_edit_requested) as asked:
        press(inspector, Qt.Key.Key_Return)
    assert asked.args == ["n1"]


def test_headings_are_passed_over_by_the_arrow_keys(
    inspector: Inspector, article: Bundle
) -> None:
    other = replace(article.stances[0], id=AnnotationId("s2"), holder=None)
    inspector.show_bundle(replace(article, stances=(*article.stances, other)), NEWS)
    inspector.set_layer_tab(Layer.STANCES)
    inspector.set_current(AnnotationId("s1"))
    press(inspector, Qt.Key.Key_Down)
    evidence = view_of(inspector).current_row()
    assert evidence is not None
    assert evidence.kind is RowKind.EVIDENCE
    press(inspector, Qt.Key.Key_Down)
    row = view_of(inspector).current_row()
    assert row is not None
    assert (row.kind, row.id) == (RowKind.ANNOTATION, "s2")


def test_where_the_speaker_stands_is_shown_under_the_quotes(
    inspector: Inspector, article: Bundle
) -> None:
    spoken = with_quotes(article, {"speaker": article.entities[0].id}, {})
    inspector.show_bundle(spoken, NEWS)
    panel = inspector.findChild(SpeakerStances)
    assert isinstance(panel, SpeakerStances)
    assert not panel.isVisible()
    inspector.set_current(spoken.attributions[0].id)
    assert panel.isVisible()
    headings = panel.view.model().index(0, 0).data()
    assert (headings, panel.view.model().rowCount()) == ("Stance of Ann 0", 2)
    inspector.set_current(spoken.attributions[1].id)
    assert not panel.isVisible()


def test_a_stance_under_the_quotes_can_be_picked_and_changed_there(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    spoken = with_quotes(article, {"speaker": article.entities[0].id})
    inspector.show_bundle(spoken, NEWS)
    inspector.picked.connect(inspector.set_current)
    inspector.set_current(spoken.attributions[0].id)
    panel = inspector.findChild(SpeakerStances)
    assert isinstance(panel, SpeakerStances)
    picked = picks(inspector)
    qtbot.waitUntil(lambda: panel.height() > 0)
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=center_of(panel.view, 1))
    assert picked == ["s1"]
    assert inspector.current_layer() is Layer.ATTRIBUTIONS
    with qtbot.waitSignal(inspector.polarity_chosen) as chosen:
        QTest.keyClick(panel.view, Qt.Key.Key_2)
    assert chosen.args == ["s1", "neutral"]


@pytest.mark.parametrize("width", [300, 287, 412])
def test_cards_are_painted_as_wide_as_they_are_measured(
    inspector: Inspector, width: int
) -> None:
    view = view_of(inspector)
    inspector.resize(width, 260)
    for height in (900, 120):
        inspector.resize(width, height)
        QTest.qWait(20)
        wide = view.visualRect(view.model().index(0, 0)).width()
        assert wide == view.viewport().width()


def test_a_list_out_of_sight_keeps_no_pictures_of_its_cards(
    inspector: Inspector,
) -> None:
    shown = _pictures()
    inspector.hide()
    assert _pictures() <= shown - 3


def test_a_card_is_painted_once_wherever_the_list_is_scrolled(
    inspector: Inspector,
) -> None:
    view = view_of(inspector)
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), 7):
        bar.setValue(place)
        view.grab()
    shown = {
        view.model().index(row, 0).data() for row in range(view.model().rowCount())
    }
    assert _pictures() <= len(shown)


def _pictures() -> int:
    gc.collect()
    return sum(isinstance(one, QPixmap) for one in gc.get_objects())
