"""Fits how the rules weigh what the quotation model read.

    python -m training.merging ../shared/data/polnear/dev

prints the weights of ``pressmark.extraction.merging``, fitted to which readings of the
model are right in articles that it was not trained with, and how far the scores are
from what they say in ten-fold cross-validation by article. Whoever trains the model
anew runs it and writes the weights, rounded, into that module.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from evaluation.polnear import read_part
from pressmark.extraction.attributions import NOT_READ, drafts_of_rules
from pressmark.extraction.entities import tokens_in_regions
from pressmark.extraction.merging import WEIGHTS, Reading, readings
from pressmark.extraction.pipeline import Pipeline
from pressmark.extraction.quotation.decoding import Frame
from pressmark.extraction.quotation_marks import find_quotations
from pressmark.extraction.quoted import find_stretches
from pressmark.model.attribution import Attribution
from pressmark.model.layer import Layer
from pressmark.model.span import Fragments
from training.quotation.corpus import Gold
from training.quotation.matching import matches
from training.quotation.score import fit

_FOLDS = 10
_BINS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A reading of the model in an article, as traits, and whether it is right."""

    article: int
    traits: tuple[float, ...]
    right: bool


def main() -> None:
    """Print the weights, and the calibration error in cross-validation."""
    parser = argparse.ArgumentParser(prog="python -m training.merging")
    parser.add_argument("part", type=Path, help="the part of the corpus to fit to")
    judged = list(_judged(parser.parse_args().part))
    traits = np.array([one.traits for one in judged])
    right = np.array([one.right for one in judged])
    scoring = fit(traits, right)
    print(f"BASE = {scoring.bias:.2f}")
    print(f"OF_THE_MODEL = {scoring.weights[0]:.2f}")
    for name, weight in zip(WEIGHTS, scoring.weights[1:], strict=True):
        print(f'"{name}": {weight:.2f}')
    fold = np.array([one.article for one in judged]) % _FOLDS
    scores = np.zeros(len(judged))
    for number in range(_FOLDS):
        held = fold == number
        other = fit(traits[~held], right[~held])
        height = traits[held] @ np.array(other.weights) + other.bias
        scores[held] = 1 / (1 + np.exp(-height))
    error = 100 * _calibration_error(scores, right)
    print(f"{len(judged)} readings, calibration error {error:.1f} %")


def _judged(part: Path) -> Iterator[Judged]:
    pipeline = Pipeline({Layer.ATTRIBUTIONS})
    for number, bundle in enumerate(read_part(part)):
        with pipeline.reading(bundle.document.text) as doc:
            read = _readings(doc)
            gold = [one for quote in bundle.attributions for one in _gold(doc, quote)]
        agreed = matches([_frame(one) for one in read], gold)
        for place, one in enumerate(read):
            signs = (float(one.signs[name]) for name in WEIGHTS)
            yield Judged(number, (one.log_odds, *signs), place in agreed)


def _readings(doc: Doc) -> list[Reading]:
    outside = tokens_in_regions(doc, NOT_READ)
    stretches = find_stretches(doc, find_quotations(doc.text), outside)
    return readings(doc, drafts_of_rules(doc, stretches, outside), stretches)


def _gold(doc: Doc, quote: Attribution) -> Iterator[Gold]:
    cue = _tokens(doc, quote.cue)
    if cue:
        source, content = _tokens(doc, quote.source), _tokens(doc, quote.content)
        yield Gold(min(cue), max(cue) + 1, source, content)


def _tokens(doc: Doc, fragments: Fragments) -> frozenset[int]:
    found: set[int] = set()
    for span in fragments:
        covered = doc.char_span(span.start, span.end, alignment_mode="expand")
        found.update(token.i for token in covered or () if not token.is_space)
    return frozenset(found)


def _frame(one: Reading) -> Frame:
    read, sure = one.attribution, one.score / 1000
    return Frame(read.cue, read.source, read.content, (sure, sure, sure, sure))


def _calibration_error(scores: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the mean distance of score and share right, weighed by how many."""
    place = np.minimum((scores * _BINS).astype(int), _BINS - 1)
    gaps = [
        np.abs(scores[place == number].mean() - right[place == number].mean())
        * (place == number).sum()
        for number in np.unique(place)
    ]
    return float(np.sum(gaps) / len(scores))


if __name__ == "__main__":
    main()
