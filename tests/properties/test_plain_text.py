"""Whatever bytes a file has, it is read as text that can be held, or refused."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.decode import NotText, decode
from pressmark.exchange.normalise import normalised
from tests.strategies import HOLDABLE

FORBIDDEN = "\0\r\x85\u2028\u2029\ufdd0\ufdd1\ufffe\uffff"


@given(st.binary() | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_become_holdable_text_or_are_refused(data: bytes) -> None:
    try:
        text = normalised(decode(data).text).text
    except NotText:
        return
    assert not set(text) & set(FORBIDDEN)
    assert not text.startswith("\ufeff")
    text.encode("utf-8")


@given(st.text(st.characters()))
def test_a_text_that_was_normalised_stays_as_it_is(text: str) -> None:
    once = normalised(text).text
    assert normalised(once) == normalised(once).__class__(once)


@given(st.text(HOLDABLE))
def test_a_holdable_text_is_altered_in_nothing_but_a_leading_mark(text: str) -> None:
    assert normalised(text).text == text.lstrip("\ufeff")


@given(st.lists(st.sampled_from(["a", "\r\n", "\ufeff", "\r", "\0", "😀", "\n"])))
def test_positions_follow_what_they_stand_before(parts: list[str]) -> None:
    before = "".join(parts)
    after = normalised(before)
    for position, character in enumerate(before):
        if character in "a😀":
            assert after.text[after.position(position)] == character
    assert after.position(len(before)) == len(after.text)
