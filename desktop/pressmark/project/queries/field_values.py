"""What could be written after a field of a filter, in this project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.model.filters import Field
from pressmark.project.queries.asking import asking
from pressmark.store import filter_values as stored
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project

_MOST = 12


@asking
def filter_values(project: Project, field: Field, typed: str) -> list[str]:
    """Return values of a field that begin as typed, the likeliest first."""
    begun = typed.lower()
    known: list[str] = []
    if field.name == "label":
        known = [label.id for label in project.scheme.mention_labels]
        known += [label.id for label in project.scheme.region_labels]
    elif field.name == "polarity":
        known = list(project.scheme.polarities)
    elif field.name == "by":
        known = ["annotator", "pipeline", "import"]
    found = [one for one in known if one.lower().startswith(begun)]
    return [*found, *stored.values(project.db, field.name, typed, _MOST)]


@asking
def saved_filters(project: Project) -> dict[str, str]:
    """Return the filters that have a name, as they are written, by name."""
    return properties.saved_filters(project.db)
