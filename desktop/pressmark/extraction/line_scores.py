"""Says of each short line how likely it is that it belongs to the site.

A logistic regression reads the features of a line. Its weights are in
``resources/regions``, made by ``training/regions.py``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp

from pressmark.extraction.layout import Line
from pressmark.extraction.line_features import LONGEST, Page, features
from pressmark.paths import resources

_LARGEST = 20.0  # log odds that are as good as certain


@cache
def weights() -> Mapping[str, float]:
    """Return the weights that come with the program, by the names of features."""
    file = resources() / "regions" / "lines.json"
    read: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))
    return read


def line_scores(lines: Sequence[Line]) -> list[float]:
    """Return for each line how likely it is furniture or a caption, from 0 to 1.

    It is 0 for every long line.
    """
    page, known = Page.of(lines), weights()
    return [
        likelihood(features(page, number), known)
        if line.words <= LONGEST and not line.is_endless
        else 0.0
        for number, line in enumerate(lines)
    ]


def likelihood(found: Iterable[tuple[str, float]], known: Mapping[str, float]) -> float:
    """Return what the features of a line amount to, from 0 to 1."""
    total = sum(value * known.get(name, 0.0) for name, value in found)
    return 1 / (1 + exp(-max(-_LARGEST, min(_LARGEST, total))))
