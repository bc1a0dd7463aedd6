"""Show or set the names that a project is to find."""

from __future__ import annotations

from pathlib import Path

import click

from pressmark.bounded import beginning
from pressmark.cli import options
from pressmark.cli.output import counted, print_exactly
from pressmark.errors import PressmarkError
from pressmark.extraction.name_list import listed_names
from pressmark.project import commands, queries
from pressmark.project.project import Project

_LARGEST = 2_000_000
"""Bytes of a file that are taken: a list of names is never so long."""


@click.command(short_help="Show or set the names to find.")
@options.existing_project
@click.option(
    "--set",
    "source",
    metavar="LIST",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A text file with one name a line, in the place of the list there is.",
)
@options.annotator
def names(project: Path, source: Path | None, annotator: str | None) -> None:
    """Show the names that are to be found in the project FILE, or set them.

    A line is a name, or “form = name” for another form of one. After a tab it can say
    the label of mentions, else it is a person: “Harbour Authority<tab>ORG”. Lines that
    begin with # are remarks. The next “suggest” goes by the list.
    """
    with Project.open(
        project, options.annotator_name(annotator), read_only=source is None
    ) as opened:
        if source is None:
            print_exactly(queries.name_list(opened))
            return
        text = _text(source)
        commands.set_name_list(opened, text)
    click.echo(f"{counted(sum(1 for _ in listed_names(text)), 'name')} to be found.")


def _text(source: Path) -> str:
    try:
        if not source.is_file() or source.stat().st_size > _LARGEST:
            raise PressmarkError(
                f"{source} is no file, or too large, to be a list of names."
            )
        return beginning(source, _LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PressmarkError(
            f"{source} is not text in UTF-8. Save it as UTF-8 and try again."
        ) from error
