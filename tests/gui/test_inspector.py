from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.card_view import CardView
from pressmark.gui.cards import RowKind
from pressmark.gui.inspector import Inspector
from pressmark.gui.speaker_stances import SpeakerStances
from pressmark.gui.theme import DARK, LIGHT, Theme
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId, DocumentId, NoteId
from pressmark.model.layer import Layer
from pressmark.model.note import Note
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle
from tests.gui.listed import ACCEPTED, REJECTED, with_quotes

LEFT = Qt.MouseButton.LeftButton
QUOTES = 12


def an_article() -> Bundle:
    """Return an article with more of everything than fits into the window."""
    quotes = "\n".join(
        f"[“Word {n}”:content {n}] [said:cue {n}]"
        f" [[Ann {n}:PERSON=Ann {n % 4}]:source {n}]."
        for n in range(QUOTES)
    )
    made = bundle(f"[Tolls rise:headline]\n{quotes}\n[Read more:furniture]")
    ann, bo, *_ = made.entities
    evidence = (Evidence(attribution=made.attributions[0].id),)
    return replace(
        made,
        stances=(
            Stance(
                AnnotationId("s1"),
                ann.id,
                bo.id,
                None,
                "against",
                SUGGESTED,
                evidence=evidence,
            ),
        ),
        notes=(
            Note(NoteId("n1"), made.attributions[3].id, "Who?", False, "ro", "1"),
            Note(NoteId("n2"), None, "Done.", True, "ro", "2"),
        ),
    )


@pytest.fixture
def article() -> Bundle:
    return an_article()


@pytest.fixture
def inspector(qtbot: QtBot, article: Bundle) -> Inspector:
    made = Inspector()
    qtbot.addWidget(made)
    for view in made.findChildren(CardView):
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        QAbstractItemModelTester(view.model(), mode, view)
    made.resize(340, 500)
    made.show_bundle(article, NEWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def view_of(inspector: Inspector) -> CardView:
    """Return the list of the tab in front."""
    return next(view for view in inspector.findChildren(CardView) if view.isVisible())


def current_id(inspector: Inspector) -> str | None:
    """Return the id of the row one is at in the tab in front."""
    row = view_of(inspector).current_row()
    return None if row is None else row.id


def picks(inspector: Inspector) -> list[object]:
    """Return a list that fills with what is picked."""
    picked: list[object] = []
    inspector.picked.connect(picked.append)
    return picked


def center_of(view: CardView, row: int) -> QPoint:
    """Return the middle of a row on the screen."""
    return view.visualRect(view.model().index(row, 0)).center()


def press(inspector: Inspector, key: Qt.Key) -> None:
    """Press a key in the list of the tab in front."""
    QTest.keyClick(view_of(inspector), key)


def expanded(view: CardView, row: int) -> Callable[[], bool]:
    """Return a question: has the row grown higher than the others?"""
    model = view.model()
    other = 1 if row == 0 else 0
    return lambda: (
        view.visualRect(model.index(row, 0)).height()
        > view.visualRect(model.index(other, 0)).height()
    )


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


def test_letters_are_left_to_the_shortcuts_of_the_window(
    inspector: Inspector, article: Bundle
) -> None:
    inspector.set_current(article.attributions[3].id)
    press(inspector, Qt.Key.Key_A)
    assert current_id(inspector) == article.attributions[3].id


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


def test_headings_are_passed_over_by_the_arrow_keys(
    inspector: Inspector, article: Bundle
) -> None:
    other = replace(article.stances[0], id=AnnotationId("s2"), holder=None)
    inspector.show_bundle(replace(article, stances=(*article.stances, other)), NEWS)
    inspector.set_layer_tab(Layer.STANCES)
    inspector.set_current(AnnotationId("s1"))
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
