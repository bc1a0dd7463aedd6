from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.offsets import Utf16, refound
from pressmark.model.span import Span
from tests.strategies import texts


@given(texts)
def test_units_count_what_utf_16_holds_before_a_position(text: str) -> None:
    positions = Utf16(text)
    for place in range(len(text) + 1):
        units = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
        assert positions.units(place) == units
        assert positions.position(units) == place


def test_a_position_between_the_halves_of_a_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="between the halves"):
        Utf16("a😀b").position(2)


def test_a_position_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not in a text"):
        Utf16("a😀b").position(5)


@given(texts, st.data())
def test_words_that_are_where_they_are_said_to_be_are_found_there(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    expected = Span(start, end) if words.strip() else None
    assert refound(text, start, end, words) == expected


def test_words_that_moved_are_found_nearby_with_other_blanks() -> None:
    text = "The prime\nminister spoke."
    assert refound(text, 0, 14, "prime minister") == Span(4, 18)


def test_words_far_away_are_found_if_there_is_only_one_such_place() -> None:
    text = "x" * 1000 + " Ann" + "x" * 10
    assert refound(text, 0, 3, "Ann") == Span(1001, 1004)
    assert refound(text + " Ann", 0, 3, "Ann") is None
