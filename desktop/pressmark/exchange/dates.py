"""Dates as people and programs write them, as YYYY-MM-DD."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime

_MONTHS = """
    jan january januar janner janvier enero ene gennaio gen janeiro januari stycznia
    feb february februar feber fevrier fev febrero febbraio fevereiro februari lutego
    mar march marz maerz mrz mars marzo marco maart mrt marzec marca
    apr april avril avr abril abr aprile kwiecien kwietnia
    may mai mayo maggio mag maio mei maj maja
    jun june juni juin junio giugno giu junho czerwiec czerwca
    jul july juli juillet juil julio luglio lug julho lipiec lipca
    aug august aout ago agosto augustus augusti sierpien sierpnia
    sep sept september septembre septiembre set settembre setembro wrzesien wrzesnia
    oct october okt oktober octobre octubre ottobre ott outubro out pazdziernik
    nov november novembre noviembre novembro listopad listopada
    dec december dez dezember decembre diciembre dic dicembre dezembro grudzien grudnia
"""
_MONTH = {
    name: number
    for number, names in enumerate(_MONTHS.strip().splitlines(), start=1)
    for name in names.split()
}
_LONGEST = 80
"""The characters a date may have; what is longer is a sentence with a date in it."""

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6})Z?)?\Z")
_FAR_EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NUMBERS = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|°|\.)?[\s-]+(?:de\s+|of\s+)?"
    r"([^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"
)
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?\Z")
_MILLISECONDS = re.compile(r"\d{13}\Z")
_MONTHS_OF_A_YEAR = 12
_CENTURY_TURNS = 69
"""Years of two digits from here on are of the 20th century, as POSIX has it."""


def date_of(words: str, *, day_first: bool | None = None) -> str | None:
    """Return the date that words are, as YYYY-MM-DD, or None where they are none.

    A time after it is left out. ``day_first`` says how 03/04/2024 is read; without it
    the day comes first, unless only the other order is a date.
    """
    words = words.strip()
    if not words or len(words) > _LONGEST:
        return None
    if found := _ISO.match(words) or _COMPACT.match(words) or _FAR_EAST.match(words):
        return _date(*map(int, found.groups()[:3]))
    if found := _NUMBERS.match(words):
        return _of_numbers(found, day_first=day_first)
    if found := _SECONDS.match(words):
        return _since_epoch(float(words))
    if _MILLISECONDS.match(words):
        return _since_epoch(int(words) / 1000)
    return _of_words(_plain(words))


def is_day_first(words: Iterable[str]) -> bool | None:
    """Return whether dates in numbers have the day first, or None if nothing tells.

    Dates with points have it first everywhere.
    """
    for each in words:
        found = _NUMBERS.match(each.strip())
        if found is None:
            continue
        first, between, second, _year = found.groups()
        if between == "." or int(first) > _MONTHS_OF_A_YEAR:
            return True
        if int(second) > _MONTHS_OF_A_YEAR:
            return False
    return None


def is_ambiguous(words: str) -> bool:
    """Whether a date in numbers is another one when the day and month are swapped."""
    found = _NUMBERS.match(words.strip())
    if found is None or found[2] == ".":
        return False
    first, second = int(found[1]), int(found[3])
    return first != second and max(first, second) <= _MONTHS_OF_A_YEAR


def _of_numbers(found: re.Match[str], *, day_first: bool | None) -> str | None:
    first, between, second, year = found.groups()
    whole = int(year)
    if len(year) < len("2024"):
        whole += 1900 if whole >= _CENTURY_TURNS else 2000
    usual = _date(whole, int(second), int(first))
    swapped = _date(whole, int(first), int(second))
    if between == "." or day_first is not False:
        return usual or swapped
    return swapped or usual


def _of_words(words: str) -> str | None:
    for found in _DAY_MONTH.finditer(words):
        if month := _MONTH.get(found[2]):
            return _date(int(found[3]), month, int(found[1]))
    for found in _MONTH_DAY.finditer(words):
        if month := _MONTH.get(found[1]):
            return _date(int(found[3]), month, int(found[2]))
    return None


def _plain(words: str) -> str:
    """Return words small and without accents, so that “März” is “marz”."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _since_epoch(seconds: float) -> str | None:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
    except (OverflowError, OSError, ValueError):
        return None


def _date(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
