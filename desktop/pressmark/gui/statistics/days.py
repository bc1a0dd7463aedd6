"""Columns along time: a day each, or a week or a month where there are too many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressmark.gui.statistics.chart import Chart, Row, Series, Shape, Unit

_MOST = 62
"""How many columns there is room for."""

_WEEK = 7


def by_day(
    identifier: str,
    title: str,
    series: Sequence[Series],
    numbers: Mapping[str, tuple[int, ...]],
    *,
    unit: Unit = Unit.COUNT,
) -> Chart:
    """Return a chart of numbers by day (YYYY-MM-DD); days without any are drawn too.

    Its table has the days on which there was something. What has no day is in it last.
    """
    rows = tuple(
        Row(day or _tr("unknown"), values)
        for day, values in sorted(numbers.items(), key=lambda pair: pair[0] or "~")
    )
    dated = {date.fromisoformat(day): of for day, of in numbers.items() if day}
    drawn, note = _drawn(dated, len(series))
    return Chart(
        id=identifier,
        title=title,
        head=_tr("Day"),
        series=tuple(series),
        rows=rows,
        drawn=drawn,
        shape=Shape.COLUMNS,
        unit=unit,
        note=note,
    )


def _drawn(
    dated: Mapping[date, tuple[int, ...]], width: int
) -> tuple[tuple[Row, ...], str]:
    if not dated:
        return (), ""
    first, last = min(dated), max(dated)
    locale = QLocale()
    if (last - first).days < _MOST:
        days = [first + timedelta(n) for n in range((last - first).days + 1)]
        named = [(_day(locale, one, _tr("d MMM")), one, one) for one in days]
        return _sums(named, dated, width), ""
    if (last - first).days < _WEEK * _MOST:
        weeks = [
            (_day(locale, one, _tr("d MMM")), one, one + timedelta(_WEEK - 1))
            for one in _mondays(first, last)
        ]
        return _sums(weeks, dated, width), _tr("A column is a week, from its Monday.")
    months = [
        (_day(locale, one, _tr("MMM yyyy")), one, _end_of_month(one))
        for one in _firsts(first, last)
    ]
    return _sums(months, dated, width), _tr("A column is a month.")


def _sums(
    periods: Sequence[tuple[str, date, date]],
    dated: Mapping[date, tuple[int, ...]],
    width: int,
) -> tuple[Row, ...]:
    rows = []
    for name, start, end in periods:
        within = [of for day, of in dated.items() if start <= day <= end]
        sums = tuple(sum(of[place] for of in within) for place in range(width))
        rows.append(Row(name, sums))
    return tuple(rows)


def _mondays(first: date, last: date) -> Iterator[date]:
    day = first - timedelta(first.weekday())
    while day <= last:
        yield day
        day += timedelta(_WEEK)


def _firsts(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while day <= last:
        yield day
        day = _end_of_month(day) + timedelta(1)


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)


def _day(locale: QLocale, day: date, pattern: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _tr(words: str) -> str:
    return QCoreApplication.translate("statistics", words)
