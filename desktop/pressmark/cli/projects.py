"""Make a project, and open the window on one."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from pressmark.cli import options
from pressmark.errors import PressmarkError
from pressmark.exchange.scheme_file import scheme_of
from pressmark.model.scheme import SCHEMES
from pressmark.project.project import Project


@click.command(short_help="Make a project.")
@options.existing_project
@click.option(
    "--scheme",
    "scheme_name",
    metavar="NAME_OR_PATH",
    default="news",
    show_default=True,
    help=f"What is annotated: {', '.join(SCHEMES)}, or a TOML or JSON file.",
)
@options.annotator
def new(project: Path, scheme_name: str, annotator: str | None) -> None:
    """Make the project FILE, usually named something.pressmark.

    A scheme of your own is a TOML or JSON file with a name, the labels of mentions
    (each with id, name and group: person, organization, place, event or other) and, if
    they differ, the polarities of stances and evidence_required, which says whether a
    stance needs evidence (true or false).
    """
    scheme = SCHEMES.get(scheme_name) or scheme_of(Path(scheme_name))
    name = options.annotator_name(annotator)
    with Project.create(project, name, scheme=scheme):
        pass
    click.echo(f"Made {project} with the scheme “{scheme.name}”.")


@click.command("open", short_help="Open the window.")
@click.argument(
    "project", metavar="[FILE]", required=False, type=click.Path(path_type=Path)
)
@click.option("--read-only", is_flag=True, help="Open it without changing anything.")
def open_(project: Path | None, *, read_only: bool) -> int:
    """Open the window, on the project FILE if one is named."""
    return open_window(project, read_only=read_only)


def open_window(project: Path | None = None, *, read_only: bool = False) -> int:
    """Show the window until it is closed; return the exit status.

    Raises:
        PressmarkError: There is no display, or a library of the window is missing.
    """
    if not has_display():
        raise PressmarkError(
            "There is no display to open the window on. “pressmark --help” lists the"
            " commands that need none."
        )
    try:
        app = load_window()
    except ImportError as error:
        raise PressmarkError(
            f"The window cannot be opened: {error}. The README says what it needs."
        ) from error
    arguments = [] if project is None else [str(project)]
    return int(app.main([*arguments, *(["--read-only"] if read_only else [])]))


def load_window() -> ModuleType:
    """Import the window, which is not done at the top: commands work without Qt.

    Nothing is thrown away while modules are imported, and looking for garbage among all
    they make would take a good part of the time, now and ever after.

    Raises:
        ImportError: Qt or another library is missing.
    """
    gc.disable()
    try:
        return import_module("pressmark.gui.app")
    finally:
        gc.freeze()
        gc.enable()


def has_display() -> bool:
    """Whether a window can be shown; on Linux a display server has to be named."""
    if sys.platform in {"darwin", "win32"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
