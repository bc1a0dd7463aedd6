"""Which of the attributions that are found are right."""

from __future__ import annotations

from pressmark.extraction.quotation.decoding import Frame
from training.quotation.corpus import Gold
from training.quotation.matching import matches

GOLD = Gold(1, 2, frozenset({0}), frozenset(range(2, 10)))


def found(
    content: range, source: frozenset[int] = GOLD.source, sure: float = 1
) -> Frame:
    return Frame(frozenset({1}), source, frozenset(content), (sure, sure, sure, sure))


def test_half_of_the_larger_content_is_enough() -> None:
    assert matches([found(range(2, 6))], [GOLD]) == {0: 0}
    assert matches([found(range(2, 5))], [GOLD]) == {}
    assert matches([found(range(2, 19))], [GOLD]) == {}


def test_another_source_is_wrong() -> None:
    assert matches([found(range(2, 10), frozenset({12}))], [GOLD]) == {}
    assert matches([found(range(2, 10), frozenset())], [GOLD]) == {}


def test_of_two_that_fit_the_likelier_is_right() -> None:
    doubtful, sure = found(range(2, 10), sure=0.4), found(range(2, 9), sure=0.9)
    assert matches([doubtful, sure], [GOLD]) == {1: 0}
