"""Quotation marks of every style, well and badly closed."""

from __future__ import annotations

import pytest

from pressmark.extraction.quotation_marks import Closing, find_quotations


def inside(text: str) -> list[str]:
    return [quotation.inside.covered(text) for quotation in find_quotations(text)]


def whole(text: str) -> list[str]:
    return [quotation.span.covered(text) for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    "quoted",
    [
        "“we agree”",
        '"we agree"',
        "''we agree''",
        "``we agree''",
        "„we agree“",
        "„we agree”",
        "«we agree»",
        "»we agree«",
        "‘we agree’",
        "'we agree'",
        "‹we agree›",
        "”we agree”",
    ],
)
def test_every_style_of_marks_is_a_pair(quoted: str) -> None:
    text = f"Ann said {quoted} and left."
    if quoted.startswith("”"):
        assert whole(text) == []  # a closing mark opens nothing
    else:
        assert inside(text) == ["we agree"]
        assert whole(text) == [quoted]


def test_french_marks_may_have_blanks_inside() -> None:
    text = "Ann a dit « we agree\u00a0» hier."
    assert whole(text) == ["« we agree\u00a0»"]
    assert inside(text) == ["we agree"]


@pytest.mark.parametrize("closing", ["»", "”", "''"])
def test_a_straight_mark_may_be_closed_by_another_style(closing: str) -> None:
    text = f'Ann said "we agree {closing} and left.'
    assert inside(text) == ["we agree"]


def test_apostrophes_are_no_marks() -> None:
    text = "The '90s weren't Ann's, the players' hall or the dogs’ home."
    assert whole(text) == []


def test_inches_are_no_marks() -> None:
    assert whole('A 5" pipe of 3" length') == []


def test_a_plural_inside_single_marks_does_not_close_them() -> None:
    text = "‘The players’ hall is ours,’ she said."
    assert inside(text) == ["The players’ hall is ours,"]


def test_single_marks_inside_double_ones_are_an_inner_quotation() -> None:
    text = "“He called it ‘a joke’ twice,” she said."
    outer, inner = find_quotations(text)
    assert not outer.inner
    assert inner.inner
    assert inner.span.covered(text) == "‘a joke’"


def test_marks_of_one_style_may_nest() -> None:
    assert whole("“He said “no” to us,” she said.") == ["“He said “no” to us,”"]


def test_a_quotation_goes_on_where_the_next_paragraph_opens_again() -> None:
    text = "“It rains.\n\n“It pours,” she said."
    first, second = find_quotations(text)
    assert first.closing is Closing.REOPENED
    assert first.inside.covered(text) == "It rains."
    assert second.closing is Closing.CLOSED


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = 'Ann said they would "work together and deepen trade.\nBob left.'
    (found,) = find_quotations(text)
    assert found.closing is Closing.MISSING
    assert found.inside.covered(text) == "work together and deepen trade."


def test_a_forgotten_mark_claims_no_more_than_a_sentence_of_a_long_paragraph() -> None:
    text = 'Ann said they would "work together. ' + "It rained all day. " * 20
    (found,) = find_quotations(text)
    assert found.inside.covered(text) == "work together."


def test_a_new_quotation_ends_one_that_was_left_open() -> None:
    text = '"It rains. "Then it pours," she said.'
    assert inside(text) == ["It rains.", "Then it pours,"]


def test_a_line_that_breaks_in_a_sentence_does_not_end_a_quotation() -> None:
    text = "“It rains\nand pours,” she said."
    assert whole(text) == ["“It rains\nand pours,”"]


def test_a_closing_mark_alone_is_nothing() -> None:
    assert whole("It was decades.” Then it was over.") == []


def test_marks_with_nothing_between_are_nothing() -> None:
    assert whole('She said "" and “ ” twice.') == []


def test_a_french_mark_opens_after_an_elided_word() -> None:
    text = "L’« accord » tient, et l'«entente» aussi."
    assert whole(text) == ["« accord »", "«entente»"]
