"""The registry: the entities that the articles of a project have in common.

A find in one article is taken for the entity that the project has under that name and
type. A person may say otherwise: entities can be told apart and merged, in one article
or in all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pressmark.model.entity import Entity
from pressmark.project import precedents
from pressmark.store import entities, registry

if TYPE_CHECKING:
    from pressmark.project.project import Project


def registered(
    project: Project, found: Iterable[Entity]
) -> dict[tuple[str, str], Entity]:
    """Return what finds are in the project already, by their names and types.

    “the ministry” is another one in every article. Where several are so called, it is
    the one that a person decided on in most articles, and none where two are equal.
    """
    named = [entity for entity in found if precedents.is_name(entity.name)]
    return {
        what: entities.get(project.db, key)
        for what, key in registry.known_like(project.db, named).items()
    }
