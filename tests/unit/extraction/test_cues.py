"""The words that say that something was said."""

from __future__ import annotations

import pytest

from pressmark.extraction.cue_words import TABLE
from pressmark.extraction.cues import act, base, is_speech, likelihood
from pressmark.model.attribution import Act


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("said", "say"),
        ("says", "say"),
        ("Saying", "say"),
        ("told", "tell"),
        ("denied", "deny"),
        ("denies", "deny"),
        ("criticizing", "criticize"),
        ("admitted", "admit"),
        ("pledges", "pledge"),
        ("according", "accord"),
        ("walked", "walked"),
    ],
)
def test_every_form_of_a_cue_leads_to_its_base(form: str, lemma: str) -> None:
    assert base(form) == lemma


def test_a_word_that_is_no_cue_is_none_in_any_construction() -> None:
    assert likelihood("ccomp", "walked", quoted=True) == 0
    assert likelihood("no such construction", "said", quoted=False) == 0


def test_marks_make_an_attribution_likelier() -> None:
    plain = likelihood("dobj", "denounced", quoted=False)
    assert 0 < plain < likelihood("dobj", "denounced", quoted=True) < 1000


def test_wanting_is_no_speech() -> None:
    assert is_speech("said")
    assert not is_speech("wanted")
    assert act("said") is Act.SPEECH
    assert act("wanted") is Act.ATTITUDE


def test_no_word_stands_twice_in_a_construction() -> None:
    seen: set[tuple[str, str]] = set()
    construction = ""
    for line in TABLE.strip().splitlines():
        words = line
        if not line.startswith(" "):
            head, words = line.split(": ", 1)
            construction = head.rsplit(" ", 1)[0]
        for word in words.split():
            assert (construction, word) not in seen
            seen.add((construction, word))
