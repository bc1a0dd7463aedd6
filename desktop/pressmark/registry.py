"""Finds what is plugged in under a name, by entry points: ours and other packages'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pressmark.errors import UnknownNameError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

FORMATS = "pressmark.formats"
"""The group of the formats; each entry point is a class made without arguments."""


def names(group: str) -> tuple[str, ...]:
    """Return every name registered in a group, in alphabetical order."""
    return tuple(sorted(_registered(group)))


@cache
def load(group: str, name: str) -> Any:  # noqa: ANN401  (the group says what it is)
    """Return what is registered under a name, imported when first asked for.

    Raises:
        UnknownNameError: Nothing is registered under the name.
    """
    registered = _registered(group)
    if name not in registered:
        kind = group.rpartition(".")[2]
        known = ", ".join(sorted(registered)) or "none"
        raise UnknownNameError(
            "“{}” is not one of the {}. Known: {}.", name, kind, known
        )
    return registered[name].load()


@cache
def _registered(group: str) -> dict[str, EntryPoint]:
    # Slow to import, and not asked for until something is read or written.
    from importlib.metadata import entry_points  # noqa: PLC0415  (as said above)

    return {entry.name: entry for entry in entry_points(group=group)}
