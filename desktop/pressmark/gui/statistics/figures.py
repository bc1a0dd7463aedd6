"""The charts of a project's figures, page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pressmark.gui.label_words import label_name, named, polarity_of
from pressmark.gui.statistics.chart import (
    FILLS,
    Chart,
    Page,
    Row,
    Series,
    Unit,
    duration,
)
from pressmark.gui.statistics.days import by_day
from pressmark.gui.wording import number
from pressmark.model.scheme import Label, Scheme
from pressmark.project.queries import Statistics
from pressmark.project.queries.statistics_figures import OUTCOMES

_MOST = 20
"""How many bars a chart shows; its table has all."""

_STATES = {
    "todo": (QT_TRANSLATE_NOOP("statistics", "To do"), "neutral"),
    "open": (QT_TRANSLATE_NOOP("statistics", "In progress"), "mixed"),
    "done": (QT_TRANSLATE_NOOP("statistics", "Done"), "favor"),
    "skipped": (QT_TRANSLATE_NOOP("statistics", "Skipped"), "other"),
}
_OUTCOMES = {
    "accepted": (QT_TRANSLATE_NOOP("statistics", "Accepted"), "favor"),
    "corrected": (QT_TRANSLATE_NOOP("statistics", "Corrected"), "mixed"),
    "rejected": (QT_TRANSLATE_NOOP("statistics", "Rejected"), "against"),
    "made": (QT_TRANSLATE_NOOP("statistics", "Made by hand"), "accent"),
    "open": (QT_TRANSLATE_NOOP("statistics", "Not decided"), "neutral"),
}
_OUTCOME_FILLS = dict(zip((*OUTCOMES, "open"), FILLS, strict=False)) | {
    "open": FILLS[-1]
}
_LAYERS = {
    "regions": QT_TRANSLATE_NOOP("statistics", "Parts of the page"),
    "mentions": QT_TRANSLATE_NOOP("statistics", "Mentions"),
    "attributions": QT_TRANSLATE_NOOP("statistics", "Quotes"),
    "stances": QT_TRANSLATE_NOOP("statistics", "Stances"),
}
_KINDS = {
    "direct": (QT_TRANSLATE_NOOP("statistics", "Direct"), "accent"),
    "indirect": (QT_TRANSLATE_NOOP("statistics", "Indirect"), "mixed"),
    "mixed": (QT_TRANSLATE_NOOP("statistics", "Mixed"), "place"),
}


def pages(found: Statistics, scheme: Scheme) -> tuple[Page, ...]:
    """Return every page of charts; those with nothing in them are left out of it."""
    return (
        _progress(found),
        _labels(found, scheme),
        _speakers(found),
        _stances(found, scheme),
        _time(found),
    )


def _progress(found: Statistics) -> Page:
    states = [
        Row(_tr(str(words)), (found.documents[state],), (), tint)
        for state, (words, tint) in _STATES.items()
        if found.documents.get(state)
    ]
    days: dict[str, Counter[str]] = {}
    people: dict[str, Counter[str]] = {}
    for one in found.decisions:
        days.setdefault(one.day, Counter()).update(one.outcomes)
        people.setdefault(one.annotator, Counter()).update(one.outcomes)
    layers = [
        Row(_tr(str(_LAYERS[layer])), tuple(of[name] for name in _OUTCOMES))
        for layer, of in found.outcomes().items()
        if any(of.values())
    ]
    decided = _outcome_series(OUTCOMES)
    charts = [
        _bars("states", _tr("Articles by state"), _tr("State"), _articles(), states),
        by_day(
            "decisions",
            _tr("Decisions over time"),
            decided,
            {day: tuple(of[name] for name in OUTCOMES) for day, of in days.items()},
        ),
        _bars(
            "outcomes",
            _tr("What became of suggestions"),
            _tr("Layer"),
            _outcome_series(_OUTCOMES),
            layers,
        ),
    ]
    if len(people) > 1:
        rows = [
            Row(who, tuple(of[name] for name in OUTCOMES)) for who, of in people.items()
        ]
        charts.append(
            _bars("annotators", _tr("Decisions by annotator"), _who(), decided, rows)
        )
    percent, decisions = number(found.progress), sum(found.annotators.values())
    said = _tr("{} % of the articles are done or skipped. Decisions: {}.")
    return _page(
        "progress",
        _tr("Progress"),
        said.format(percent, number(decisions)),
        charts,
        _tr("No articles yet. Import some with {import_articles}."),
    )


def _labels(found: Statistics, scheme: Scheme) -> Page:
    kinds = {label.id: label for label in scheme.mention_labels}
    parts = {label.id: label for label in scheme.region_labels}
    entities = [
        Row(
            one.entity.name,
            (one.mentions,),
            (one.articles,),
            kinds.get(one.entity.type),
        )
        for one in found.mentioned
    ]
    charts = [
        _labelled("mentions", _tr("Mentions by label"), found.labels["mention"], kinds),
        _labelled("regions", _tr("Parts of the page"), found.labels["region"], parts),
        _labelled("types", _tr("Entities by type"), found.entities, kinds),
        _bars(
            "mentioned",
            _tr("Most mentioned"),
            _tr("Entity"),
            (Series(_tr("Mentions"), "accent"),),
            entities,
            more=(_tr("Articles"),),
        ),
    ]
    total = sum(found.labels["mention"].values())
    return _page(
        "labels",
        _tr("Labels"),
        _tr("Mentions: {}. Entities: {}.").format(
            number(total), number(sum(found.entities.values()))
        ),
        charts,
        _tr(
            "Nothing is labelled here yet. Find suggestions ({look_again}), or select"
            " words in an article and press {entity}."
        ),
    )


def _speakers(found: Statistics) -> Page:
    kinds = [
        Row(_tr(str(words)), (found.labels["attribution"].get(kind, 0),), (), tint)
        for kind, (words, tint) in _KINDS.items()
    ]
    number_of = (Series(_tr("Quotes"), "accent"),)
    charts = [
        _most_quoted(found),
        _bars("kinds", _tr("Kinds of quotes"), _tr("Kind"), number_of, kinds),
    ]
    named = [one for one in found.speakers if one.entity.id is not None]
    quotes = sum(row.total for row in kinds)
    unnamed = quotes - sum(one.quotes for one in named)
    return _page(
        "speakers",
        _tr("Speakers"),
        _tr("Quotes: {}. Speakers: {}. Quotes without a speaker: {}.").format(
            number(quotes), number(len(named)), number(unnamed)
        ),
        charts,
        _tr(
            "Nobody is quoted here yet. Find suggestions ({look_again}), or select what"
            " somebody said and press {quote}."
        ),
    )


def _most_quoted(found: Statistics) -> Chart:
    series = tuple(
        Series(_tr(str(words)), tint, fill)
        for (words, tint), fill in zip(_KINDS.values(), FILLS, strict=False)
    )
    rows = [
        Row(
            one.entity.name or _tr("(no speaker)"),
            tuple(one.kinds[kind] for kind in _KINDS),
            (one.articles,),
        )
        for one in found.speakers
    ]
    more = (_tr("Articles"),)
    chart = _bars(
        "speakers", _tr("Most quoted"), _tr("Speaker"), series, rows, more=more
    )
    # Beside all of whom nobody knows the name, nobody else's bar could be seen.
    both = zip(rows, found.speakers, strict=True)
    known = [row for row, one in both if one.entity.id is not None]
    return replace(chart, drawn=tuple(known[:_MOST]), note=_first_of(known))


def _stances(found: Statistics, scheme: Scheme) -> Page:
    used = found.labels["stance"]
    known = {label.id: label for label in scheme.polarity_labels}
    polarities = [
        *(label for label in known.values() if label.id in used),
        *(polarity_of(scheme, name) for name in used if name not in known),
    ]
    total = [Row(label_name(one), (used[one.id],), (), one) for one in polarities]
    number_of = (Series(_tr("Stances"), "accent"),)
    charts = [
        *_by_polarity(found, polarities),
        _bars(
            "polarities", _tr("Stances by polarity"), _tr("Polarity"), number_of, total
        ),
    ]
    return _page(
        "stances",
        _tr("Stances"),
        _tr("Stances: {}.").format(number(sum(used.values()))),
        charts,
        _tr(
            "No stances here yet. Press {stance} in an article to say who stands where."
        ),
    )


def _by_polarity(found: Statistics, polarities: Sequence[Label]) -> list[Chart]:
    series = tuple(
        Series(label_name(label), label, FILLS[place % len(FILLS)])
        for place, label in enumerate(polarities)
    )

    def row(name: str, of: Mapping[str, int], *more: int) -> Row:
        return Row(name, tuple(of.get(label.id, 0) for label in polarities), more)

    outlets = [
        row(one.name or _tr("(no outlet)"), one.stances, one.articles)
        for one in found.outlets
        if one.stances
    ]
    pairs = [
        row(f"{one.holder.name or _tr('The article')} → {one.target.name}", one.stances)
        for one in found.positions
    ]
    more = (_tr("Articles"),)
    holders = _tr("Holder and target")
    return [
        _bars(
            "outlets",
            _tr("Stances by outlet"),
            _tr("Outlet"),
            series,
            outlets,
            more=more,
        ),
        _bars("positions", _tr("Who stands where"), holders, series, pairs),
    ]


def _time(found: Statistics) -> Page:
    time = found.time
    spent = (Series(_tr("Time"), "accent"),)
    articles = [Row(one.title, (one.seconds,), (one.outlet,)) for one in time.articles]
    charts = [
        by_day(
            "days",
            _tr("Time over days"),
            spent,
            {day: (seconds,) for day, seconds in time.days.items()},
            unit=Unit.SECONDS,
        ),
        _bars(
            "articles",
            _tr("Time per article"),
            _tr("Article"),
            spent,
            articles,
            more=(_tr("Outlet"),),
            unit=Unit.SECONDS,
        ),
    ]
    if len(time.annotators) > 1:
        people = [Row(who, (seconds,)) for who, seconds in time.annotators.items()]
        charts.append(
            _bars(
                "worked",
                _tr("Time by annotator"),
                _who(),
                spent,
                people,
                unit=Unit.SECONDS,
            )
        )
    said = _tr(
        "{} at work on {} articles; half of them took at most {}. Counted is the time"
        " between two steps, without breaks of more than five minutes."
    )
    return _page(
        "time",
        _tr("Time"),
        said.format(
            duration(time.seconds), number(len(articles)), duration(time.median)
        ),
        charts,
        _tr("No time to show yet: it is counted from one step of work to the next."),
    )


def _page(
    identifier: str,
    title: str,
    summary: str,
    charts: Iterable[Chart],
    empty: str,
) -> Page:
    made = tuple(chart for chart in charts if any(row.total for row in chart.rows))
    return Page(identifier, title, summary, made, empty)


def _labelled(
    identifier: str, title: str, counts: Mapping[str, int], known: Mapping[str, Label]
) -> Chart:
    rows = [
        Row(named(known.values(), name), (count,), (), known.get(name))
        for name, count in sorted(counts.items(), key=lambda pair: -pair[1])
    ]
    series = (Series(_tr("Number"), "accent"),)
    return _bars(identifier, title, _tr("Label"), series, rows)


def _bars(
    identifier: str,
    title: str,
    head: str,
    series: Sequence[Series],
    rows: Sequence[Row],
    *,
    more: tuple[str, ...] = (),
    unit: Unit = Unit.COUNT,
) -> Chart:
    return Chart(
        id=identifier,
        title=title,
        head=head,
        series=tuple(series),
        rows=tuple(rows),
        drawn=tuple(rows[:_MOST]),
        unit=unit,
        more=more,
        note=_first_of(rows),
    )


def _first_of(rows: Sequence[Row]) -> str:
    if len(rows) <= _MOST:
        return ""
    return _tr("The first {} of {}").format(number(_MOST), number(len(rows)))


def _outcome_series(names: Iterable[str]) -> tuple[Series, ...]:
    return tuple(
        Series(_tr(str(_OUTCOMES[name][0])), _OUTCOMES[name][1], _OUTCOME_FILLS[name])
        for name in names
    )


def _articles() -> tuple[Series, ...]:
    return (Series(_tr("Articles"), "accent"),)


def _who() -> str:
    return _tr("Annotator")


def _tr(words: str) -> str:
    return QCoreApplication.translate("statistics", words)
