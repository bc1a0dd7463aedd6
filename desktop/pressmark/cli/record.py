"""Tell on a terminal what became of a project's suggestions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import click

from pressmark.cli.output import counted, flat, table
from pressmark.project.suggestion_record import (
    BAND,
    Decisions,
    LayerRecord,
    Period,
    SuggestionRecord,
)

_HEAD = ("", "UNCHANGED", "CORRECTED", "REJECTED", "KEPT AS IS", "OPEN")
_PERIODS = {Period.DAY: "on {}", Period.WEEK: "week of {}", Period.MONTH: "{:%B %Y}"}


def tell_record(record: SuggestionRecord) -> None:
    """Print what was accepted unchanged, corrected and rejected, layer by layer."""
    if not record.layers:
        click.echo("Nothing was suggested here yet.")
        return
    sections = (
        _section(layer.value.capitalize(), found, record.period)
        for layer, found in record.layers.items()
    )
    click.echo("\n\n".join(sections))


def _section(title: str, found: LayerRecord, period: Period) -> str:
    rows: list[tuple[object, ...]] = [_HEAD, _row("all", found.total)]
    rows += _rows(
        {f"{each.name} {each.version}": has for each, has in found.versions.items()}
    )
    rows += _rows(found.labels)
    rows += _rows(
        {_PERIODS[period].format(day): has for day, has in found.periods.items()}
    )
    rows += _rows(
        {_band(low): has for low, has in reversed(tuple(found.bands.items()))}
    )
    told = f"{click.style(title, bold=True)}\n{table(rows)}"
    if found.added:
        told += f"\n  {counted(found.added, 'annotation')} made by hand besides"
    return told


def _rows(parts: Mapping[str, Decisions]) -> Iterator[tuple[object, ...]]:
    for name, found in parts.items():
        yield _row(f"  {flat(name)}", found)


def _row(name: str, found: Decisions) -> tuple[object, ...]:
    share = found.share_unchanged
    return (
        name,
        found.unchanged,
        found.corrected,
        found.rejected,
        "" if share is None else f"{100 * share:.0f} %",
        found.open,
    )


def _band(low: int | None) -> str:
    """Return the scores of a band, which is named by its lowest, in words."""
    return "no score" if low is None else f"score from {low / (10 * BAND):.1f}"
