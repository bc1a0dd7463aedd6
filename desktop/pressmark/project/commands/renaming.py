"""What names a label besides annotations: saved filters and the list of names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pressmark.errors import FilterError
from pressmark.model import filters
from pressmark.model.filters.relabelling import relabelled
from pressmark.model.scheme import LabelKind
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


def rename_in_rules(
    project: Project, kind: LabelKind, renamed: Mapping[str, Sequence[str]]
) -> None:
    """Have saved filters and the list of names call labels what they are called now.

    ``renamed`` holds what stands in the place of each; the list takes the first.
    """
    if not renamed:
        return
    field = "polarity" if kind is LabelKind.POLARITY else "label"
    now = {was: _also(project, kind, was, after) for was, after in renamed.items()}
    kept = properties.saved_filters(project.db)
    written = {name: _written(text, field, now) for name, text in kept.items()}
    if written != kept:
        properties.set_saved_filters(project.db, written)
    names = properties.name_list(project.db)
    if kind is LabelKind.MENTION and names:
        lines = [_line(line, renamed) for line in names.splitlines(keepends=True)]
        properties.set_name_list(project.db, "".join(lines))


def _also(
    project: Project, kind: LabelKind, was: str, now: Sequence[str]
) -> tuple[str, ...]:
    """Return what a filter is to ask for; the field “label” is about two kinds."""
    meant = {LabelKind.MENTION: LabelKind.REGION, LabelKind.REGION: LabelKind.MENTION}
    other = meant.get(kind)
    others = () if other is None else project.scheme.labels(other)
    shared = any(label.id.casefold() == was.casefold() for label in others)
    return (was, *now) if shared else tuple(now)


def _written(text: str, field: str, now: Mapping[str, Sequence[str]]) -> str:
    try:
        asked = filters.parse(text)
    except FilterError:
        return text
    after = relabelled(asked, field, now)
    return text if after == asked else filters.render(after)


def _line(line: str, renamed: Mapping[str, Sequence[str]]) -> str:
    names, tab, rest = line.partition("\t")
    label = rest.strip()
    if line.lstrip().startswith("#") or label not in renamed:
        return line
    return names + tab + rest.replace(label, renamed[label][0], 1)
