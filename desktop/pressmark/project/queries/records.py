"""What was done in a project, and what people decided on suggestions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from pressmark.model.ids import DocumentId, StepId
from pressmark.project.queries.asking import asking
from pressmark.project.queries.steps import PARTS_OF_JOBS
from pressmark.project.suggestion_record import SuggestionRecord, gathered
from pressmark.store import decisions, documents, journal, properties, rows
from pressmark.store.sqlite_words import sqlite_errors

if TYPE_CHECKING:
    from pressmark.model.layer import Layer
    from pressmark.project.project import Project

R = TypeVar("R")

_BITE = 0.012
"""Seconds that counting may take before other things have their turn."""

_FIRST_BITE = 64
"""In how many documents is counted to learn how long that takes."""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One thing that was done. ``changes`` is the number of rows it changed."""

    id: StepId
    kind: str
    annotator: str
    at: str
    reverts: StepId | None
    changes: int
    documents: int


def suggestion_record(project: Project) -> SuggestionRecord:
    """Return what people decided on suggestions, by layer, version, time and score."""
    return exhausted(counted_record(project))


def exhausted(counting: Generator[object, None, R]) -> R:
    """Return what comes of something that is done bit by bit."""
    while True:
        try:
            next(counting)
        except StopIteration as ended:
            found: R = ended.value
            return found


def counted_record(project: Project) -> Generator[float, None, SuggestionRecord]:
    """Count what :func:`suggestion_record` returns, a hundredth of a second at a time.

    Yields the share that is done. Begin anew when a step has changed something.
    """
    suggested: Counter[decisions.Tally] = Counter()
    made: Counter[tuple[Layer, str | None]] = Counter()
    start, width = 0, _FIRST_BITE
    with sqlite_errors(project.path):
        last = rows.next_id(project.db, "document")
    while start < last:
        began, here = monotonic(), range(start, start + width)
        with sqlite_errors(project.path):
            for tally in decisions.of_suggestions(project.db, here):
                suggested[replace(tally, count=0)] += tally.count
            for layer, day, count in decisions.made_by_hand(project.db, here):
                made[layer, day] += count
        start += width
        took = monotonic() - began
        width = max(1, width // 2) if took > _BITE else width
        width = 2 * width if took < _BITE / 3 else width
        yield min(1.0, start / last)
    return gathered(
        [replace(tally, count=count) for tally, count in suggested.items()],
        [(layer, day, count) for (layer, day), count in made.items()],
    )


@asking
def history(
    project: Project,
    *,
    limit: int | None = None,
    document: DocumentId | None = None,
) -> list[HistoryStep]:
    """Return what was done, the newest last: all of it, or what changed a document."""
    key = None if document is None else documents.key_of(project.db, document)
    listed = []
    for step in journal.steps(
        project.db, limit=limit, document=key, without=PARTS_OF_JOBS
    ):
        changes, concerned = journal.size(project.db, step.id)
        listed.append(
            HistoryStep(
                id=step.id,
                kind=step.kind,
                annotator=step.annotator,
                at=step.at,
                reverts=step.reverts,
                changes=changes,
                documents=concerned,
            )
        )
    return listed


@asking
def name_list(project: Project) -> str:
    """Return the names that the extraction is to find, as a person wrote them."""
    return properties.name_list(project.db)
