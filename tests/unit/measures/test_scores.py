"""Predictions are scored against gold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressmark.measures.scores import Score, score
from pressmark.model.bundle import Bundle
from pressmark.model.review import Status
from tests.builders import SUGGESTED, bundle

GOLD = bundle(
    "[Ann Smith:PERSON] of [Oslo:GPE] [said:cue 1] [it will rain on Monday:content 1]."
)


def only(marked: str) -> Bundle:
    made = bundle(marked)
    assert made.document.text == GOLD.document.text
    return made


def test_the_shares_are_of_the_counts() -> None:
    counted = Score(gold=4, predicted=2, matched=1)
    assert (counted.precision, counted.recall) == (0.5, 0.25)
    assert counted.f1 == pytest.approx(1 / 3)


def test_nothing_at_all_scores_nothing() -> None:
    assert Score().as_json() == {
        "precision": 0.0,
        "recall": 0.0,
        "f1": 0.0,
        "gold": 0,
        "predicted": 0,
        "matched": 0,
    }


def test_gold_against_itself_is_perfect() -> None:
    scores = score([GOLD], [GOLD])
    assert scores.documents == 1
    assert scores.mentions_exact == scores.mentions_overlap == Score(2, 2, 2)
    assert scores.attributions == scores.attributions_exact == Score(1, 1, 1)


def test_a_mention_of_another_extent_counts_as_overlap_only() -> None:
    scores = score(
        [GOLD], [only("[Ann:PERSON] Smith of Oslo said it will rain on Monday.")]
    )
    assert scores.labels["PERSON"] == (Score(1, 1, 0), Score(1, 1, 1))
    assert scores.labels["GPE"] == (Score(1, 0, 0), Score(1, 0, 0))


def test_a_mention_of_another_label_does_not_count() -> None:
    scores = score(
        [GOLD], [only("[Ann Smith:ORG] of Oslo said it will rain on Monday.")]
    )
    assert scores.mentions_overlap == Score(2, 1, 0)


@pytest.mark.parametrize(
    ("marked", "found", "exact"),
    [
        ("Ann Smith of Oslo [said:cue 1] [it will rain on Monday.:content 1]", 1, 1),
        ("Ann Smith of Oslo said it will [rain on Monday:content 1].", 1, 0),
        ("Ann Smith of Oslo said it will rain [on Monday:content 1].", 0, 0),
        ("[Ann:source 1] Smith of Oslo said [it will rain on Monday:content 1].", 0, 0),
    ],
)
def test_a_quote_is_found_by_half_its_content_and_its_source(
    marked: str, found: int, exact: int
) -> None:
    scores = score([GOLD], [only(marked)])
    assert scores.attributions == Score(1, 1, found)
    assert scores.attributions_exact == Score(1, 1, exact)


def test_rejected_annotations_do_not_count() -> None:
    rejected = bundle(
        "[Ann Smith:PERSON] of Oslo [said:cue 1] [it will rain on Monday:content 1].",
        review=replace(SUGGESTED, status=Status.REJECTED),
    )
    scores = score([GOLD], [rejected])
    assert scores.mentions_exact.predicted == 0
    assert scores.attributions.predicted == 0


def test_a_document_without_prediction_counts_as_empty() -> None:
    scores = score([GOLD, bundle("[Bo:PERSON] left.", name="other")], [GOLD])
    assert scores.missing == ("other",)
    assert scores.mentions_exact == Score(3, 2, 2)


def test_a_document_with_another_text_is_not_scored_but_named() -> None:
    scores = score([GOLD], [bundle("[Another text:PERSON].")])
    assert scores.documents == 0
    assert scores.missing == scores.unknown == scores.altered == ("article",)
    assert scores.as_json()["altered"] == ["article"]
    assert scores.mentions_exact.predicted == 0
