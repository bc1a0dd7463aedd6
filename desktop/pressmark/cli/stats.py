"""Count what is in a project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import flat, print_json, safe, shown_progress, table
from pressmark.model import filters
from pressmark.model.review import Status
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.queries import STANDING, Statistics
from pressmark.project.queries.statistics_figures import OUTCOMES, Party

_MOST = 10
"""How many speakers, pairs or articles are listed for a person to read."""

_STATUSES = {"decided": frozenset({Status.ACCEPTED}), "all": STANDING}
"""What each value of ``--status`` counts."""


@click.command(short_help="Count what is in a project.")
@options.existing_project
@options.asked
@click.option(
    "--annotator",
    metavar="NAME",
    help="Only what this annotator decided last, and the time this one worked.",
)
@click.option(
    "--status",
    type=click.Choice(list(_STATUSES)),
    default="all",
    show_default=True,
    help="What counts for labels, speakers, outlets and names: what a person made or"
    " accepted, or open suggestions too.",
)
@options.as_json
def stats(
    project: Path, asked: str, annotator: str | None, status: str, *, as_json: bool
) -> None:
    """Count what is in the project FILE: per layer, label, status and annotator.

    Also who is quoted and who stands where, outlet by outlet, what was decided when,
    and how long it took. Labels are counted without rejected suggestions. With
    --filter, only what is in the documents that fit. The window shows the same numbers
    (Ctrl+Shift+T).
    """
    with (
        Project.open(project, options.annotator_name(None), read_only=True) as opened,
        shown_progress("Counting") as progress,
    ):
        found = queries.statistics(
            opened,
            filters.parse(asked),
            annotator=annotator,
            statuses=_STATUSES[status],
            progress=progress,
        )
    if as_json:
        print_json(found.as_json())
    else:
        click.echo("\n\n".join(_sections(found)))


def _sections(found: Statistics) -> list[str]:
    counts = found.as_json()
    sections = [
        _section(f"Documents ({found.progress} % done or skipped)", found.documents)
    ]
    for layer, parts in counts["layers"].items():
        if parts["statuses"]:
            sections.append(_section(layer.capitalize(), parts["statuses"]))
            sections.append(_section(f"{layer.capitalize()} by label", parts["labels"]))
    sections.append(_section("Entities by type", found.entities))
    sections.append(_section("Decided, by annotator", found.annotators))
    notes = {"open": found.open_notes, "resolved": found.notes - found.open_notes}
    sections.append(_section("Notes", notes))
    return [*sections, *_listings(found)]


def _section(title: str, counts: Mapping[str, int]) -> str:
    rows = [(safe(name), count) for name, count in counts.items()]
    rows.append(("total", sum(counts.values())))
    return f"{title}\n{table(rows)}"


def _listings(found: Statistics) -> Iterator[str]:
    """Yield the lists of what is most frequent, those with anything in them."""
    outcomes = [
        (name, *(of[outcome] for outcome in OUTCOMES), of["open"])
        for name, of in found.outcomes().items()
        if any(of.values())
    ]
    yield from _listing("Decisions", ("", *OUTCOMES, "open"), outcomes)
    speakers = [
        (_name(one.entity, "nobody named"), one.quotes, *one.kinds.values())
        for one in found.speakers
    ]
    kinds = tuple(found.speakers[0].kinds) if found.speakers else ()
    yield from _listing("Most quoted", ("", "quotes", *kinds), speakers)
    mentioned = [
        (_name(one.entity), one.mentions, one.articles) for one in found.mentioned
    ]
    yield from _listing("Most mentioned", ("", "mentions", "documents"), mentioned)
    outlets = [
        (flat(one.name) or "no outlet", one.articles, _polarities(one.stances))
        for one in found.outlets
        if one.stances
    ]
    yield from _listing("Stances by outlet", ("", "documents", ""), outlets)
    positions = [
        (
            f"{_name(one.holder, 'the article')} → {_name(one.target)}",
            sum(one.stances.values()),
            _polarities(one.stances),
        )
        for one in found.positions
    ]
    yield from _listing("Who stands where", ("", "stances", ""), positions)
    time = found.time
    if time.articles:
        spent = [(flat(one.title), _minutes(one.seconds)) for one in time.articles]
        yield from _listing(
            f"Time at work: {_minutes(time.seconds)} on {len(time.articles):,}"
            f" documents, median {_minutes(time.median)}",
            ("", "time"),
            spent,
        )


def _listing(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]
) -> Iterator[str]:
    if not rows:
        return
    more = len(rows) - _MOST
    lines = table([columns, *rows[:_MOST]])
    beyond = f"\n  and {more:,} more; --json lists all" if more > 0 else ""
    yield f"{title}\n{lines}{beyond}"


def _name(party: Party, nobody: str = "") -> str:
    return flat(party.name) or nobody


def _polarities(stances: Mapping[str, int]) -> str:
    ordered = sorted(stances.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{safe(name)} {count}" for name, count in ordered)


def _minutes(seconds: float) -> str:
    """Return a time as minutes and seconds."""
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes}:{left:02} min"
