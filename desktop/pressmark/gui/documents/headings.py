"""What stands over a group of articles in the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pressmark.gui.wording import long_date, number
from pressmark.model.arrangement import Group, Grouping
from pressmark.project.queries import DocumentRow

_STATES = {
    "todo": "To do",
    "open": "In progress",
    "done": "Done",
    "skipped": "Skipped",
}
_NOTHING = {
    Grouping.OUTLET: "No outlet",
    Grouping.MONTH: "No date",
}


def heading_words(group: Group, grouping: Grouping) -> str:
    """Return the heading of a group: what it has in common, and how many they are."""
    return f"{_tr(_value_words(group.value, grouping))} · {number(group.size)}"


def row_words(row: DocumentRow) -> str:
    """Return what is painted of a document in the list, to be read aloud."""
    waiting = row.open_suggestions
    counted = QCoreApplication.translate(
        "headings", "%Ln open suggestions", "", waiting
    )
    flagged = QCoreApplication.translate("headings", "flagged")
    said = (
        row.title,
        _tr(_STATES[row.state]),
        counted if waiting else "",
        flagged if row.flagged else "",
        row.outlet,
        long_date(row.published),
    )
    return ", ".join(filter(None, said))


def _value_words(value: str, grouping: Grouping) -> str:
    if not value:
        return _NOTHING.get(grouping, "")
    if grouping is Grouping.STATE:
        return _STATES.get(value, value)
    return _month(value) if grouping is Grouping.MONTH else value


def _month(value: str) -> str:
    year, _dash, month = value.partition("-")
    if not month.isdecimal() or not 1 <= int(month) <= 12:  # noqa: PLR2004  (months)
        return value
    return f"{QLocale().standaloneMonthName(int(month))} {year}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("headings", words)
