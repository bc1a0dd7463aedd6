"""What became of suggestions, as the bars and the table of its window say it.

Pure functions over what :func:`pressmark.project.queries.suggestion_record` returns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressmark.gui.plain import seen
from pressmark.gui.wording import number, percent
from pressmark.model.layer import Layer
from pressmark.project.suggestion_record import (
    BAND,
    Decisions,
    LayerRecord,
    Period,
    SuggestionRecord,
)

COLUMNS = ("", "As suggested", "Corrected", "Rejected", "Open", "Missed", "Kept as is")
"""What stands over the table."""

COLUMN_TIPS = (
    "",
    "Accepted without a change",
    "Accepted with a change",
    "",
    "Nobody has decided on these; they are in no share",
    "Made by hand in articles that had been looked through",
    "The share of what was decided that was right as it stood",
)
"""What the words over the table mean."""

LAYER_NAMES = {
    Layer.ATTRIBUTIONS: "Quotes",
    Layer.MENTIONS: "Mentions",
    Layer.REGIONS: "Page labels",
}
"""What the layers are called, in the order they are shown."""

_WHOLE = 1000
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is about and how its suggestions were decided."""

    label: str
    decisions: Decisions


def layer_record(record: SuggestionRecord, layer: Layer | None) -> LayerRecord:
    """Return the record of a layer, or with None that of all layers together."""
    if layer is not None:
        return record.layers.get(layer, LayerRecord())
    found = record.layers.values()
    bands = _sum(one.bands for one in found)
    added_in: defaultdict[date, int] = defaultdict(int)
    for one in found:
        for day, added in one.added_in.items():
            added_in[day] += added
    return LayerRecord(
        total=sum((one.total for one in found), Decisions()),
        versions=_sum(one.versions for one in found),
        periods=_sum(one.periods for one in found),
        bands=dict(sorted(bands.items(), key=lambda b: (b[0] is None, b[0] or 0))),
        added=sum(one.added for one in found),
        added_in=dict(added_in),
    )


def _sum(parts: Iterable[Mapping[_Key, Decisions]]) -> dict[_Key, Decisions]:
    total: defaultdict[_Key, Decisions] = defaultdict(Decisions)
    for part in parts:
        for key, decisions in part.items():
            total[key] += decisions
    return dict(total)


def over_time(record: LayerRecord, period: Period, *, most: int) -> list[Bar]:
    """Return a bar a period with decisions, the newest last and ``most`` of them."""
    days = sorted(record.periods)[-most:]
    return [Bar(period_words(day, period), record.periods[day]) for day in days]


def by_likelihood(record: LayerRecord) -> list[Bar]:
    """Return a bar a band of scores in which something was decided, highest first."""
    return [
        Bar(band_words(band), decisions)
        for band, decisions in sorted(
            record.bands.items(), key=lambda band: -1 if band[0] is None else band[0]
        )[::-1]
        if decisions.decided
    ]


def table_rows(record: LayerRecord, period: Period) -> list[list[str]]:
    """Return the cells of the table: all together, by period, likelihood, version."""
    days = sorted({*record.periods, *record.added_in})
    return [
        _row(_tr("All"), record.total, number(record.added)),
        *(
            _row(
                period_words(day, period),
                record.periods.get(day, Decisions()),
                number(record.added_in.get(day, 0)),
                open_there=False,
            )
            for day in days
        ),
        *(
            _row(band_words(band), decisions)
            for band, decisions in reversed(list(record.bands.items()))
        ),
        *(
            _row(seen(f"{origin.name} {origin.version}".strip()), decisions)
            for origin, decisions in record.versions.items()
        ),
    ]


def _row(
    label: str, decisions: Decisions, added: str = "", *, open_there: bool = True
) -> list[str]:
    return [
        label,
        number(decisions.unchanged),
        number(decisions.corrected),
        number(decisions.rejected),
        number(decisions.open) if open_there else "",
        added,
        share_words(decisions.unchanged, decisions.decided),
    ]


def summary(record: LayerRecord) -> str:
    """Return in a sentence or two what became of the suggestions."""
    total = record.total
    if not total.decided:
        return ""
    told = _count(
        "Of %Ln suggestions decided, {} were right as they stood, {} were corrected and"
        " {} rejected.",
        total.decided,
    )
    said = told.format(
        share_words(total.unchanged, total.decided),
        share_words(total.corrected, total.decided),
        share_words(total.rejected, total.decided),
    )
    if not record.added:
        return said
    return f"{said} {_count('%Ln were missed and made by hand.', record.added)}"


def emptiness(record: LayerRecord) -> str:
    """Return what to do while nothing has been decided."""
    if record.total.open:
        return _tr(
            "Nothing here has been decided on yet. In the article, J goes to the next"
            " suggestion, A says that it is right, X that it is wrong."
        )
    return _tr(
        "There are no suggestions here yet. File → Find suggestions looks for them."
    )


def bar_words(bar: Bar) -> str:
    """Return a bar in words: 14 May 2031: 80 % as suggested, … of 40."""
    found = bar.decisions
    return _tr("{}: {} as suggested, {} corrected, {} rejected, of {}").format(
        bar.label,
        share_words(found.unchanged, found.decided),
        share_words(found.corrected, found.decided),
        share_words(found.rejected, found.decided),
        number(found.decided),
    )


def share_words(part: int, whole: int) -> str:
    """Return a share in whole per cent; a dash where there is nothing to share."""
    return percent(part / whole) if whole else "–"


def period_words(start: date, period: Period) -> str:
    """Return a period by its first day: 14 May, week of 12 May, May 2031."""
    day = QDate(start.year, start.month, start.day)
    if period is Period.MONTH:
        return QLocale().toString(day, _tr("MMMM yyyy"))
    written = QLocale().toString(day, _tr("d MMM yyyy"))
    return _tr("Week of {}").format(written) if period is Period.WEEK else written


def band_words(band: int | None) -> str:
    """Return a band of scores in per cent."""
    if band is None:
        return _tr("No likelihood")
    top = min(band + BAND, _WHOLE)
    return f"{band / 10:.0f}–{top / 10:.0f} %" if band < top else "100 %"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RecordDialog", words)


def _count(words: str, number: int) -> str:
    return QCoreApplication.translate("RecordDialog", words, "", number)
