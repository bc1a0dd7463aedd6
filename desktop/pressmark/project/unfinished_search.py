"""Searches for suggestions that were interrupted, to be gone on with.

What a search finds is stored as it comes, so only what it was to look at is kept: all
that was never looked at, or again all that is not done.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pressmark.project import extracting
from pressmark.project.unfinished import MOST_TRIES
from pressmark.store import documents, properties, runs

if TYPE_CHECKING:
    from pressmark.model.ids import DocumentId
    from pressmark.project.commands import Run
    from pressmark.project.project import Project

_NAME = f"{properties.UNFINISHED}search"


@dataclass(frozen=True, slots=True)
class Left:
    """What an interrupted search has left to look at, ``again`` or for the first time.

    ``is_hopeless`` says that going on has ended the program again and again.
    """

    documents: tuple[DocumentId, ...]
    again: bool
    is_hopeless: bool


def keep(project: Project, run: Run, *, again: bool) -> None:
    """Keep that a run is under way."""
    with project.step("store_suggestions", recorded=False):
        told = {"run": run.key, "again": again, "left": -1, "tries": 0}
        properties.keep_json(project.db, _NAME, told)


def forget(project: Project) -> None:
    """Keep no search any more: it has ended, or was stopped by a person."""
    if properties.kept_json(project.db, _NAME) is not None:
        with project.step("store_suggestions", recorded=False):
            properties.keep_json(project.db, _NAME, None)


def left(project: Project, open_ones: Sequence[DocumentId]) -> Left | None:
    """Return what an interrupted search has left, or None; each question is a try.

    ``open_ones`` are the documents that are not done, which one that looks again is to
    look at.
    """
    told = properties.kept_json(project.db, _NAME)
    if not isinstance(told, dict) or not isinstance(told.get("run"), int):
        return None
    again = told.get("again") is True
    if again:
        seen = set(_seen_since(project, told["run"]))
        wanted: Collection[DocumentId] = [one for one in open_ones if one not in seen]
    else:
        layers = extracting.asked_layers(project, None)
        wanted = extracting.to_extract(project, layers)
    tries = 0
    if told.get("left") == len(wanted):
        tries = told["tries"] if isinstance(told.get("tries"), int) else MOST_TRIES
    with project.step("store_suggestions", recorded=False):
        kept = {**told, "left": len(wanted), "tries": tries + 1}
        properties.keep_json(project.db, _NAME, kept)
    return Left(tuple(wanted), again, tries >= MOST_TRIES)


def _seen_since(project: Project, run: int) -> list[DocumentId]:
    keys = runs.documents_since(project.db, run)
    return documents.uuids_of(project.db, keys)
