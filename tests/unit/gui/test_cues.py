"""Where a cue is, and which quotes belong together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.extraction.proposal import Speaker
from pressmark.gui.work.cues import quote_of_cue, speaker_of, word_at
from pressmark.gui.work.nesting import next_to_join, only_parent
from pressmark.gui.work.review import possible_parents
from pressmark.model.review import Status
from tests.builders import bundle, span_of

MARKED = bundle(
    "[[Ann Smith:PERSON=Ann Smith]:source 1] [has said:cue 1] [that"
    " [Bo:source 2] [noted:cue 2] [rain:content 2=indirect]:content 1=indirect]."
    " [“Stop,”:content 3] [he:source 3] [said:cue 3]."
)
TEXT = MARKED.document.text
OUTER, INNER, LAST = MARKED.attributions


@pytest.mark.parametrize("position", [0, 2, 4])
def test_a_caret_in_or_beside_a_word_is_at_it(position: int) -> None:
    found = word_at("said, so", position)
    assert found is not None
    assert found.covered("said, so") == "said"


def test_between_blanks_there_is_no_word() -> None:
    assert word_at("a  b", 1) is not None
    assert word_at("a   b", 2) is None


def test_a_word_with_a_dash_or_an_apostrophe_is_one() -> None:
    found = word_at("they’re so well-known", 14)
    assert found is not None
    assert found.covered("they’re so well-known") == "well-known"


def test_the_quote_of_a_cue_is_found_by_any_of_its_words() -> None:
    found = quote_of_cue(MARKED, span_of(TEXT, "has"))
    assert found is not None
    assert found.id == OUTER.id
    assert quote_of_cue(MARKED, span_of(TEXT, "rain")) is None


def test_a_rejected_quote_leaves_its_cue_free() -> None:
    rejected = replace(OUTER, review=OUTER.review.decided(Status.REJECTED, ""))
    left = replace(MARKED, attributions=(rejected, INNER, LAST))
    assert quote_of_cue(left, span_of(TEXT, "has")) is None


def test_the_speaker_is_whom_the_source_names_or_who_is_proposed() -> None:
    ann = MARKED.entities[0].id
    assert speaker_of(MARKED, OUTER.source, None) == ann
    assert speaker_of(MARKED, LAST.source, Speaker("Ann Smith", "PERSON")) == ann
    assert speaker_of(MARKED, LAST.source, Speaker("Bo", "PERSON")) is None
    assert speaker_of(MARKED, (), None) is None


def test_a_quote_inside_another_is_reported_by_it() -> None:
    candidates = possible_parents(MARKED, INNER)
    assert only_parent(candidates, INNER) == OUTER
    assert only_parent(possible_parents(MARKED, LAST), LAST) is None
    assert only_parent([LAST], INNER) == LAST


def test_the_quote_that_begins_next_is_joined() -> None:
    assert next_to_join(MARKED, INNER) == LAST
    assert next_to_join(MARKED, LAST) is None


def test_a_quote_and_its_report_are_not_joined() -> None:
    nested = replace(INNER, parent=OUTER.id)
    bundle_ = replace(MARKED, attributions=(OUTER, nested, LAST))
    assert next_to_join(bundle_, OUTER) == LAST
