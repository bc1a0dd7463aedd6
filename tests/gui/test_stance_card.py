"""The card of a stance over the article, at the window and with its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pressmark.gui.dialogs.picker import Choice
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.main_window import MainWindow
from pressmark.gui.stances.stance_card import StanceCard
from pressmark.model.ids import EntityId
from pressmark.model.stance import Evidence
from pressmark.project import commands
from tests.asking import when_asked
from tests.gui.at_stance import current_stance, keys, open_card, typed
from tests.gui.at_window import press, said, select


def name(window: MainWindow, entity: EntityId | None) -> str | None:
    found = window.focus.bundle.entity(entity)
    return None if found is None else found.name


@pytest.fixture
def at_quote(at_work: MainWindow) -> MainWindow:
    """Return the window with the first quote current and its speaker given."""
    quote = at_work.focus.bundle.attributions[0]
    ann = next(e for e in at_work.focus.bundle.entities if e.name == "Ann Smith")
    commands.change_attribution(at_work.focus.project, quote.id, speaker=ann.id)
    at_work.focus.show_annotation(quote.id)
    return at_work


@pytest.fixture
def with_topic(at_quote: MainWindow) -> MainWindow:
    commands.add_stance(
        at_quote.focus.project,
        at_quote.focus.bundle.document.id,
        holder=None,
        topic="toll decree",
        polarity="neutral",
    )
    return at_quote


def test_a_stance_takes_four_keys(with_topic: MainWindow) -> None:
    quote = with_topic.focus.annotation
    press(with_topic, "S")
    keys("Return", "Return", "1")
    stance = current_stance(with_topic)
    assert name(with_topic, stance.holder) == "Ann Smith"
    assert (stance.topic, stance.polarity) == ("toll decree", "against")
    assert stance.evidence == (Evidence(attribution=quote),)
    assert with_topic.article.view.hasFocus()


@pytest.mark.parametrize(
    ("key", "polarity"),
    [
        ("1", "against"),
        ("2", "neutral"),
        ("3", "favor"),
        ("4", "mixed"),
        ("5", "unclear"),
        ("0", "none"),
    ],
)
def test_each_digit_is_an_answer_of_its_own(
    with_topic: MainWindow, key: str, polarity: str
) -> None:
    press(with_topic, "S")
    keys("Return", "Return", key)
    assert current_stance(with_topic).polarity == polarity


def test_what_is_typed_finds_a_target_or_makes_a_topic(at_quote: MainWindow) -> None:
    press(at_quote, "S")
    keys("Return")
    typed("berg")
    keys("Return", "3")
    assert name(at_quote, current_stance(at_quote).target) == "Bo Berg"
    press(at_quote, "S")
    keys("Return")
    typed("G7 summit")
    keys("Return", "2")
    assert current_stance(at_quote).topic == "G7 summit"


def test_a_topic_once_used_is_the_first_to_be_offered(at_quote: MainWindow) -> None:
    press(at_quote, "S")
    keys("Return")
    typed("a new pier")
    keys("Return", "2")
    press(at_quote, "S")
    keys("Return", "Return", "3")
    assert current_stance(at_quote).topic == "a new pier"


def test_the_article_itself_can_be_the_holder(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    typed("the article")
    keys("Return", "Return", "1")
    assert current_stance(with_topic).holder is None


def test_a_stance_is_said_to_be_implied_before_it_is_saved(
    with_topic: MainWindow,
) -> None:
    press(with_topic, "S")
    keys("Return", "Return", "E", "E", "1")
    assert current_stance(with_topic).explicit is False
    press(with_topic, "Shift+S")
    assert current_stance(with_topic).explicit is True


def test_alt_and_a_digit_save_while_words_are_typed(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    keys("Alt+3")
    assert open_card(with_topic).target.line.hasFocus()
    keys("Alt+3")
    stance = current_stance(with_topic)
    assert (name(with_topic, stance.holder), stance.polarity) == ("Ann Smith", "favor")


def test_the_selection_is_evidence_and_can_be_taken_out(
    with_topic: MainWindow,
) -> None:
    select(with_topic, "ferry strike")
    press(with_topic, "S")
    keys("Return", "Return", "1")
    text = with_topic.focus.bundle.document.text
    (piece,) = current_stance(with_topic).evidence
    assert [span.covered(text) for span in piece.spans] == ["ferry strike"]
    select(with_topic, "ferry strike")
    press(with_topic, "S")
    keys("Return", "Return", "-", "1")
    assert current_stance(with_topic).evidence == ()


def test_escape_closes_the_card_and_makes_nothing(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    keys("Return", "Escape")
    assert len(with_topic.focus.bundle.stances) == 1
    assert with_topic.article.view.hasFocus()


def test_letters_in_the_card_are_no_shortcuts(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    keys("Return", "Return", "X", "A", "Del", "Ctrl+Z")
    assert open_card(with_topic).isVisible()
    assert len(with_topic.focus.bundle.attributions) == 2
    assert len(with_topic.focus.bundle.stances) == 1


def test_a_click_elsewhere_closes_the_card(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    card = open_card(with_topic)
    with_topic.inspector.currentWidget().setFocus()
    assert not card.isVisible()
    assert not with_topic.article.view.hasFocus()


def test_another_article_closes_the_card(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    card = open_card(with_topic)
    with_topic.focus.show_document(None)
    assert not card.isVisible()


def test_a_polarity_can_be_clicked(with_topic: MainWindow) -> None:
    press(with_topic, "S")
    keys("Return", "Return")
    button = open_card(with_topic).answers.button("none")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert current_stance(with_topic).polarity == "none"


def test_f2_goes_on_in_the_full_dialog(with_topic: MainWindow) -> None:
    def answer(dialog: StanceDialog) -> None:
        draft = dialog.draft()
        assert (draft.topic, len(draft.evidence)) == ("toll decree", 1)
        QTest.keySequence(dialog, "Alt+1")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    press(with_topic, "S")
    keys("Return", "Return")
    when_asked(StanceDialog, answer)
    keys("F2")
    stance = current_stance(with_topic)
    assert (stance.topic, stance.polarity) == ("toll decree", "against")


def test_a_stance_that_needs_evidence_is_told_to(with_topic: MainWindow) -> None:
    commands.set_evidence_required(with_topic.focus.project, True)
    press(with_topic, "S")
    keys("Return", "Return", "-", "1")
    assert "It needs evidence" in said(with_topic)


def test_without_a_target_the_card_asks_for_one(at_work: MainWindow) -> None:
    press(at_work, "S")
    card = open_card(at_work)
    QTest.mouseClick(card.stand.button("favor"), Qt.MouseButton.LeftButton)
    assert at_work.focus.bundle.stances == ()
    assert card.target.line.hasFocus()


def test_the_polarities_are_in_a_menu_with_their_words(at_work: MainWindow) -> None:
    menu = next(
        found
        for found in at_work.menuBar().findChildren(QMenu)
        if "Polarit" in found.title()
    )
    shown = [action for action in menu.actions() if action.isVisible()]
    assert [action.text() for action in shown] == [
        "Against",
        "Neutral",
        "For",
        "Mixed",
        "Not assessable",
        "None expressed",
    ]
    assert [action.shortcut().toString() for action in shown] == list("123450")
    assert at_work.findChild(QAction, "polarity_6") is not None
    assert QApplication.activeWindow() is at_work
    assert not at_work.findChildren(StanceCard)


def test_the_card_stays_inside_the_window_at_every_stage(
    with_topic: MainWindow,
) -> None:
    with_topic.resize(1000, 560)
    for words in ("Two mayors", "ferry strike"):
        select(with_topic, words)
        press(with_topic, "S")
        card = open_card(with_topic)
        heights = []
        for key in ("Return", "Return", "Escape"):
            QApplication.processEvents()
            assert with_topic.rect().contains(card.geometry())
            heights.append(card.height())
            keys(key)
        assert heights[2] < heights[1]


def test_who_is_mentioned_as_a_speaker_has_their_quote_as_evidence(
    with_topic: MainWindow,
) -> None:
    bundle, quote = with_topic.focus.bundle, with_topic.focus.annotation
    mention = next(m for m in bundle.mentions if m.entity is not None)
    with_topic.focus.show_annotation(mention.id)
    press(with_topic, "S")
    keys("Return", "Return", "1")
    stance = current_stance(with_topic)
    assert stance.holder == mention.entity
    assert stance.evidence == (Evidence(attribution=quote),)


def test_words_that_are_all_of_a_quote_are_that_quote(with_topic: MainWindow) -> None:
    quote = with_topic.focus.bundle.attributions[0]
    with_topic.focus.show_annotation(None)
    select(with_topic, "“We agree,”")
    press(with_topic, "S")
    keys("Return", "Return", "1")
    assert current_stance(with_topic).evidence == (Evidence(attribution=quote.id),)


def test_words_inside_a_quote_offer_its_speaker_as_the_holder(
    at_quote: MainWindow,
) -> None:
    at_quote.focus.show_annotation(None)
    select(at_quote, "We agree")
    press(at_quote, "S")
    card = open_card(at_quote)
    quote = at_quote.focus.bundle.attributions[0]
    held = card.holder.value()
    assert isinstance(held, Choice)
    assert held.value == quote.speaker


def test_who_is_named_before_the_words_in_their_sentence_is_the_holder(
    at_work: MainWindow,
) -> None:
    select(at_work, "noted")
    press(at_work, "S")
    held = open_card(at_work).holder.value()
    assert isinstance(held, Choice)
    assert held.text == "Bo Berg"


def test_whom_the_selected_words_mention_is_the_first_target(
    at_work: MainWindow,
) -> None:
    select(at_work, "in Halvern")
    press(at_work, "S")
    card = open_card(at_work)
    card.target.line.setFocus()
    value = card.target.value()
    assert isinstance(value, Choice)
    assert value.text == "Ann Smith"
