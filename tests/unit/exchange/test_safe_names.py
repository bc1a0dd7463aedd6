from __future__ import annotations

import pytest

from pressmark.exchange.safe_names import LONGEST, SafeNames, safe_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("article", "article"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "C-Windows-x"),
        ("con.txt", "_con.txt"),
        ("a\0b\u202ec\nd", "a-b-c-d"),
        (" . ", "document"),
        ("Čeština – 日本", "Čeština-–-日本"),
    ],
)
def test_names_are_such_as_every_system_takes(name: str, expected: str) -> None:
    assert safe_name(name) == expected


def test_long_names_are_cut_between_characters() -> None:
    made = safe_name("日" * 100)
    assert len(made.encode()) <= LONGEST
    assert set(made) == {"日"}


def test_the_same_name_is_given_once_whatever_its_letters_case() -> None:
    names = SafeNames()
    given = [names.of(each) for each in ("a", "A", "a-2", "a")]
    assert len({each.casefold() for each in given}) == len(given)
    assert given[0] == "a"
