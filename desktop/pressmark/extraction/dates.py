"""Dates as they are printed above articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

# The months by how their names begin, in English and the languages that most pages
# for which there is no translation are in.
_STEMS = (
    "january|janv|enero|gennaio|janeiro|januari|januar|jan",
    "february|févr|fevr|febr|fév|fev|feb",
    "march|mars|marzo|marz|maart|märz|março|mar|mrt",
    "april|abril|avril|apr|avr|abr",
    "maggio|mayo|maio|may|mai|mei",
    "june|juin|junio|giugno|junho|juni|jun|giu",
    "july|juil|julio|luglio|julho|juli|jul|lug",
    "august|agosto|août|aout|augustus|aug|ago",
    "september|septembre|septiembre|settembre|setembro|sept|sep|set",
    "october|octobre|octubre|ottobre|outubro|oktober|oct|okt|ott|out",
    "november|novembre|noviembre|novembro|nov",
    "december|décembre|diciembre|dicembre|dezembro|dezember|déc|dec|dic|dez",
)
_MONTH = "|".join(rf"(?:{stems})" for stems in _STEMS)
_NAMED = rf"(?P<month>(?:{_MONTH})[a-zäéèû]*\.?)"
_MONTHS = tuple(re.compile(stems, re.IGNORECASE) for stems in _STEMS)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º)?"
_OF = r"(?:(?:of|de|del)\s+)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}[-/.](?P<number>\d\d?)[-/.](?P<day>\d\d?)(?!\d)",
        rf"{_YEAR}\s?年\s?(?P<number>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日",
        rf"\b{_NAMED}\s+{_DAY}\s*,?\s+{_YEAR}\b",
        rf"\b{_DAY}\.?[\s-]+{_OF}{_NAMED}\s*,?[\s-]+{_OF}{_YEAR}\b",
        rf"\b(?P<day>\d{{1,2}})\.\s?(?P<number>\d{{1,2}})\.\s?{_YEAR}\b",
        rf"\b(?P<first>\d{{1,2}})[/-](?P<second>\d{{1,2}})[/-]{_YEAR}\b",
    )
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_YEARLESS = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(_WEEKDAYS)})[a-z]*\.?,?\s+)?"
    rf"\b(?:{_NAMED}\s+{_DAY}|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>"
    rf"(?:{_MONTH})[a-z]*\.?))(?![\w/]|,?\s+\d)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)")
_IN_ADDRESS = re.compile(r"://\S+?/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)\b")
_MAY_BE_MONTH = 12
_MONTH_FIRST = re.compile(r"\b(?:[ECMP][SD]T|[ECMP]T)\b")  # North America's clocks
_DAY_FIRST = re.compile(r"\b(?:GMT|UTC|BST|CES?T|EES?T|IST|MSK|PKT)\b")
_NEAR = 30  # code points after a date in which its clock stands


def find_date(text: str) -> tuple[int, int, str | None] | None:
    """Return where the first date stands and the day as YYYY-MM-DD.

    The day is None where it cannot be told, as for 04/05/2022, which is read one way
    in Boston and another in Dublin.
    """
    first = min(_matches(text), key=lambda match: match.start(), default=None)
    if first is None:
        return None
    return first.start(), first.end(), _day(first, _order(text, first.end()))


def find_day(text: str, page: str) -> str:
    """Return the day that a date names, told by its page where it is not by itself.

    Which of 04/05/2022 is the month is told by other dates on the page, the year that
    “Friday, 16 September” lacks by its weekday or by the only year the page has.
    Nothing is returned where it stays open.
    """
    first = min(_matches(text), key=lambda match: match.start(), default=None)
    if first is not None:
        order = _order(text, first.end())
        return _day(first, order if order is not None else _order_of(page)) or ""
    short = _YEARLESS.search(text)
    return _with_year(short, page) if short else ""


def find_address_day(page: str) -> str:
    """Return the day in an address on the page, as in “…/2022/09/16/…”."""
    found = _IN_ADDRESS.search(page)
    return _iso(found[1], found[2], found[3]) or "" if found else ""


def is_yearless(text: str) -> bool:
    """Whether a text has a day and a month without a year."""
    return _YEARLESS.search(text) is not None


def _matches(text: str) -> Iterator[re.Match[str]]:
    return (match for pattern in _PATTERNS if (match := pattern.search(text)))


def _order(text: str, end: int) -> bool | None:
    """Return whether the month comes first, by the clock after a date."""
    after = text[end : end + _NEAR]
    if _MONTH_FIRST.search(after):
        return True
    return False if _DAY_FIRST.search(after) else None


def _order_of(page: str) -> bool | None:
    """Return whether months come first in the numbers of other dates on the page."""
    found = {
        int(match["second"]) > _MAY_BE_MONTH
        for match in _PATTERNS[-1].finditer(page)
        if max(int(match["first"]), int(match["second"])) > _MAY_BE_MONTH
    }
    return found.pop() if len(found) == 1 else None


def _day(match: re.Match[str], month_first: bool | None) -> str | None:  # noqa: FBT001  (one of three answers)
    parts = match.groupdict()
    day, month = parts.get("day"), parts.get("number")
    if name := parts.get("month"):
        month = str(_month(name))
    if first := parts.get("first"):
        day, month = _by_size(first, parts["second"], month_first=month_first)
    return _iso(parts["year"], month, day) if day and month else None


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    return 1 + next(n for n, stems in enumerate(_MONTHS) if stems.match(name))


def _by_size(
    first: str, second: str, *, month_first: bool | None
) -> tuple[str | None, str | None]:
    """Tell day from month where one of them is too large for a month."""
    if int(first) == int(second) or int(second) > _MAY_BE_MONTH:
        return second, first
    if int(first) > _MAY_BE_MONTH:
        return first, second
    if month_first is None:
        return None, None
    return (second, first) if month_first else (first, second)


def _with_year(match: re.Match[str], page: str) -> str:
    day = match["day"] or match["day2"]
    month = _month(match["month"] or match["month2"])
    years = Counter(found[0] for found in _ANY_YEAR.finditer(page))
    days = [found for year in years if (found := _iso(year, str(month), day))]
    if match["weekday"]:
        days = list(_on_weekday(days, match["weekday"].lower()))
    return days[0] if len(days) == 1 else ""


def _on_weekday(days: Iterable[str], weekday: str) -> Iterator[str]:
    for day in days:
        if _WEEKDAYS[date.fromisoformat(day).weekday()] == weekday:
            yield day
