"""Commands on mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pressmark.model.entity import Entity, Mention
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.model.span import Span
from pressmark.project.commands.entities import checked_name
from pressmark.project.commands.following import follow
from pressmark.project.commands.spreading_names import move_speeches
from pressmark.project.commands.step import (
    UNCHANGED,
    Unchanged,
    begin_work,
    check_spans,
    command,
    correct,
    entity_key,
    key_and_text,
    located,
    own_review,
    placed,
    replaced,
)
from pressmark.project.registry import registered
from pressmark.store import entities, links, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def add_mention(
    project: Project,
    document: DocumentId,
    span: Span,
    label: str,
    *,
    entity: EntityId | None = None,
    name: str | None = None,
) -> AnnotationId:
    """Mark a mention; of an entity, of one by ``name``, or of none yet.

    The name is that of a new entity, unless the project knows one of that label.

    Raises:
        InvalidChangeError: The span does not fit the text, or the name is empty.
        NotFoundError: There is no such document or entity.
    """
    key, text = key_and_text(project, document)
    check_spans(text, (span,))
    if entity is None and name is not None:
        called = Entity(EntityId(new_id()), checked_name(name), label)
        known = registered(project, [called]).get((called.name, label), called)
        entities.insert(project.db, key, [known])
        entity = known.id
    links_to = {} if entity is None else {entity: entity_key(project, key, entity) or 0}
    mention = Mention(AnnotationId(new_id()), span, label, entity, own_review(project))
    entities.insert_mentions(project.db, key, [mention], links_to, {})
    begin_work(project, key)
    follow(project, "mention", [rows.id_of(project.db, "mention", mention.id)])
    return mention.id


@command
def change_mention(
    project: Project,
    mention: AnnotationId,
    *,
    span: Span | Unchanged = UNCHANGED,
    label: str | Unchanged = UNCHANGED,
    entity: EntityId | Unchanged | None = UNCHANGED,
) -> None:
    """Move the edges of a mention, relabel it or say which entity it refers to.

    Raises:
        InvalidChangeError: The span does not fit the text.
        NotFoundError: There is no such mention or entity.
    """
    key, document, text = located(project, mention, "mention")
    before = rows.get(project.db, "mention", key)
    columns: dict[str, Any] = placed(text, span, label)
    if not isinstance(entity, Unchanged):
        columns["entity"] = entity_key(project, document, entity)
    changed = replaced(before, columns)
    if changed:
        rows.change(project.db, "mention", key, columns)
    if changed.get("entity") is not None:
        changed["entity"] = entities.get(project.db, before["entity"]).id
    correct(project, "mention", key, document, changed)
    follow(project, "mention", [key])
    if columns.get("entity") and before["entity"]:
        move_speeches(project, document, before["entity"], columns["entity"])
    if "entity" in changed and before["entity"] is not None:
        links.leave(project.db, document, before["entity"])
