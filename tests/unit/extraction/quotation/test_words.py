"""What the quotation model reads of a text."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from pressmark.extraction.quotation.links import (
    DISTANCES,
    RELATIONS,
    Cue,
    distance_class,
    linker_inputs,
)
from pressmark.extraction.quotation.windows import (
    CLS,
    SEP,
    Window,
    encoder_inputs,
    windows,
)
from pressmark.extraction.quotation.words import LONGEST, mark_states, words_of
from tests.strategies import texts

_ALPHABET = "abcdefghijklmnopqrstuvwxyz“”\".,:'’0123456789"


@pytest.fixture(scope="module")
def english() -> Language:
    """Return a tokenizer that ends sentences at full stops."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


@pytest.fixture(scope="module")
def pieces() -> Tokenizer:
    """Return a tokenizer whose word pieces are single letters."""
    vocabulary = {"[UNK]": 0} | {letter: 200 + n for n, letter in enumerate(_ALPHABET)}
    vocabulary |= {f"##{letter}": 300 + n for n, letter in enumerate(_ALPHABET)}
    made = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))  # noqa: S106  (no secret)
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def test_marks_are_outside_inside_opening_and_closing() -> None:
    assert mark_states("a “b” c") == [1, 1, 3, 2, 4, 1, 1]
    assert mark_states('"a" b') == [3, 2, 4, 1, 1]
    assert mark_states("''a'' b") == [3, 3, 2, 4, 4, 1, 1]


def test_a_mark_left_open_ends_with_its_line() -> None:
    assert mark_states("“a\nb") == [3, 2, 1, 1]


def test_words_are_the_tokens_that_are_not_blank(
    english: Language, pieces: Tokenizer
) -> None:
    doc = english("Ann said:\n\n“No.”")
    words = words_of(doc, pieces)
    assert [doc[n].text for n in words.token] == [
        "Ann",
        "said",
        ":",
        "“",
        "No",
        ".",
        "”",
    ]
    assert words.paragraph[0] != words.paragraph[-1]


def test_tokens_can_be_left_out(english: Language, pieces: Tokenizer) -> None:
    doc = english("Ann said no")
    assert words_of(doc, pieces, without={1}).token.tolist() == [0, 2]


def test_a_word_that_begins_inside_of_a_piece_reads_the_piece_before(
    english: Language,
) -> None:
    made = Tokenizer(models.WordPiece({"[UNK]": 0, "cannot": 7}, unk_token="[UNK]"))  # noqa: S106  (no secret)
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    words = words_of(english("cannot"), made)
    assert words.pieces == ((7,), ())
    read = encoder_inputs([Window(words, 0, 2)])
    assert read["ids"].tolist() == [[CLS, 7, SEP]]
    assert read["first"].tolist() == [[1, 1]]


def test_an_endless_word_is_cut(english: Language, pieces: Tokenizer) -> None:
    words = words_of(english("a" * 90), pieces)
    assert [len(each) for each in words.pieces] == [LONGEST]


def test_paragraphs_are_parted_in_a_window(
    english: Language, pieces: Tokenizer
) -> None:
    words = words_of(english("a\n\nb"), pieces)
    read = encoder_inputs([Window(words, 0, 2)])
    assert read["ids"].tolist()[0] == [CLS, 200, SEP, 201, SEP]


@given(text=texts, size=st.integers(40, 300))
def test_windows_hold_every_word_once_and_are_no_longer_than_asked(
    english: Language, pieces: Tokenizer, text: str, size: int
) -> None:
    words = words_of(english(text), pieces)
    found = list(windows(words, size))
    assert [w.start for w in found] == [0, *(w.end for w in found[:-1])][: len(found)]
    assert sum(map(len, found)) == len(words)
    for window in found:
        read = encoder_inputs([window])
        assert read["ids"].shape[1] <= size + 2
        assert (read["first"] < read["ids"].shape[1]).all()


def test_distances_are_exact_when_near_and_grow_with_distance() -> None:
    classes = distance_class(np.arange(-500, 501))
    assert classes.min() == 0
    assert classes.max() == DISTANCES - 1
    assert all(one <= other for one, other in pairwise(classes.tolist()))
    assert len(set(classes[495:506].tolist())) == len(range(495, 506))


def test_the_linker_is_told_what_hangs_on_the_cue(
    english: Language, pieces: Tokenizer
) -> None:
    doc = Doc(
        english.vocab,
        words=["Ann", "said", "it", "rains"],
        heads=[1, 1, 3, 1],
        deps=["nsubj", "ROOT", "nsubj", "ccomp"],
        sent_starts=[True, False, False, False],
    )
    words = words_of(doc, pieces)
    inputs, parts = linker_inputs([Window(words, 0, 4)], [Cue(0, 1, 2)])
    relation = inputs["relation"][0].tolist()
    assert parts == [(0, 4)]
    assert inputs["inside"].tolist() == [[0, 1, 0, 0]]
    assert relation[2] == relation[3] != relation[0]
    assert all(0 < one < RELATIONS for one in relation)


def test_words_of_other_sentences_have_no_relation(
    english: Language, pieces: Tokenizer
) -> None:
    doc = Doc(
        english.vocab,
        words=["Ann", "spoke", "Bo", "left"],
        heads=[1, 1, 3, 3],
        deps=["nsubj", "ROOT", "nsubj", "ROOT"],
        sent_starts=[True, False, True, False],
    )
    words = words_of(doc, pieces)
    inputs, _ = linker_inputs([Window(words, 0, 4)], [Cue(0, 1, 2)])
    assert inputs["relation"][0, 2:].tolist() == [0, 0]
    assert inputs["relation"][0, 0] != 0
