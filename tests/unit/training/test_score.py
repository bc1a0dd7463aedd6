"""Scores are fitted so that they say how often such attributions are right."""

from __future__ import annotations

import numpy as np
import pytest

from pressmark.extraction.quotation.decoding import Frame
from pressmark.extraction.quotation.model import Scoring, traits
from training.quotation.score import fit

CHANCE = np.random.default_rng(1)


def test_the_fit_finds_what_made_the_answers() -> None:
    inputs = CHANCE.normal(size=(20_000, 2))
    likely = 1 / (1 + np.exp(-(inputs @ [1.5, -0.5] + 0.25)))
    found = fit(inputs, CHANCE.random(len(inputs)) < likely)
    assert found.weights == pytest.approx((1.5, -0.5), abs=0.1)
    assert found.bias == pytest.approx(0.25, abs=0.1)


def test_answers_that_are_all_the_same_can_be_fitted() -> None:
    inputs = CHANCE.normal(size=(50, 2))
    found = fit(inputs, np.ones(50, bool))
    assert np.isfinite([*found.weights, found.bias]).all()


def test_an_attribution_without_source_has_no_evidence_of_one() -> None:
    frame = Frame(frozenset({1}), frozenset(), frozenset({2}), (0.9, 0.5, 0.0, 0.9))
    assert traits(frame)[2:4] == (0.0, 0.0)
    assert Scoring((0.0,) * 5, 0.0).thousandths(frame) == 500
