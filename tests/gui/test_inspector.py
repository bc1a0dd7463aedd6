from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.inspector.inspector import Inspector
from pressmark.gui.theme import DARK, LIGHT, Theme
from pressmark.model.bundle import Bundle
from pressmark.model.filters import read
from pressmark.model.ids import AnnotationId, DocumentId
from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from tests.gui.inspected import (
    LEFT,
    QUOTES,
    an_article,
    center_of,
    current_id,
    expanded,
    picks,
    press,
    shown_inspector,
    view_of,
)
from tests.gui.listed import ACCEPTED, REJECTED, with_quotes


@pytest.fixture
def article() -> Bundle:
    return an_article()


@pytest.fixture
def inspector(qtbot: QtBot, article: Bundle) -> Inspector:
    return shown_inspector(qtbot, article)


def test_every_tab_says_how_much_it_lists(inspector: Inspector) -> None:
    bar = inspector.tabBar()
    names = [bar.accessibleTabName(tab) for tab in range(bar.count())]
    assert names == ["Quotes, 12", "Entities, 4", "Stance, 1", "Notes, 2", "Page, 2"]


def test_the_card_of_any_annotation_can_be_made_current(
    inspector: Inspector, article: Bundle
) -> None:
    picked = picks(inspector)
    for annotation in article.annotations():
        inspector.set_current(annotation.id)
        assert current_id(inspector) == annotation.id
        view = view_of(inspector)
        shown = view.viewport().rect()
        assert shown.intersects(view.visualRect(view.currentIndex()))
    assert picked == []


def test_making_a_card_current_brings_its_tab_to_the_front(
    inspector: Inspector, article: Bundle
) -> None:
    for annotation, layer in (
        (article.regions[0], Layer.REGIONS),
        (article.mentions[0], Layer.MENTIONS),
        (article.attributions[0], Layer.ATTRIBUTIONS),
        (article.stances[0], Layer.STANCES),
    ):
        inspector.set_current(annotation.id)
        assert inspector.current_layer() is layer


def test_what_is_not_in_the_article_changes_nothing(
    inspector: Inspector, article: Bundle
) -> None:
    inspector.set_current(article.attributions[1].id)
    inspector.set_current(AnnotationId("elsewhere"))
    assert current_id(inspector) == article.attributions[1].id
    inspector.set_current(None)
    assert current_id(inspector) is None


def test_the_arrow_keys_pick_the_next_and_the_previous_quote(
    inspector: Inspector, article: Bundle
) -> None:
    picked = picks(inspector)
    first, second, *_ = (quote.id for quote in article.attributions)
    inspector.set_current(first)
    press(inspector, Qt.Key.Key_Down)
    press(inspector, Qt.Key.Key_Up)
    assert picked == [second, first]


