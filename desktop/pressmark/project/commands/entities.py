"""Commands on entities: what they are called, and which of them are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pressmark.errors import InvalidChangeError
from pressmark.model.entity import Entity
from pressmark.model.ids import DocumentId, EntityId, new_id
from pressmark.project.commands.following_aliases import follow_everywhere
from pressmark.project.commands.labelling import relabel
from pressmark.project.commands.step import (
    UNCHANGED,
    Unchanged,
    begin_work,
    command,
)
from pressmark.store import documents, entities, links, rows

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
    relabelled: bool = False,
) -> None:
    """Rename an entity, or change its type, aliases or link, wherever it occurs.

    ``relabelled`` gives its mentions that are labelled as its old type the new one.

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
    if not columns:
        return
    before = entities.get(project.db, key)
    rows.change(project.db, "entity", key, columns)
    if relabelled and not isinstance(type, Unchanged):
        relabel(project, key, type, was=before.type)
    if not isinstance(aliases, Unchanged):
        new = [alias for alias in aliases if alias not in before.aliases]
        follow_everywhere(project, key, new)


@command
def merge_entities(
    project: Project, document: DocumentId | None, kept: EntityId, merged: EntityId
) -> None:
    """Let all that refers to ``merged`` refer to ``kept``, in a document or in all.

    Without a ``document``, or where no other has it, the merged one is gone after that:
    its name and aliases become aliases, and open mentions so called follow. Otherwise
    it stays as it is in the other documents.

    Raises:
        InvalidChangeError: The two are the same.
        NotFoundError: There is no such document or entity.
    """
    if kept == merged:
        raise InvalidChangeError("Choose another entity to merge with.")
    kept_key, merged_key = (
        rows.id_of(project.db, "entity", one) for one in (kept, merged)
    )
    gone = entities.get(project.db, merged_key)
    here = None if document is None else documents.key_of(project.db, document)
    links.relink(project.db, merged_key, kept_key, document=here)
    if here is not None:
        entities.link(project.db, here, kept_key)
        begin_work(project, here)
    if here is None or not links.documents_of(project.db, merged_key):
        _gather_names(project, kept_key, gone)
        follow_everywhere(project, kept_key, (gone.name, *gone.aliases))
        drop_unused(project, merged_key)


@command
def remove_entity(
    project: Project, entity: EntityId, document: DocumentId | None = None
) -> None:
    """Remove an entity to which nothing leads, from a document or from the project.

    Raises:
        InvalidChangeError: An annotation leads to it, if only a rejected one.
        NotFoundError: There is no such entity or document.
    """
    key = rows.id_of(project.db, "entity", entity)
    here = None if document is None else documents.key_of(project.db, document)
    if links.is_used(project.db, key, here):
        name = entities.get(project.db, key).name
        raise InvalidChangeError(
            "“{}” is still used. Merge it with another entity, or give what leads"
            " to it to others first.",
            name,
        )
    if here is None:
        links.delete(project.db, key)
    else:
        links.leave(project.db, here, key)
        drop_unused(project, key)


def drop_unused(project: Project, entity: int) -> None:
    """Delete an entity that is of no document any more."""
    of = links.documents_of(project.db, entity)
    if not of and not links.is_used(project.db, entity):
        links.delete(project.db, entity)


def _gather_names(project: Project, kept: int, other: Entity) -> None:
    one = entities.get(project.db, kept)
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
