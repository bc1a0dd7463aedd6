"""The commands on the filters that a project keeps under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressmark.errors import InvalidChangeError, NotFoundError
from pressmark.model import filters
from pressmark.project.commands.step import command
from pressmark.store import properties

if TYPE_CHECKING:
    from pressmark.project.project import Project


@command
def save_filter(project: Project, name: str, written: str) -> None:
    """Keep a filter under a name, in the place of one that has it.

    Raises:
        FilterError: The filter makes no sense.
        InvalidChangeError: It has no name, or asks for nothing.
    """
    name = _checked(name)
    asked = filters.parse(written)
    if not asked:
        raise InvalidChangeError("Write what to look for, then save it as a filter.")
    kept = properties.saved_filters(project.db)
    properties.set_saved_filters(project.db, kept | {name: filters.render(asked)})


@command
def rename_filter(project: Project, name: str, new: str) -> None:
    """Give a saved filter another name.

    Raises:
        InvalidChangeError: Another one has that name, or it is empty.
        NotFoundError: There is no such filter.
    """
    new, kept = _checked(new), properties.saved_filters(project.db)
    _check_there(kept, name)
    if new in kept and new != name:
        raise InvalidChangeError("There is a filter “{}” already.", new)
    renamed = {new if one == name else one: text for one, text in kept.items()}
    properties.set_saved_filters(project.db, renamed)


@command
def remove_filter(project: Project, name: str) -> None:
    """Keep a saved filter no longer.

    Raises:
        NotFoundError: There is no such filter.
    """
    kept = properties.saved_filters(project.db)
    _check_there(kept, name)
    del kept[name]
    properties.set_saved_filters(project.db, kept)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise InvalidChangeError("A filter needs a name to be saved under.")
    return name


def _check_there(kept: dict[str, str], name: str) -> None:
    if name not in kept:
        raise NotFoundError("There is no saved filter “{}”.", name)
