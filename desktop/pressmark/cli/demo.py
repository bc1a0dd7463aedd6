"""The main job on the sample articles, from nothing to an exported dataset."""

from __future__ import annotations

from pathlib import Path

import click

from pressmark import paths
from pressmark.cli import extract, options
from pressmark.cli.output import counted, flat, shown_progress
from pressmark.cli.transfer import STATUSES
from pressmark.cli.window import has_display, open_window
from pressmark.errors import PressmarkError
from pressmark.exchange.scheme_file import ready_scheme
from pressmark.project import extracting, transfer
from pressmark.project.project import Project

_FOLDER = Path("pressmark-demo")


@click.command(short_help="Try it on the sample articles.")
@click.argument(
    "folder",
    metavar="[DIR]",
    required=False,
    default=_FOLDER,
    type=click.Path(path_type=Path, file_okay=False),
)
@click.option("--no-window", is_flag=True, help="Do not open the window at the end.")
@options.annotator
def demo(folder: Path, annotator: str | None, *, no_window: bool) -> int:
    """Make a project from the sample articles in DIR and export it beside itself.

    The articles are about invented places and people. They are imported, looked
    through for suggestions and exported as JSONL and as CSV tables; then the window
    opens on the project where there is a display. Run again, it goes on with the
    project that is there. DIR is the folder pressmark-demo unless given.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PressmarkError(
            f"{folder} cannot be made: {error.strerror}. Name another folder: pressmark"
            " demo DIR."
        ) from error
    project = folder / "demo.pressmark"
    with _opened(project, options.annotator_name(annotator)) as opened:
        _import(opened)
        _suggest(opened)
        _export(opened, "jsonl", folder / "demo.jsonl")
        _export(opened, "csv", folder / "demo-tables")
    if no_window:
        return 0
    if not has_display():
        click.echo(
            "There is no display here. Where there is one, “pressmark open"
            f" {flat(str(project))}” shows the window."
        )
        return 0
    return open_window(project)


def _opened(path: Path, annotator: str) -> Project:
    if path.exists():
        click.echo(f"Going on with {flat(str(path))}.")
        return Project.open(path, annotator)
    project = Project.create(path, annotator, scheme=ready_scheme("news"))
    click.echo(f"Made {flat(str(path))}.")
    return project


def _import(project: Project) -> None:
    report = transfer.import_sources(project, paths.sample_articles())
    total = counted(report.added + report.unchanged, "sample article")
    click.echo(f"Imported {total}, {report.added} of them new.")


def _suggest(project: Project) -> None:
    with shown_progress("Looking through") as progress:
        extract.tell(extracting.suggest(project, progress=progress))


def _export(project: Project, format_name: str, output: Path) -> None:
    report = transfer.export_project(
        project, format_name, output, statuses=STATUSES["all"]
    )
    written = counted(report.written, "document")
    click.echo(f"Exported {written} as {format_name}: {flat(str(output))}")
