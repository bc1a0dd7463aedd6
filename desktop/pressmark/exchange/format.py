"""What a format is: a way to read or write documents with their annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self

from pressmark.errors import FormatError
from pressmark.model.bundle import Bundle
from pressmark.model.ids import DocumentId
from pressmark.model.progress import Progress
from pressmark.model.scheme import Scheme

HEAD = 8_192
"""How many bytes of a file's beginning a format is shown to recognise it."""


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
    """What a format could not hold: what it was, how often, and why.

    ``documents`` are the first ones it happened in, as far as that is known.
    """

    what: str
    count: int
    why: str
    documents: tuple[DocumentId, ...] = field(default=(), compare=False)


class Certainty(IntEnum):
    """How sure a format is that a file is one of its own."""

    NO = 0
    POSSIBLE = 1
    """The name ends as its files do."""

    LIKELY = 2
    """What stands in it looks like it."""

    SURE = 3
    """What stands in it can be nothing else."""


@dataclass(frozen=True)
class Dataset:
    """What an export writes: bundles, and what is to be known about them as a whole.

    Iterating gives the bundles afresh each time, one after the other, so that a format
    may look at them twice without keeping them. ``splits`` gives the name of the split
    of each document, and is empty where there are none; ``total`` is the number of
    bundles to come.
    """

    bundles: Callable[[], Iterator[Bundle]]
    scheme: Scheme
    total: int
    name: str = "dataset"
    splits: Mapping[DocumentId, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Bundle]:
        """Yield every bundle, in order."""
        return self.bundles()

    def part(self, split: str) -> Dataset:
        """Return what is in one split, as a dataset without splits."""
        chosen = {one for one, name in self.splits.items() if name == split}

        def bundles() -> Iterator[Bundle]:
            return (one for one in self.bundles() if one.document.id in chosen)

        return replace(self, bundles=bundles, total=len(chosen), splits={})


class Format(Protocol):
    """A way to read or write documents with their annotations.

    A format is a frozen dataclass, and its fields are its options: each has a default,
    is text, a number, yes or no or one of an enumeration, and says in its metadata how
    it is called (``label``) and what it does (``help``). The window makes a form of
    them, the command line takes them as ``--option NAME=VALUE``.

    ``suffixes`` are those of the files it reads or writes, with the dot, the usual one
    first; the empty one stands for a folder. ``guarded`` says that a file is parsed by
    a large library: it is then read in a process of its own, whose time and memory have
    bounds. ``holds_splits`` says that it writes all splits of a dataset by itself; else
    it is asked to write each of them as a dataset of its own.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    reads: ClassVar[bool]
    writes: ClassVar[bool]
    guarded: ClassVar[bool]
    holds_splits: ClassVar[bool]

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return how sure it is that a file or folder is one of its own.

        ``head`` holds the first ``HEAD`` bytes, or nothing for a folder.
        """

    def companions(self, path: Path) -> Iterable[Path]:
        """Yield the files and folders that go with one, and are not read alone."""

    def proposed(self, path: Path) -> Self:
        """Return itself with the options that a file suggests, where one is empty."""

    def card_fields(self, dataset: Dataset) -> Mapping[str, Any]:
        """Return what the front matter of the data card tells about the files."""

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield what is in a file, in its order; bad parts are rejected one by one.

        Raises:
            FormatError: The format cannot be read at all.
        """

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the bundles and return how many, and what could not be kept.

        The file or folder appears whole or not at all.

        Raises:
            FormatError: The format cannot be written, or the output is in the way.
            Cancelled: The progress said to stop; nothing has been written.
        """


class Exchanged:
    """The usual of a format: known by its suffixes, alone in its file, no guesses.

    A format that is only read or only written has the refusal of the other from here.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    guarded: ClassVar[bool] = False
    holds_splits: ClassVar[bool] = False

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether the name of a file ends as those of the format do."""
        del head
        if path.is_dir():
            return Certainty.NO
        suffix = path.suffix.lower()
        known = bool(suffix) and suffix in self.suffixes
        return Certainty.POSSIBLE if known else Certainty.NO

    def companions(self, path: Path) -> Iterable[Path]:
        """Return no files."""
        del path
        return ()

    def proposed(self, path: Path) -> Self:
        """Return itself."""
        del path
        return self

    def card_fields(self, dataset: Dataset) -> Mapping[str, Any]:
        """Return nothing."""
        del dataset
        return {}

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Refuse: the format is only written.

        Raises:
            FormatError: Always.
        """
        raise FormatError(
            "{}: the format “{}” is only written. To bring data back, use jsonl.",
            path,
            self.name,
        )

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Refuse: the format is only read.

        Raises:
            FormatError: Always.
        """
        del dataset, output, progress
        raise FormatError(
            "The format “{}” is only read. To keep annotations, use jsonl.", self.name
        )
