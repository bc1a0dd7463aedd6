"""What is the same thing in two sets of annotations."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from pressmark.measures.alignment import Words, matching, overlapping
from pressmark.model.span import Span

TEXT = "“We won’t,” she said: no."


def test_quotation_marks_do_not_count_as_words() -> None:
    words = Words(TEXT)
    assert words.touched((Span(0, 11),)) == words.touched((Span(1, 9),)) == {0, 1}


def test_a_word_touched_in_part_counts() -> None:
    assert Words(TEXT).touched((Span(13, 14),)) == {2}


def test_a_span_without_words_is_its_marks() -> None:
    assert Words(TEXT).touched((Span(20, 22),)) == {-21}


def test_no_spans_touch_nothing() -> None:
    assert Words(TEXT).touched(()) == frozenset()


def test_a_matching_gives_way_where_that_makes_it_larger() -> None:
    assert matching([[0, 1], [0]]) == {0: 1, 1: 0}


def test_long_chains_are_no_trouble() -> None:
    length = 5000
    chain = [[n, n + 1] for n in range(length)] + [[0]]
    assert len(matching(chain)) == length + 1


@given(st.lists(st.lists(st.integers(0, 3), unique=True, max_size=4), max_size=4))
def test_no_matching_is_larger(candidates: list[list[int]]) -> None:
    found = matching(candidates)
    assert all(chosen in candidates[index] for index, chosen in found.items())
    assert len(set(found.values())) == len(found)
    best = max(
        sum(order[index] in each for index, each in enumerate(candidates))
        for order in permutations(range(4))
    )
    assert len(found) == best


spans = st.tuples(st.integers(0, 9), st.integers(1, 5)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=6))
def test_overlaps_are_all_found_the_largest_first(
    ones: list[Span], others: list[Span]
) -> None:
    for one, found in zip(ones, overlapping(ones, others), strict=True):
        assert set(found) == {
            i for i, other in enumerate(others) if one.overlaps(other)
        }
        shared = [
            min(one.end, others[i].end) - max(one.start, others[i].start) for i in found
        ]
        assert shared == sorted(shared, reverse=True)
