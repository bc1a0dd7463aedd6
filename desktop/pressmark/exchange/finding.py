"""Which files there are to read, and the format of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from pressmark.errors import FormatError
from pressmark.exchange.format import HEAD, Certainty, Format, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.exchange.options import format_named
from pressmark.exchange.staged import descriptions
from pressmark.exchange.weighing import check_ordinary
from pressmark.paths import PROJECT_SUFFIX
from pressmark.registry import FORMATS, names
from pressmark.saying import Sentence

_ANY_XML = ".xml"
"""What feeds and pages are called as well as what is marked up by hand."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read in one go: a file, or a folder that is one as a whole.

    ``remark`` says that its name promises something else, if it does.
    """

    path: Path
    format: Format
    remark: str = ""

    def told(self, item: ReadDocument | Rejected) -> ReadDocument | Rejected:
        """Return what was read in it, with the remark."""
        if not self.remark or isinstance(item, Rejected):
            return item
        return replace(item, remarks=(self.remark, *item.remarks))


class Finding:
    """Finds the files of sources and the format of each.

    ``chosen`` reads them all, if it is given.
    """

    def __init__(self, chosen: Format | None = None) -> None:
        self._chosen = chosen

    def units(self, sources: Sequence[Path]) -> Iterator[Unit | Rejected]:
        """Yield what there is to read in files and in the files of folders, in order.

        Hidden files are passed over, and so are those that are read together with
        another or only describe a dataset; a file that no format reads is rejected.
        """
        for source in sources:
            yield from self._units(source)

    def format_of(self, path: Path) -> Format:
        """Return the format of one file or folder.

        The surest one has it: by what stands in it, then by its name.

        Raises:
            FormatError: No format reads it.
        """
        if self._chosen is not None:
            return self._chosen
        if not path.exists():
            raise FormatError("cannot be read: there is no such file")
        found = self._surest(path, _head(path))
        if found is not None:
            return found
        if not path.suffix:
            # Plain text often has none, and what is no text is rejected as such.
            return format_named("text")
        known = ", ".join(sorted({s for one in self._readers for s in one.suffixes}))
        raise FormatError(
            "no format reads files that end in “{}” (known: {})",
            path.suffix.lower(),
            known.removeprefix(", "),
        )

    def _remark(self, path: Path, found: Format) -> str:
        """Return that a name promises something else than what stands in the file.

        Names such as “.txt” say only that there are letters: much is kept under them.
        """
        suffix = path.suffix.lower()
        if self._chosen or suffix in ("", _ANY_XML, *found.suffixes):
            return ""
        called = [one for one in self._readers if suffix in one.suffixes]
        particular = found.guarded or all(one.guarded for one in called)
        if not called or not found.suffixes or not particular:
            return ""
        return Sentence(
            "its name ends in “{}”, but by what stands in it, it was read as {}",
            suffix,
            found.name,
        )

    @cached_property
    def _readers(self) -> list[Format]:
        return [one for name in names(FORMATS) if (one := format_named(name)).reads]

    def _surest(self, path: Path, head: bytes) -> Format | None:
        sure = {one.name: one.recognises(path, head) for one in self._readers}
        best = max(self._readers, key=lambda one: sure[one.name], default=None)
        return best if best and sure[best.name] > Certainty.NO else None

    def _units(self, path: Path) -> Iterator[Unit | Rejected]:
        if not path.is_dir():
            yield self._unit(path)
            return
        whole = self._chosen or self._surest(path, b"")
        if whole is not None and whole.recognises(path, b""):
            yield Unit(path, whole)
            return
        entries = sorted(each for each in path.iterdir() if each.name[0] != ".")
        described = descriptions(entries)
        entries = [each for each in entries if each not in described]
        # A pipe is told of; a link that leads nowhere is passed over.
        files = [each for each in entries if each.exists() and not each.is_dir()]
        found = {each: self._unit(each) for each in files}
        taken = {
            companion
            for unit in found.values()
            if isinstance(unit, Unit)
            for companion in unit.format.companions(unit.path)
        }
        for each in entries:
            if each in found and each not in taken:
                yield found[each]
            elif each.is_dir() and each not in taken and not each.is_symlink():
                yield from self._units(each)

    def _unit(self, path: Path) -> Unit | Rejected:
        try:
            check_ordinary(path)
            found = self.format_of(path)
            return Unit(path, found, self._remark(path, found))
        except FormatError as error:
            return Rejected(holdable(str(path)), None, error.sentence)


def _head(path: Path) -> bytes:
    """Return the beginning of a file; nothing of a folder or what cannot be read.

    Nor of a project: if it is open here, closing it once more would end SQLite's lock.
    """
    if path.suffix.lower() == PROJECT_SUFFIX:
        return b""
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""
