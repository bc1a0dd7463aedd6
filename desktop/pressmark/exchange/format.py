"""What a format is: a way to read or write documents with their annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pressmark.model.bundle import Bundle
from pressmark.model.progress import Progress


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as found in a file.

    ``source`` names the file, ``line`` the line in it, counted from 1, where a file
    holds one document a line. ``remarks`` say what was assumed or changed on the way,
    such as “read as windows-1252”.
    """

    bundle: Bundle
    source: str
    line: int | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file, or a line of one, that could not be read, and why in plain words."""

    source: str
    line: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format could not hold: what it was, how often, and why."""

    what: str
    count: int
    why: str


class Format(Protocol):
    """A way to read or write documents with their annotations.

    ``suffixes`` are those of the files it reads or writes, with the dot, the usual one
    first. A folder of files is written where there is none.
    """

    name: str
    summary: str
    suffixes: tuple[str, ...]
    reads: bool
    writes: bool

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield what is in a file, in its order; bad parts are rejected one by one.

        Raises:
            FormatError: The format cannot be read at all.
        """

    def write(
        self,
        bundles: Iterable[Bundle],
        output: Path,
        *,
        progress: Progress,
        total: int,
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the bundles and return how many, and what could not be kept.

        The file or folder appears whole or not at all. ``total`` is the number of
        bundles to come, for the progress.

        Raises:
            FormatError: The format cannot be written, or the output is in the way.
            Cancelled: The progress said to stop; nothing has been written.
        """
