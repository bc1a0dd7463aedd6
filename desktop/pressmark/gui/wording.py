"""How dates, counts and articles are put into words."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from pressmark.model.document import Document


_NOTHING_TO_SAY = frozenset({"", "en", "eng", "und"})
"""Languages that are looked through in full, or of which nobody knows."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: 1 mention, 2,000 mentions."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def long_date(published: str) -> str:
    """Return a date of YYYY-MM-DD in words, or what stands there if it is not one."""
    try:
        day = date.fromisoformat(published)
    except ValueError:
        return published
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def local_time(at: str) -> str:
    """Return a moment in local time, by day and minute; nonsense as it stands."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return moment.strftime("%Y-%m-%d %H:%M")


def about(document: Document) -> str:
    """Return the outlet, byline, date and length of an article, in one line."""
    found = document.metadata
    words = QCoreApplication.translate("wording", "{:,} words")
    said = (
        str(found.get("outlet") or ""),
        str(found.get("byline") or ""),
        long_date(str(found.get("published") or "")),
        words.format(len(document.text.split())),
    )
    return " · ".join(filter(None, said))


def language_words(document: Document) -> str:
    """Return what it means that an article is in another language than English."""
    tag = str(document.metadata.get("language") or "").casefold()
    code = re.split("[-_]", tag)[0]
    if code in _NOTHING_TO_SAY:
        return ""
    found = QLocale.codeToLanguage(code)
    known = found not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    words = QCoreApplication.translate(
        "wording", "In {}: only quotation marks and page parts are suggested"
    )
    return words.format(QLocale.languageToString(found) if known else tag)


def one_line(text: str, longest: int = 90) -> str:
    """Return a text as one line, shortened at a word where it is too long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0] + "…"
