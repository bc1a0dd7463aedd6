"""What is asked of the stances of a whole project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.model.stance_table import Target
from pressmark.project.queries.asking import asking
from pressmark.store import stances

if TYPE_CHECKING:
    from pressmark.project.project import Project

_LOOKED_AT = 1000
"""The newest stances that are looked at for their targets."""


@dataclass(frozen=True, slots=True)
class KnownTarget:
    """What stances of the project are about; ``type`` is empty for a topic."""

    target: Target
    name: str
    type: str = ""


@asking
def recent_targets(project: Project) -> list[KnownTarget]:
    """Return what the newest stances of a project are about, the newest first."""
    return [
        KnownTarget(Target(topic=topic), topic or "")
        if entity is None
        else KnownTarget(Target(entity.id), entity.name, entity.type)
        for entity, topic in stances.recent_targets(project.db, _LOOKED_AT)
    ]
