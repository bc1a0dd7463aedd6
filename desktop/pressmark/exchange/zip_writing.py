"""Files written to a folder or into a zip archive, whichever the output is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from typing import IO, BinaryIO, Protocol
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pressmark.exchange.whole_file import whole_file, whole_folder

_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The date of all members, so that the same data gives the same bytes."""


class Files(Protocol):
    """Where files can be put."""

    def put(self, name: str, data: bytes | BinaryIO) -> None:
        """Write a file of a name that is safe and was not used before."""


@contextmanager
def folder_or_zip(output: Path) -> Iterator[Files]:
    """Give what becomes a zip archive if the output ends so, and else a flat folder.

    Raises:
        FormatError: The output cannot be written, or something is in its place.
    """
    if output.suffix.lower() == ".zip":
        with zipped(output) as archive:
            yield archive
        return
    with whole_folder(output, ()) as folder:
        yield _Folder(folder)


@contextmanager
def zipped(output: Path) -> Iterator[Files]:
    """Give what becomes a zip archive when the block ends well.

    Raises:
        FormatError: The output cannot be written, or something is in its place.
    """
    with whole_file(output) as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
        yield _Zip(archive)


class _Folder:
    """A folder under way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, data: bytes | BinaryIO) -> None:
        """Write a file in the folder."""
        with (self._folder / name).open("xb") as file:
            _copy(data, file)


class _Zip:
    """An archive under way."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def put(self, name: str, data: bytes | BinaryIO) -> None:
        """Write a member of the archive."""
        member = ZipInfo(name, _ALWAYS)
        member.compress_type = ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        with self._archive.open(member, "w", force_zip64=True) as file:
            _copy(data, file)


def _copy(data: bytes | BinaryIO, file: IO[bytes]) -> None:
    if isinstance(data, bytes):
        file.write(data)
    else:
        copyfileobj(data, file)
