"""The evidence of a stance at the window: added, extended, gone to, taken out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.cards import RowKind, Shape
from pressmark.gui.inspector.stance_list import STANCES
from pressmark.gui.main_window import MainWindow
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.scheme import NEWS, Rule
from pressmark.model.stance import Evidence, Stance
from pressmark.project import commands
from tests.builders import bundle, span_of
from tests.gui.at_stance import current_stance
from tests.gui.at_window import press, said, select
from tests.gui.listed import ACCEPTED, cards, model_of


@pytest.fixture
def with_stance(at_work: MainWindow) -> MainWindow:
    stance = commands.add_stance(
        at_work.focus.project,
        at_work.focus.bundle.document.id,
        holder=None,
        topic="harbour tolls",
        polarity="against",
    )
    at_work.focus.show_annotation(stance)
    return at_work


def words(window: MainWindow) -> list[list[str]]:
    text = window.focus.bundle.document.text
    pieces = current_stance(window).evidence
    return [[span.covered(text) for span in piece.spans] for piece in pieces]


def test_plus_adds_the_selected_words(with_stance: MainWindow) -> None:
    for passage in ("Two mayors", "ferry strike"):
        select(with_stance, passage)
        press(with_stance, "+")
    assert words(with_stance) == [["Two mayors"], ["ferry strike"]]
    press(with_stance, "Ctrl+Z")
    assert words(with_stance) == [["Two mayors"]]


def test_a_passage_can_be_in_several_parts(with_stance: MainWindow) -> None:
    select(with_stance, "Two mayors")
    press(with_stance, "Ins")
    select(with_stance, "ferry strike")
    press(with_stance, "Shift+Ins")
    assert words(with_stance) == [["Two mayors", "ferry strike"]]


def test_a_quote_that_is_gone_to_is_added_to_the_last_stance(
    with_stance: MainWindow,
) -> None:
    stance, quote = (
        with_stance.focus.annotation,
        with_stance.focus.bundle.attributions[0],
    )
    with_stance.focus.show_annotation(quote.id)
    press(with_stance, "+")
    assert with_stance.focus.annotation == stance
    assert current_stance(with_stance).evidence == (Evidence(attribution=quote.id),)


def test_the_same_evidence_is_not_added_twice(with_stance: MainWindow) -> None:
    for _ in range(2):
        select(with_stance, "Two mayors")
        press(with_stance, "+")
    assert words(with_stance) == [["Two mayors"]]
    assert said(with_stance).startswith("That is evidence")


def test_without_a_stance_one_is_asked_for(at_work: MainWindow) -> None:
    press(at_work, "+")
    assert said(at_work).startswith("Choose a stance first")


def test_without_words_or_a_quote_they_are_asked_for(with_stance: MainWindow) -> None:
    press(with_stance, "+")
    assert said(with_stance).startswith("Select the words that show it")
    press(with_stance, "Shift+Ins")
    assert said(with_stance).startswith("Select the words that belong")


def test_minus_takes_the_last_piece_out(with_stance: MainWindow) -> None:
    for passage in ("Two mayors", "ferry strike"):
        select(with_stance, passage)
        press(with_stance, "+")
    press(with_stance, "-")
    assert words(with_stance) == [["Two mayors"]]
    press(with_stance, "-")
    press(with_stance, "-")
    assert said(with_stance).startswith("This stance has no evidence")


@pytest.fixture
def on_first_piece(with_stance: MainWindow) -> MainWindow:
    """Return the window with the first of two pieces picked in the list."""
    for passage in ("Two mayors", "ferry strike"):
        select(with_stance, passage)
        press(with_stance, "+")
    page = with_stance.inspector.currentWidget()
    view = page.findChild(CardView)
    assert isinstance(view, CardView)
    view.setFocus()
    QTest.keySequence(view, "Down")
    row = view.current_row()
    assert row is not None
    assert row.kind is RowKind.EVIDENCE
    return with_stance


def selected(window: MainWindow) -> str:
    return window.article.view.textCursor().selectedText()


def test_a_piece_that_is_gone_over_is_shown_in_the_article(
    on_first_piece: MainWindow,
) -> None:
    assert selected(on_first_piece) == "Two mayors"
    assert not on_first_piece.article.view.hasFocus()


def test_enter_on_a_piece_goes_there(on_first_piece: MainWindow) -> None:
    page = on_first_piece.inspector.currentWidget()
    view = page.findChild(CardView)
    assert isinstance(view, CardView)
    QTest.keySequence(view, "Return")
    assert on_first_piece.article.view.hasFocus()
    assert selected(on_first_piece) == "Two mayors"


@pytest.mark.parametrize("key", ["Del", "-"])
def test_a_picked_piece_goes_and_the_stance_stays(
    on_first_piece: MainWindow, key: str
) -> None:
    press(on_first_piece, key)
    assert words(on_first_piece) == [["ferry strike"]]


@pytest.fixture
def article() -> Bundle:
    made = bundle("[Ann:PERSON=Ann] said [“never”:content 1]. She left angry.")
    passage = Evidence(spans=(span_of(made.document.text, "left angry"),))
    quote = Evidence(attribution=made.attributions[0].id)
    stance = Stance(
        AnnotationId("1"),
        made.entities[0].id,
        None,
        "the toll",
        "against",
        ACCEPTED,
        evidence=(quote, passage),
    )
    return replace(made, stances=(stance,))


def test_the_current_stance_has_a_line_for_each_piece(article: Bundle) -> None:
    model = model_of(STANCES, article)
    model.set_current("1")
    lines = [card for card in cards(model) if card.shape is Shape.LINE]
    assert [(line.title, line.trailing) for line in lines] == [
        ("“never”", "quote"),
        ("left angry", "passage"),
    ]
    model.set_current("1#1")
    assert len([card for card in cards(model) if card.shape is Shape.LINE]) == 2


def test_for_and_against_are_flagged_as_a_contradiction(article: Bundle) -> None:
    opposed = replace(article.stances[0], id=AnnotationId("2"), polarity="favor")
    both = replace(article, stances=(*article.stances, opposed))
    model = model_of(STANCES, both)
    badges = [card.badge.text for card in cards(model) if card.badge]
    assert badges == ["contradiction", "contradiction"]


@pytest.mark.parametrize(
    ("polarity", "required", "light"),
    [
        ("against", True, ["needs evidence"]),
        ("against", False, []),
        ("none", True, []),
        ("unclear", True, []),
    ],
)
def test_a_scheme_that_asks_for_evidence_shows_where_it_lacks(
    article: Bundle, polarity: str, required: bool, light: list[str]
) -> None:
    bare = replace(article.stances[0], polarity=polarity, evidence=())
    scheme = replace(NEWS, rules=frozenset({Rule.EVIDENCE} if required else ()))
    model = model_of(STANCES, replace(article, stances=(bare,)), scheme)
    assert [card.badge.text for card in cards(model) if card.badge] == light
