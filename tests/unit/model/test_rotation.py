"""Which backups go: never one that could be the last good one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pressmark.model.rotation import NEWEST, Turn, outdated

NOW = datetime(2031, 5, 14, 18, 40, tzinfo=UTC)
ROOMY = 10**12


def ago(*hours: float, size: int = 1) -> list[Turn]:
    return [Turn(NOW - timedelta(hours=each), size) for each in hours]


def kept(turns: list[Turn], room: int = ROOMY, now: datetime = NOW) -> list[Turn]:
    gone = outdated(turns, now, room)
    return [one for place, one in enumerate(turns) if place not in gone]


def test_a_few_are_all_kept() -> None:
    turns = ago(*range(NEWEST))
    assert kept(turns) == turns


def test_of_an_hour_long_past_only_the_newest_is_kept() -> None:
    newest = ago(*range(NEWEST))
    hour = ago(15.1, 15.2, 15.3)
    assert kept(newest + hour) == newest + hour[:1]


def test_two_years_of_work_keep_about_ninety() -> None:
    turns = ago(*(n / 2 for n in range(2 * 24 * 365 * 2)))
    left = kept(turns)
    assert 70 <= len(left) <= 100
    assert min(one.at for one in left) <= NOW - timedelta(weeks=50)


def test_none_goes_where_the_clock_was_put_back() -> None:
    turns = ago(*range(200))
    assert not outdated(turns, NOW - timedelta(minutes=1), 0)


def test_a_clock_that_ran_ahead_takes_none_of_the_past_away() -> None:
    turns = ago(*range(NEWEST))
    later = NOW + timedelta(days=100 * 365)
    assert kept([*turns, Turn(later, 1)], now=later)[: NEWEST - 1] == turns[:-1]


def test_what_has_no_room_goes_but_never_the_three_newest() -> None:
    turns = ago(0, 1, 2, 3, 4, size=100)
    assert kept(turns, room=0) == turns[:3]
    assert kept(turns, room=400) == turns[:4]


@given(
    st.lists(st.integers(0, 5_000_000), unique=True, max_size=80),
    st.integers(0, 100),
)
def test_a_second_time_takes_nothing_more_away(minutes: list[int], room: int) -> None:
    turns = [Turn(NOW - timedelta(minutes=each), 1) for each in minutes]
    left = kept(turns, room)
    assert kept(left, room) == left


@given(st.lists(st.integers(0, 5_000_000), unique=True, min_size=1, max_size=80))
def test_the_newest_is_always_kept_and_the_order_says_nothing(
    minutes: list[int],
) -> None:
    turns = [Turn(NOW - timedelta(minutes=each), 1) for each in minutes]
    left = kept(turns, room=0)
    assert max(turns, key=lambda one: one.at) in left
    assert sorted(kept(turns[::-1], 0), key=str) == sorted(left, key=str)
