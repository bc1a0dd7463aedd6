"""How dates, counts and articles are put into words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from pressmark.model.document import Document


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


def one_line(text: str, longest: int = 90) -> str:
    """Return a text as one line, shortened at a word where it is too long."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0] + "…"
