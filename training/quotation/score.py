"""Fits the scores: how likely an attribution is right, given what it rests on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pressmark.extraction.quotation.model import Scoring

_STEPS = 50
_RIDGE = 1e-2


def fit(traits: NDArray[np.float64], right: NDArray[np.bool_]) -> Scoring:
    """Return the logistic regression of being right (items) on traits (items, traits).

    By Newton's method with a small ridge, which needs no library.
    """
    inputs = np.hstack([traits, np.ones((len(traits), 1))])
    weights = np.zeros(inputs.shape[1])
    ridge = np.full(len(weights), _RIDGE)
    ridge[-1] = _RIDGE / 1000
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (right - share) - ridge * weights
        bend = (inputs * (share * (1 - share))[:, None]).T @ inputs + np.diag(ridge)
        weights += np.linalg.solve(bend, slope)
    return Scoring(tuple(weights[:-1].tolist()), float(weights[-1]))
