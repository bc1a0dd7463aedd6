"""What follows at once from an alias of an entity, in every document that has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pressmark.project import precedents
from pressmark.project.commands.spreading_names import Naming, spread_name
from pressmark.store import entities, links, open_forms, rows, runs

if TYPE_CHECKING:
    from pressmark.project.project import Project


def follow_everywhere(project: Project, entity: int, aliases: Iterable[str]) -> None:
    """Let open mentions of new aliases be of an entity in each document that has it.

    In other documents they follow as far as precedents go.
    """
    label = entities.get(project.db, entity).type
    members = links.documents_of(project.db, entity)
    for alias in aliases:
        if members and precedents.is_telling(alias):
            # One of them stands for all: the others are looked through once, below.
            naming = Naming(alias, entity, label)
            spread_name(project, naming, here=members[0], add=False)
            _relink(project, naming, frozenset(members))


def _relink(project: Project, naming: Naming, members: frozenset[int]) -> None:
    columns = {"entity": naming.entity, "label": naming.label}
    for one in open_forms.mentions(project.db, naming.form, 0):
        if one.document in members:
            rows.change(project.db, "mention", one.key, columns)
            if one.entity not in (None, naming.entity):
                runs.leave_unused(project.db, one.document, [one.entity or 0])
