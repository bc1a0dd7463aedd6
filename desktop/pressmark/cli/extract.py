"""Have suggestions made."""

from __future__ import annotations

from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, flat, print_json, shown_progress
from pressmark.model.layer import Layer
from pressmark.model.rotation import Why
from pressmark.project import backups, extracting, queries
from pressmark.project.extracting import SuggestReport
from pressmark.project.project import Project


def _layers(
    ctx: click.Context, parameter: click.Parameter, value: str | None
) -> frozenset[Layer] | None:
    if value is None:
        return None
    asked = {name.strip() for name in value.split(",") if name.strip()}
    known = set(Layer)
    if not asked or asked - known:
        wrong = ", ".join(sorted(asked - known)) or "nothing"
        listed = ", ".join(Layer)
        words = f"{wrong} is not among the layers: {listed}."
        raise click.BadParameter(words, ctx, parameter)
    return frozenset(map(Layer, asked))


@click.command(short_help="Have the articles marked.")
@options.existing_project
@click.option(
    "--only",
    "layers",
    metavar="LAYER,...",
    callback=_layers,
    help=f"Only these layers, of {', '.join(Layer)}. Default: all there is.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 64),
    help="Articles looked through at once, each in its own process. Default: the"
    " setting, usually 1.",
)
@click.option("--again", is_flag=True, help="Also look at articles that were done.")
@options.annotator
@options.as_json
def suggest(
    project: Path,
    layers: frozenset[Layer] | None,
    jobs: int | None,
    annotator: str | None,
    *,
    again: bool,
    as_json: bool,
) -> int:
    """Look through the articles of the project FILE and mark what is found.

    What is found is a suggestion until a person decides on it; a rejected one does not
    come back. Articles that were looked through are passed over, so a run that was
    interrupted goes on where it was.
    """
    chosen = options.settings_now()
    with (
        Project.open(project, options.annotator_name(annotator)) as opened,
        shown_progress("Looking through") as progress,
    ):
        made = None
        if again and queries.state_counts(opened).total >= backups.MANY:
            made = backups.before(opened, Why.LOOK_AGAIN, chosen, progress)
        report = extracting.suggest(
            opened,
            layers=layers,
            jobs=jobs or chosen.jobs,
            again=again,
            progress=progress,
            settings=chosen,
        )
    if made is not None and made.trouble is not None:
        click.echo(f"Note: {flat(made.trouble)}", err=True)
    for notice in report.notices:
        click.echo(f"Note: {flat(notice)}", err=True)
    if as_json:
        print_json(report.as_json())
    else:
        tell(report)
    return 1 if report.failed and not report.documents else 0


def tell(report: SuggestReport) -> None:
    """Print what a run did."""
    for document, reason in report.failed:
        click.echo(f"Failed: {flat(document)}: {flat(reason)}", err=True)
    if not report.documents and not report.failed:
        click.echo("Every article was looked through before. “--again” repeats it.")
        return
    suggestions = counted(report.suggestions, "suggestion")
    click.echo(f"{suggestions} in {counted(report.documents, 'document')}.")
