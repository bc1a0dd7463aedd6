"""Dates as they are printed above articles."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = "|".join(
    [*_MONTHS, *(f"{name[:3]}\\.?" for name in _MONTHS), r"sept\.?"],
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b(?P<month>{_MONTH})\s+{_DAY}\s*,?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_DAY}\.?\s+(?:of\s+)?(?P<month>{_MONTH})\s*,?\s+(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<day>\d{1,2})\.(?P<number>\d{1,2})\.(?P<year>(?:19|20)\d\d)\b",
        r"\b(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d)\b",
    )
)
_MAY_BE_MONTH = 12


def find_date(text: str) -> tuple[int, int, str | None] | None:
    """Return where the first date stands and the day as YYYY-MM-DD.

    The day is None where it cannot be told, as for 04/05/2022, which is read one way
    in Boston and another in Dublin.
    """
    matches = (match for p in _PATTERNS if (match := p.search(text)))
    first = min(matches, key=lambda match: match.start(), default=None)
    if first is None:
        return None
    return first.start(), first.end(), _day(first)


def _day(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    day, month = parts.get("day"), parts.get("number")
    if name := parts.get("month"):
        month = str(_month(name))
    if first := parts.get("first"):
        day, month = _by_size(int(first), int(parts["second"]))
    if day is None or month is None:
        return None
    try:
        return date(int(parts["year"]), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    return 1 + next(
        number
        for number, month in enumerate(_MONTHS)
        if month.startswith(name.lower().rstrip(".")[:3])
    )


def _by_size(first: int, second: int) -> tuple[str | None, str | None]:
    """Tell day from month where one of them is too large for a month."""
    if first == second or second > _MAY_BE_MONTH:
        return str(second), str(first)
    if first > _MAY_BE_MONTH:
        return str(first), str(second)
    return None, None
