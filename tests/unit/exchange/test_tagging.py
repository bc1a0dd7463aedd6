from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.tokenised.tagging import Tagging, spans_of, tags_of

TWO_ALIKE = [(range(1, 3), "PER"), (range(3, 4), "PER"), (range(5, 6), "ORG")]


@pytest.mark.parametrize(
    ("tagging", "expected"),
    [
        (Tagging.IOB2, "O B-PER I-PER B-PER O B-ORG"),
        (Tagging.IOB1, "O I-PER I-PER B-PER O I-ORG"),
        (Tagging.BILOU, "O B-PER L-PER U-PER O U-ORG"),
    ],
)
def test_spans_are_tagged_as_asked(tagging: Tagging, expected: str) -> None:
    tags = tags_of(TWO_ALIKE, 6, tagging)

    assert " ".join(tags) == expected
    assert spans_of(tags) == TWO_ALIKE


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("B-PER E-PER S-PER", [(range(2), "PER"), (range(2, 3), "PER")]),
        ("PER PER O ORG", [(range(2), "PER"), (range(3, 4), "ORG")]),
        ("I-PER I-ORG", [(range(1), "PER"), (range(1, 2), "ORG")]),
        ("O I-PER", [(range(1, 2), "PER")]),
        ("I-WORK-OF-ART Out", [(range(1), "WORK-OF-ART")]),
        ("L-PER I-PER", [(range(1), "PER"), (range(1, 2), "PER")]),
        ("_ - O", []),
    ],
)
def test_tags_in_other_ways_are_understood(
    tags: str, expected: list[tuple[range, str]]
) -> None:
    assert spans_of(tags.split()) == expected


@st.composite
def chunks(draw: st.DrawFn) -> tuple[list[tuple[range, str]], int]:
    found = []
    at = 0
    for gap, length, label in draw(
        st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3), st.sampled_from("AB")))
    ):
        found.append((range(at + gap, at + gap + length), label))
        at += gap + length
    return found, at + draw(st.integers(0, 2))


@given(chunks(), st.sampled_from(Tagging))
def test_tags_read_back_are_the_same_spans(
    given: tuple[list[tuple[range, str]], int], tagging: Tagging
) -> None:
    spans, length = given
    assert spans_of(tags_of(spans, length, tagging)) == spans
