"""What a selection means: words, sentences and what belongs to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.gui.article.snapping import (
    Purpose,
    fitted,
    paragraph_at,
    sentence_at,
    snapped,
    word_at,
    words_near,
)
from pressmark.model.span import Span, trimmed

TEXT = (
    "The U.S. ban on London-based firms, Ann’s “We agree,” said Mr. Smith. He left."
    "\n東京都は。 Vořechovský’s 3.5 per cent"
)


def cut(words: str, left: int = 0, right: int = 0) -> tuple[int, int]:
    start = TEXT.index(words)
    return start + left, start + len(words) + right


@pytest.mark.parametrize(
    ("words", "left", "right", "becomes"),
    [
        (" firms, ", 0, 0, "firms,"),
        ("firms", 1, -2, "firms"),
        ("ondon-base", 0, 0, "London-based"),
        ("London", 0, 0, "London"),
        ("based firm", 0, 0, "based firms"),
        ("U.S", 0, 0, "U.S."),
        ("Ann", 0, 0, "Ann"),
        ("東京都", 1, -1, "京"),
        ("ořechov", 0, 0, "Vořechovský"),
        ("3.5", 0, -1, "3.5"),
        ("per cent", 0, -2, "per cent"),
    ],
)
def test_a_selection_snaps_to_whole_words(
    words: str, left: int, right: int, becomes: str
) -> None:
    span = snapped(TEXT, *cut(words, left, right))
    assert span is not None
    assert span.covered(TEXT) == becomes


def test_blanks_alone_are_no_selection() -> None:
    assert snapped(TEXT, *cut(" ban", 0, -3)) is None


@pytest.mark.parametrize(
    ("words", "purpose", "becomes"),
    [
        ("firms,", Purpose.NAME, "firms"),
        ("firms,", Purpose.CONTENT, "firms"),
        ("firms,", Purpose.ANY, "firms,"),
        ("U.S.", Purpose.NAME, "U.S."),
        ("Mr.", Purpose.NAME, "Mr."),
        ("Smith.", Purpose.NAME, "Smith"),
        ("“We", Purpose.NAME, "We"),
        ("“We agree,”", Purpose.NAME, "“We agree,”"),
        ("“We agree,”", Purpose.CONTENT, "“We agree,”"),
        ("“We agree,", Purpose.CONTENT, "“We agree,"),
        ("He left.", Purpose.CONTENT, "He left."),
    ],
)
def test_what_it_becomes_decides_what_belongs_to_it(
    words: str, purpose: Purpose, becomes: str
) -> None:
    assert fitted(TEXT, Span(*cut(words)), purpose).covered(TEXT) == becomes


def test_a_word_has_its_hyphens_and_apostrophes() -> None:
    def word(inside: str) -> str:
        found = word_at(TEXT, TEXT.index(inside) + 1)
        assert found is not None
        return found.covered(TEXT)

    assert word("ndon-") == "London-based"
    assert word("nn’s") == "Ann’s"
    assert word("U.S.") == "U.S."
    assert word_at("a  b", 2) is None


def test_a_title_or_an_initial_ends_no_sentence() -> None:
    found = sentence_at(TEXT, TEXT.index("London"))
    assert found is not None
    assert found.covered(TEXT).endswith("said Mr. Smith.")
    assert found.start == 0
    last = sentence_at(TEXT, TEXT.index("left"))
    assert last is not None
    assert last.covered(TEXT) == "He left."


def test_a_sentence_in_chinese_or_japanese_ends_without_a_blank() -> None:
    text = "我们同意。我们付钱。"
    assert sentence_at(text, 6) == Span(5, 10)


def test_a_paragraph_is_a_line_without_its_blanks() -> None:
    assert paragraph_at("a\n  b c \nd", 5) == Span(4, 7)
    assert paragraph_at("a\n\nb", 2) is None


TEXTS = st.text(alphabet="aé’-.U, \n“”東京7\u0301😀", max_size=40)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_what_is_snapped_never_loses_words_and_is_settled(
    text: str, start: int, end: int
) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    before = trimmed(text, start, end)
    after = snapped(text, start, end)
    if before is None or after is None:
        assert before is after is None
        return
    assert after.covers(before)
    assert after == trimmed(text, after.start, after.end)
    assert snapped(text, after.start, after.end) == after
    for purpose in Purpose:
        fit = fitted(text, after, purpose)
        assert after.covers(fit)
        assert fit == trimmed(text, fit.start, fit.end)


@given(TEXTS, st.integers(0, 40))
def test_words_are_in_order_and_hold_no_blanks(text: str, position: int) -> None:
    position = min(position, len(text))
    ends = 0
    for low, high in words_near(text, position, position):
        assert ends <= low < high <= len(text)
        assert not any(sign.isspace() for sign in text[low:high])
        ends = high
