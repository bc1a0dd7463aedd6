"""What was done to a project, and whether it is sound."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.output import counted, flat, print_json
from pressmark.project import maintenance, queries
from pressmark.project.project import Project
from pressmark.project.queries import HistoryStep
from pressmark.project.rescuing import RescueReport


@click.command(short_help="List what was done, by whom, when.")
@options.existing_project
@click.option("--document", metavar="DOCUMENT", help="Only what changed this one.")
@click.option(
    "--limit",
    metavar="N",
    type=options.AtMost(),
    help="Only the newest N steps.",
)
@options.as_json
def history(
    project: Path, document: str | None, limit: int | None, *, as_json: bool
) -> None:
    """List what was done to the project FILE, by whom and when; the newest last."""
    with Project.open(project, options.annotator_name(None), read_only=True) as opened:
        wanted = None if document is None else queries.find_document(opened, document)
        steps = queries.history(opened, limit=limit, document=wanted)
    if as_json:
        print_json({"steps": [asdict(step) for step in steps]})
        return
    for step in steps:
        click.echo(_line(step))


def _line(step: HistoryStep) -> str:
    reverts = "" if step.reverts is None else f" of step {step.reverts}"
    what = f"{flat(step.kind.replace('_', ' '))}{reverts}"
    size = f" ({counted(step.changes, 'change')})" if step.changes else ""
    return f"{step.id:>6}  {flat(step.at)}  {flat(step.annotator)}: {what}{size}"


@click.command(short_help="Look for damage.")
@options.existing_project
@click.option(
    "--repair",
    is_flag=True,
    help="Mend what can be mended, after a backup, or rescue it into a new project.",
)
@options.as_json
def check(project: Path, *, repair: bool, as_json: bool) -> int:
    """Look for damage in the project FILE.

    SQLite's own checks, the hashes of texts and history, positions beyond the text,
    rows changed behind its back, links that lead nowhere and the search index. The exit
    status is 1 if something is wrong. Without --repair nothing is changed. With it, a
    file that cannot be mended is left as it is, and what can be read of it is put into
    a new project beside it.
    """
    report = maintenance.check(project, repair=repair)
    if as_json:
        print_json(report.as_json())
        return 0 if report.ok else 1
    for problem in report.problems:
        words = f"{problem.kind}: {problem.where}: {problem.what}"
        click.echo(flat(words))
    if report.rescue is not None:
        _tell_rescue(report.rescue)
        return 1
    if report.backup is not None:
        mended = f"Mended {counted(report.repaired, 'problem')}"
        click.echo(f"{mended}; as it was before: {flat(str(report.backup))}")
    if report.ok:
        click.echo(f"{flat(str(project))} is sound.")
        return 0
    advice = "“--repair” mends what can be mended; else restore a backup."
    click.echo(f"{counted(len(report.problems), 'problem')}. {advice}", err=True)
    return 1


def _tell_rescue(rescue: RescueReport) -> None:
    for told in rescue.told:
        click.echo(told)
    documents = counted(rescue.documents, "article")
    annotations = counted(rescue.annotations, "annotation")
    click.echo(f"Rescued {documents} and {annotations}: {flat(str(rescue.path))}")
    advice = "The damaged file is as it was. Compare the new one with your last backup."
    click.echo(advice, err=True)
