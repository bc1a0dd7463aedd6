from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pressmark.gui.inspector.cards import Shown, Voice
from pressmark.gui.inspector.quote_list import QUOTES
from pressmark.model.attribution import Act
from pressmark.model.bundle import Bundle
from pressmark.model.scheme import NEWS
from tests.builders import bundle
from tests.gui.listed import (
    ACCEPTED,
    REJECTED,
    cards,
    details,
    model_of,
    titles,
    with_quotes,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def article() -> Bundle:
    made = bundle(
        "[“We agree,”:content 1] [said:cue 1] [[Ann Smith:PERSON=Ann Smith]:source 1]."
        " [Smith:PERSON=Ann Smith] left.\n"
        "[The chief:source 2] [noted:cue 2] [that fees\nrise:content 2=indirect].\n"
        "[“So it is”:content 3=mixed]. [Bo Lund:PERSON=Bo Lund] came."
    )
    ann, _ = made.entities
    return with_quotes(made, {"speaker": ann.id})


def test_quotes_stand_in_reading_order_under_who_said_them(article: Bundle) -> None:
    shuffled = replace(article, attributions=article.attributions[::-1])
    model = model_of(QUOTES, shuffled)
    assert titles(model) == ["Ann Smith", "The chief", "unknown speaker"]
    assert [card.voice for card in cards(model)] == list(Voice)
    kinds = [card.badge.text for card in cards(model) if card.badge]
    assert kinds == ["direct", "indirect", "mixed"]


def test_a_quote_is_said_in_a_sentence_to_a_screen_reader(article: Bundle) -> None:
    spoken = model_of(QUOTES, with_quotes(article, {"act": Act.ATTITUDE}))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert spoken.index(0).data(role) == (
        "direct quote by Ann Smith, attitude, suggested · 80%: “We agree,”"
    )


def test_only_the_current_quote_shows_all_its_parts(article: Bundle) -> None:
    model = model_of(QUOTES, article)
    model.set_current(article.attributions[0].id)
    first, second, _ = cards(model)
    assert details(first) == {
        "Speaker": "Ann Smith (“Smith”)",
        "Cue": "said",
        "Content": "“We agree,”",
        "Source": "Ann Smith",
        "Origin": "suggested by rules 1",
    }
    assert (first.excerpt, second.details) == ("", ())
    assert second.excerpt == "that fees rise"


def test_who_is_printed_and_who_reports_it_are_said_where_they_differ(
    article: Bundle,
) -> None:
    _, bo = article.entities
    first, second, _ = article.attributions
    nested = with_quotes(article, {"printed": bo.id, "parent": second.id})
    model = model_of(QUOTES, nested)
    model.set_current(first.id)
    shown = details(cards(model)[0])
    assert shown["Printed"] == "Bo Lund"
    assert shown["Reported by"] == "The chief (noted)"


def test_a_quote_made_by_hand_says_so(article: Bundle) -> None:
    model = model_of(QUOTES, with_quotes(article, {"review": ACCEPTED}))
    model.set_current(article.attributions[0].id)
    assert details(cards(model)[0])["Origin"] == "made by ro"


def test_rejected_quotes_are_listed_only_when_asked_for(article: Bundle) -> None:
    model = model_of(QUOTES, with_quotes(article, {"review": REJECTED}))
    assert titles(model) == ["The chief", "unknown speaker"]
    model.show_rejected(True)
    assert titles(model) == ["Ann Smith", "The chief", "unknown speaker"]


def test_a_quote_that_is_rejected_while_current_stays_until_one_moves_on(
    article: Bundle,
) -> None:
    first, second, _ = article.attributions
    model = model_of(QUOTES, article)
    model.set_current(first.id)
    model.show(Shown(with_quotes(article, {"review": REJECTED}), NEWS))
    assert titles(model)[0] == "Ann Smith"
    model.set_current(second.id)
    assert titles(model) == ["The chief", "unknown speaker"]


def test_fragments_of_a_quote_are_shown_with_a_gap() -> None:
    model = model_of(
        QUOTES, bundle("[“We agree,”:content 1] she said, [“and sign.”:content 1]")
    )
    assert cards(model)[0].excerpt == "“We agree,” … “and sign.”"


def test_nothing_is_listed_while_no_article_is_open(article: Bundle) -> None:
    model = model_of(QUOTES, article)
    model.set_current(article.attributions[0].id)
    model.show(None)
    assert (model.rowCount(), model.current) == (0, None)


@given(st.lists(st.sets(st.integers(0, 7)), min_size=1, max_size=6))
def test_whatever_is_added_and_taken_away_the_list_is_that_of_the_bundle(
    wanted: list[set[int]],
) -> None:
    full = bundle(" ".join(f"[“Word {n}”:content {n}]" for n in range(8)))
    model = model_of(QUOTES)
    for numbers in wanted:
        kept = tuple(q for n, q in enumerate(full.attributions) if n in numbers)
        model.show(Shown(replace(full, attributions=kept), NEWS))
        assert [row.id for row in model.rows()] == [quote.id for quote in kept]
        assert [c.excerpt for c in cards(model)] == [
            f"“Word {n}”" for n in sorted(numbers)
        ]


def test_a_new_bundle_only_puts_in_what_is_new(article: Bundle, qtbot: QtBot) -> None:
    fewer = replace(article, attributions=article.attributions[:2])
    model = model_of(QUOTES, fewer)
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show(Shown(article, NEWS))
    assert inserted.args is not None
    assert inserted.args[1:] == [2, 2]


def test_what_is_missing_of_a_quote_is_said_with_the_key_for_it(
    article: Bundle,
) -> None:
    model = model_of(QUOTES, article)
    model.set_current(article.attributions[2].id)
    shown = details(cards(model)[2])
    assert shown["Speaker"] == "unknown speaker press G to choose"
    assert shown["Cue"] == "select it and press C"
    assert shown["Source"] == "select it and press O"
