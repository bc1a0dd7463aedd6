"""Write a file or a folder so that it appears whole or not at all.

What is written goes to a sibling first, reaches the disk and is then renamed: POSIX
rename is atomic, and syncing the folder makes the new name itself last.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from pathlib import Path
from typing import BinaryIO

from pressmark.disk_words import ailment
from pressmark.errors import FormatError
from pressmark.lasting import exchange, sync_folder
from pressmark.saying import Sentence
from pressmark.unfinished import noted, sibling

_DATABASE = b"SQLite format 3\0"

_BESIDE_DATABASES = ("-wal", "-shm", "-journal")
"""What the names of SQLite's own files beside a database end with."""


@contextmanager
def whole_file(output: Path) -> Iterator[BinaryIO]:
    """Give a file to write to; it becomes ``output`` when the block ends well.

    Raises:
        FormatError: The output cannot be written, is not a file or is of a project.
    """
    target = real_target(output)
    unfinished = sibling(target)
    with noted(unfinished):
        try:
            check_file(target)
            with unfinished.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(target)
            sync_folder(target.parent)
        except OSError as error:
            raise FormatError(words_of(output, error)) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)


@contextmanager
def whole_folder(
    output: Path, names: Collection[str], *, known_by: tuple[str, str] | None = None
) -> Iterator[Path]:
    """Give an empty folder to fill; it becomes ``output`` when the block ends well.

    A folder that is there already is replaced if it holds nothing but files of the
    given names, so that an export can be repeated and nothing else is ever removed.
    Where the names are patterns such as ``*.txt``, which files of others have too,
    ``known_by`` says how an export of ours is known: by the name of a file in it and
    what that begins with.

    Raises:
        FormatError: The output cannot be written, or something else is in its place.
    """
    target = real_target(output)
    unfinished = sibling(target)
    with noted(unfinished):
        try:
            _check_folder(target, names, known_by)
            unfinished.mkdir()
            yield unfinished
            sync_all(unfinished)
            _replace_folder(unfinished, target)
        except OSError as error:
            raise FormatError(words_of(output, error)) from error
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def sync_all(folder: Path) -> None:
    """Make all that is in a folder, and in the folders in it, last on the disk."""
    for path in folder.rglob("*"):
        if path.is_dir():
            sync_folder(path)
            continue
        # Windows syncs only what is open for writing.
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)


def _replace_folder(unfinished: Path, target: Path) -> None:
    if not target.exists():
        unfinished.rename(target)
    elif not exchange(unfinished, target):
        former = sibling(target)
        with noted(former, instead_of=target):
            target.rename(former)
            try:
                unfinished.rename(target)
            except OSError:
                former.rename(target)
                raise
            sync_folder(target.parent)
            shutil.rmtree(former, ignore_errors=True)
    sync_folder(target.parent)


def real_target(output: Path) -> Path:
    """Return the output with links followed, so that a link stays one.

    Raises:
        FormatError: It is a link to itself, or has no name that others could have.
    """
    try:
        target = output.resolve()
    except (OSError, RuntimeError) as error:
        raise FormatError("{} is a link that leads nowhere.", output) from error
    if not target.name:
        raise FormatError("{} is a whole disk. Give a name to write to in it.", output)
    return target


def check_file(target: Path) -> None:
    """Refuse what a file cannot be written to.

    Raises:
        FormatError: It is a folder, no ordinary file or a project, or is nowhere.
    """
    if target.is_dir():
        raise FormatError("{} is a folder. Give the name of a file to write.", target)
    if target.exists() and not target.is_file():
        raise FormatError("{} is not an ordinary file. Choose another name.", target)
    if any(one.is_file() and _is_database(one) for one in _database_of(target)):
        raise FormatError("{} is a project or database. Choose another name.", target)
    check_parent(target)


def _check_folder(
    target: Path, names: Collection[str], known_by: tuple[str, str] | None
) -> None:
    if target.exists() and not target.is_dir():
        raise FormatError("{} is a file. Give the name of a folder to write.", target)
    if target.is_dir():
        there = [
            name
            for _, folders, files in os.walk(target)
            for name in (files if known_by else (*folders, *files))
        ]
        others = sorted(
            name
            for name in there
            if not any(fnmatchcase(name, pattern) for pattern in names)
        )
        if there and not others and known_by and not _begins(target, *known_by):
            others = sorted(there)
        if others:
            raise FormatError(
                "{} holds other things ({}). Choose a new folder.", target, others[0]
            )
    check_parent(target)


def _begins(folder: Path, name: str, words: str) -> bool:
    try:
        with (folder / name).open("rb") as file:
            return file.read(len(words.encode())) == words.encode()
    except OSError:
        return False


def check_parent(target: Path) -> None:
    """Refuse what would be in a folder that is not there.

    Raises:
        FormatError: There is no such folder.
    """
    if not target.parent.is_dir():
        raise FormatError("There is no folder {}. Make it first.", target.parent)


def _database_of(target: Path) -> Iterator[Path]:
    """Return a file, and what it would belong to if it were one of SQLite's own."""
    yield target
    for ending in _BESIDE_DATABASES:
        if target.name != ending and target.name.endswith(ending):
            yield target.with_name(target.name.removesuffix(ending))


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def words_of(output: Path, error: OSError) -> Sentence:
    """Return what is told where the system does not let something be written."""
    if (told := ailment(output, error)) is not None:
        return Sentence("{} Nothing was written.", told)
    why = error.strerror or str(error)
    return Sentence("{} cannot be written: {}.", output, why)
