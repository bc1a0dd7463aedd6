"""Copies of a project: made, listed and put back."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from pressmark.cli import options
from pressmark.cli.output import (
    counted,
    flat,
    print_exactly,
    print_json,
    shown_progress,
    table,
)
from pressmark.errors import ProjectFileError
from pressmark.project import backups
from pressmark.project.backups import BackupFile, Contents, Difference

_MOST = 10
_MINUTE = "%Y-%m-%d %H:%M"


@click.command(short_help="Make a verified copy.")
@options.existing_project
def backup(project: Path) -> None:
    """Copy the project FILE beside itself, check the copy and say where it is."""
    with shown_progress("Backing up") as progress:
        made = backups.backup(project, progress)
    print_exactly(f"{made}\n")


@click.command("backups", short_help="List the backups of a project.")
@options.existing_project
@options.as_json
def backups_(project: Path, *, as_json: bool) -> None:
    """List the backups of the project FILE, the newest first, with what is in them.

    FILE itself need not be there, or be sound.
    """
    found = [(one, *_looked_into(one.path)) for one in backups.listed(project)]
    if as_json:
        print_json({"backups": [_as_json(*one) for one in found]})
        return
    if not found:
        click.echo(f"There are none in {flat(str(backups.backup_folder(project)))}.")
        return
    headings = ("when", "why", "documents", "done", "annotations", "last step", "file")
    click.echo(table([headings, *(_row(*one) for one in found)], indent=""))
    click.echo(f"They are in {flat(str(backups.backup_folder(project)))}.")


def _looked_into(path: Path) -> tuple[Contents | None, str]:
    try:
        return backups.look_into(path), ""
    except ProjectFileError as error:
        return None, str(error)


def _as_json(one: BackupFile, held: Contents | None, wrong: str) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "at": one.at.isoformat(),
        "why": one.why.value,
        "size": one.size,
        "holds": None if held is None else asdict(held),
        "wrong": wrong or None,
    }


def _row(one: BackupFile, held: Contents | None, wrong: str) -> tuple[object, ...]:
    start = (one.at.strftime(_MINUTE), one.why.value or "asked for")
    if held is None:
        return (*start, "", "", "", "cannot be read", flat(one.path.name))
    del wrong
    numbers = (held.documents, held.done, held.annotations)
    return (*start, *numbers, _local(held.last_step), flat(one.path.name))


def _local(at: str) -> str:
    try:
        return datetime.fromisoformat(at).astimezone().strftime(_MINUTE) if at else ""
    except (ValueError, OverflowError):
        return flat(at)


@click.command(short_help="Put a backup in the place of a project.")
@click.argument("source", metavar="BACKUP", type=click.Path(path_type=Path))
@options.existing_project
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--yes", is_flag=True, help="Do not ask on a terminal.")
def restore(source: Path, project: Path, *, dry_run: bool, yes: bool) -> None:
    """Put BACKUP in the place of the project FILE, after saying what is in it.

    BACKUP is a path, or the name of a file in the folder of the project's backups. A
    damaged backup is refused. The project that was there is kept among its backups.
    """
    if not source.exists() and source.name == str(source):
        beside = backups.backup_folder(project) / source
        source = beside if beside.exists() else source
    if not source.exists():
        raise ProjectFileError(
            "There is no backup {}. “pressmark backups {}” lists those there are.",
            source,
            project,
        )
    _tell_contents(source, backups.look_into(source))
    _tell_difference(project, source)
    if dry_run:
        return
    if not yes and sys.stdin.isatty():
        click.confirm("Restore it?", abort=True)
    with shown_progress("Restoring") as progress:
        kept = backups.restore(source, project, progress)
    _tell_restored(project, kept)


def _tell_contents(source: Path, held: Contents) -> None:
    click.echo(f"{flat(str(source))} holds:")
    documents = counted(held.documents, "document")
    click.echo(f"  {documents}, {held.done:,} of them done")
    click.echo(f"  {_annotations(held)}")
    if held.last_step:
        kind = flat(held.last_kind.replace("_", " "))
        who = flat(held.last_annotator)
        click.echo(f"  last step: {kind}, {_local(held.last_step)}, by {who}")


def _tell_difference(project: Path, source: Path) -> None:
    try:
        found = backups.difference(project, source)
    except ProjectFileError as error:
        click.echo(f"What would change cannot be told: {flat(str(error))}")
        return
    if found is None:
        click.echo(f"There is no {flat(str(project))} now.")
    elif found.is_none:
        click.echo("It is the same as the project is now.")
    else:
        _tell_changes(found)


def _tell_changes(found: Difference) -> None:
    click.echo("Restoring it:")
    if not found.same_project:
        click.echo("  replaces the project by another one: it is no backup of it")
    for steps, verb in ((found.leaving, "takes back"), (found.coming, "brings back")):
        if steps:
            number = counted(sum(count for _, count in steps), "step")
            kinds = ", ".join(f"{kind.replace('_', ' ')} {n:,}" for kind, n in steps)
            click.echo(f"  {verb} {number}: {flat(kinds)}")
    for articles, words in ((found.gone, "leaves out"), (found.back, "brings back")):
        if articles:
            names = ", ".join(f"“{flat(one.name)}”" for one in articles[:_MOST])
            more = ", …" if len(articles) > _MOST else ""
            click.echo(f"  {words} {counted(len(articles), 'document')}: {names}{more}")


def _tell_restored(project: Path, kept: Path | None) -> None:
    held = backups.look_into(project)
    documents = counted(held.documents, "document")
    words = f"Restored {flat(str(project))}: {documents}, {_annotations(held)}."
    if kept is not None:
        words += f" The former project is kept as {flat(str(kept))}."
    click.echo(words)


def _annotations(held: Contents) -> str:
    decided = counted(held.annotations, "annotation")
    return f"{decided}, {counted(held.suggestions, 'open suggestion')}"
