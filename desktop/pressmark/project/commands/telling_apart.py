"""Commands that say which annotations are of which entity: splitting, moving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError
from pressmark.model.entity import Entity
from pressmark.model.ids import AnnotationId, DocumentId, EntityId, new_id
from pressmark.project.commands.entities import checked_name, drop_unused
from pressmark.project.commands.labelling import correct_quietly
from pressmark.project.commands.step import begin_work, command, correct
from pressmark.store import decidable, documents, entities, links, properties, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project

_LINKS = {
    table: [column for one, column in entities.LINKS if one == table]
    for table, _ in entities.LINKS
}
"""The columns of each table that lead to an entity."""


@command
def split_entity(
    project: Project,
    entity: EntityId,
    *annotations: AnnotationId,
    document: DocumentId | None = None,
    name: str | None = None,
) -> EntityId:
    """Say that some annotations are of another entity than they were; return that.

    It has the same name and type, or another ``name``. What hangs on a moved mention
    goes with it: see :func:`move_to_entity`. With a ``document`` all that is of the
    entity there is meant, and what is open stays open.

    Raises:
        InvalidChangeError: Nothing is to be moved, or the name is empty.
        NotFoundError: There is no such entity, annotation or document.
    """
    key = rows.id_of(project.db, "entity", entity)
    old = entities.get(project.db, key)
    called = checked_name(old.name if name is None else name)
    made = Entity(EntityId(new_id()), called, old.type)
    to = entities.add(project.db, made)
    if document is None:
        _move(project, annotations, made.id, only=entity)
    else:
        here = documents.key_of(project.db, document)
        if here not in links.documents_of(project.db, key):
            raise InvalidChangeError("“{}” is not in that article.", old.name)
        links.relink(project.db, key, to, document=here)
        begin_work(project, here)
        drop_unused(project, key)
    if rows.ids_where(project.db, "entity", {"uuid": entity}):
        tell_apart(project, entity, made.id)
    return made.id


@command
def tell_apart(project: Project, one: EntityId, other: EntityId) -> None:
    """Say that two entities are not the same, so that nobody is asked again.

    Raises:
        NotFoundError: There is no such entity.
    """
    for entity in (one, other):
        rows.id_of(project.db, "entity", entity)
    known = properties.told_apart(project.db)
    properties.set_told_apart(project.db, known | {frozenset((one, other))})


@command
def move_to_entity(
    project: Project,
    entity: EntityId,
    *annotations: AnnotationId,
    was: EntityId | None = None,
) -> None:
    """Let mentions, quotes and stances be of an entity that is there already.

    They are accepted by that. ``was`` says which of the entities of a quote or stance
    is meant; without it, the speaker or the holder. With a mention go the quotes whose
    source it stands in and, with the last mention of an entity in a document, all that
    is of that entity there.

    Raises:
        InvalidChangeError: Nothing is to be moved.
        NotFoundError: There is no such entity or annotation.
    """
    _move(project, annotations, entity, only=was)


def _move(
    project: Project,
    annotations: tuple[AnnotationId, ...],
    target: EntityId,
    *,
    only: EntityId | None = None,
) -> None:
    """Move annotations to an entity: the links to any other, or to ``only`` one."""
    if not annotations:
        raise InvalidChangeError("Choose the mentions or quotes that are meant first.")
    to = rows.id_of(project.db, "entity", target)
    old = None if only is None else rows.id_of(project.db, "entity", only)
    left: dict[tuple[int, int], bool] = {}
    for annotation in annotations:
        table, key, document = decidable.locate(project.db, annotation)
        if table not in _LINKS:
            raise InvalidChangeError("A page label has no entity.")
        row = rows.get(project.db, table, key)
        gone = _move_one(project, table, row, old, to)
        for entity in gone:
            left[document, entity] = table == "mention" or left.get(
                (document, entity), False
            )
            if table == "mention":
                _take_quotes(project, row, entity, to)
    for (document, entity), is_mentioned in left.items():
        if is_mentioned:
            _take_rest(project, document, entity, to)
        links.leave(project.db, document, entity)
        drop_unused(project, entity)


def _move_one(
    project: Project, table: str, row: rows.Row, old: int | None, to: int
) -> set[int]:
    """Move the links of one annotation; return to which entities they led."""
    columns = _moved_columns(table, row, old)
    was = {
        column: None
        if row[column] is None
        else entities.get(project.db, row[column]).id
        for column in columns
        if row[column] != to
    }
    entities.link(project.db, row["document"], to)
    rows.change(project.db, table, row["id"], dict.fromkeys(columns, to))
    correct(project, table, row["id"], row["document"], was)
    return {row[column] for column in columns} - {None, to}


def _moved_columns(table: str, row: rows.Row, old: int | None) -> list[str]:
    """Return the links of a row that are to lead elsewhere; the first if none did."""
    columns = _LINKS[table]
    moved = [column for column in columns if old is not None and row[column] == old]
    return moved or columns[:1]


def _take_quotes(project: Project, mention: rows.Row, entity: int, to: int) -> None:
    """Let quotes of an entity follow the mention that stands in their source."""
    spoken = rows.query(
        project.db,
        "select q.* from attribution q where q.document = ? and q.speaker = ?"
        " and exists (select 1 from fragment where attribution = q.id"
        ' and role = \'source\' and "start" < ? and ? < "end")',
        [mention["document"], entity, mention["end"], mention["start"]],
    )
    uuid = entities.get(project.db, entity).id
    for row in spoken:
        was = {"speaker": uuid}
        correct_quietly(project, "attribution", row, {"speaker": to}, was)


def _take_rest(project: Project, document: int, entity: int, to: int) -> None:
    """Let all that is left of an entity go where its last mention went."""
    left = rows.value(
        project.db,
        "select 1 from mention where document = ? and entity = ?"
        " and status <> 'rejected'",
        [document, entity],
    )
    if left is None:
        links.relink(project.db, entity, to, document=document)
