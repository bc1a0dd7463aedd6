from __future__ import annotations

from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.tokens import Alignment, Tokens, tokenised
from pressmark.model.span import Span
from tests.builders import span_of
from tests.strategies import spans, texts


def words(tokens: Tokens, numbers: range | None) -> list[str]:
    return [tokens.word(number) for number in numbers or ()]


def sentences(text: str, language: str = "en") -> list[str]:
    tokens = tokenised(text, language)
    return [tokens.span(each).covered(text) for each in tokens.sentences]


def test_marks_are_tokens_of_their_own_and_blanks_are_none() -> None:
    tokens = tokenised("“We agree,”\n she\tsaid.", "en")

    assert words(tokens, range(len(tokens))) == [
        *("“", "We", "agree", ",", "”", "she", "said", ".")
    ]


def test_positions_are_code_points() -> None:
    text = "😀 Ann 👩‍🚀 said"
    tokens = tokenised(text, "en")

    said = tokens.aligned(span_of(text, "said"), Alignment.SKIP)

    assert words(tokens, said) == ["said"]


def test_a_language_has_its_own_rules() -> None:
    assert len(tokenised("don't", "en")) == 2
    assert len(tokenised("don't", "de-AT")) == 1


@pytest.mark.parametrize("language", ["ja", "tlh", "", "no language", "spacy"])
def test_a_language_without_rules_is_cut_by_those_of_any(language: str) -> None:
    tokens = tokenised("Ann said: yes.", language)

    assert tokens.language == "xx"
    assert words(tokens, range(len(tokens))) == ["Ann", "said", ":", "yes", "."]


def test_a_paragraph_ends_a_sentence_even_without_a_full_stop() -> None:
    assert sentences("A headline\n\nAnn said so. Bob did not.\nIt rained") == [
        "A headline",
        "Ann said so.",
        "Bob did not.",
        "It rained",
    ]


def test_a_line_that_goes_on_does_not_end_a_sentence() -> None:
    assert sentences("Ann said\nthat it rained.") == ["Ann said\nthat it rained."]


def test_a_mark_that_opens_belongs_to_the_sentence_after_it() -> None:
    assert sentences('“No.” “Yes.” "Oh." "Ah." (Well.)') == [
        *("“No.”", "“Yes.”", '"Oh."', '"Ah."', "(Well.)")
    ]


@pytest.mark.parametrize(
    ("alignment", "expected"),
    [
        (Alignment.EXPAND, ["Annabel", "said"]),
        (Alignment.CONTRACT, ["said"]),
        (Alignment.SKIP, []),
    ],
)
def test_a_span_that_begins_in_a_token_is_aligned_as_asked(
    alignment: Alignment, expected: list[str]
) -> None:
    text = "Annabel said so."
    tokens = tokenised(text, "en")

    aligned = tokens.aligned(span_of(text, "bel said"), alignment)

    assert words(tokens, aligned) == expected


@pytest.mark.parametrize("alignment", Alignment)
def test_a_span_of_blanks_has_no_tokens(alignment: Alignment) -> None:
    tokens = tokenised("Ann \n\n said", "en")

    assert tokens.aligned(Span(4, 6), alignment) is None


def test_a_span_is_parted_at_the_ends_of_sentences() -> None:
    text = "One two. Three four. Five."
    tokens = tokenised(text, "en")
    wanted = tokens.aligned(Span(4, len(text)), Alignment.EXPAND)
    assert wanted is not None

    parts = [tokens.span(part).covered(text) for part in tokens.parts(wanted)]

    assert parts == ["two.", "Three four.", "Five."]


def test_two_threads_can_tokenise_at_once() -> None:
    found: list[int] = []
    text = "Ann said so, and Bob did not. " * 50
    threads = [
        Thread(target=lambda: found.append(len(tokenised(text, "en"))))
        for _ in range(4)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [450] * 4


@given(texts, st.sampled_from(["en", "de", "zh", ""]))
def test_tokens_and_blanks_are_the_whole_text(text: str, language: str) -> None:
    tokens = tokenised(text, language)
    before = text[: tokens.tokens[0].start] if len(tokens) else text

    assert tokens.text == text
    assert not before.strip()
    assert (
        before
        + "".join(tokens.word(n) + tokens.blanks_after(n) for n in range(len(tokens)))
        == text
    )
    assert all(not tokens.blanks_after(n).strip() for n in range(len(tokens)))


@given(texts)
def test_every_token_is_in_one_sentence(text: str) -> None:
    tokens = tokenised(text, "en")

    assert [n for each in tokens.sentences for n in each] == list(range(len(tokens)))
    assert all(tokens.sentences)


@given(st.data(), texts)
def test_a_longer_alignment_covers_a_span_and_a_shorter_one_is_in_it(
    data: st.DataObject, text: str
) -> None:
    span = data.draw(spans(len(text)))
    tokens = tokenised(text, "en")

    longer = tokens.aligned(span, Alignment.EXPAND)
    shorter = tokens.aligned(span, Alignment.CONTRACT)
    exact = tokens.aligned(span, Alignment.SKIP)

    if longer is None:
        assert not span.covered(text).strip()
        assert shorter is None
    if shorter is not None:
        assert longer is not None
        assert span.covers(tokens.span(shorter))
        assert set(shorter) <= set(longer)
    if exact is not None:
        assert exact == longer == shorter
        assert tokens.span(exact) == span
