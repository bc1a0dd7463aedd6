"""The command on a project's list of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.extraction.name_list import listed_names
from pressmark.project.commands.step import command
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def set_name_list(project: Project, text: str) -> None:
    """Set the names that the extraction is to find in a project's articles.

    Raises:
        InvalidChangeError: A line's type is no label of mentions of the project.
    """
    labels = [label.id for label in project.scheme.mention_labels]
    for line in listed_names(text):
        if line.type and line.type not in labels:
            raise InvalidChangeError(
                "Line {}: “{}” is no label of mentions. Labels: {}.",
                line.line,
                line.type,
                ", ".join(labels),
            )
    properties.set_name_list(project.db, text)
