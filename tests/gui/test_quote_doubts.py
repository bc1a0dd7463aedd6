"""The line on a quote's card that says what to check."""

from __future__ import annotations

from pressmark.gui.inspector.cards import Row, RowKind, Shown
from pressmark.gui.inspector.quote_list import card
from pressmark.model.scheme import NEWS
from tests.builders import bundle


def lines(marked: str) -> dict[str, str]:
    made = bundle(marked)
    shown = Shown(made, NEWS)
    row = Row(RowKind.ANNOTATION, made.attributions[0].id)
    found = card(shown, row, current=True).details
    return {detail.key: detail.value for detail in found}


def test_the_card_of_an_odd_quote_says_what_to_check() -> None:
    assert "marks (T)" in lines("[We agree:content 1], she [said:cue 1].")["Check"]


def test_the_card_of_a_sound_quote_says_nothing() -> None:
    assert "Check" not in lines("[“We agree,”:content 1] she [said:cue 1].")
