"""Texts that remember how they were made."""

from __future__ import annotations

import pickle

from pressmark.errors import FormatError, PressmarkError
from pressmark.saying import Sentence


def test_a_sentence_is_its_english_text() -> None:
    said = Sentence("{:,} notes in “{}”", 2000, "Talks")
    assert said == "2,000 notes in “Talks”"
    assert (said.pattern, said.values) == ("{:,} notes in “{}”", (2000, "Talks"))


def test_braces_of_a_sentence_without_values_are_left_alone() -> None:
    assert Sentence("Write {source} for it") == "Write {source} for it"


def test_a_sentence_survives_the_way_to_another_process() -> None:
    said = pickle.loads(pickle.dumps(Sentence("{} and {!r}", 1, "a")))  # noqa: S301  (our own)
    assert (said, said.pattern, said.values) == ("1 and 'a'", "{} and {!r}", (1, "a"))


def test_an_error_is_its_english_text_and_knows_its_pattern() -> None:
    error = FormatError("Line {}: {}", 3, FormatError("no text"))
    assert str(error) == "Line 3: no text"
    assert error.sentence.pattern == "Line {}: {}"


def test_an_error_survives_the_way_to_another_process() -> None:
    error = pickle.loads(pickle.dumps(PressmarkError("No “{}”", "x")))  # noqa: S301  (our own)
    assert (str(error), error.sentence.values) == ("No “x”", ("x",))
