"""Commands on entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pressmark.errors import InvalidChangeError
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, new_id
from pressmark.project.commands.following import follow_aliases
from pressmark.project.commands.step import (
    UNCHANGED,
    Unchanged,
    begin_work,
    command,
    entity_key,
)
from pressmark.store import documents, entities, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def add_entity(
    project: Project,
    document: DocumentId,
    name: str,
    type: str,  # noqa: A002  (the native format's word)
) -> EntityId:
    """Make an entity and one of a document's.

    Raises:
        InvalidChangeError: The name is empty.
        NotFoundError: There is no such document.
    """
    key = documents.key_of(project.db, document)
    made = Entity(EntityId(new_id()), checked_name(name), type)
    entities.insert(project.db, key, [made])
    begin_work(project, key)
    return made.id


@command
def change_entity(
    project: Project,
    entity: EntityId,
    *,
    name: str | Unchanged = UNCHANGED,
    type: str | Unchanged = UNCHANGED,  # noqa: A002  (the native format's word)
    aliases: tuple[str, ...] | Unchanged = UNCHANGED,
    link: str | Unchanged | None = UNCHANGED,
) -> None:
    """Rename an entity, or change its type, aliases or link, wherever it occurs.

    Raises:
        InvalidChangeError: The name is empty.
        NotFoundError: There is no such entity.
    """
    key = rows.id_of(project.db, "entity", entity)
    columns: dict[str, Any] = {}
    if not isinstance(name, Unchanged):
        columns["name"] = checked_name(name)
    if not isinstance(type, Unchanged):
        columns["type"] = type
    if not isinstance(aliases, Unchanged):
        columns["aliases"] = entities.aliases_text(aliases)
    if not isinstance(link, Unchanged):
        columns["link"] = link
    if columns:
        before = entities.get(project.db, key)
        rows.change(project.db, "entity", key, columns)
        if not isinstance(aliases, Unchanged):
            new = [alias for alias in aliases if alias not in before.aliases]
            _follow_everywhere(project, key, new)


@command
def merge_entities(
    project: Project, document: DocumentId, kept: EntityId, merged: EntityId
) -> None:
    """Let all in a document that refers to ``merged`` refer to ``kept``.

    The name and the aliases of the merged one become aliases. In other documents the
    merged one stays as it is.

    Raises:
        InvalidChangeError: The two are the same.
        NotFoundError: There is no such document or entity.
    """
    if kept == merged:
        raise InvalidChangeError("Choose another entity to merge with.")
    key = documents.key_of(project.db, document)
    kept_key = entity_key(project, key, kept) or 0
    merged_key = rows.id_of(project.db, "entity", merged)
    entities.relink(project.db, key, merged_key, kept_key)
    _gather_names(project, kept_key, merged_key)
    begin_work(project, key)
    gone = entities.get(project.db, merged_key)
    follow_aliases(project, kept_key, (gone.name, *gone.aliases), here=key)


def _follow_everywhere(project: Project, entity: int, aliases: list[str]) -> None:
    """Let mentions of new aliases follow in every document of an entity."""
    for member in rows.ids_where(project.db, "document_entity", {"entity": entity}):
        here = rows.get(project.db, "document_entity", member)["document"]
        follow_aliases(project, entity, aliases, here=here)


def _gather_names(project: Project, kept: int, merged: int) -> None:
    one, other = (entities.get(project.db, key) for key in (kept, merged))
    names = dict.fromkeys((*one.aliases, other.name, *other.aliases))
    names.pop(one.name, None)
    rows.change(project.db, "entity", kept, {"aliases": entities.aliases_text(names)})


def checked_name(name: str) -> str:
    """Return a name without blanks around it.

    Raises:
        InvalidChangeError: Nothing is left of it.
    """
    if not name.strip():
        raise InvalidChangeError("An entity needs a name.")
    return name.strip()
