"""Labels of hints, and what typing them leads to. No widgets."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pressmark.gui.article.hints import (
    DIGITS,
    LETTERS,
    Hints,
    Target,
    hints_for,
    labels,
)


def test_nine_or_fewer_have_one_digit_each() -> None:
    assert labels(3, DIGITS) == ["1", "2", "3"]
    assert labels(9, DIGITS) == list(DIGITS)


def test_more_leave_the_nearest_one_digit() -> None:
    found = labels(12, DIGITS)
    assert found[:8] == list("12345678")
    assert found[8:] == ["91", "92", "93", "94"]


@given(st.integers(0, 900), st.sampled_from([DIGITS, LETTERS]))
def test_no_label_begins_another(count: int, signs: str) -> None:
    found = labels(count, signs)
    assert len(found) == len(set(found)) == count
    if count <= 120:
        for one, other in combinations(found, 2):
            assert not one.startswith(other)
            assert not other.startswith(one)


def test_places_of_one_value_have_one_label() -> None:
    targets = [Target("ann", 3), Target("bo", 9), Target("ann", 40)]
    assert [hint.label for hint in hints_for(targets, DIGITS)] == ["1", "2", "1"]


def test_typing_a_label_leads_to_its_target() -> None:
    targets = [Target(number, number) for number in range(12)]
    hints = Hints(hints_for(targets, DIGITS), signs=DIGITS, further=False)
    assert hints.type("9") is None
    assert {hint.label for hint in hints.shown} == {"91", "92", "93", "94"}
    hints.take_back()
    assert len(hints.shown) == len(targets)
    assert hints.type("9") is None
    assert hints.type("7") is None
    assert hints.type("2") == targets[9]


def test_capitals_are_as_good_as_small_letters() -> None:
    hints = Hints(hints_for([Target("x", 0)], LETTERS), signs=LETTERS, further=False)
    assert hints.knows("A")
    assert not hints.knows("1")
    assert hints.type("A") == Target("x", 0)
