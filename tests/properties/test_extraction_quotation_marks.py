"""Quotation marks in any text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from pressmark.extraction.quotation_marks import Closing, find_quotations

_PIECES = st.sampled_from(
    [*"\"'“”„‟«»‘’‹›‚", "''", "``", " ", "\n", "\n\n", "\u00a0", ",", ".", "?", "—"]
)
texts = st.lists(
    st.one_of(_PIECES, st.sampled_from(["we", "Go", "players", "5", "é😀"])),
    max_size=40,
).map("".join)


@given(st.one_of(texts, st.text(max_size=60)))
@example("»«»")
@example("“a “b” c")
def test_quotations_lie_in_the_text_and_have_no_blanks_at_their_edges(
    text: str,
) -> None:
    for quotation in find_quotations(text):
        for span in (quotation.span, quotation.inside):
            assert span.end <= len(text)
            assert span.covered(text) == span.covered(text).strip()
        assert quotation.span.covers(quotation.inside)
        assert quotation.span.start < quotation.inside.start


@given(texts)
def test_quotations_of_one_level_never_overlap(text: str) -> None:
    found = [q for q in find_quotations(text) if not q.inner and not q.single]
    assert not any(a.span.overlaps(b.span) for a, b in pairwise(found))


@given(texts)
def test_a_closed_quotation_ends_with_a_mark(text: str) -> None:
    for quotation in find_quotations(text):
        if quotation.closing is Closing.CLOSED:
            assert quotation.span.end > quotation.inside.end


@given(texts, texts)
def test_a_blank_line_ends_every_closed_quotation(first: str, second: str) -> None:
    text = f"{first}.\n\nA{second}"
    for quotation in find_quotations(text):
        assert not (quotation.span.start < len(first) < quotation.span.end - 1)
