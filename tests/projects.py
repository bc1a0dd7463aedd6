"""Projects for tests: with articles in them, opened again, counted."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from pressmark.exchange.format import ReadDocument
from pressmark.model.bundle import Bundle
from pressmark.model.document import Document
from pressmark.model.ids import DocumentId, new_id
from pressmark.project import commands, queries
from pressmark.project.project import Project
from pressmark.project.transfer import Import, ImportReport

TEXT = "“We agree,” said Ines Lindqvist, “and we will sign.” The ministry objects."
"""What the article of most tests says."""


def article(text: str = TEXT, name: str = "article") -> Bundle:
    """Return a document with nothing marked in it."""
    return Bundle(Document(DocumentId(new_id()), name, text))


def add(project: Project, *bundles: Bundle) -> ImportReport:
    """Import bundles as if they had been read from files."""
    importing = Import(project)
    importing.add([ReadDocument(one, f"{one.document.name}.txt") for one in bundles])
    return importing.finish()


def reopened(project: Project) -> Project:
    """Close a project and open its file again."""
    project.close()
    return Project.open(project.path, project.annotator)


def made(folder: Path, bundles: Sequence[Bundle] = ()) -> Project:
    """Return a new project with bundles in it; whoever asks closes it."""
    project = Project.create(folder / "project.pressmark", "ro")
    add(project, *bundles)
    return project


def tampered(project: Project, statement: str, *values: str) -> Project:
    """Close a project, change its file behind its back, and open it again."""
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute(statement, values)
    connection.close()
    return Project.open(project.path, "ro")


def note(project: Project, words: str = "A remark.") -> None:
    """Add a note to the document “article”."""
    commands.add_note(project, queries.find_document(project, "article"), words)


def notes(path: Path) -> list[str]:
    """Return the notes on the document “article” of a project that is not open."""
    with Project.open(path, "ro") as project:
        return notes_of(project)


def notes_of(project: Project) -> list[str]:
    """Return the notes on the document “article” of an open project."""
    document = queries.find_document(project, "article")
    return [one.text for one in queries.bundle(project, document).notes]
