"""What stands in files and folders, each read by its format."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from pressmark.errors import FormatError, PressmarkError
from pressmark.exchange.finding import Finding, Unit
from pressmark.exchange.format import Exchanged, Format, ReadDocument, Rejected
from pressmark.exchange.guarded import GuardedReading, read_safely, said
from pressmark.exchange.normalise import holdable
from pressmark.exchange.options import format_named
from pressmark.exchange.weighing import is_small
from pressmark.model.progress import NoProgress, Progress
from pressmark.saying import Sentence

Item = ReadDocument | Rejected


@dataclass(frozen=True, slots=True)
class Place:
    """How far a reading has come: through so many files, and what was read in them.

    ``last`` is the path of the last of these files.
    """

    units: int = 0
    items: int = 0
    last: str = ""


@dataclass
class Reading:
    """Files and folders that are read, in their order.

    The format of a file is the ``chosen`` one, else the one that recognises it best.
    ``options`` gives formats by their names, to be used with their options instead of
    those without. Needs no project, so it can run on a worker thread. What comes
    before the place ``after`` was read before; ``place`` is where it is now.
    """

    sources: Sequence[Path]
    chosen: Format | None = None
    options: Mapping[str, Format] = field(default_factory=dict)
    used: dict[str, Unit] = field(default_factory=dict)
    """The first file of each format that was met, by the format's name."""
    after: Place = field(default_factory=Place)
    place: Place = field(default_factory=Place)

    def items(self, progress: Progress | None = None) -> Iterator[tuple[str, Item]]:
        """Yield what is read with the name of its format; progress is in files.

        Raises:
            Cancelled: The progress was told to stop.
        """
        told = progress or NoProgress()
        total = sum(_count(source) for source in self.sources)
        units, items, last = 0, self.after.items, self.after.last
        stopping = partial(self._look_up, told, total)
        with GuardedReading(waiting=stopping) as guarded:
            for units, unit in enumerate(self._units(), start=1):
                done = min(units - 1, total)
                told.report(done, total)
                if units <= self.after.units:
                    continue
                self.place = Place(units - 1, items, last)
                for name, item in self._items(unit, guarded):
                    # A file can hold very many documents, and be stopped among them.
                    told.report(done, total)
                    items += 1
                    yield name, item
                last = _path(unit)
        self.place = Place(units, items, last)
        told.report(total, total)

    def _look_up(self, told: Progress, total: int) -> None:
        """Report while a file is read, which may take long, so as to be stopped."""
        told.report(min(self.place.units, total), total)

    def leads_to(self, place: Place) -> bool:
        """Whether there are the same files up to a place; not all are looked at."""
        if not place.units:
            return True
        there = islice(self._units(), place.units - 1, place.units)
        return [_path(unit) for unit in there] == [place.last]

    def _units(self) -> Iterator[Unit | Rejected]:
        return Finding(self.chosen).units(self.sources)

    def _items(
        self, unit: Unit | Rejected, guarded: GuardedReading
    ) -> Iterator[tuple[str, Item]]:
        if isinstance(unit, Rejected):
            yield "", unit
            return
        for item in self._read(unit, guarded):
            yield unit.format.name, unit.told(item)

    def _read(self, unit: Unit, guarded: GuardedReading) -> Iterator[Item]:
        name = unit.format.name
        reader = self.options.get(name, unit.format)
        if name not in self.used:
            self.used[name] = Unit(unit.path, reader)
        try:
            suited = _asked(reader, "proposed", unit.path, guarded)
            # What is ours is read here, unless there is too much to be sure of it.
            if suited.guarded or not is_small(suited, unit.path):
                yield from guarded.read(suited, unit.path)
            else:
                yield from _read_here(suited, unit.path)
        except PressmarkError as error:
            yield Rejected(holdable(str(unit.path)), None, error.sentence)
        except OSError as error:
            reason = error.strerror or str(error)
            yield Rejected(
                holdable(str(unit.path)),
                None,
                Sentence("cannot be read: {}", reason.lower()),
            )


@dataclass(frozen=True, slots=True)
class Proposal:
    """A format with the options that suit a file, and the columns of one that has such.

    Each heading comes with a few values that stand under it.
    """

    format: Format
    path: Path
    headings: tuple[tuple[str, tuple[str, ...]], ...] = ()


def proposals(used: Mapping[str, Unit]) -> dict[str, Proposal]:
    """Return what options the first file of each format suggests. Any thread."""
    with GuardedReading() as guarded:
        return {name: _proposal(unit, guarded) for name, unit in used.items()}


def remember(mapped: Iterable[Proposal]) -> None:
    """Keep which column of a table is what, for the next table like it.

    What a table cannot be read by, as a mistyped column, is not kept.

    Raises:
        SettingsError: It cannot be written.
    """
    from pressmark.exchange.columns import Columns  # noqa: PLC0415  (only of tables)
    from pressmark.exchange.known_columns import (  # noqa: PLC0415  (only of tables)
        remember as keep,
    )

    for one in mapped:
        if one.headings:
            columns = Columns.of(str(getattr(one.format, "columns", "")))
            names = [heading for heading, _ in one.headings]
            if columns.problem(names) is None:
                keep(names, columns)


def _proposal(unit: Unit, guarded: GuardedReading) -> Proposal:
    try:
        chosen = _asked(unit.format, "proposed", unit.path, guarded)
        headings = ()
        if hasattr(chosen, "headings"):
            headings = _asked(chosen, "headings", unit.path, guarded)
    except (PressmarkError, OSError):
        return Proposal(unit.format, unit.path)
    return Proposal(chosen, unit.path, headings)


def _asked(chosen: Format, method: str, path: Path, guarded: GuardedReading) -> Any:  # noqa: ANN401  (what the method returns)
    """Return what a format says of a file, in the guarded process if it wants that."""
    usual = getattr(Exchanged, method, None)
    if usual is not None and getattr(type(chosen), method) is usual:
        # It has nothing to say, and most files are of such a format.
        return chosen
    if chosen.guarded or not is_small(chosen, path):
        return guarded.ask(chosen, method, path)
    return _raised(said(chosen, method, path))


def _read_here(chosen: Format, path: Path) -> Iterator[Item]:
    """Yield what a format finds; whatever it raises is the fault of one file."""
    for item in read_safely(chosen, path):
        yield _raised(item)


def _raised(answer: Any) -> Any:  # noqa: ANN401  (what a method returns)
    if isinstance(answer, FormatError):
        raise answer
    return answer


def reader(name: str, options: Mapping[str, str] | None = None) -> Format:
    """Return a format that can be read, with options given as text.

    Raises:
        FormatError: It cannot be read, or has no such option.
        UnknownNameError: There is no such format.
    """
    chosen = format_named(name, options)
    if not chosen.reads:
        raise FormatError("The format {} can be written but not read.", name)
    return chosen


def _path(unit: Unit | Rejected) -> str:
    return unit.source if isinstance(unit, Rejected) else str(unit.path)


def _count(source: Path) -> int:
    """Return how many files there may be to read."""
    if not source.is_dir():
        return 1
    return sum(len(files) for _, _, files in os.walk(source))
