"""Name lists are read line by line."""

from __future__ import annotations

import pytest

from pressmark.extraction.guidance import KnownName
from pressmark.extraction.name_list import known_names, listed_names
from pressmark.model.forms import line_form, name_form


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Ines Lindqvist", {"Ines Lindqvist": ("Ines Lindqvist", "PERSON")}),
        ("Polaris\tORG", {"Polaris": ("Polaris", "ORG")}),
        (
            "HA = Harbour  Authority\nHarbour Authority\tORG",
            {
                "HA": ("Harbour Authority", "ORG"),
                "Harbour Authority": ("Harbour Authority", "ORG"),
            },
        ),
        (
            "HA = Harbour Authority\tORG",
            {
                "HA": ("Harbour Authority", "ORG"),
                "Harbour Authority": ("Harbour Authority", "ORG"),
            },
        ),
        ("# a remark\n\n  \t\n= nobody\n", {}),
    ],
)
def test_a_line_names_something(text: str, known: dict[str, tuple[str, str]]) -> None:
    expected = {form: KnownName(*meant) for form, meant in known.items()}
    assert known_names(text) == expected


def test_lines_are_counted_as_an_editor_does() -> None:
    assert [line.line for line in listed_names("\n# remark\nPolaris\tORG\n")] == [3]


def test_names_are_compared_with_one_blank_between_words() -> None:
    assert name_form(" Ines\n Lindqvist ") == "Ines Lindqvist"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Share  this", "SHARE THIS"), ("12 comments", "7 comments")],
)
def test_lines_are_compared_without_case_and_numbers(one: str, other: str) -> None:
    assert line_form(one) == line_form(other)


def test_a_line_without_letters_is_like_no_other() -> None:
    assert line_form("* * * 12") == ""
