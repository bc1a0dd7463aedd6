"""The figures of attributions on PolNeAR: whole, in part, by score."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from evaluation.cue_classes import CLASSES, cue_class
from evaluation.tables import Section, between, bounds_json, percent
from pressmark.measures.confidence import Interval, interval
from pressmark.measures.parts import Chosen, Part, part, summed
from pressmark.measures.quotes import (
    Likeness,
    Pairs,
    Reading,
    Unit,
    attr,
    content50,
    paired,
    triple,
)
from pressmark.model.attribution import Act, QuoteKind
from pressmark.model.bundle import Bundle

_LEAST = tuple(range(0, 1000, 100))
_HEAD = ("", "precision", "recall", "F1", "95 %", "gold", "suggested")


@dataclass(frozen=True, slots=True)
class Compared:
    """One article: gold and predicted attributions, and which are which by ``attr``."""

    name: str
    outlet: str
    text: str
    gold: list[Unit]
    predicted: list[Unit]
    pairs: Pairs


def compared(
    gold: Iterable[Bundle], predicted: Iterable[Bundle], outlets: Mapping[str, str]
) -> list[Compared]:
    """Return the articles with their attributions paired."""
    found = []
    for wanted, given in zip(gold, predicted, strict=True):
        reading = Reading(wanted.document.text)
        ones, others = reading.units(wanted), reading.units(given)
        name = wanted.document.name
        outlet = outlets.get(name, "unknown")
        pairs = paired(others, ones)
        found.append(Compared(name, outlet, wanted.document.text, ones, others, pairs))
    return found


def counts(
    articles: Sequence[Compared], alike: Likeness, chosen: Chosen | None = None
) -> list[Part]:
    """Return the counts of each article by a likeness, over those that are chosen."""
    return [
        part(
            one.gold,
            one.predicted,
            one.pairs if alike is attr else paired(one.predicted, one.gold, alike),
            chosen or _any,
        )
        for one in articles
    ]


def f1_of(parts: Sequence[Part]) -> float:
    """Return the F1 over all parts."""
    return summed(parts).f1


def whole(articles: Sequence[Compared]) -> Section:
    """Return the figures by every likeness, over all and over those with marks."""
    found: dict[str, list[Part]] = {}
    for name, alike in (("attr", attr), ("triple", triple), ("content50", content50)):
        found[name] = counts(articles, alike)
        found[f"{name}_q"] = counts(articles, alike, lambda unit: unit.marked)
    return _section("Attributions, PolNeAR dev", found)


def by_kind(articles: Sequence[Compared]) -> Section:
    """Return the figures by how much of the content stands in quotation marks."""
    return _parted("By kind", articles, QuoteKind, lambda _: lambda unit: unit.kind)


def by_cue(articles: Sequence[Compared]) -> Section:
    """Return the figures by the class of the cue: gold's own, the predictions' own."""
    return _parted(
        "By cue",
        articles,
        CLASSES,
        lambda one: lambda unit: cue_class(unit, one.text),
    )


def by_act(articles: Sequence[Compared]) -> Section:
    """Return the precision of what is suggested as speech and as attitude.

    PolNeAR does not tell the two apart, so there is no recall.
    """
    section = _parted(
        "By act as suggested", articles, Act, lambda _: lambda unit: unit.quote.act
    )
    rows = [
        (name, right, "", "", "", "", count) for name, right, *_, count in section.rows
    ]
    return Section(section.title, section.head, rows, section.values)


def by_outlet(articles: Sequence[Compared]) -> Section:
    """Return the figures of each outlet."""
    found = {
        outlet: counts([one for one in articles if one.outlet == outlet], attr)
        for outlet in sorted({one.outlet for one in articles})
    }
    return _section("By outlet", found)


def by_least_score(articles: Sequence[Compared]) -> Section:
    """Return the figures that leaving out lower scores would give."""
    found: dict[str, list[Part]] = {}
    for least in _LEAST:
        kept = [_from_score(one, least) for one in articles]
        found[f"{least / 1000:.1f}"] = counts(kept, attr)
    return _section("By least score", found)


def _from_score(article: Compared, least: int) -> Compared:
    kept = [
        unit
        for unit in article.predicted
        if unit.quote.review.score is None or unit.quote.review.score >= least
    ]
    pairs = paired(kept, article.gold)
    return Compared(
        article.name, article.outlet, article.text, article.gold, kept, pairs
    )


def _parted(
    title: str,
    articles: Sequence[Compared],
    values: Iterable[str],
    sorted_by: Callable[[Compared], Callable[[Unit], Hashable]],
) -> Section:
    found: dict[str, list[Part]] = {}
    for value in values:
        chosen = [_is(sorted_by(one), value) for one in articles]
        found[str(value)] = [
            part(one.gold, one.predicted, one.pairs, keep)
            for one, keep in zip(articles, chosen, strict=True)
        ]
    return _section(title, found)


def _is(sort: Callable[[Unit], Hashable], value: str) -> Chosen:
    return lambda unit: sort(unit) == value


def _any(_: Unit) -> bool:
    return True


def _section(title: str, found: Mapping[str, list[Part]]) -> Section:
    rows, values = [], {}
    for name, parts in found.items():
        total, bounds = summed(parts), _bounds(parts)
        shares = (percent(total.precision), percent(total.recall), percent(total.f1))
        counted = (str(total.gold), str(total.predicted))
        rows.append((name, *shares, between(bounds), *counted))
        values[name] = {**total.as_json(), "interval": bounds_json(bounds)}
    return Section(title, _HEAD, rows, values)


def _bounds(parts: Sequence[Part]) -> Interval | None:
    """Return the interval of the F1, or None for too few articles to draw from."""
    return interval(parts, f1_of) if len(parts) >= FEWEST else None


FEWEST = 5
"""The articles below which drawing from them would say nothing."""
