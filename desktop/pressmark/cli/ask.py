"""Ask a project: search its articles, count what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, print_json, safe, table
from pressmark.model import filters
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.queries import Hit, Statistics


@click.command(short_help="Search the articles.")
@options.existing_project
@click.argument("query", metavar="QUERY", default="")
@options.asked
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=100,
    show_default=True,
    help="The most documents to show matches of.",
)
@options.as_json
def search(project: Path, query: str, asked: str, limit: int, *, as_json: bool) -> None:
    """Search the articles of the project FILE for what fits QUERY.

    QUERY is a filter: words are looked for in the texts, and fields such as
    “label:PERSON speaker:none” find annotations. The last word may be only begun;
    capitals and accents do not matter. Each match is shown in its context. --filter
    says what has to fit besides.
    """
    with Project.open(project, options.annotator_name(None), read_only=True) as opened:
        wanted = filters.typed(query) & filters.parse(asked)
        hits = list(queries.hits(opened, wanted, limit))
    if as_json:
        print_json({"query": query, "hits": [asdict(hit) for hit in hits]})
        return
    for hit in hits:
        click.echo(_line(hit))
    documents = len({hit.document for hit in hits})
    matches = counted(len(hits), "match", "matches")
    click.echo(f"{matches} in {counted(documents, 'document')}.", err=True)


def _line(hit: Hit) -> str:
    before, match, after = (
        safe(part.replace("\n", " ")) for part in (hit.before, hit.match, hit.after)
    )
    place = click.style(f"{safe(hit.name)}:{hit.start}", fg="cyan")
    return f"{place}: {before}{click.style(match, bold=True, reverse=True)}{after}"


@click.command(short_help="Count what is in a project.")
@options.existing_project
@options.as_json
def stats(project: Path, *, as_json: bool) -> None:
    """Count what is in the project FILE: per layer, label, status and annotator.

    Labels are counted without rejected suggestions.
    """
    with Project.open(project, options.annotator_name(None), read_only=True) as opened:
        found = queries.statistics(opened)
    if as_json:
        print_json(found.as_json())
    else:
        click.echo("\n\n".join(_sections(found)))


def _sections(found: Statistics) -> list[str]:
    counts = found.as_json()
    sections = [
        _section(f"Documents ({counts['progress']} % done or skipped)", found.documents)
    ]
    for layer, parts in counts["layers"].items():
        if parts["statuses"]:
            sections.append(_section(layer.capitalize(), parts["statuses"]))
            sections.append(_section(f"{layer.capitalize()} by label", parts["labels"]))
    sections.append(_section("Entities by type", found.entities))
    sections.append(_section("Decided, by annotator", found.annotators))
    notes = {"open": found.open_notes, "resolved": found.notes - found.open_notes}
    sections.append(_section("Notes", notes))
    return sections


def _section(title: str, counts: Mapping[str, int]) -> str:
    rows = [(safe(name), count) for name, count in counts.items()]
    rows.append(("total", sum(counts.values())))
    return f"{title}\n{table(rows)}"
