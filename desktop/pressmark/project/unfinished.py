"""Imports that were interrupted: what there was to read, and how far it had come.

Both are kept in the project, in the transaction that stages what was read, so that they
are true whenever the program ends. What is kept is written by this program, but read
from a file that anybody may have changed: what makes no sense is no import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pressmark.errors import PressmarkError
from pressmark.exchange.format import Format, Rejected
from pressmark.exchange.options import format_named, told_values
from pressmark.project.project import Project
from pressmark.project.reading import Place, Reading
from pressmark.store import documents, properties

_ERRAND = properties.UNFINISHED_IMPORT
_FAR = f"{_ERRAND}_far"
_TRIES = f"{_ERRAND}_tries"
_WAITING = f"{properties.UNFINISHED}waiting"
_LOOKS = f"{properties.UNFINISHED}looks"

_LARGEST = 4
"""How many times its size a list may have before it is split within a file."""

MOST_TRIES = 3
"""How often an import is gone on with by itself, should it end the program."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Errand:
    """What an import is to read, by which formats, and what was chosen of it.

    ``plan`` has, for each document that is read in turn, its hash and what becomes of
    it: nothing where that is empty, ``new``, or the id of the document whose text it
    is to be. Without a plan all is taken.
    """

    sources: tuple[str, ...]
    chosen: tuple[str, Mapping[str, Any]] | None = None
    options: Mapping[str, Mapping[str, Any]] | None = None
    plan: tuple[tuple[str, str], ...] | None = None

    def reading(self, after: Place) -> Reading:
        """Return what reads it, from some place on.

        Raises:
            PressmarkError: A format or an option is not there any more.
        """
        options = {
            name: format_named(name, given)
            for name, given in (self.options or {}).items()
        }
        chosen = None if self.chosen is None else format_named(*self.chosen)
        return Reading(list(map(Path, self.sources)), chosen, options, after=after)

    def missing(self) -> list[str]:
        """Return the sources that are not there now."""
        return [source for source in self.sources if not Path(source).exists()]


