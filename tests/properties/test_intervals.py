"""Which ranges overlap, and which lanes they lie in, whatever the ranges are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressmark.gui.article.intervals import IntervalIndex, chains, stacks

RANGES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(
        lambda drawn: (drawn[0], drawn[0] + drawn[1])
    ),
    max_size=40,
)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(RANGES, st.integers(0, 95), st.integers(1, 40))
def test_what_meets_a_range_is_found_by_its_start(
    ranges: list[tuple[int, int]], start: int, length: int
) -> None:
    found = list(IntervalIndex(ranges).meeting(start, start + length))
    assert set(found) == {
        i for i, one in enumerate(ranges) if overlap(one, (start, start + length))
    }
    assert [ranges[i][0] for i in found] == sorted(ranges[i][0] for i in found)


@given(RANGES)
def test_ranges_of_different_chains_never_overlap(
    ranges: list[tuple[int, int]],
) -> None:
    found = list(chains(ranges))
    listed = [which for chain in found for which in chain]
    assert len(listed) == len(set(listed))
    for chain in found:
        assert len(chain) > 1
        others = set(range(len(ranges))) - set(chain)
        assert not any(overlap(ranges[i], ranges[j]) for i in chain for j in others)
    alone = set(range(len(ranges))) - set(listed)
    assert not any(
        overlap(ranges[i], ranges[j])
        for i in alone
        for j in range(len(ranges))
        if i != j
    )


@given(RANGES)
def test_no_two_ranges_in_one_lane_overlap(ranges: list[tuple[int, int]]) -> None:
    for longest_first in (False, True):
        lanes = dict.fromkeys(range(len(ranges)), 0)
        for stack in stacks(ranges, longest_first=longest_first, most=len(ranges) + 1):
            lanes |= stack
        assert not any(
            lanes[i] == lanes[j] and overlap(ranges[i], ranges[j])
            for i in lanes
            for j in range(i)
        )
