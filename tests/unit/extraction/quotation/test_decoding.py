"""From probabilities to words."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from spacy.tokens import Doc
from tokenizers import Tokenizer, models

from pressmark.extraction.quotation.decoding import (
    CONTENT,
    SOURCE,
    Floats,
    cues_in,
    frame_of,
)
from pressmark.extraction.quotation.links import Cue
from pressmark.extraction.quotation.words import Words, words_of


def words_like(*texts: str, tags: tuple[str, ...] = ()) -> Words:
    doc = Doc(
        spacy.blank("en").vocab,
        words=list(texts),
        tags=list(tags) or None,
        sent_starts=[True, *[False] * (len(texts) - 1)],
    )
    return words_of(doc, Tokenizer(models.WordPiece({"[UNK]": 0}, unk_token="[UNK]")))  # noqa: S106  (no secret)


def roles(*labels: int, sure: float = 0.98) -> Floats:
    made = np.full((len(labels), 3), (1 - sure) / 2, np.float32)
    made[np.arange(len(labels)), labels] = sure
    return made


def test_a_cue_begins_where_it_is_likely_and_goes_on() -> None:
    labels = roles(0, 1, 2, 0, 1)
    assert [(c.start, c.end) for c in cues_in(0, labels, least=0.5)] == [(1, 3), (4, 5)]


def test_less_likely_cues_are_left_out() -> None:
    assert list(cues_in(0, roles(0, 1, sure=0.6), least=0.7)) == []


def test_an_attribution_has_the_words_of_its_roles() -> None:
    words = words_like("Ann", "said", "it", "rains")
    frame = frame_of(
        words, 0, Cue(0, 1, 2, 0.9), roles(SOURCE, 0, CONTENT, CONTENT), 0.8
    )
    assert frame is not None
    assert [*map(set, (frame.source, frame.cue, frame.content))] == [{0}, {1}, {2, 3}]
    assert frame.evidence == pytest.approx((0.9, 0.8, 0.98, 0.98))


def test_rows_count_from_the_first_word_that_was_seen() -> None:
    words = words_like("Then", "Ann", "said", "it")
    frame = frame_of(words, 1, Cue(0, 1, 2, 0.9), roles(SOURCE, 0, CONTENT), 0.8)
    assert frame is not None
    assert [*map(set, (frame.source, frame.cue, frame.content))] == [{1}, {2}, {3}]


def test_a_word_of_doubt_does_not_cut_a_content() -> None:
    words = words_like("Ann", "said", "it", "rains", "here", "now")
    doubtful = roles(SOURCE, 0, CONTENT, CONTENT, CONTENT, CONTENT)
    doubtful[3] = (0.6, 0.0, 0.4)
    frame = frame_of(words, 0, Cue(0, 1, 2), doubtful, 1.0)
    assert frame is not None
    assert frame.content == {2, 3, 4, 5}


def test_the_cue_can_stand_inside_of_the_content() -> None:
    words = words_like("It", "rains", "Ann", "said", "and", "snows")
    given_roles = roles(CONTENT, CONTENT, SOURCE, 0, CONTENT, CONTENT)
    frame = frame_of(words, 0, Cue(0, 3, 4), given_roles, 1.0)
    assert frame is not None
    assert frame.content == {0, 1, 4, 5}


def test_only_the_likeliest_stretch_is_the_source() -> None:
    words = words_like("Ann", "Lee", "said", "it", "Bo")
    given_roles = roles(SOURCE, SOURCE, 0, CONTENT, SOURCE)
    frame = frame_of(words, 0, Cue(0, 2, 3), given_roles, 1.0)
    assert frame is not None
    assert frame.source == {0, 1}


def test_commas_at_the_edges_are_left_out_and_the_full_stop_kept() -> None:
    words = words_like(
        *("Ann", "said", ",", "it", "rains", "."),
        tags=("NNP", "VBD", ",", "PRP", "VBZ", "."),
    )
    given_roles = roles(SOURCE, 0, CONTENT, CONTENT, CONTENT, CONTENT)
    frame = frame_of(words, 0, Cue(0, 1, 2), given_roles, 1.0)
    assert frame is not None
    assert frame.content == {3, 4, 5}


def test_a_cue_without_content_is_no_attribution() -> None:
    words = words_like("Ann", "said", "so")
    assert frame_of(words, 0, Cue(0, 1, 2), roles(SOURCE, 0, 0), 1.0) is None


@given(
    arrays.arrays(np.float32, (7, 3), elements=st.floats(0, 1, width=32)),
    st.integers(0, 6),
)
def test_any_probabilities_give_roles_that_do_not_overlap(
    shares: Floats, cue: int
) -> None:
    words = words_like("a", "b", ",", "c", ".", "d", "e")
    frame = frame_of(words, 0, Cue(0, cue, cue + 1), shares, 0.5)
    if frame is not None:
        assert frame.content
        assert not frame.content & frame.source
        assert frame.cue == {cue}
        assert not frame.cue & (frame.content | frame.source)