@dataclass(frozen=True, slots=True)
class Far:
    """How far an import has come: what was read, and what became of it so far."""

    place: Place = field(default_factory=Place)
    staged: int = 0
    unchanged: int = 0
    rejected: tuple[Rejected, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()


def errand_of(
    reading: Reading, plan: Sequence[tuple[str, str]] | None = None
) -> Errand:
    """Return what a reading is to do, as it can be kept."""
    options = {name: told_values(one) for name, one in reading.options.items()}
    return Errand(
        tuple(_names(reading.sources)),
        None if reading.chosen is None else _named(reading.chosen),
        options or None,
        None if plan is None else tuple(plan),
    )


def _named(chosen: Format) -> tuple[str, Mapping[str, Any]]:
    return chosen.name, told_values(chosen)


def errand(project: Project) -> Errand | None:
    """Return the import that was interrupted, or None."""
    return _read(properties.kept_json(project.db, _ERRAND))


def waiting(project: Project) -> list[Errand]:
    """Return the imports that had not begun, in their order."""
    told = properties.kept_json(project.db, _WAITING)
    found = map(_read, told if isinstance(told, list) else [])
    return [one for one in found if one is not None]


def _read(told: Any) -> Errand | None:  # noqa: ANN401  (whatever stands there)
    try:
        chosen, plan = told["chosen"], told["plan"]
        found = Errand(
            tuple(map(str, told["sources"])),
            None if chosen is None else (str(chosen[0]), dict(chosen[1])),
            told["options"],
            None if plan is None else tuple((str(a), str(b)) for a, b in plan),
        )
        found.reading(Place())
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return None
    except PressmarkError:
        # It was made by a program that has more formats.
        return None
    return found


def keep_errand(project: Project, wanted: Errand) -> None:
    """Keep what an import is to do, as at its beginning.

    It waits no longer; one that was interrupted waits from now on.
    """
    waits, before = waiting(project), errand(project)
    if wanted in waits:
        waits.remove(wanted)
    if before is not None and before != wanted:
        waits.append(before)
        properties.keep_json(project.db, _TRIES, None)
    _keep_waiting(project, waits)
    properties.keep_json(project.db, _ERRAND, _told(wanted))
    properties.keep_json(project.db, _FAR, None)


def keep_waiting(project: Project, wanted: Errand) -> None:
    """Keep an import that has to wait for another, to be begun another time."""
    with project.step("stage_import", recorded=False):
        _keep_waiting(project, [*waiting(project), wanted])


def put_off(project: Project) -> None:
    """Have the import that was interrupted wait, as if it had not begun.

    What was staged of it would be in the way of others.
    """
    with project.step("stage_import", recorded=False):
        left = errand(project)
        documents.delete_staged(project.db)
        _forget_begun(project)
        if left is not None:
            _keep_waiting(project, [*waiting(project), left])


def _keep_waiting(project: Project, waits: Sequence[Errand]) -> None:
    told = [_told(one) for one in waits]
    properties.keep_json(project.db, _WAITING, told or None)


def _told(wanted: Errand) -> Mapping[str, Any]:
    return {
        "sources": wanted.sources,
        "chosen": wanted.chosen,
        "options": wanted.options,
        "plan": wanted.plan,
    }


def far(project: Project) -> Far:
    """Return how far the interrupted import had come; the beginning where unknown."""
    try:
        told = properties.kept_json(project.db, _FAR)
        return Far(
            Place(int(told["units"]), int(told["items"]), str(told["last"])),
            int(told["staged"]),
            int(told["unchanged"]),
            tuple(Rejected(str(a), b, str(c)) for a, b, c in told["rejected"]),
            tuple((str(a), str(b)) for a, b in told["remarks"]),
        )
    except (KeyError, TypeError, ValueError):
        return Far()


def keep_far(project: Project, reached: Far) -> None:
    """Keep how far an import has come."""
    told = {
        "units": reached.place.units,
        "items": reached.place.items,
        "last": reached.place.last,
        "staged": reached.staged,
        "unchanged": reached.unchanged,
        "rejected": [(one.source, one.line, one.reason) for one in reached.rejected],
        "remarks": reached.remarks,
    }
    properties.keep_json(project.db, _FAR, told)


def is_tried_enough(project: Project) -> bool:
    """Whether an import has been gone on with so often that it is to be given up.

    Each question counts as a try, and how far it has come since starts the count anew.
    """
    told = properties.kept_json(project.db, _TRIES)
    reached = far(project).place.items
    tries = 0
    if isinstance(told, dict) and told.get("items") == reached:
        tries = told["tries"] if isinstance(told.get("tries"), int) else MOST_TRIES
    with project.step("stage_import", recorded=False):
        kept = {"items": reached, "tries": tries + 1}
        properties.keep_json(project.db, _TRIES, kept)
    return tries >= MOST_TRIES


def forget(project: Project, done: Errand | None) -> None:
    """Keep an import no more: it has ended. Others wait as before."""
    begun, waits = errand(project), waiting(project)
    if done is None or begun in (done, None):
        _forget_begun(project)
    if done != begun and done in waits:
        waits.remove(done)
        _keep_waiting(project, waits)


def _forget_begun(project: Project) -> None:
    properties.keep_json(project.db, _ERRAND, None)
    properties.keep_json(project.db, _FAR, None)
    properties.keep_json(project.db, _TRIES, None)


def looks(project: Project) -> list[list[str]]:
    """Return the files and folders of each import that was only looked at so far."""
    told = properties.kept_json(project.db, _LOOKS)
    return [
        list(map(str, one))
        for one in (told if isinstance(told, list) else [])
        if isinstance(one, list)
    ]


def keep_look(project: Project, sources: Sequence[Path]) -> None:
    """Keep that an import is looked at."""
    _keep_looks(project, [*looks(project), _names(sources)])


def forget_look(project: Project, sources: Sequence[Path]) -> None:
    """Keep no longer that an import is looked at: it was chosen from, or stopped."""
    named, kept = _names(sources), looks(project)
    if named in kept:
        kept.remove(named)
        _keep_looks(project, kept)


def _keep_looks(project: Project, kept: list[list[str]]) -> None:
    with project.step("stage_import", recorded=False):
        properties.keep_json(project.db, _LOOKS, kept or None)


def _names(sources: Sequence[Path]) -> list[str]:
    return [str(source.absolute()) for source in sources]


def batches(
    reading: Reading, items: Iterable[T], size: int
) -> Iterator[tuple[list[T], Place | None]]:
    """Yield lists of what is read, each with the place in the reading that it reaches.

    They end where files end, so that the place is that of whole files; a file with very
    much in it is split up, and its parts have no place.
    """
    batch: list[T] = []
    began = reading.place
    for item in items:
        if batch and len(batch) >= size and reading.place != began:
            yield batch, reading.place
            batch = []
        elif len(batch) >= _LARGEST * size:
            yield batch, None
            batch = []
        began = reading.place
        batch.append(item)
    if batch:
        yield batch, reading.place
