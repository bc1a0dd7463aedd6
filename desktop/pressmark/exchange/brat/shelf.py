"""What a brat collection has in a folder or a zip archive, and what goes with what.

A text goes with the annotations of one or several people, and with a row of a table.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.normalise import holdable
from pressmark.exchange.safe_zip import Bounds, opened
from pressmark.unfinished import temporary_folder

METADATA = "metadata.tsv"
LARGEST = 200_000_000
"""The bytes beyond which a file is no article and no annotations of one."""

_BOUNDS = Bounds(members=500_000, total=20_000_000_000)
"""An export of ours has two members for each article."""

_TEXTS, _ATTRIBUTIONS = "text", "attributions"
_ANNOTATOR = re.compile(r"(.+)_([^_/]{1,40})")
_ABOVE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A text with its annotations: names of files, by their annotators if several."""

    text: str
    annotations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files by names with ``/`` between folders.

    ``tables`` are the tables of metadata, the nearest of a file first to be asked.
    """

    source: str
    names: tuple[str, ...]
    read: Callable[[str], bytes]
    tables: tuple[Path, ...]

    def shown(self, name: str) -> str:
        """Return the name of a file as it is told to people."""
        return holdable(f"{self.source}/{name}" if self.source else name)


@contextmanager
def shelf_of(path: Path) -> Iterator[Shelf]:
    """Give the files of a folder, an archive, or those that belong to one file.

    Raises:
        FormatError: They cannot be read.
    """
    if path.is_dir():
        yield _folder(path, tuple(sorted(_below(path))))
    elif path.suffix.lower() == ".zip":
        with opened(path, _BOUNDS) as archive, temporary_folder() as unpacked:
            tables = [
                archive.unpack(name, unpacked)
                for name in archive.names
                if PurePosixPath(name).name == METADATA
            ]
            names = tuple(sorted(archive.names))
            yield Shelf(holdable(str(path)), names, archive.read, tuple(tables))
    else:
        yield _of_one(path)


def entries(names: Iterable[str]) -> tuple[list[Entry], list[str]]:
    """Return each text with its annotations, and the annotations without a text.

    The text of ``x.ann`` is ``x.txt`` beside it. PolNeAR has it in another folder, and
    the annotator's name after the last underscore.
    """
    known = {name for name in names if name.endswith(".txt")}
    found: dict[str, dict[str, str]] = {name: {} for name in sorted(known)}
    alone: list[str] = []
    for name in sorted(each for each in names if each.endswith(".ann")):
        for text, annotator in texts_for(name):
            if text in known:
                found[text][annotator] = name
                break
        else:
            alone.append(name)
    return [Entry(text, several) for text, several in found.items()], alone


def texts_for(name: str) -> Iterator[tuple[str, str]]:
    """Yield the names that the text of annotations may have, and their annotator."""
    place = PurePosixPath(name)
    yield str(place.with_suffix(".txt")), ""
    folders = [place.parent]
    if place.parent.name == _ATTRIBUTIONS:
        folders.append(place.parent.parent / _TEXTS)
        yield str(folders[1] / f"{place.stem}.txt"), ""
    if match := _ANNOTATOR.fullmatch(place.stem):
        for folder in folders:
            yield str(folder / f"{match[1]}.txt"), match[2]


def is_collection(path: Path) -> bool:
    """Whether a folder holds annotations, by itself or in the folders in it."""
    try:
        return any(_has_annotations(each) for each in (path, *_folders(path)))
    except OSError:
        return False


def _folders(path: Path) -> Iterator[Path]:
    for each in sorted(path.iterdir()):
        if each.is_dir() and not each.is_symlink() and each.name[0] != ".":
            yield each
            inner = each / _ATTRIBUTIONS
            if inner.is_dir():
                yield inner


def _has_annotations(folder: Path) -> bool:
    with os.scandir(folder) as found:
        return any(each.name.endswith(".ann") and each.is_file() for each in found)


def _below(path: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(each for each in folders if each[0] != ".")
        inside = Path(folder).relative_to(path).as_posix()
        for name in files:
            if name[0] != "." and name.endswith((".txt", ".ann")):
                yield name if inside == "." else f"{inside}/{name}"


def _folder(root: Path, names: tuple[str, ...]) -> Shelf:
    def read(name: str) -> bytes:
        path = root / name
        try:
            data = beginning(path, LARGEST + 1)
        except OSError as error:
            raise FormatError("cannot be read: {}", error.strerror) from error
        if len(data) > LARGEST:
            raise FormatError("the file is larger than 200 MB")
        return data

    return Shelf(holdable(str(root)), names, read, tuple(_tables(root, names)))


def _tables(root: Path, names: Iterable[str]) -> Iterator[Path]:
    """Yield the tables of metadata in the folders of files, and right above them."""
    folders = {str(PurePosixPath(name).parent) for name in names}
    places: dict[Path, None] = {}
    for folder in sorted(folders, key=len, reverse=True):
        place = root / folder
        for _ in range(_ABOVE + 1):
            places[place] = None
            place = place.parent
    yield from (each / METADATA for each in places if (each / METADATA).is_file())


def _of_one(path: Path) -> Shelf:
    """Return the shelf of one file of annotations and the text that belongs to it."""
    root = path.parent.parent if path.parent.name == _ATTRIBUTIONS else path.parent
    name = path.relative_to(root).as_posix()
    texts = (text for text, _ in texts_for(name) if (root / text).is_file())
    text = next(texts, None)
    return _folder(root, (name,) if text is None else (name, text))
