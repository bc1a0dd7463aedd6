"""What is proposed for a cue where nothing can be parsed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.extraction.by_marks import propose
from pressmark.extraction.proposal import PAGE, page_of
from pressmark.model.attribution import QuoteKind
from pressmark.model.span import Span, trimmed
from tests.builders import span_of


@pytest.mark.parametrize(
    ("text", "cue", "content", "source"),
    [
        ("“We agree,” she said.", "said", ["“We agree,”"], ["she"]),
        ("“We agree,” said Ann Lee.", "said", ["“We agree,”"], ["Ann Lee"]),
        (
            "“We agree,” Ann Lee said, “and sign.”",
            "said",
            ["“We agree,”", "“and sign.”"],
            ["Ann Lee"],
        ),
        (
            "“We agree,” he said. “We sign.” “No,” Bo said.",
            "said",
            ["“We agree,”", "“We sign.”"],
            ["he"],
        ),
        ("It rained. “We agree,” he said.", "said", ["“We agree,”"], ["he"]),
        ("He warned that ferries stop. So.", "warned", ["ferries stop"], ["He"]),
    ],
)
def test_marks_beside_the_cue_are_the_content(
    text: str, cue: str, content: list[str], source: list[str]
) -> None:
    found = propose(text, span_of(text, cue))
    assert found is not None
    assert [span.covered(text) for span in found.content] == content
    assert [span.covered(text) for span in found.source] == source


def test_words_in_marks_are_direct_and_others_are_not() -> None:
    for text, kind in (
        ("“We agree,” she said.", QuoteKind.DIRECT),
        ("She said that they agree.", QuoteKind.INDIRECT),
    ):
        found = propose(text, span_of(text, "said"))
        assert found is not None
        assert found.kind is kind


def test_nothing_around_a_word_is_no_quote() -> None:
    assert propose("Said.", Span(0, 4)) is None


@given(st.text("aB “”.,\n", min_size=1, max_size=40), st.data())
def test_a_proposal_fits_any_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    cue = trimmed(text, start, data.draw(st.integers(0, len(text))))
    if cue is None:
        return
    found = propose(text, cue)
    if found is None:
        return
    assert found.content
    for span in (*found.content, *found.source):
        words = span.covered(text)
        assert words == words.strip() != ""
        assert span.end <= len(text)


@given(st.integers(0, 60_000), st.integers(1, 30), st.integers(0, 60_000))
def test_a_page_holds_the_cue_and_is_not_long(
    start: int, length: int, before: int
) -> None:
    text = ("some words of a line\n" * 3_000)[:60_100]
    cue = Span(start, start + length)
    page = page_of(text, cue, page_of(text, Span(before, before + 1)))
    assert page.covers(cue)
    assert len(page) <= PAGE + length


def test_a_short_text_is_one_page() -> None:
    assert page_of("said", Span(0, 4)) == Span(0, 4)


def test_a_page_serves_again_for_a_cue_near_its_middle() -> None:
    text = "word " * 10_000
    first = page_of(text, Span(20_000, 20_004))
    assert page_of(text, Span(20_500, 20_504), first) == first
    assert page_of(text, Span(25_900, 25_904), first) != first
