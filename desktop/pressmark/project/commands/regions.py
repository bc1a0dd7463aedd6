"""Commands on the regions of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.model.document import Region
from pressmark.model.ids import AnnotationId, DocumentId, new_id
from pressmark.model.span import Span
from pressmark.project.commands.following import follow
from pressmark.project.commands.step import (
    UNCHANGED,
    Unchanged,
    begin_work,
    check_spans,
    command,
    correct,
    key_and_text,
    located,
    own_review,
    placed,
    replaced,
)
from pressmark.store import regions, rows

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def add_region(
    project: Project, document: DocumentId, span: Span, label: str
) -> AnnotationId:
    """Mark a stretch of the page as something else than running text.

    Raises:
        InvalidChangeError: The span does not fit the text.
    """
    key, text = key_and_text(project, document)
    check_spans(text, (span,))
    region = Region(AnnotationId(new_id()), span, label, own_review(project))
    regions.insert(project.db, key, [region], {})
    begin_work(project, key)
    follow(project, "region", [rows.id_of(project.db, "region", region.id)])
    return region.id


@command
def change_region(
    project: Project,
    region: AnnotationId,
    *,
    span: Span | Unchanged = UNCHANGED,
    label: str | Unchanged = UNCHANGED,
) -> None:
    """Move the edges of a region, or call it something else.

    Raises:
        InvalidChangeError: The span does not fit the text.
    """
    key, document, text = located(project, region, "region")
    before = rows.get(project.db, "region", key)
    columns = placed(text, span, label)
    changed = replaced(before, columns)
    if changed:
        rows.change(project.db, "region", key, columns)
    correct(project, "region", key, document, changed)
    follow(project, "region", [key])
