"""How long work says how far it is, and is told to stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818  (not an error: the person asked for it)
    """The work was told to stop. What was finished before stays."""


class Progress(Protocol):
    """What long work reports to."""

    def report(self, done: int, total: int) -> None:
        """Say how far the work is, in things done of things to do.

        Raises:
            Cancelled: The work has been told to stop.
        """


class NoProgress:
    """A progress nobody looks at."""

    def report(self, done: int, total: int) -> None:
        """Ignore how far the work is."""
