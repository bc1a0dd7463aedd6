"""What counts as the same words."""

from __future__ import annotations

import pytest

from pressmark.model.sought import Sought, places
from pressmark.model.span import Span

TEXT = "Merkel's plan: Merkel and Merkels, merkel, Merkelism. 𝔐 The Merkel’ and Merkel"


def found(text: str, words: str, **options: bool) -> list[str]:
    return [span.covered(text) for span in places(text, Sought(words, **options))]


def test_endings_of_a_name_are_found_and_only_the_plural_is_a_part_of_it() -> None:
    assert found(TEXT, "Merkel") == ["Merkel", "Merkel", "Merkels", "Merkel", "Merkel"]


def test_the_words_may_be_selected_with_their_possessive_ending() -> None:
    assert found(TEXT, "Merkel’s") == found(TEXT, "Merkel")
    assert found("The mayors’ plan; the mayors", "mayors’") == ["mayors", "mayors"]


def test_without_endings_only_the_very_words_are_found() -> None:
    assert found(TEXT, "Merkel", inflected=False) == ["Merkel", "Merkel", "Merkel"]


def test_case_differs_unless_told_otherwise() -> None:
    assert "merkel" in found(TEXT, "Merkel", case=False)
    assert "merkel" not in found(TEXT, "Merkel")


def test_parts_of_words_are_found_if_asked_for() -> None:
    text = "Merkelism, AntiMerkel, Merkel"
    assert found(text, "Merkel") == ["Merkel"]
    assert found(text, "Merkel", whole=False) == ["Merkel", "Merkel", "Merkel"]


def test_words_in_a_row_may_be_parted_by_one_line_end_or_several_blanks() -> None:
    text = "Ann Berg, Ann\nBerg, Ann  Berg, Ann\n\nBerg, O'Brien, O’Brien"
    assert len(found(text, "Ann Berg")) == 3
    assert found(text, "O’Brien") == ["O'Brien", "O’Brien"]


def test_positions_are_code_points() -> None:
    assert list(places("𝔐𝔐 Bo, 😀Bo", Sought("Bo"))) == [Span(3, 5), Span(8, 10)]


def test_whole_lines_are_the_same_without_case_blanks_and_numbers() -> None:
    text = "Read more (12)\nRead more\n  read  more (3)  \nDo read more (1)"
    spans = list(places(text, Sought("Read more (7)", lines=True)))
    assert [span.covered(text) for span in spans] == [
        "Read more (12)",
        "read  more (3)",
    ]


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_nothing_is_nowhere(words: str) -> None:
    assert list(places(TEXT, Sought(words))) == []


@pytest.mark.parametrize("words", ["U.S.", "(ECB)", "C++", "50%", "-", "😀"])
def test_marks_are_found_as_they_are(words: str) -> None:
    text = f"The {words} is here; {words}x {words}"
    assert len(found(text, words, inflected=False)) >= 2
