"""The format ``zip``: archives of articles, each read by the format that knows it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

from pressmark.errors import FormatError
from pressmark.exchange.finding import Finding
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_zip import SafeZip, opened
from pressmark.saying import Sentence
from pressmark.unfinished import temporary_folder

_BEGINS = (b"PK\3\4", b"PK\5\6")
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".tgz")
_NOBODYS = frozenset(("__MACOSX", "Thumbs.db", "desktop.ini"))


@dataclass(frozen=True)
class ZipArchive(Exchanged):
    """Archives of files of the other formats."""

    name: ClassVar[str] = "zip"
    summary: ClassVar[str] = "archives of files of any of the other formats"
    suffixes: ClassVar[tuple[str, ...]] = (".zip",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = False
    guarded: ClassVar[bool] = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file is an archive, by its name and its beginning."""
        called = super().recognises(path, head)
        begins = head.startswith(_BEGINS)
        return Certainty.LIKELY if called and begins else called

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield what is in the files of an archive, in the order of their names.

        Raises:
            FormatError: It is no archive, or a damaged one.
        """
        source = holdable(str(path))
        with opened(path) as archive, temporary_folder() as made:
            for name, why in archive.refused:
                yield Rejected(f"{source}/{name}", None, why)
            unpacked = _Unpacked(source, made)
            refused = len(archive.refused)
            for item in unpacked.fill(archive):
                refused += 1
                yield item
            if not unpacked.names and not refused:
                reason = Sentence("there are no files in the archive")
                yield Rejected(source, None, reason)
            yield from unpacked.items()


@dataclass
class _Unpacked:
    """The members of an archive as files of a folder."""

    source: str
    folder: Path
    names: dict[str, str] = field(default_factory=dict)
    """The names of the files in the folder, and those they have in the archive."""

    def fill(self, archive: SafeZip) -> Iterator[Rejected]:
        """Write the members that can be read, and yield the others."""
        for name in archive.names:
            parts = name.split("/")
            if any(part in _NOBODYS or part.startswith(".") for part in parts):
                continue
            place = f"{self.source}/{name}"
            if name.lower().endswith(_ARCHIVES):
                reason = Sentence("an archive in an archive is not opened")
                yield Rejected(place, None, reason)
                continue
            try:
                path = archive.unpack(name, self.folder)
            except FormatError as error:
                yield Rejected(place, None, error.sentence)
            else:
                self.names[str(path)] = place

    def items(self) -> Iterator[ReadDocument | Rejected]:
        """Yield what is in the files, as if they were read in the archive."""
        for unit in Finding().units([self.folder]):
            if isinstance(unit, Rejected):
                yield replace(unit, source=self._place(unit.source))
                continue
            try:
                for item in unit.format.read(unit.path):
                    told = unit.told(item)
                    yield replace(told, source=self._place(item.source))
            except FormatError as error:
                place = self._place(str(unit.path))
                yield Rejected(place, None, error.sentence)

    def _place(self, source: str) -> str:
        """Return how a source in the folder is called in the archive."""
        path = source
        while path not in self.names and len(path) > len(str(self.folder)):
            path = path[: max(path.rfind("/"), path.rfind("#"), path.rfind(os.sep), 0)]
        known = self.names.get(path)
        if known is None:
            return self.source + source.removeprefix(str(self.folder))
        return known + source[len(path) :]
