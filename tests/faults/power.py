"""What may be on a disk after the power was cut, worked out from what was done to it.

Only what was synced is sure: the content of a file when the file was, its name when its
folder was. Of what was written since, any part may be there: nothing, all, the first
part, or this and that, and a write may end at any sector.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from random import Random
from typing import TypeVar

from tests.faults.shim import Event

_SECTOR = 512

T = TypeVar("T")


@dataclass(eq=False)
class _File:
    """A file as it is sure to be, and what was done to it since."""

    content: bytearray = field(default_factory=bytearray)
    unsure: list[Event] = field(default_factory=list)

    def synced(self) -> None:
        for one in self.unsure:
            _do(one, self.content)
        self.unsure.clear()

    def after_cut(self, random: Random) -> bytes:
        content = bytearray(self.content)
        for one in _survivors(self.unsure, random):
            _do(_torn(one, random), content)
        return bytes(content)


@dataclass(eq=False)
class _Folder:
    """A folder: the names as a program sees them, and as they are sure to be."""

    names: dict[str, _File | _Folder] = field(default_factory=dict)
    sure: dict[str, _File | _Folder] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class _Naming:
    """A change of names: some go from folders, and some come."""

    gone: Sequence[tuple[_Folder, str]] = ()
    come: Sequence[tuple[_Folder, str, _File | _Folder]] = ()

    def concerns(self, folder: _Folder) -> bool:
        return any(one[0] is folder for one in (*self.gone, *self.come))


class Disk:
    """What is sure and what is not, of all that is below one folder."""

    def __init__(self, before: Path, root: Path) -> None:
        self._root = root.resolve()
        self._top = _read(before)
        self._unsure: list[_Naming] = []

    def happened(self, event: Event) -> None:
        """Take note of one operation."""
        match event.operation:
            case "W" | "T":
                found = self._at(event.path)
                if isinstance(found, _File):
                    found.unsure.append(event)
            case "S":
                self._synced(event.path)
            case "C" | "D":
                made = _File() if event.operation == "C" else _Folder()
                self._named(come=[(event.path, made)])
            case "U":
                self._named(gone=[event.path])
            case "R":
                moved = [(event.other, self._at(event.path))]
                self._named(gone=[event.path], come=moved)
            case "L":
                self._named(come=[(event.other, self._at(event.path))])
            case "X":
                one, other = self._at(event.path), self._at(event.other)
                self._named(come=[(event.path, other), (event.other, one)])

    def after_cut(self, random: Random) -> dict[str, bytes]:
        """Return the files that may be there after a cut, by their relative paths."""
        sure: dict[_Folder, dict[str, _File | _Folder]] = {}
        for one in _survivors(self._unsure, random):
            _name(one, lambda folder: sure.setdefault(folder, dict(folder.sure)))
        return {
            path: file.after_cut(random)
            for path, file in _below(self._top, sure, PurePath())
        }

    def _parent(self, path: str) -> tuple[_Folder, str] | None:
        if not Path(path).is_relative_to(self._root) or path == str(self._root):
            return None
        *folders, name = Path(path).relative_to(self._root).parts
        here: _File | _Folder | None = self._top
        for each in folders:
            here = here.names.get(each) if isinstance(here, _Folder) else None
        return (here, name) if isinstance(here, _Folder) else None

    def _at(self, path: str) -> _File | _Folder | None:
        if path == str(self._root):
            return self._top
        found = self._parent(path)
        return None if found is None else found[0].names.get(found[1])

    def _synced(self, path: str) -> None:
        found = self._at(path)
        if isinstance(found, _File):
            found.synced()
        elif isinstance(found, _Folder):
            for one in self._unsure:
                if one.concerns(found):
                    _name(one, lambda folder: folder.sure)
            self._unsure = [one for one in self._unsure if not one.concerns(found)]

    def _named(
        self,
        *,
        gone: Sequence[str] = (),
        come: Sequence[tuple[str, _File | _Folder | None]] = (),
    ) -> None:
        naming = _Naming(
            [found for path in gone if (found := self._parent(path))],
            [
                (*found, what)
                for path, what in come
                if what is not None and (found := self._parent(path))
            ],
        )
        _name(naming, lambda folder: folder.names)
        self._unsure.append(naming)


def cuts(
    before: Path, root: Path, events: Sequence[Event], number: int, random: Random
) -> Iterator[tuple[dict[str, bytes], bytes]]:
    """Yield what may be left by cuts at random moments, with what was noted by then.

    The events are of the folder ``root``, which was as ``before`` when they began.
    """
    disk, noted = Disk(before, root), b""
    at = sorted(random.randrange(len(events) + 1) for _ in range(number))
    for moment in range(len(events) + 1):
        while at and at[0] == moment:
            at.pop(0)
            yield disk.after_cut(random), noted
        if moment < len(events):
            disk.happened(events[moment])
            if events[moment].operation == "N":
                noted += events[moment].data


def write(files: dict[str, bytes], folder: Path) -> None:
    """Write files to a folder, as they would be found there."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _read(folder: Path) -> _Folder:
    found = _Folder()
    for path in folder.iterdir():
        found.names[path.name] = (
            _read(path) if path.is_dir() else _File(bytearray(path.read_bytes()))
        )
    found.sure = dict(found.names)
    return found


def _name(one: _Naming, names: Callable[[_Folder], dict[str, _File | _Folder]]) -> None:
    for folder, name in one.gone:
        names(folder).pop(name, None)
    for folder, name, what in one.come:
        names(folder)[name] = what


def _below(
    folder: _Folder, sure: dict[_Folder, dict[str, _File | _Folder]], at: PurePath
) -> Iterator[tuple[str, _File]]:
    for name, one in sure.get(folder, folder.sure).items():
        if isinstance(one, _File):
            yield str(at / name), one
        else:
            yield from _below(one, sure, at / name)


def _survivors(unsure: Sequence[T], random: Random) -> list[T]:
    """Return which of what was not synced is there all the same."""
    match random.randrange(4):
        case 0:
            return []
        case 1:
            return list(unsure)
        case 2:
            return list(unsure[: random.randrange(len(unsure) + 1)])
        case _:
            return [one for one in unsure if random.random() < 0.5]


def _torn(one: Event, random: Random) -> Event:
    """Return a write, which may have ended at a sector."""
    if one.operation != "W" or random.random() < 0.8:
        return one
    kept = random.randrange(0, len(one.data) + 1, _SECTOR)
    return Event("W", one.path, one.other, one.at, one.data[:kept])


def _do(one: Event, content: bytearray) -> None:
    if one.operation == "T":
        del content[one.at :]
        content.extend(bytes(one.at - len(content)))
    elif one.data:
        content.extend(bytes(max(0, one.at - len(content))))
        content[one.at : one.at + len(one.data)] = one.data
