"""Long texts are cut where lines end."""

from __future__ import annotations

from pressmark.extraction.chunks import chunks


def test_a_short_text_is_one_piece() -> None:
    assert list(chunks("Ann said\nit rains.", 100)) == ["Ann said\nit rains."]


def test_an_empty_text_is_one_empty_piece() -> None:
    assert list(chunks("", 100)) == [""]


def test_pieces_end_after_a_line_that_fits() -> None:
    assert list(chunks("one\ntwo\nthree", 9)) == ["one\ntwo\n", "three"]


def test_a_long_line_is_cut_after_a_sentence_or_else_a_word() -> None:
    assert list(chunks("It rains. It pours", 12)) == ["It rains. ", "It pours"]
    assert list(chunks("never ending line", 10)) == ["never ", "ending ", "line"]


def test_a_text_without_blanks_is_cut_where_it_must_be() -> None:
    assert list(chunks("a" * 25, 10)) == ["a" * 10, "a" * 10, "a" * 5]


def test_a_stretch_without_blanks_is_broken() -> None:
    pieces = list(chunks('"' * 1_000 + " word"))
    assert "".join(pieces) == '"' * 1_000 + " word"
    assert max(map(len, pieces)) <= 400
