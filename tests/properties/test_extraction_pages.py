"""The reading of pages on any text: sound regions, and time that grows with length."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressmark.extraction.dates import find_date, find_day
from pressmark.extraction.language import LANGUAGES, find_language
from pressmark.extraction.metadata import find_metadata
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.regions import find_regions
from tests.strategies import texts

_PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        " | ",
        "Ada Lund",
        "By ",
        "12 May 2022",
        "04/05/2022 ",
        "(Photo: Norrvik Press)",
        "Read more…",
        "Share",
        "NORRVIK, May 7 – ",
        "The ferry will stop for the winter, the board said on Tuesday.",
        "“We agree,” she said.",
        "• ",
        "\u00a0",
        "…",
        "😀",
        "Анна сказала",
        "\x01",
    ]
)
pages = st.lists(_PIECES, max_size=25).map("".join)

LONG = 100_000
SENTENCE = "The ferry to the islands will stop for the winter, the board said. "
SHAPES = {
    "one endless line": SENTENCE,
    "no end of a sentence": "word ",
    "only capitals": SENTENCE.upper(),
    "lines of furniture": "Read more: a ferry\nShare\n\n",
    "headings": "Ferry Stops For Winter\n",
    "quotation marks": '"',
    "lines of quotation marks": "“\n",
    "control characters": "\x01\x02 ab\x1b\n",
    "dots": ".",
    "bars": " | a\n",
    "dates": "12 May 2022\n",
    "credits": "A caption of it\n(Photo: Norrvik Press)\n",
    "names": "Ada Lund and ",
    "slashes": "/",
    "one word": "a",
}


@settings(max_examples=200)
@given(st.one_of(pages, texts))
def test_regions_are_sound_on_any_page(text: str) -> None:
    spans = sorted(region.span for region in find_regions(text))
    assert not any(one.overlaps(other) for one, other in pairwise(spans))
    for span in spans:
        assert span.covered(text) == span.covered(text).strip() != ""


@given(st.one_of(pages, texts))
def test_metadata_is_sound_on_any_page(text: str) -> None:
    found = find_metadata(text, find_regions(text))
    assert all(value.strip() == value != "" for value in found.values())
    assert found.get("language", "en") in LANGUAGES


@given(st.one_of(pages, texts))
def test_a_date_stands_where_it_is_said_to(text: str) -> None:
    found = find_date(text)
    if found is not None:
        start, end, day = found
        assert 0 <= start < end <= len(text)
        assert day is None or find_date(day) == (0, 10, day)
    assert find_day(text, text) == "" or len(find_day(text, text)) == 10


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_time_grows_with_the_length_of_a_page_and_no_faster(shape: str) -> None:
    piece = SHAPES[shape]

    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        find_metadata(text, find_regions(text))
        find_quotations(text)
        find_language(text)
        return time.process_time() - start

    short = seconds(LONG // 10)
    # Ten times as long takes ten times as much; by the square it were a hundred.
    assert seconds(LONG) < 40 * max(short, 0.1)
