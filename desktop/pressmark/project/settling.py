"""Settling what became of annotations when their document got another text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.project import commands
from pressmark.project.queries.moving import MovedEntry, Moving, quoted_in_note

if TYPE_CHECKING:
    from pressmark.project.project import Project


def keep(project: Project, entry: MovedEntry) -> None:
    """Say that an annotation that changed is right as it is now.

    Raises:
        NotFoundError: A note on it is gone.
    """
    with project.step("resolve_note"):
        _resolve(project, entry)


def drop(project: Project, entry: MovedEntry) -> None:
    """Remove an annotation that changed, or let go of one that was lost.

    Raises:
        NotFoundError: It is gone.
    """
    if entry.moving is Moving.LOST:
        _let_go(project, entry)
        return
    with project.step("remove"):
        commands.remove(project, entry.annotation)
        _resolve(project, entry)


def _resolve(project: Project, entry: MovedEntry) -> None:
    for note in entry.notes:
        if not note.resolved:
            commands.resolve_note(project, note.id, resolved=True)


def _let_go(project: Project, entry: MovedEntry) -> None:
    """Take words out of the notes that list what was lost; settle those without any."""
    words = quoted_in_note(entry.before.words)
    with project.step("resolve_note"):
        for note in entry.notes:
            if note.resolved:
                continue
            head, between, listed = note.text.partition(": ")
            for part in (f"{words}, ", f", {words}", words):
                if part in listed:
                    listed = listed.replace(part, "", 1)
                    break
            if listed.strip("."):
                commands.edit_note(project, note.id, f"{head}{between}{listed}")
            else:
                commands.resolve_note(project, note.id, resolved=True)