def test_a_picked_card_grows_and_stays_where_it_was_clicked(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    inspector.set_current(article.attributions[0].id)
    view, picked = view_of(inspector), picks(inspector)
    at = center_of(view, 2)
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert picked == [article.attributions[2].id]
    qtbot.waitUntil(expanded(view, 2))
    assert view.visualRect(view.model().index(2, 0)).contains(at)


def test_coming_to_a_list_picks_nothing(
    inspector: Inspector, article: Bundle, qtbot: QtBot
) -> None:
    picked = picks(inspector)
    inspector.activateWindow()
    view_of(inspector).setFocus()
    inspector.show_bundle(replace(article, notes=()), NEWS)
    inspector.set_layer_tab(Layer.MENTIONS)
    qtbot.waitUntil(view_of(inspector).hasFocus)
    assert (picked, current_id(inspector)) == ([], None)
    press(inspector, Qt.Key.Key_Down)
    assert current_id(inspector) == article.entities[0].id


def test_letters_are_left_to_the_shortcuts_of_the_window(
    inspector: Inspector, article: Bundle
) -> None:
    inspector.set_current(article.attributions[3].id)
    press(inspector, Qt.Key.Key_A)
    assert current_id(inspector) == article.attributions[3].id


def test_a_new_picture_of_the_article_keeps_ones_place(
    inspector: Inspector, article: Bundle
) -> None:
    quote = article.attributions[8].id
    inspector.set_current(quote)
    view = view_of(inspector)
    before = view.verticalScrollBar().value()
    top = view.visualRect(view.currentIndex()).top()
    assert before > 0
    inspector.show_bundle(with_quotes(article, {"review": REJECTED}, {}), NEWS)
    assert current_id(inspector) == quote
    inspector.show_bundle(article, NEWS)
    assert view.verticalScrollBar().value() == before
    assert view.visualRect(view.currentIndex()).top() == top


def test_what_is_taken_away_is_current_no_longer_and_nothing_is_picked(
    inspector: Inspector, article: Bundle
) -> None:
    picked = picks(inspector)
    inspector.set_current(article.attributions[2].id)
    fewer = replace(article, attributions=article.attributions[3:])
    inspector.show_bundle(fewer, NEWS)
    assert current_id(inspector) is None
    assert picked == []


def test_a_rejected_quote_can_be_seen_again_with_the_switch(
    inspector: Inspector, article: Bundle
) -> None:
    inspector.show_bundle(with_quotes(article, {"review": REJECTED}), NEWS)
    view = view_of(inspector)
    switch = next(box for box in inspector.findChildren(QCheckBox) if box.isVisible())
    assert switch.text() == "1 rejected"
    assert view.model().rowCount() == QUOTES - 1
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert inspector.focusWidget() is switch
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert view.model().rowCount() == QUOTES
    first = article.attributions[0]
    assert first.id in inspector.reading_order(Layer.ATTRIBUTIONS)
    inspector.set_current(first.id)
    assert current_id(inspector) == first.id


def test_a_tab_with_nothing_on_it_says_what_to_do(
    inspector: Inspector, article: Bundle
) -> None:
    def words() -> str:
        shown = [one for one in inspector.findChildren(QLabel) if one.isVisible()]
        return shown[0].text()

    inspector.show_bundle(replace(article, attributions=()), NEWS)
    assert words().endswith("Select the words someone said and press Q.")
    only = replace(article, attributions=article.attributions[:1])
    inspector.show_bundle(with_quotes(only, {"review": REJECTED}), NEWS)
    assert words().startswith("Everything here was rejected.")
    inspector.show_bundle(None, NEWS)
    assert words().startswith("No article is open.")


def test_the_layer_in_front_stays_while_one_looks_at_the_notes(
    inspector: Inspector,
) -> None:
    inspector.set_layer_tab(Layer.STANCES)
    inspector.setCurrentIndex(3)
    assert inspector.current_layer() is Layer.STANCES
    inspector.set_layer_tab(Layer.EVENTS)
    assert inspector.currentIndex() == 3


def test_the_reading_order_is_that_of_the_text(
    inspector: Inspector, article: Bundle
) -> None:
    mentions = [mention.id for mention in article.mentions]
    assert inspector.reading_order(Layer.MENTIONS) == mentions
    standing = [
        q.id for q in article.attributions if q.review.status != Status.REJECTED
    ]
    assert inspector.reading_order(Layer.ATTRIBUTIONS) == standing
    assert inspector.reading_order(Layer.EVENTS) == []


def test_every_control_and_every_row_has_an_accessible_name(
    inspector: Inspector,
) -> None:
    for widget in inspector.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            seen = QAccessible.queryAccessibleInterface(widget)
            assert seen.text(QAccessible.Text.Name), widget
    for tab in range(inspector.count()):
        inspector.setCurrentIndex(tab)
        view = view_of(inspector)
        role = Qt.ItemDataRole.AccessibleTextRole
        for row in range(view.model().rowCount()):
            assert view.model().index(row, 0).data(role)


def test_another_theme_is_painted_at_once(inspector: Inspector) -> None:
    light = inspector.grab().toImage()
    inspector.set_theme(DARK)
    dark = inspector.grab().toImage()
    at = (60, 120)
    assert light.pixelColor(*at).lightness() > dark.pixelColor(*at).lightness()


def test_another_article_begins_at_its_top_with_nothing_current(
    inspector: Inspector, article: Bundle
) -> None:
    inspector.set_current(article.attributions[-1].id)
    view = view_of(inspector)
    assert view.verticalScrollBar().value() > 0
    other = replace(article.document, id=DocumentId("other"))
    inspector.show_bundle(replace(article, document=other), NEWS)
    assert view.verticalScrollBar().value() == 0
    assert current_id(inspector) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_sort_of_card_can_be_painted(
    inspector: Inspector, article: Bundle, theme: Theme
) -> None:
    inspector.set_theme(theme)
    decided = with_quotes(article, {"review": REJECTED}, {"review": ACCEPTED})
    inspector.show_bundle(decided, NEWS)
    for annotation in decided.annotations():
        inspector.set_current(annotation.id)
        assert not inspector.grab().isNull()
    inspector.setCurrentIndex(3)
    assert not inspector.grab().isNull()


def test_what_a_filter_leaves_out_is_not_said_to_be_missing(
    inspector: Inspector,
) -> None:
    inspector.narrow(read("cue:nowhere").filter)
    inspector.set_layer_tab(Layer.ATTRIBUTIONS)
    shown = [label.text() for label in inspector.findChildren(QLabel)]
    assert any(words.startswith("Nothing here fits the filter") for words in shown)
