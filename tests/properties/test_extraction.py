"""The extraction on any text: sound bundles, whatever the text."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.extraction import LAYERS
from pressmark.extraction.chunks import chunks
from pressmark.extraction.convert import code_points, to_bundle
from pressmark.extraction.pipeline import Pipeline
from pressmark.extraction.regions import find_regions
from pressmark.model.bundle import check_bundle, spans_of
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId
from tests.strategies import HOLDABLE, texts

_PIECES = st.sampled_from(
    [
        "Ann Smith said ",
        "“We agree,” ",
        "she added. ",
        "according to Peter Brandt, ",
        "“It rains. ",
        "\n\n",
        "Read more: ",
        "NORRVIK — ",
        "By Ada Lund | 16 May 2022\n",
        "the French president ",
        "(SCO) ",
        "wants to go. ",
        "\u00a0",
        "😀",
        "‘no’ ",
        "' ",
    ]
)
articles = st.lists(_PIECES, min_size=1, max_size=15).map("".join)
blank = cache(lambda: spacy.blank("en"))
pipeline = cache(lambda: Pipeline(LAYERS))


@settings(max_examples=100)
@given(st.one_of(articles, texts))
def test_whatever_is_found_is_sound_and_has_no_stray_blanks(text: str) -> None:
    document = Document(DocumentId("d"), "any", text)
    with pipeline().reading(text) as doc:
        bundle = to_bundle(doc, document, LAYERS)
    assert check_bundle(bundle) == []
    for annotation in bundle.annotations():
        for span in spans_of(annotation):
            assert span.covered(text) == span.covered(text).strip() != ""
    for quote in bundle.attributions:
        for fragments in (quote.source, quote.cue, quote.content):
            assert list(fragments) == sorted(fragments)
        assert quote.content


@given(st.text(HOLDABLE, max_size=60), st.data())
def test_tokens_become_sorted_spans_that_do_not_touch(
    text: str, data: st.DataObject
) -> None:
    doc = blank()(text)
    numbers = st.integers(0, max(0, len(doc) - 1))
    tokens = data.draw(st.sets(numbers)) if len(doc) else set()
    spans = code_points(doc, tokens)
    for one, other in pairwise(spans):
        assert one.end < other.start
    for span in spans:
        assert span.covered(text) == span.covered(text).strip() != ""
    words = {n for n in tokens if doc[n].text.strip()}
    for number in words:
        assert any(s.start <= doc[number].idx + 1 <= s.end for s in spans)


@given(st.text("ab .\n", max_size=200), st.integers(1, 30))
def test_pieces_of_a_text_make_it_up_again(text: str, longest: int) -> None:
    pieces = list(chunks(text, longest))
    assert "".join(pieces) == text
    assert all(len(piece) <= longest for piece in pieces)


@given(st.one_of(articles, texts))
def test_regions_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    spans = sorted(region.span for region in find_regions(text))
    assert all(span.end <= len(text) for span in spans)
    for one, other in pairwise(spans):
        assert not one.overlaps(other)
