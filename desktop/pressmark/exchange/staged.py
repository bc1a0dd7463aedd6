"""Write a dataset of several files so that all of them appear together or none does.

Everything is written to a folder beside the target, reaches the disk there, and is then
renamed to its place; what was there before is put back if one renaming fails.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from typing import Any

import orjson

from pressmark.errors import FormatError
from pressmark.exchange.whole_file import (
    check_file,
    check_parent,
    real_target,
    sync_all,
    words_of,
)
from pressmark.lasting import exchange, sync_folder
from pressmark.unfinished import noted, sibling

MANIFEST = "manifest.json"
"""The file that says what a dataset consists of, in a folder of its own."""

CARD = "README.md"
"""The data card in such a folder; Hugging Face shows the file of this name."""

MANIFEST_BESIDE = ".manifest.json"
"""What the name of a manifest ends with that stands beside a dataset of one file."""

CARD_BESIDE = ".card.md"
"""What the name of such a dataset's card ends with."""

_LARGEST_MANIFEST = 12_000_000
"""The bytes of a manifest; it is read by whoever looks into a folder of others.

As objects that are nearly empty it takes 30 times as much memory.
"""


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """Give a path to write a file or folder to; it becomes ``output`` at the end.

    So does whatever is written beside it, under its own name. A folder that is there
    already is replaced if it holds nothing but a former export: what its manifest
    lists, unchanged since, and files that are written anew.

    Raises:
        FormatError: The output cannot be written, or something else is in its place.
    """
    target = real_target(output)
    check_parent(target)
    stage = sibling(target)
    with noted(stage):
        try:
            _check_early(target)
            stage.mkdir()
            yield stage / output.name
            _put_in_place(stage, output.name, target)
            sync_folder(target.parent)
        except OSError as error:
            raise FormatError(words_of(output, error)) from error
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def check_target(output: Path) -> None:
    """Find out before anything is written whether a file or folder could be.

    What depends on what is written is only found then.

    Raises:
        FormatError: The output cannot be written, or something else is in its place.
    """
    target = real_target(output)
    check_parent(target)
    stage = sibling(target)
    with noted(stage):
        try:
            _check_early(target)
            stage.mkdir()
            stage.rmdir()
        except OSError as error:
            raise FormatError(words_of(output, error)) from error


def _put_in_place(stage: Path, name: str, target: Path) -> None:
    """Rename what was written to where it belongs, once it is on the disk."""
    places = {
        made: target if made.name == name else target.with_name(made.name)
        for made in sorted(stage.iterdir())
    }
    for made, place in places.items():
        _check(made, place)
    sync_all(stage)
    _move(places)


def listed_files(manifest: Path) -> dict[str, str]:
    """Return the files that a manifest lists with their SHA-256; none if it is none."""
    try:
        if manifest.stat().st_size > _LARGEST_MANIFEST:
            return {}
        found = orjson.loads(manifest.read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    if not is_manifest(found):
        return {}
    files = found.get("files")
    return {
        one["path"]: str(one.get("sha256"))
        for one in (files if isinstance(files, list) else [])
        if isinstance(one, Mapping) and isinstance(one.get("path"), str)
    }


def is_manifest(value: Any) -> bool:  # noqa: ANN401  (any JSON value)
    """Whether a JSON value is the manifest of a dataset."""
    return isinstance(value, Mapping) and "pressmark_manifest" in value


def descriptions(entries: Iterable[Path]) -> set[Path]:
    """Return those of the files of one folder that only describe a dataset in it."""
    found: set[Path] = set()
    for each in entries:
        if each.name != MANIFEST and not each.name.endswith(MANIFEST_BESIDE):
            continue
        if each.is_file() and listed_files(each):
            name = each.name.removesuffix(MANIFEST_BESIDE)
            card = CARD if each.name == MANIFEST else f"{name}{CARD_BESIDE}"
            found |= {each, each.with_name(card)}
    return found


def _check_early(target: Path) -> None:
    """Refuse at once what nothing that is written could replace."""
    if target.is_dir():
        if (target / MANIFEST).is_file():
            _check_folder(target, set())
    elif target.exists():
        check_file(target)


def _check(made: Path, place: Path) -> None:
    if made.is_dir():
        if place.exists() and not place.is_dir():
            raise FormatError(
                "{} is a file. Give the name of a folder to write.", place
            )
        if place.is_dir():
            _check_folder(place, set(_files(made)))
        return
    check_file(place)
    if place.is_file() and place.name.endswith((MANIFEST_BESIDE, CARD_BESIDE)):
        _check_beside(place)


def _check_folder(place: Path, made: set[str]) -> None:
    """Refuse a folder that holds anything which a new export would lose."""
    listed = listed_files(place / MANIFEST)
    for name in _files(place):
        if name in listed:
            if _digest(place / name) != listed[name]:
                raise FormatError(
                    "{} was changed since it was exported. Choose a new folder.",
                    place / name,
                )
        elif name not in made and not (listed and name == MANIFEST):
            raise FormatError(
                "{} holds other things ({}). Choose a new folder.", place, name
            )


def _check_beside(place: Path) -> None:
    """Refuse a manifest or card beside a file that is no export's, or was edited."""
    name = place.name.removesuffix(CARD_BESIDE).removesuffix(MANIFEST_BESIDE)
    listed = listed_files(place.with_name(f"{name}{MANIFEST_BESIDE}"))
    if not listed:
        raise FormatError("{} is in the way. Choose another name.", place)
    if place.name in listed and _digest(place) != listed[place.name]:
        raise FormatError(
            "{} was changed since it was exported. Choose another name.", place
        )


def _files(folder: Path) -> list[str]:
    """Return what is in a folder but for folders; links are not followed."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def _digest(path: Path) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _move(places: Mapping[Path, Path]) -> None:
    """Rename everything to its place, or leave every place as it was."""
    former = {place: sibling(place) for place in places.values() if place.exists()}
    with ExitStack() as stack:
        for place, kept in former.items():
            stack.enter_context(noted(kept, instead_of=place))
        _swap(places, former)


def _swap(places: Mapping[Path, Path], former: Mapping[Path, Path]) -> None:
    exchanged: list[tuple[Path, Path]] = []
    moved: list[Path] = []
    try:
        for made, place in places.items():
            if place.is_dir() and exchange(made, place):
                # There is no moment without a dataset at the place, and what was there
                # before is where the new one was made, to go with what else is there.
                exchanged.append((made, place))
                continue
            if place in former:
                _set_aside(place, former[place])
            made.replace(place)
            moved.append(place)
    except OSError:
        for made, place in exchanged:
            exchange(made, place)
        for place in moved:
            _remove(place)
        _put_back(former)
        raise
    # What was there before goes only once what came is sure to stay.
    for folder in {place.parent for place in former}:
        sync_folder(folder)
    for kept in former.values():
        _remove(kept)


def _put_back(former: Mapping[Path, Path]) -> None:
    for place, kept in former.items():
        with suppress(OSError):
            kept.replace(place)
        if place.exists():
            # Two names of one file stay two when one is renamed to the other.
            _remove(kept)


def _set_aside(place: Path, former: Path) -> None:
    """Give what is at a place another name; a file keeps its own for the moment."""
    if place.is_file():
        try:
            former.hardlink_to(place)
        except OSError:
            # Not every file system has links.
            place.rename(former)
    else:
        place.rename(former)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
