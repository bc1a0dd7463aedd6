"""The figures of a project, as one object for the page and the command line."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

from pressmark.model.layer import Layer
from pressmark.model.review import Status
from pressmark.store import runs
from pressmark.store.working_time import BREAK

OUTCOMES = ("accepted", "corrected", "rejected", "made")
"""What can become of an annotation: of a suggestion, or made by a person."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Decisions of one annotator on one layer on one day (YYYY-MM-DD, local time)."""

    day: str
    annotator: str
    layer: Layer
    outcomes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Party:
    """An entity as it is listed; an id of None is the article, nobody, or a topic."""

    id: str | None
    name: str
    type: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"id": self.id, "name": self.name, "type": self.type}


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An entity, how often it is mentioned and in how many articles."""

    entity: Party
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted (an id of None: nobody is named), how often and in which way."""

    entity: Party
    kinds: Mapping[str, int]
    articles: int

    @property
    def quotes(self) -> int:
        """The number of quotes of every kind."""
        return sum(self.kinds.values())


@dataclass(frozen=True, slots=True)
class OutletFigures:
    """An outlet (an empty name: not known), its articles, their stances by polarity."""

    name: str
    articles: int
    stances: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a holder stands on a target: stances by polarity."""

    holder: Party
    target: Party
    stances: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class WorkedOn:
    """An article and the seconds that were spent on it."""

    id: str
    title: str
    outlet: str
    seconds: int


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Seconds that were worked, by article (longest first), day and annotator.

    See :mod:`pressmark.store.working_time` for what is counted.
    """

    articles: tuple[WorkedOn, ...]
    days: Mapping[str, int]
    annotators: Mapping[str, int]

    @property
    def seconds(self) -> int:
        """All of it."""
        return sum(one.seconds for one in self.articles)

    @property
    def median(self) -> float:
        """The seconds that half of the articles took at most; 0 where there is none."""
        return float(median([one.seconds for one in self.articles] or [0]))

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "break_seconds": BREAK,
            "seconds": self.seconds,
            "articles": len(self.articles),
            "median_seconds": self.median,
            "annotators": dict(self.annotators),
            "days": dict(self.days),
            "per_article": [
                {
                    "id": one.id,
                    "title": one.title,
                    "outlet": one.outlet,
                    "seconds": one.seconds,
                }
                for one in self.articles
            ],
        }


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts over a project; the keys are the words of the native format.

    ``asked`` is the filter that the articles fit, ``annotator`` whose work is counted
    (None: everybody's), ``counted`` which annotations count for labels, speakers,
    outlets, positions and whoever is mentioned.
    """

    asked: str
    annotator: str | None
    counted: frozenset[Status]
    documents: Mapping[str, int]
    entities: Mapping[str, int]
    statuses: Mapping[str, Mapping[str, int]]
    labels: Mapping[str, Mapping[str, int]]
    notes: int
    open_notes: int
    decisions: tuple[Decided, ...]
    mentioned: tuple[Mentioned, ...]
    speakers: tuple[Speaker, ...]
    outlets: tuple[OutletFigures, ...]
    positions: tuple[Position, ...]
    time: WorkingTime

    @property
    def total(self) -> int:
        """The number of articles."""
        return sum(self.documents.values())

    @property
    def progress(self) -> int:
        """How many of the articles are done or skipped, in whole per cent."""
        ended = self.documents.get("done", 0) + self.documents.get("skipped", 0)
        return round(100 * ended / self.total) if self.total else 0

    @property
    def annotators(self) -> dict[str, int]:
        """The number of decided annotations by who decided last."""
        return dict(
            added((one.annotator, sum(one.outcomes.values())) for one in self.decisions)
        )

    def outcomes(self) -> dict[str, dict[str, int]]:
        """Return what became of annotations, by layer; those open come last."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for one in self.decisions:
            found[one.layer.value].update(one.outcomes)
        return {
            layer.value: {
                **{name: found[layer.value][name] for name in OUTCOMES},
                "open": self.statuses[table].get(Status.SUGGESTED, 0),
            }
            for layer, table in runs.TABLES.items()
        }

    def as_json(self) -> dict[str, Any]:
        """Return the counts as JSON values, with the progress in whole per cent."""
        return {
            "documents": {"total": self.total, **self.documents},
            "progress": self.progress,
            "entities": dict(self.entities),
            "layers": {
                layer.value: {
                    "statuses": dict(self.statuses[table]),
                    "labels": dict(self.labels[table]),
                }
                for layer, table in runs.TABLES.items()
            },
            "annotators": self.annotators,
            "notes": {"total": self.notes, "open": self.open_notes},
            "counted": {
                "filter": self.asked,
                "annotator": self.annotator,
                "statuses": sorted(self.counted),
            },
            "outcomes": self.outcomes(),
            "decisions": [
                {
                    "day": one.day,
                    "annotator": one.annotator,
                    "layer": one.layer.value,
                    **one.outcomes,
                }
                for one in self.decisions
            ],
            **self._listed(),
            "time": self.time.as_json(),
        }

    def _listed(self) -> dict[str, list[dict[str, Any]]]:
        return {
            "mentioned": [
                one.entity.as_json()
                | {"mentions": one.mentions, "articles": one.articles}
                for one in self.mentioned
            ],
            "speakers": [
                one.entity.as_json()
                | {"quotes": one.quotes, **one.kinds, "articles": one.articles}
                for one in self.speakers
            ],
            "outlets": [
                {
                    "outlet": one.name,
                    "articles": one.articles,
                    "stances": dict(one.stances),
                }
                for one in self.outlets
            ],
            "positions": [
                {
                    "holder": one.holder.as_json(),
                    "target": one.target.as_json(),
                    "stances": dict(one.stances),
                }
                for one in self.positions
            ],
        }


def added(pairs: Iterable[tuple[str, int]]) -> Counter[str]:
    """Return the sums of numbers by name."""
    found: Counter[str] = Counter()
    for name, number in pairs:
        found[name] += number
    return found
