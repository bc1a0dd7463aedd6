"""Texts are made holdable, and what was changed is said."""

from __future__ import annotations

import pytest

from pressmark.exchange.normalise import holdable, is_blank, normalised


@pytest.mark.parametrize(
    ("before", "after", "remark"),
    [
        ("a\r\nb\r\n", "a\nb\n", "CRLF turned into LF (2)"),
        ("a\rb", "a\nb", "CR turned into LF (1)"),
        ("a\u2028b\u2029c", "a\nb\nc", "U+2028 turned into LF (1)"),
        ("a\x85b", "a\nb", "U+0085 turned into LF (1)"),
        ("\ufeffa", "a", "a leading byte-order mark removed"),
        ("a\0b\0", "a\ufffdb\ufffd", "NUL replaced by U+FFFD (2)"),
        ("a\ud83db", "a\ufffdb", "lone surrogate replaced by U+FFFD (1)"),
        ("\ufffea", "\ufffda", "U+FFFE replaced by U+FFFD (1)"),
        ("\ufdd0\ufdd1\uffff", "\ufffd" * 3, "U+FDD0 replaced by U+FFFD (1)"),
    ],
)
def test_what_no_widget_can_hold_is_changed_and_told(
    before: str, after: str, remark: str
) -> None:
    made = normalised(before)
    assert made.text == after
    assert remark in made.remarks


def test_everything_else_stays() -> None:
    text = "  e\u0301 \u00a0\u200b\u202e😀\x0b\x0c\ufeff-- \t\n"
    assert normalised(text).text == text
    assert normalised(text).remarks == ()


def test_positions_are_carried_over() -> None:
    made = normalised("\ufeffa\r\nb\r\nc")
    assert made.text == "a\nb\nc"
    assert [made.position(p) for p in (1, 2, 4, 7, 8)] == [0, 1, 2, 4, 5]


@pytest.mark.parametrize("text", ["", " \n", "\ufffd \n", "\ufeff"])
def test_a_text_without_anything_to_read_is_blank(text: str) -> None:
    assert is_blank(text)


def test_names_are_made_holdable_in_place() -> None:
    assert holdable("odd\udcffname\r\n") == "odd\ufffdname\r\n"
