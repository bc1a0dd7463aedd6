"""Make a project, and open the window on one."""

from __future__ import annotations

from pathlib import Path

import click

from pressmark.cli import options
from pressmark.cli.advice import advise
from pressmark.cli.output import flat
from pressmark.cli.window import open_window
from pressmark.exchange.scheme_file import READY, chosen_scheme
from pressmark.project.project import Project


@click.command(short_help="Make a project.")
@options.existing_project
@click.option(
    "--scheme",
    "scheme_name",
    metavar="NAME_OR_PATH",
    default="news",
    show_default=True,
    help=f"What is annotated: {', '.join(READY)}, or a TOML or JSON file.",
)
@options.annotator
def new(project: Path, scheme_name: str, annotator: str | None) -> None:
    """Make the project FILE, usually named something.pressmark.

    A scheme of your own is a TOML or JSON file with a name, the labels of mentions
    (each with id, name and group: person, organization, place, event or other) and, if
    they differ from the usual, page_labels, polarities, layers, rules and guidelines.
    The window writes such a file of any project. A codebook of REFI-QDA (.qdc) is read
    too.
    """
    scheme = chosen_scheme(scheme_name)
    name = options.annotator_name(annotator)
    with Project.create(project, name, scheme=scheme):
        pass
    advise(project)
    click.echo(flat(f"Made {project} with the scheme “{scheme.name}”."))


@click.command("open", short_help="Open the window.")
@click.argument(
    "project", metavar="[FILE]", required=False, type=click.Path(path_type=Path)
)
@click.option("--read-only", is_flag=True, help="Open it without changing anything.")
def open_(project: Path | None, *, read_only: bool) -> int:
    """Open the window, on the project FILE if one is named."""
    return open_window(project, read_only=read_only)
