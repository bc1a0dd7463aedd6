"""How dates, numbers, labels and articles are put into words."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from pressmark.gui.plain import LONGEST, seen

if TYPE_CHECKING:
    from pressmark.model.document import Document


_NOTHING_TO_SAY = frozenset({"", "en", "eng", "und"})
"""Languages that are looked through in full, or of which nobody knows."""


def number(value: int) -> str:
    """Return a whole number as the person writes it: 2,000 or 2.000."""
    return QLocale().toString(value)


def percent(share: float, places: int = 0) -> str:
    """Return a share of 1 in per cent: 42 %."""
    return f"{QLocale().toString(100 * share, 'f', places)} %"


def quoted(words: str) -> str:
    """Return words in quotation marks: “words” or „words“."""
    return QCoreApplication.translate("wording", "“{}”").format(seen(words))


def word(value: str) -> str:
    """Return a word of the model as it is said, such as a status: suggested."""
    return QCoreApplication.translate("words", value)


def long_date(published: str) -> str:
    """Return a date of YYYY-MM-DD in words, or what stands there if it is not one."""
    try:
        found = date.fromisoformat(published)
    except ValueError:
        return one_line(published)
    return day(found)


def day(given: date) -> str:
    """Return a day in words: 14 May 2031."""
    form = QCoreApplication.translate("wording", "d MMMM yyyy", "form of a date")
    return QLocale().toString(QDate(given.year, given.month, given.day), form)


def local_time(at: str) -> str:
    """Return a moment in local time, by day and minute; nonsense as it stands."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError):
        return one_line(at)
    form = QCoreApplication.translate("wording", "yyyy-MM-dd HH:mm", "form of a date")
    shown = QDateTime(
        QDate(moment.year, moment.month, moment.day),
        QTime(moment.hour, moment.minute, moment.second),
    )
    return QLocale().toString(shown, form)


def clock(moment: datetime) -> str:
    """Return the time of a day to the second."""
    form = QCoreApplication.translate("wording", "HH:mm:ss", "form of a time")
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), form)


def about(document: Document) -> str:
    """Return the outlet, byline, date and length of an article, in one line."""
    found = document.metadata
    said = (
        one_line(str(found.get("outlet") or ""), _LONGEST_NAMES),
        one_line(str(found.get("byline") or ""), _LONGEST_NAMES),
        long_date(str(found.get("published") or "")),
        _words(len(document.text.split())),
    )
    return " · ".join(filter(None, said))


_LONGEST_NAMES = 300
"""A byline may name a whole team; what is longer is no name, but the text of a page."""


def _words(count: int) -> str:
    return QCoreApplication.translate("wording", "%Ln words", "", count)


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
    return words.format(QLocale.languageToString(found) if known else seen(tag))


def one_line(text: str, longest: int = 90) -> str:
    """Return a text as one line, shortened at a word where it is too long."""
    line = seen(" ".join(text[:LONGEST].split()))
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0] + "…"
