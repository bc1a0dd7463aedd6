"""What a project wants of annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.model.quote_marks import QuoteMarks
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


def quote_marks(project: Project) -> QuoteMarks:
    """Return whether quotation marks belong to what is said."""
    return properties.quote_marks(project.db)
