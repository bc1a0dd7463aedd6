"""Whether quotation marks belong to what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.quote_marks import QuoteMarks, with_rule
from pressmark.model.span import Span, fragments, trimmed

TEXT = "“We agree,” she said, “and we call it ‘peace’”. He found it “odd”."


def ruled(words: str, rule: QuoteMarks, text: str = TEXT) -> str:
    start = text.index(words)
    (span,) = with_rule(text, (Span(start, start + len(words)),), rule)
    return span.covered(text)


@pytest.mark.parametrize(
    ("selected", "wanted"),
    [
        ("We agree", "“We agree,”"),
        ("We agree,", "“We agree,”"),
        ("“We agree", "“We agree,”"),
        ("We agree,”", "“We agree,”"),
        ("“We agree,”", "“We agree,”"),
        ("and we call it ‘peace’", "“and we call it ‘peace’”"),
        ("and we", "and we"),
        ("He found it “odd”", "He found it “odd”"),
    ],
)
def test_marks_around_a_selection_are_taken_in(selected: str, wanted: str) -> None:
    assert ruled(selected, QuoteMarks.INSIDE) == wanted


@pytest.mark.parametrize(
    ("selected", "wanted"),
    [
        ("“We agree,”", "We agree,"),
        ("“We agree", "We agree"),
        ("We agree,”", "We agree,"),
        ("He found it “odd”", "He found it “odd”"),
        ("“We agree,” she said, “and we call it ‘peace’”",) * 2,
    ],
)
def test_marks_at_the_edges_are_left_out(selected: str, wanted: str) -> None:
    assert ruled(selected, QuoteMarks.OUTSIDE) == wanted


def test_straight_marks_are_told_apart_by_where_they_stand() -> None:
    text = 'Smith said "we agree" and went.'
    assert ruled("we agree", QuoteMarks.INSIDE, text) == '"we agree"'
    assert ruled("and went", QuoteMarks.INSIDE, text) == "and went"


def test_as_selected_changes_nothing() -> None:
    assert ruled("We agree", QuoteMarks.AS_SELECTED) == "We agree"


@given(st.text('a “”".,', min_size=1, max_size=20), st.data())
def test_a_rule_holds_at_once_and_leaves_no_blank_edges(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = trimmed(text, start, data.draw(st.integers(0, len(text))))
    if span is None:
        return
    for rule in QuoteMarks:
        made = with_rule(text, fragments([span]), rule)
        assert made
        assert all(one.covered(text) == one.covered(text).strip() for one in made)
        assert all(one.end <= len(text) for one in made)
