from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.span import Span, covered, fragments, hull, trimmed

spans = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(
    lambda drawn: Span(drawn[0], drawn[0] + drawn[1])
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_a_range_that_is_empty_or_before_the_text_is_no_span(
    start: int, end: int
) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


@given(st.lists(spans))
def test_fragments_cover_the_same_code_points_sorted_and_apart(
    drawn: list[Span],
) -> None:
    joined = fragments(drawn)
    wanted = {at for span in drawn for at in range(span.start, span.end)}
    assert {at for span in joined for at in range(span.start, span.end)} == wanted
    for left, right in pairwise(joined):
        assert left.end < right.start


@given(st.lists(spans, min_size=1))
def test_the_hull_covers_every_fragment(drawn: list[Span]) -> None:
    whole = hull(fragments(drawn))
    assert whole is not None
    assert all(whole.covers(span) for span in drawn)


@given(st.text(alphabet="ab \n\t\u00a0😀"), st.integers(-2, 12), st.integers(-2, 12))
def test_a_trimmed_selection_has_no_blank_at_its_edges(
    text: str, start: int, end: int
) -> None:
    span = trimmed(text, start, end)
    selected = text[max(0, min(start, end)) : max(0, start, end)]
    if span is None:
        assert not selected.strip()
    else:
        assert span.covered(text) == selected.strip()


def test_fragments_are_read_with_a_sign_where_one_ends() -> None:
    assert covered("“We agree,” she said", (Span(1, 3), Span(4, 9))) == "We … agree"


def test_a_span_has_a_length_and_knows_its_positions() -> None:
    span = Span(2, 5)
    assert len(span) == 3
    assert [span.contains(position) for position in (1, 2, 4, 5)] == [
        False,
        True,
        True,
        False,
    ]


def test_nothing_has_no_hull() -> None:
    assert hull(()) is None
