"""Ask a project: search its articles."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, print_json, safe
from pressmark.model import filters
from pressmark.project import queries
from pressmark.project.project import Project
from pressmark.project.queries import Hit


@click.command(short_help="Search the articles.")
@options.existing_project
@click.argument("query", metavar="QUERY", default="")
@options.asked
@click.option(
    "--limit",
    type=options.AtMost(),
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
