"""Whether closing or a crash has left work to be gone on with.

It is asked at every opening, so it knows nothing of imports and searches, which takes a
while to load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


def has_interrupted_work(project: Project) -> bool:
    """Whether there is work to be gone on with."""
    return properties.any_begins(project.db, properties.UNFINISHED)
