"""The line on a quote's card that says what to check."""

from __future__ import annotations

from dataclasses import replace

from pressmark.gui.inspector.cards import Row, RowKind, Shown
from pressmark.gui.inspector.quote_list import card
from pressmark.gui.inspector.stance_list import card as stance_card
from pressmark.model.ids import AnnotationId
from pressmark.model.scheme import NEWS, Rule, Scheme
from pressmark.model.stance import Stance
from tests.builders import SUGGESTED, bundle


def lines(marked: str, scheme: Scheme = NEWS) -> dict[str, str]:
    made = bundle(marked)
    shown = Shown(made, scheme)
    row = Row(RowKind.ANNOTATION, made.attributions[0].id)
    found = card(shown, row, current=True).details
    return {detail.key: detail.value for detail in found}


def test_the_card_of_an_odd_quote_says_what_to_check() -> None:
    assert "marks (T)" in lines("[We agree:content 1], she [said:cue 1].")["Check"]


def test_the_card_of_a_sound_quote_says_nothing() -> None:
    assert "Check" not in lines("[“We agree,”:content 1] she [said:cue 1].")


def test_the_card_says_what_the_scheme_asks_for_and_only_that() -> None:
    strict = replace(NEWS, rules=frozenset({Rule.SPEAKER, Rule.CUE}))
    said = lines("[We agree:content 1], she told us.", strict)["Check"]
    assert said == "no speaker (G); no cue (C)"
    assert "Check" not in lines(
        "[We agree:content 1], she told us.", replace(NEWS, rules=frozenset())
    )


def test_the_card_of_a_stance_says_that_it_is_neither_explicit_nor_implied() -> None:
    made = bundle("The toll.")
    stance = Stance(AnnotationId("s"), None, None, "toll", "favor", SUGGESTED)
    made = replace(made, stances=(stance,))
    strict = replace(NEWS, rules=frozenset({Rule.EXPLICIT}))
    row = Row(RowKind.ANNOTATION, stance.id)
    found = stance_card(Shown(made, strict), row, current=True).details
    assert "explicit or implied" in {d.key: d.value for d in found}["Check"]
