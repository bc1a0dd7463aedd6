"""A chart as data: what it shows, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pressmark.gui.wording import number
from pressmark.model.scheme import Label


class Shape(StrEnum):
    """Bars from left to right, a name each; or columns along time."""

    BARS = "bars"
    COLUMNS = "columns"


class Fill(StrEnum):
    """How the part of a bar is filled, so that no part is told by its colour alone."""

    PLAIN = "plain"
    STRIPES = "stripes"
    CROSSES = "crosses"
    DOTS = "dots"
    LINES = "lines"
    COUNTER = "counter"
    EMPTY = "empty"


FILLS = tuple(Fill)
"""The fills in the order in which parts get them."""


class Unit(StrEnum):
    """What the numbers of a chart count."""

    COUNT = "count"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True)
class Series:
    """What one part of every bar stands for.

    ``tint`` is the name of a colour of the theme, or a label that has one.
    """

    name: str
    tint: str | Label
    fill: Fill = Fill.PLAIN


@dataclass(frozen=True, slots=True)
class Row:
    """A bar: its name, a number for each series, and more cells for the table.

    ``tint`` is the bar's own colour, where there is only one series.
    """

    name: str
    values: tuple[int, ...]
    more: tuple[int | str, ...] = ()
    tint: str | Label | None = None

    @property
    def total(self) -> int:
        """The sum of the numbers."""
        return sum(self.values)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart and the table behind it.

    ``rows`` are all there are; ``drawn`` are those that a drawing has room for.
    ``head`` is what the names are, ``more`` what the further cells of a row are.
    """

    id: str
    title: str
    head: str
    series: tuple[Series, ...]
    rows: tuple[Row, ...]
    drawn: tuple[Row, ...]
    shape: Shape = Shape.BARS
    unit: Unit = Unit.COUNT
    more: tuple[str, ...] = ()
    note: str = ""

    def said(self, value: float) -> str:
        """Return a number of the chart as a person reads it."""
        return number(round(value)) if self.unit is Unit.COUNT else duration(value)

    def tip(self, row: Row) -> str:
        """Return what a bar says, in words."""
        if len(self.series) == 1:
            return f"{row.name}: {self.said(row.total)}"
        parts = ", ".join(
            f"{series.name} {self.said(value)}"
            for series, value in zip(self.series, row.values, strict=True)
            if value
        )
        return f"{row.name}: {self.said(row.total)} ({parts})"

    def columns(self) -> list[str]:
        """Return the heads of the table's columns."""
        sums = [_tr("Total")] if len(self.series) > 1 else []
        return [self.head, *(one.name for one in self.series), *sums, *self.more]

    def cells(self, row: Row) -> list[int | str]:
        """Return the cells of a row of the table; times in seconds."""
        sums = [row.total] if len(self.series) > 1 else []
        return [row.name, *row.values, *sums, *row.more]


@dataclass(frozen=True, slots=True)
class Page:
    """Charts that belong together; ``empty`` says what to do where there is nothing."""

    id: str
    title: str
    summary: str
    charts: tuple[Chart, ...]
    empty: str


def duration(seconds: float) -> str:
    """Return a time in hours, minutes or seconds."""
    minutes, left = divmod(round(seconds), 60)
    hours, rest = divmod(minutes, 60)
    if hours:
        whole = _tr("{} h").format(number(hours))
        return _tr("{} h {} min").format(number(hours), rest) if rest else whole
    if minutes:
        whole = _tr("{} min").format(minutes)
        return _tr("{} min {} s").format(minutes, left) if left else whole
    return _tr("{} s").format(left)


def _tr(words: str) -> str:
    return QCoreApplication.translate("statistics", words)
