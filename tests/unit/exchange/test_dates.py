"""Dates are read as people and programs write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.dates import date_of, is_ambiguous, is_day_first


@pytest.mark.parametrize(
    "words",
    [
        "2024-04-03",
        "2024-04-03T12:30:00Z",
        "2024-04-03 12:30:00+02:00",
        "2024/4/3",
        "20240403",
        "20240403T123000Z",
        "3 April 2024",
        "3rd of April 2024",
        "April 3, 2024",
        "Apr. 3, 2024 at 10:15 PM",
        "Wed, 03 Apr 2024 10:15:00 +0000",
        "Wednesday, April 3, 2024",
        "3. April 2024",
        "03.04.2024",
        "3.4.24",
        "3-Apr-2024",
        "mercredi 3 avril 2024",
        "3 de abril de 2024",
        "3 aprile 2024",
        "3 kwietnia 2024",
        "2024年4月3日",
        "2024년 4월 3일",
        "1712138400",
        "1712138400000",
        " 3 April 2024 ",
    ],
)
def test_a_date_is_read(words: str) -> None:
    assert date_of(words) == "2024-04-03"


@pytest.mark.parametrize(
    "words",
    [
        "",
        "today",
        "2024",
        "April 2024",
        "2024-13-45",
        "31 February 2024",
        "1/2",
        "x" * 99,
    ],
)
def test_what_is_no_date_is_none(words: str) -> None:
    assert date_of(words) is None


def test_months_are_known_in_other_languages() -> None:
    assert date_of("1. März 2024") == "2024-03-01"
    assert date_of("1er août 2024") == "2024-08-01"
    assert date_of("1º de dezembro de 2024") == "2024-12-01"


def test_the_order_of_day_and_month_can_be_said() -> None:
    assert date_of("03/04/2024", day_first=False) == "2024-03-04"
    assert date_of("03/04/2024", day_first=True) == "2024-04-03"
    assert date_of("12/31/2024", day_first=True) == "2024-12-31"


def test_the_order_shows_where_a_number_can_be_no_month() -> None:
    assert is_day_first(["1/2/2024", "13/2/2024"]) is True
    assert is_day_first(["1/2/2024", "2/13/2024"]) is False
    assert is_day_first(["1/2/2024", "", "soon"]) is None
    assert is_day_first(["1.2.2024"]) is True


def test_only_what_can_be_read_in_two_ways_is_ambiguous() -> None:
    assert is_ambiguous("1/2/2024")
    assert not any(map(is_ambiguous, ["2/2/2024", "13/2/2024", "1.2.2024", "soon"]))


@given(st.text() | st.from_regex(r"\d{1,13}|\d+[./-]\d+[./-]\d+|\d+ \w+ \d{4}"))
def test_whatever_is_written_is_a_date_or_none(words: str) -> None:
    found = date_of(words)
    assert found is None or len(found) == len("2024-04-03")
    is_ambiguous(words)
    is_day_first([words])
