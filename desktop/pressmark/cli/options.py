"""Options and arguments that several subcommands have."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from pressmark import paths, settings
from pressmark.cli.output import flat

existing_project = click.argument(
    "project", metavar="FILE", type=click.Path(path_type=Path)
)

as_json = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print one JSON object on standard output and nothing else there.",
)

annotator = click.option(
    "--annotator",
    metavar="NAME",
    help="Who does it, for the history. Default: the name in the settings, else the"
    " name you are logged in by.",
)


asked = click.option(
    "--filter",
    "asked",
    metavar="FILTER",
    default="",
    help="Only what fits, such as “label:PERSON status:accepted date:2022-09”; the"
    " manual's page on filters lists the fields.",
)


format_options = click.option(
    "--option",
    "given",
    metavar="NAME=VALUE",
    multiple=True,
    help="An option of the format; “pressmark formats --json” lists them. May be given"
    " several times.",
)


class NamedPath(click.Path):
    """A path that is not empty: a variable of the shell that is not set is none.

    It would be the folder in which the shell is.
    """

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:  # noqa: ANN401  (as click has it)
        """Return the path.

        Raises:
            click.BadParameter: It is empty.
        """
        if not os.fspath(value):
            self.fail("The name of a file or folder is empty.", param, ctx)
        return super().convert(value, param, ctx)


class AtMost(click.IntRange):
    """A number from 1; one that is larger than any SQLite knows is as good as that."""

    def __init__(self) -> None:
        super().__init__(1)

    def convert(
        self, value: int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number that was given."""
        return min(super().convert(value, param, ctx), sys.maxsize)


def values(given: Sequence[str]) -> dict[str, str]:
    """Return options of a format as they were given: names and values.

    Raises:
        click.UsageError: One has no name or no value.
    """
    found = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not name.strip() or not equals:
            raise click.UsageError(f"--option {one}: write it as NAME=VALUE")
        found[name.strip()] = value
    return found


def settings_now() -> settings.Settings:
    """Return the person's settings, or the defaults where their file is damaged."""
    return settings.load_or_reset(paths.settings_file())[0]


def annotator_name(given: str | None) -> str:
    """Return the annotator's name: as given, as set, or the login name.

    A damaged settings file is told about on standard error.
    """
    if given is not None and given.strip():
        return given.strip()
    found, wrong = settings.load_or_reset(paths.settings_file())
    if wrong is not None:
        click.echo(f"Note: {flat(str(wrong))}", err=True)
    return found.annotator_name
