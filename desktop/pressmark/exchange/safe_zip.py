"""Read zip archives of which nobody knows who made them.

Nothing is unpacked under a name of the archive's choosing, and what is read is counted
while it is read: the sizes that an archive declares are only words. Members that cannot
be read harmlessly are left out and told, one by one.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfileobj
from typing import IO, TYPE_CHECKING, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pressmark.errors import FormatError
from pressmark.exchange.normalise import holdable
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BROKEN = (
    BadZipFile,
    EOFError,
    IndexError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What zipfile raises on damaged archives."""

_END = struct.Struct("<4s4H2LH")
_LOCATOR = struct.Struct("<4sLQL")
_LONG_END = struct.Struct("<4sQ2H2L4Q")
_LONGEST_COMMENT = 65_535
_LARGEST_DIRECTORY = 4_000_000
"""The bytes of a list of contents beyond which an archive has too many members."""

_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_UNRATED = 1_000_000
"""The bytes of a member that are read before its ratio of compression counts."""

_HARMFUL = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LONGEST_NAME = 120
_LONGEST_SUFFIX = 20
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is read of an archive: members, bytes of one and of all, and ratio.

    The ratio is that of the bytes of a member to its compressed bytes; text compresses
    to a fiftieth at best, and a bomb to a thousandth.
    """

    members: int = 10_000
    one: int = 200_000_000
    total: int = 1_000_000_000
    ratio: int = 200


USUAL = Bounds()


@dataclass
class SafeZip:
    """The members of an archive that can be read harmlessly, by their names.

    ``refused`` are the other ones, each with the reason.
    """

    path: Path
    bounds: Bounds
    _archive: ZipFile = field(repr=False)
    refused: list[tuple[str, Sentence]] = field(default_factory=list)
    _members: dict[str, ZipInfo] = field(default_factory=dict, repr=False)
    _read: dict[str, int] = field(default_factory=dict, repr=False)
    _total: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, with ``/`` between folders, in their order."""
        return tuple(self._members)

    def __contains__(self, name: object) -> bool:
        """Whether there is a member of a name."""
        return name in self._members

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Give a member as a stream, which ends in an error where it goes too far.

        Raises:
            FormatError: There is no such member, or it is damaged.
        """
        member = self._members.get(name)
        if member is None:
            raise FormatError("{}: there is no “{}” in it.", self.path, name)
        try:
            with self._archive.open(member) as inner:
                yield io.BufferedReader(_Counted(self, name, member, inner))
        except (*_BROKEN, OSError) as error:
            raise FormatError(
                "{}: “{}” in it is damaged and cannot be read.", self.path, name
            ) from error

    def read(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises:
            FormatError: There is no such member, it is damaged or goes too far.
        """
        with self.open(name) as stream:
            return stream.read()

    def check(self) -> None:
        """Read all that is there, for a library that opens the archive by itself.

        Raises:
            FormatError: A member is damaged or goes too far, or some were refused.
        """
        for name, why in self.refused:
            raise FormatError("{}: “{}” in it: {}.", self.path, name, why)
        for name in self._members:
            with self.open(name) as stream:
                while stream.read(1 << 20):
                    pass

    def unpack(self, name: str, folder: Path) -> Path:
        """Write a member below a folder, under a harmless name like its own.

        Raises:
            FormatError: There is no such member, it is damaged or goes too far.
        """
        *above, last = map(_harmless, name.split("/"))
        place = folder.joinpath(*above)
        with self.open(name) as stream:
            place.mkdir(parents=True, exist_ok=True)
            path = _free(place / last)
            try:
                with path.open("xb") as file:
                    copyfileobj(stream, file, 1 << 20)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
        return path

    def count(self, name: str, size: int, compressed: int) -> None:
        """Note how much of a member has been read.

        Raises:
            FormatError: It is more than the bounds allow.
        """
        more = size - self._read.get(name, 0)
        if more > 0:
            self._read[name] = size
            self._total += more
        if size > self.bounds.one:
            raise FormatError(
                "{}: “{}” in it is larger than {} MB.",
                self.path,
                name,
                self.bounds.one // 1_000_000,
            )
        if size > _UNRATED and size > compressed * self.bounds.ratio:
            raise FormatError(
                "{}: “{}” in it is packed so tightly that it can only be meant to fill"
                " the memory. It is not read.",
                self.path,
                name,
            )
        if self._total > self.bounds.total:
            raise FormatError(
                "{}: there are more than {} MB in it.",
                self.path,
                self.bounds.total // 1_000_000,
            )

    def admit(self, member: ZipInfo) -> None:
        """Take a member up under its name, or note why not."""
        name = _name(member)
        if name.endswith("/"):
            return
        why = self._refusal(name, member)
        if why is None:
            self._members[name] = member
        else:
            self.refused.append((name[:_SHOWN], why))

    def _refusal(self, name: str, member: ZipInfo) -> Sentence | None:
        mode = member.external_attr >> 16
        if _leads_out(name):
            return Sentence("its name leads out of the archive")
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            return Sentence("it is a link or a device, not a file")
        if member.flag_bits & _ENCRYPTED:
            return Sentence("it is locked with a password")
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            return Sentence("it is compressed in an unusual way")
        if name in self._members:
            return Sentence("another one has the same name")
        return None


