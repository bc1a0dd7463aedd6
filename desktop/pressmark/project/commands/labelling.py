"""How the mentions of an entity are labelled, all at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pressmark.model.ids import DocumentId, EntityId
from pressmark.model.review import Status
from pressmark.project.commands.step import command
from pressmark.store import decidable, documents, rows, stored_json

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def relabel_mentions(
    project: Project, entity: EntityId, label: str, document: DocumentId | None = None
) -> int:
    """Give every mention of an entity another label, in a document or in all.

    Open ones stay open. Returns how many got it.

    Raises:
        NotFoundError: There is no such entity or document.
    """
    key = rows.id_of(project.db, "entity", entity)
    here = None if document is None else documents.key_of(project.db, document)
    return relabel(project, key, label, document=here)


def relabel(
    project: Project,
    entity: int,
    label: str,
    *,
    was: str | None = None,
    document: int | None = None,
) -> int:
    """Relabel the mentions of an entity that are not rejected; return how many.

    ``was`` leaves out those with another label than that.
    """
    found = [
        row
        for row in rows.query(
            project.db, "select * from mention where entity = ? order by id", [entity]
        )
        if row["label"] != label
        and row["status"] != Status.REJECTED
        and was in (None, row["label"])
        and document in (None, row["document"])
    ]
    for row in found:
        correct_quietly(
            project, "mention", row, {"label": label}, {"label": row["label"]}
        )
    return len(found)


def correct_quietly(
    project: Project,
    table: str,
    row: rows.Row,
    columns: Mapping[str, Any],
    was: Mapping[str, Any],
) -> None:
    """Change what follows from a decision on something else.

    What is open stays open; what was accepted keeps what a machine had said.
    """
    changed = dict(columns)
    is_accepted = row["status"] == Status.ACCEPTED
    if is_accepted and not decidable.is_by_hand(project.db, table, row["id"]):
        before = stored_json.mapping(row["corrects"] or "{}")
        changed["corrects"] = decidable.corrects_text({**was, **before})
    rows.change(project.db, table, row["id"], changed)
