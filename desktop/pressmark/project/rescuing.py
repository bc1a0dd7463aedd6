"""Rescuing what can be read of a damaged project into a new one, told in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pressmark.errors import (
    DamagedProjectError,
    NotAProjectError,
    ProjectFileError,
)
from pressmark.model.progress import NoProgress, Progress
from pressmark.paths import PROJECT_SUFFIX
from pressmark.saying import Sentence
from pressmark.store import upkeep
from pressmark.store.backup_files import short_stem
from pressmark.store.rescue import Rescued, rescue_into
from pressmark.store.sqlite_words import sqlite_errors

_LOST = {
    "document": "Articles lost: {}",
    "region": "Regions lost: {}",
    "entity": "Entities lost: {}",
    "mention": "Mentions lost: {}",
    "attribution": "Quotes lost: {}",
    "fragment": "Parts of quotes lost: {}",
    "stance": "Stances lost: {}",
    "evidence": "Pieces of evidence lost: {}",
    "passage": "Passages of evidence lost: {}",
    "note": "Notes lost: {}",
    "step": "Steps of the history lost: {}",
    "change": "Details of steps of the history lost: {}",
}
_LOST_OTHERWISE = "Records of where things came from, or what was set, lost: {}"

_DOUBTFUL = {
    "text": "Texts that are not as they were imported (each has a note): {}",
    "step": "Steps of the history that cannot be taken back any more: {}",
}
_DOUBTFUL_OTHERWISE = "Rows among which something was changed unseen: {}"

_STAND_INS = {
    "text": "Articles whose text is lost, and what is marked is not (see its note): {}",
    "entity": "Entities whose names are lost, called after a mention: {}",
    "scheme": "The scheme is lost; the usual one is in its place.",
}
_STAND_INS_OTHERWISE = "Names of people or programs that are lost: {}"

_UNCOUNTED = (
    "More may be lost than is counted here: the pages that would tell are gone, too."
)

_RESTORED = "Rows brought back from the history: {}"


@dataclass(frozen=True, slots=True)
class RescueReport:
    """Where the new project is, how much it holds, and in words what is not as it was.

    ``lost`` counts the rows that are lost by the table they were in.
    """

    path: Path
    documents: int
    annotations: int
    told: tuple[Sentence, ...]
    lost: Mapping[str, int]

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "path": str(self.path),
            "documents": self.documents,
            "annotations": self.annotations,
            "told": [str(one) for one in self.told],
            "lost": dict(self.lost),
        }


def is_perhaps_rescuable(error: ProjectFileError) -> bool:
    """Whether a file that could not be opened may hold a project nevertheless."""
    return isinstance(error, (DamagedProjectError, NotAProjectError))


def rescue(
    path: Path, progress: Progress | None = None, *, folder: Path | None = None
) -> RescueReport:
    """Make a new project of all that can be read of a damaged one, which is kept.

    It is made beside that one, or in a folder.

    Raises:
        Cancelled: The progress was told to stop; there is no new project.
        ProjectBusyError: It is open elsewhere.
        ProjectFileError: It is missing, nothing can be read of it, or the new project
            cannot be written.
    """
    target = _free_name(folder / path.name if folder else path)
    try:
        with upkeep.held(path), sqlite_errors(target):
            rescued = rescue_into(path, target, progress or NoProgress())
    except OSError as error:
        raise ProjectFileError(
            "{} could not be rescued: {}.", path, error.strerror
        ) from error
    if rescued is None:
        raise ProjectFileError(
            "Nothing of a Pressmark project can be read in {}. Restore a backup.", path
        )
    annotations = ("region", "mention", "attribution", "stance")
    return RescueReport(
        target,
        rescued.here["document"],
        sum(rescued.here[table] for table in annotations),
        tuple(_told(rescued)),
        rescued.lost,
    )


def _free_name(path: Path) -> Path:
    stem, number = short_stem(path.stem), 2
    target = path.with_name(f"{stem} rescued{PROJECT_SUFFIX}")
    while target.exists():
        target = path.with_name(f"{stem} rescued {number}{PROJECT_SUFFIX}")
        number += 1
    return target


def _told(rescued: Rescued) -> Iterator[Sentence]:
    yield from _counted(rescued.lost, _LOST, _LOST_OTHERWISE)
    if not rescued.is_counted:
        yield Sentence(_UNCOUNTED)
    yield from _counted(rescued.stand_ins, _STAND_INS, _STAND_INS_OTHERWISE)
    yield from _counted(rescued.doubtful, _DOUBTFUL, _DOUBTFUL_OTHERWISE)
    if rescued.restored:
        yield Sentence(_RESTORED, rescued.restored)


def _counted(
    counts: Mapping[str, int], patterns: Mapping[str, str], otherwise: str
) -> Iterator[Sentence]:
    for table, pattern in patterns.items():
        if table in counts:
            yield Sentence(pattern, counts[table])
    if others := sum(count for table, count in counts.items() if table not in patterns):
        yield Sentence(otherwise, others)
