"""What closing or a crash has left unfinished: to be gone on with, or cleared away.

It is asked at every opening, so it knows nothing of imports and searches, which takes a
while to load.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from pressmark.errors import NotSavedError
from pressmark.store import documents, properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


def has_interrupted_work(project: Project) -> bool:
    """Whether there is work to be gone on with."""
    return properties.any_begins(project.db, properties.UNFINISHED)


def clear_staged(project: Project) -> None:
    """Clear away what was left half imported, unless the import can go on."""
    kept = properties.kept_json(project.db, properties.UNFINISHED_IMPORT)
    if documents.staged(project.db) and not kept:
        with suppress(NotSavedError), project.step("clear_staged", recorded=False):
            documents.delete_staged(project.db)
