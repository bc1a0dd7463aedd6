"""Attitudes beside speech: quieter, switched off and on, left alone while hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pressmark.gui.inspector.card_view import CardView
from pressmark.gui.inspector.cards import Shown
from pressmark.gui.inspector.quote_list import QUOTES
from pressmark.gui.key_button import Swatch
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.acts import attitudes, without_acts
from pressmark.model.attribution import Act, Attribution
from pressmark.model.bundle import Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.review import Status
from pressmark.model.scheme import NEWS
from pressmark.model.stance import Evidence, Stance
from tests.builders import SUGGESTED, bundle
from tests.gui.at_window import current_quote, press, said
from tests.gui.listed import cards, model_of, titles, with_quotes
from tests.projects import made

HIDDEN = frozenset({Act.ATTITUDE})


def wishes() -> Bundle:
    """Return an article with speech, an attitude, and speech again."""
    built = bundle(
        "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann]:source 1]."
        " [The mayor:source 2] [wants:cue 2] [lower tolls:content 2=indirect]."
        " [“So it is,”:content 3] [she:source 3] [said:cue 3]."
    )
    return with_quotes(built, {"act": Act.SPEECH}, {"act": Act.ATTITUDE})


@pytest.fixture
def reviewing(window: MainWindow, tmp_path: Path) -> MainWindow:
    project = made(tmp_path, [wishes()])
    project.close()
    window.open_path(project.path)
    return window


def statuses(window: MainWindow) -> list[Status]:
    return [quote.review.status for quote in window.focus.bundle.attributions]


def listed(window: MainWindow) -> list[str]:
    view = window.inspector.currentWidget().findChild(CardView)
    assert view is not None
    model = view.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_an_attitude_has_a_quieter_card_than_speech() -> None:
    speech, attitude, unsaid = cards(model_of(QUOTES, wishes()))
    assert [card.quiet for card in (speech, attitude, unsaid)] == [False, True, False]
    assert attitude.badge is not None
    assert attitude.badge.text == "attitude"
    assert attitude.excerpt_lines < speech.excerpt_lines


def test_that_an_attitude_has_marks_is_said() -> None:
    model = model_of(QUOTES, with_quotes(wishes(), {"act": Act.ATTITUDE}))
    badge = cards(model)[0].badge
    assert badge is not None
    assert badge.text == "attitude · direct"


def test_hidden_attitudes_are_counted_and_not_listed() -> None:
    model = model_of(QUOTES)
    shown = Shown(wishes(), NEWS, attitudes=False)
    model.show(shown)
    assert titles(model) == ["Ann Smith", "she"]
    assert QUOTES.count(shown) == 2
    assert QUOTES.hidden(shown) == "1 attitude hidden: Alt+6 shows it"


def test_what_leans_on_a_hidden_attitude_keeps_its_words() -> None:
    article = wishes()
    wish, last = article.attributions[1:]
    evidence = (Evidence(attribution=wish.id),)
    stance = Stance(
        AnnotationId("s"), None, None, "tolls", "against", SUGGESTED, evidence=evidence
    )
    article = replace(
        article,
        attributions=(*article.attributions[:2], replace(last, parent=wish.id)),
        stances=(stance,),
    )
    left = without_acts(article, HIDDEN)
    assert [quote.parent for quote in left.attributions] == [None, None]
    assert left.stances[0].evidence == (Evidence(spans=wish.content),)
    assert without_acts(article, HIDDEN, kept=wish.id) == article
    assert without_acts(article, frozenset()) is article


def test_rejected_attitudes_are_not_counted_as_hidden() -> None:
    wish = wishes().attributions[1]
    review = wish.review.decided(Status.REJECTED, "")
    rejected = with_quotes(wishes(), {}, {"review": review})
    assert (attitudes(wishes()), attitudes(rejected)) == (1, 0)


def test_going_through_skips_hidden_attitudes(reviewing: MainWindow) -> None:
    press(reviewing, "Alt+6")
    assert listed(reviewing) == ["Ann Smith", "she"]
    press(reviewing, "J")
    assert current_quote(reviewing) == reviewing.focus.bundle.attributions[0]
    press(reviewing, "J")
    assert current_quote(reviewing) == reviewing.focus.bundle.attributions[2]
    press(reviewing, "K")
    assert current_quote(reviewing) == reviewing.focus.bundle.attributions[0]


def test_accepting_all_leaves_hidden_attitudes_alone(reviewing: MainWindow) -> None:
    press(reviewing, "Alt+6")
    press(reviewing, "Shift+A")
    accepted, open_ = Status.ACCEPTED, Status.SUGGESTED
    assert statuses(reviewing) == [accepted, open_, accepted]
    assert "but not 1 hidden attitudes" in said(reviewing)
    assert reviewing.actions_["undo"].text() == "&Undo Accept all"
    press(reviewing, "Ctrl+Z")
    assert statuses(reviewing) == [open_] * 3
    press(reviewing, "Alt+6")
    press(reviewing, "Shift+A")
    assert statuses(reviewing) == [accepted] * 3


def test_when_only_hidden_attitudes_are_open_that_is_said(
    reviewing: MainWindow,
) -> None:
    press(reviewing, "Alt+6")
    press(reviewing, "Shift+A")
    press(reviewing, "Ctrl+2")
    press(reviewing, "Shift+A")
    press(reviewing, "J")
    assert said(reviewing).startswith("Nothing is open but 1 hidden attitude: Alt+6")


def test_what_is_hidden_is_said_below_the_list_and_in_the_bars(
    reviewing: MainWindow,
) -> None:
    press(reviewing, "Alt+6")
    reviewing.focus.show_annotation(None)
    label = reviewing.inspector.currentWidget().findChild(QLabel, "hidden")
    assert label is not None
    assert label.isVisible()
    assert label.text() == "1 attitude hidden: Alt+6 shows it"
    assert said(reviewing, "review_place") == "Quotes: 2 of 2 open, 1 hidden"
    assert said(reviewing, "article_progress").endswith("reviewed · 1 hidden")


def test_a_quote_that_becomes_a_hidden_attitude_stays_until_one_moves_on(
    reviewing: MainWindow,
) -> None:
    press(reviewing, "Alt+6")
    press(reviewing, "J")
    press(reviewing, "W")
    assert current_quote(reviewing).act is Act.ATTITUDE
    assert listed(reviewing) == ["Ann Smith", "she"]
    marked = {mark.annotation for mark in reviewing.article.view._highlights.marks}  # noqa: SLF001  (what is painted)
    assert current_quote(reviewing).id in marked
    press(reviewing, "J")
    assert listed(reviewing) == ["she"]


def test_the_act_is_switched_by_key_and_taken_back(reviewing: MainWindow) -> None:
    press(reviewing, "J")
    press(reviewing, "W")
    assert current_quote(reviewing).act is Act.ATTITUDE
    assert "attitude" in said(reviewing)
    press(reviewing, "W")
    assert current_quote(reviewing).act is Act.SPEECH
    press(reviewing, "Ctrl+Z")
    press(reviewing, "Ctrl+Z")
    quote = current_quote(reviewing)
    assert (quote.act, quote.review.status) == (Act.SPEECH, Status.SUGGESTED)


def test_the_act_is_chosen_in_the_card(reviewing: MainWindow, qtbot: QtBot) -> None:
    press(reviewing, "J")
    view = reviewing.inspector.currentWidget().findChild(CardView)
    assert view is not None
    first = view.model().index(0, 0)
    qtbot.waitUntil(lambda: view.visualRect(first).height() > 100)
    card = view.visualRect(first)
    # The choice is the last row of the card, “Attitude” its right half.
    place = QPoint(card.right() - 60, card.bottom() - 20)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert current_quote(reviewing).act is Act.ATTITUDE


def test_hiding_attitudes_while_one_is_current_leaves_it(
    reviewing: MainWindow,
) -> None:
    wish: Attribution = reviewing.focus.bundle.attributions[1]
    reviewing.focus.show_annotation(wish.id)
    press(reviewing, "Alt+6")
    assert reviewing.focus.current() is None
    assert listed(reviewing) == ["Ann Smith", "she"]


def test_that_attitudes_are_hidden_is_remembered(
    open_window: Callable[[], MainWindow],
) -> None:
    first = open_window()
    swatch = first.article.legend.findChild(Swatch, "swatch_attitudes")
    assert swatch is not None
    swatch.click()
    first.close()
    second = open_window()
    assert second.focus.hides_attitudes
    assert not second.actions_["show_attitudes"].isChecked()
    second.run("show_attitudes")
    second.close()
    assert not open_window().focus.hides_attitudes