@contextmanager
def opened(path: Path, bounds: Bounds = USUAL) -> Iterator[SafeZip]:
    """Open an archive for reading.

    Raises:
        FormatError: It is no zip archive, is damaged or has too many members.
    """
    try:
        _check_directory(path)
        archive = ZipFile(path)
    except OSError as error:
        why = error.strerror or str(error)
        raise FormatError("{} cannot be read: {}.", path, why) from error
    except _BROKEN as error:
        raise FormatError("{} is no zip archive, or a damaged one.", path) from error
    with archive:
        members = archive.infolist()
        if len(members) > bounds.members:
            raise FormatError("{}: there are too many files in the archive.", path)
        opened = SafeZip(path, bounds, archive)
        for member in members:
            opened.admit(member)
        yield opened


def _check_directory(path: Path) -> None:
    """Refuse a list of contents that would fill the memory before it can be counted.

    Raises:
        FormatError: It is too long.
    """
    with path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _END.size - _LOCATOR.size - _LONGEST_COMMENT))
        tail = file.read()
        at = tail.rfind(b"PK\5\6")
        if at < 0 or at + _END.size > len(tail):
            return
        length = _END.unpack_from(tail, at)[5]
        before = at - _LOCATOR.size
        if before >= 0 and tail.startswith(b"PK\6\7", before):
            file.seek(min(size, _LOCATOR.unpack_from(tail, before)[2]))
            length = max(_long_length(file.read(_LONG_END.size)), length % 0xFFFFFFFF)
    if length > _LARGEST_DIRECTORY:
        raise FormatError("{}: there are too many files in the archive.", path)


def _long_length(end: bytes) -> int:
    if len(end) < _LONG_END.size or not end.startswith(b"PK\6\6"):
        return 0
    return int(_LONG_END.unpack(end)[8])


class _Counted(io.RawIOBase):
    """The bytes of a member, which are counted as they come."""

    def __init__(
        self, archive: SafeZip, name: str, member: ZipInfo, inner: IO[bytes]
    ) -> None:
        super().__init__()
        self._archive, self._name, self._inner = archive, name, inner
        self._compressed, self._size = member.compress_size, 0

    def readable(self) -> bool:
        """Whether it can be read, which it can."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill a buffer and return how many bytes there were."""
        view = memoryview(buffer).cast("B")
        data = self._inner.read(len(view))
        self._size += len(data)
        self._archive.count(self._name, self._size, self._compressed)
        view[: len(data)] = data
        return len(data)


def _name(member: ZipInfo) -> str:
    """Return the name of a member, mended where a program wrote it carelessly."""
    name = member.filename
    if not member.flag_bits & _UTF8_NAME:
        try:
            # Most programs write UTF-8 and not all of them say so.
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = member.filename
    return holdable(name.replace("\\", "/"))


def _leads_out(name: str) -> bool:
    parts = name.split("/")
    return not name or name.startswith("/") or ":" in parts[0] or ".." in parts


def _harmless(part: str) -> str:
    """Return a part of a path as a file can be called on every system."""
    tame = _HARMFUL.sub("_", part).strip().rstrip(".") or "_"
    _stem, dot, suffix = tame.rpartition(".")
    if len(tame) > _LONGEST_NAME:
        suffix = dot + suffix if len(suffix) < _LONGEST_SUFFIX else ""
        tame = tame[: _LONGEST_NAME - len(suffix)] + suffix
    return f"_{tame}" if _RESERVED.match(tame) else tame


def _free(path: Path) -> Path:
    """Return a path nothing is at; names that differ in case alone are one on some."""
    free, number = path, 1
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
