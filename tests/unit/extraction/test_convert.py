"""Tokens become code points."""

from __future__ import annotations

import pytest
import spacy

from pressmark.extraction.convert import code_points
from pressmark.model.span import Span

NLP = spacy.blank("en")


def test_neighbouring_tokens_are_one_span() -> None:
    doc = NLP("Ann Smith said so.")
    assert code_points(doc, [0, 1]) == (Span(0, 9),)


def test_tokens_apart_are_fragments_in_order() -> None:
    doc = NLP("Ann Smith said so.")
    assert code_points(doc, [3, 0]) == (Span(0, 3), Span(15, 17))


def test_a_span_has_no_blanks_at_its_edges() -> None:
    doc = NLP("  Ann \n\n said")
    assert code_points(doc, range(len(doc))) == (Span(2, 5), Span(9, 13))


def test_positions_count_code_points() -> None:
    doc = NLP("😀 “Zoë” said")
    (span,) = code_points(doc, [len(doc) - 1])
    assert span.covered(doc.text) == "said"


@pytest.mark.parametrize("tokens", [[], [1]])
def test_nothing_but_blanks_is_nothing(tokens: list[int]) -> None:
    doc = NLP("Ann \n said")
    assert code_points(doc, tokens) == ()
