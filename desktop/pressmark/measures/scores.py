"""Precision, recall and F1 of predicted annotations against gold ones.

An attribution is found when at least half the words of the larger content are shared
and the sources share a word or are both missing, one to one. It is exact when source,
cue and content have the same words. Rejected annotations count on neither side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pressmark.measures.alignment import matching, overlapping
from pressmark.measures.quotes import Reading, Unit, paired
from pressmark.model.attribution import Role
from pressmark.model.bundle import Bundle
from pressmark.model.entity import Mention
from pressmark.model.review import Status


@dataclass(frozen=True, slots=True)
class Score:
    """How many there are in gold, how many were predicted, and how many coincide."""

    gold: int = 0
    predicted: int = 0
    matched: int = 0

    def __add__(self, other: Score) -> Score:
        """Return the score over both."""
        return Score(
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.matched + other.matched,
        )

    @property
    def precision(self) -> float:
        """The share of the predicted that are in gold; 0 where none are predicted."""
        return self.matched / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of gold that was predicted; 0 where there is none."""
        return self.matched / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.gold + self.predicted
        return 2 * self.matched / both if both else 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the counts and the shares, to four places."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "gold": self.gold,
            "predicted": self.predicted,
            "matched": self.matched,
        }


@dataclass(slots=True)
class Scores:
    """The scores of a set of documents.

    ``missing`` and ``unknown`` name documents that only gold or only the prediction
    has; the former count as predicted empty, the latter not at all. ``altered`` are
    names that both have, but not with the same text.
    """

    documents: int = 0
    mentions_exact: Score = field(default_factory=Score)
    mentions_overlap: Score = field(default_factory=Score)
    labels: dict[str, tuple[Score, Score]] = field(default_factory=dict)
    attributions: Score = field(default_factory=Score)
    attributions_exact: Score = field(default_factory=Score)
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the scores as JSON values."""
        return {
            "documents": self.documents,
            "missing": list(self.missing),
            "unknown": list(self.unknown),
            "altered": list(self.altered),
            "mentions": {
                "exact": self.mentions_exact.as_json(),
                "overlap": self.mentions_overlap.as_json(),
                "labels": {
                    label: {"exact": exact.as_json(), "overlap": overlap.as_json()}
                    for label, (exact, overlap) in sorted(self.labels.items())
                },
            },
            "attributions": {
                "found": self.attributions.as_json(),
                "exact": self.attributions_exact.as_json(),
            },
        }


def score(gold: Iterable[Bundle], predicted: Iterable[Bundle]) -> Scores:
    """Return how well the predicted annotations are those of gold.

    Documents are the same when their texts are; positions in other texts say nothing.
    """
    by_text: defaultdict[str, list[Bundle]] = defaultdict(list)
    for bundle in predicted:
        by_text[bundle.document.sha256].append(bundle)
    scores, missing = Scores(), list[str]()
    for bundle in gold:
        candidates = by_text[bundle.document.sha256]
        if candidates:
            scores.documents += 1
            _add(scores, bundle, candidates.pop(0))
        else:
            missing.append(bundle.document.name)
            _add(scores, bundle, Bundle(bundle.document))
    left = [each.document.name for bundles in by_text.values() for each in bundles]
    scores.missing = tuple(missing)
    scores.unknown = tuple(left)
    scores.altered = tuple(sorted(set(left) & set(missing)))
    return scores


def _add(scores: Scores, gold: Bundle, predicted: Bundle) -> None:
    wanted, given = _by_label(gold), _by_label(predicted)
    for label in sorted({*wanted, *given}):
        exact, overlap = _mentions(wanted[label], given[label])
        before_exact, before_overlap = scores.labels.get(label, (Score(), Score()))
        scores.labels[label] = (before_exact + exact, before_overlap + overlap)
        scores.mentions_exact += exact
        scores.mentions_overlap += overlap
    reading = Reading(gold.document.text)
    found, exact = _attributions(reading.units(gold), reading.units(predicted))
    scores.attributions += found
    scores.attributions_exact += exact


def _by_label(bundle: Bundle) -> defaultdict[str, list[Mention]]:
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in bundle.mentions:
        if mention.review.status is not Status.REJECTED:
            found[mention.label].append(mention)
    return found


def _mentions(
    gold: Sequence[Mention], predicted: Sequence[Mention]
) -> tuple[Score, Score]:
    wanted = [mention.span for mention in gold]
    given = [mention.span for mention in predicted]
    same = (Counter(wanted) & Counter(given)).total()
    matched = len(matching(overlapping(given, wanted)))
    sizes = len(wanted), len(given)
    return Score(*sizes, same), Score(*sizes, matched)


def _attributions(gold: list[Unit], predicted: list[Unit]) -> tuple[Score, Score]:
    same = (_counted(gold) & _counted(predicted)).total()
    sizes = len(gold), len(predicted)
    return Score(*sizes, len(paired(predicted, gold))), Score(*sizes, same)


def _counted(units: list[Unit]) -> Counter[tuple[frozenset[int], ...]]:
    return Counter(tuple(unit.words[role] for role in Role) for unit in units)
