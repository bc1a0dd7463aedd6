"""What became of suggestions: how often people kept, corrected or rejected them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from pressmark.model.layer import Layer
from pressmark.model.review import Origin, Status
from pressmark.store.decisions import Tally

DAYS_SHOWN_SINGLY = 14
"""How many days the decisions may span and still be shown day by day."""

WEEKS_SHOWN_SINGLY = 26
"""How many weeks the decisions may span and still be shown week by week."""

BAND = 100
"""The width of a band of scores, in thousandths."""


class Period(StrEnum):
    """The stretch of time by which decisions are put together."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """Return the first day of the period a day is in; weeks begin on Monday."""
        if self is Period.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Period.MONTH else day


@dataclass(frozen=True, slots=True)
class Decisions:
    """How many suggestions were decided how.

    ``unchanged`` were accepted as suggested, ``corrected`` were accepted with a change,
    ``rejected`` were turned down; ``open`` are those nobody decided on, which are in
    none of the shares.
    """

    unchanged: int = 0
    corrected: int = 0
    rejected: int = 0
    open: int = 0

    def __add__(self, other: Decisions) -> Decisions:
        """Return the decisions of both."""
        return Decisions(
            self.unchanged + other.unchanged,
            self.corrected + other.corrected,
            self.rejected + other.rejected,
            self.open + other.open,
        )

    @property
    def decided(self) -> int:
        """How many a person decided on."""
        return self.unchanged + self.corrected + self.rejected

    @property
    def share_unchanged(self) -> float | None:
        """The share of the decided that was accepted as suggested; None without any."""
        return self.unchanged / self.decided if self.decided else None

    def as_json(self) -> dict[str, Any]:
        """Return the counts, and the share accepted unchanged to four places."""
        share = self.share_unchanged
        return {
            "unchanged": self.unchanged,
            "corrected": self.corrected,
            "rejected": self.rejected,
            "open": self.open,
            "share_unchanged": None if share is None else round(share, 4),
        }


@dataclass(frozen=True, slots=True)
class LayerRecord:
    """What became of the suggestions of one layer.

    ``versions`` are by who suggested, ``labels`` by what they are now, both in order of
    name; ``periods`` by the first day of the period of the decision, without what is
    open; ``bands`` by the lowest score of the band, None for those without a score.
    ``added`` counts what people made themselves where a pipeline had looked, which it
    missed, and ``added_in`` the same by period.
    """

    total: Decisions = Decisions()
    versions: Mapping[Origin, Decisions] = field(default_factory=dict)
    labels: Mapping[str, Decisions] = field(default_factory=dict)
    periods: Mapping[date, Decisions] = field(default_factory=dict)
    bands: Mapping[int | None, Decisions] = field(default_factory=dict)
    added: int = 0
    added_in: Mapping[date, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the record as JSON values; periods and bands are lists in order."""
        return {
            **self.total.as_json(),
            "added": self.added,
            "versions": [
                {"pipeline": origin.name, "version": origin.version, **found.as_json()}
                for origin, found in self.versions.items()
            ],
            "labels": {label: found.as_json() for label, found in self.labels.items()},
            "periods": [
                {
                    "start": start.isoformat(),
                    **self.periods.get(start, Decisions()).as_json(),
                    "added": self.added_in.get(start, 0),
                }
                for start in sorted({*self.periods, *self.added_in})
            ],
            "bands": [
                {"score": band, **found.as_json()} for band, found in self.bands.items()
            ],
        }


@dataclass(frozen=True, slots=True)
class SuggestionRecord:
    """What became of a project's suggestions, by the layers that had any.

    ``period`` is the stretch of time that a key of ``LayerRecord.periods`` begins.
    """

    period: Period
    layers: Mapping[Layer, LayerRecord]

    def as_json(self) -> dict[str, Any]:
        """Return the record as JSON values."""
        return {
            "period": self.period.value,
            "layers": {
                layer.value: found.as_json() for layer, found in self.layers.items()
            },
        }


def gathered(
    tallies: Iterable[Tally], added: Iterable[tuple[Layer, str | None, int]]
) -> SuggestionRecord:
    """Return the record of tallies and of what people made, by layer and day.

    Decisions are shown by days while they span two weeks, then by weeks, after half a
    year by months.
    """
    suggested, made = list(tallies), list(added)
    period = _period(
        [
            *(_day(one.day) for one in suggested if one.status is not Status.SUGGESTED),
            *(_day(day) for _, day, _ in made),
        ]
    )
    present = {one.layer for one in suggested} | {layer for layer, _, _ in made}
    return SuggestionRecord(
        period,
        {
            layer: _layer(
                [one for one in suggested if one.layer is layer],
                [(day, count) for of, day, count in made if of is layer],
                period,
            )
            for layer in Layer
            if layer in present
        },
    )


def _period(days: Iterable[date | None]) -> Period:
    known = [day for day in days if day is not None]
    spanned = (max(known) - min(known)).days + 1 if known else 0
    if spanned <= DAYS_SHOWN_SINGLY:
        return Period.DAY
    return Period.WEEK if spanned <= 7 * WEEKS_SHOWN_SINGLY else Period.MONTH


def _layer(
    tallies: list[Tally], made: list[tuple[str | None, int]], period: Period
) -> LayerRecord:
    total = Decisions()
    versions: defaultdict[Origin, Decisions] = defaultdict(Decisions)
    labels: defaultdict[str, Decisions] = defaultdict(Decisions)
    periods: defaultdict[date, Decisions] = defaultdict(Decisions)
    bands: defaultdict[int | None, Decisions] = defaultdict(Decisions)
    for one in tallies:
        found, day = _decisions(one), _day(one.day)
        total += found
        versions[one.origin] += found
        labels[one.label] += found
        bands[one.band] += found
        if day is not None and found.decided:
            periods[period.start(day)] += found
    added_in: defaultdict[date, int] = defaultdict(int)
    for text, count in made:
        if (day := _day(text)) is not None:
            added_in[period.start(day)] += count
    return LayerRecord(
        total,
        dict(sorted(versions.items())),
        dict(sorted(labels.items())),
        dict(sorted(periods.items())),
        dict(sorted(bands.items(), key=lambda band: (band[0] is None, band[0] or 0))),
        sum(count for _, count in made),
        dict(sorted(added_in.items())),
    )


def _decisions(tally: Tally) -> Decisions:
    if tally.status is Status.SUGGESTED:
        return Decisions(open=tally.count)
    if tally.status is Status.REJECTED:
        return Decisions(rejected=tally.count)
    if tally.corrected:
        return Decisions(corrected=tally.count)
    return Decisions(unchanged=tally.count)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
