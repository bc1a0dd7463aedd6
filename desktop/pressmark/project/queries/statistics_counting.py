"""How much there is of everything: what the statistics page and the shell both show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, TypeVar

from pressmark.errors import NotFoundError
from pressmark.model import filters
from pressmark.model.attribution import QuoteKind
from pressmark.model.filters import Filter
from pressmark.model.review import Status
from pressmark.project.queries.asking import asking
from pressmark.project.queries.documents import document_keys
from pressmark.project.queries.statistics_figures import (
    OUTCOMES,
    Decided,
    Mentioned,
    OutletFigures,
    Party,
    Position,
    Speaker,
    Statistics,
    WorkedOn,
    WorkingTime,
    added,
)
from pressmark.store import runs, working_time
from pressmark.store import statistics as counts
from pressmark.store.interrupting import interruptible
from pressmark.unfinished import temporary_folder

if TYPE_CHECKING:
    from pressmark.model.progress import Progress
    from pressmark.project.project import Project
    from pressmark.store.connection import Connection

__all__ = ["STANDING", "Statistics", "annotators", "statistics", "statistics_of_copy"]

T = TypeVar("T")

STANDING = counts.STANDING
"""The statuses of all but what was rejected."""

_STEPS = 11
"""How many times counting reports, and can be stopped."""

_LAYERS = {table: layer for layer, table in runs.TABLES.items()}


@asking
def annotators(project: Project) -> list[str]:
    """Return who has done anything at an article, in the order they began."""
    return counts.annotators(project.db)


@asking
def statistics(
    project: Project,
    asked: Filter = filters.EVERYTHING,
    *,
    annotator: str | None = None,
    statuses: Collection[Status] = STANDING,
    progress: Progress | None = None,
) -> Statistics:
    """Return counts over the whole project, or over the documents that fit a filter.

    With an ``annotator``, only what that one decided last, and the documents that one
    worked on. Labels, speakers, outlets and whoever is mentioned are counted among the
    annotations of some ``statuses``.

    Raises:
        Cancelled: The progress was told to stop.
        NotFoundError: Nobody is called like that.
    """
    who = None if annotator is None else _key_of(project.db, annotator)
    keys = frozenset(document_keys(project, asked)) if asked else None
    scope = counts.Scope(keys, who, frozenset(statuses))
    return _Counting(project.db, scope, progress).done(filters.render(asked), annotator)


def statistics_of_copy(
    project: Project,
    asked: Filter = filters.EVERYTHING,
    *,
    annotator: str | None = None,
    statuses: Collection[Status] = STANDING,
    progress: Progress,
) -> Statistics:
    """Count on a snapshot, so that work on the project can go on. Any thread.

    Raises:
        Cancelled, NotFoundError: As :func:`statistics`.
    """
    with temporary_folder() as folder:
        copy = folder / "snapshot.pressmark"
        project.snapshot(copy, progress)
        with type(project).open(copy, project.annotator, read_only=True) as snapshot:
            return statistics(
                snapshot,
                asked,
                annotator=annotator,
                statuses=statuses,
                progress=progress,
            )


def _key_of(db: Connection, annotator: str) -> int:
    found = counts.annotator_called(db, annotator)
    if found is None:
        known = ", ".join(counts.annotators(db)) or "nobody"
        raise NotFoundError(
            "Nobody called “{}” has worked on this project; these have: {}.",
            annotator,
            known,
        )
    return found


class _Counting:
    """Counts in steps, and says how far it is."""

    def __init__(
        self, db: Connection, scope: counts.Scope, progress: Progress | None
    ) -> None:
        self._db = db
        self._scope = scope
        self._progress = progress
        self._done = 0

    def done(self, asked: str, annotator: str | None) -> Statistics:
        """Return what is counted."""
        db, scope = self._db, self._scope
        with interruptible(db, self._report):
            noted = self._next(counts.notes(db, scope))
            return Statistics(
                asked=asked,
                annotator=annotator,
                counted=scope.statuses,
                documents=self._next(counts.documents_by_state(db, scope)),
                entities=self._next(counts.entities_by_type(db, scope)),
                statuses=self._next(counts.annotations_by_status(db, scope)),
                labels=self._next(counts.annotations_by_label(db, scope)),
                notes=noted[0],
                open_notes=noted[1],
                decisions=self._next(self._decided()),
                mentioned=self._next(self._mentioned()),
                speakers=self._next(self._speakers()),
                outlets=self._next(self._outlets()),
                positions=self._next(self._positions()),
                time=self._next(self._time()),
            )

    def _report(self) -> None:
        if self._progress is not None:
            self._progress.report(self._done, _STEPS)

    def _next(self, found: T) -> T:
        self._done += 1
        self._report()
        return found

    def _decided(self) -> tuple[Decided, ...]:
        found: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
        for row in counts.decisions(self._db, self._scope):
            key = (row.day or "", row.annotator, row.table)
            found[key][row.outcome] += row.count
        return tuple(
            Decided(day, who, _LAYERS[table], {name: of[name] for name in OUTCOMES})
            for (day, who, table), of in sorted(found.items())
        )

    def _mentioned(self) -> tuple[Mentioned, ...]:
        found = counts.mentioned(self._db, self._scope)
        named = self._parties(key for key, _, _ in found)
        listed = [Mentioned(named[key], *numbers) for key, *numbers in found]
        listed.sort(key=lambda one: (-one.mentions, one.entity.name, one.entity.id))
        return tuple(listed)

    def _speakers(self) -> tuple[Speaker, ...]:
        kinds: dict[int | None, Counter[str]] = defaultdict(Counter)
        articles: dict[int | None, int] = {}
        for key, kind, number in counts.quoted(self._db, self._scope):
            if kind is None:
                articles[key] = number
            else:
                kinds[key][kind] = number
        named = self._parties(kinds)
        listed = [
            Speaker(named[key], {kind.value: of[kind] for kind in QuoteKind}, number)
            for key, of in kinds.items()
            for number in [articles[key]]
        ]
        listed.sort(key=lambda one: (-one.quotes, one.entity.name, one.entity.id or ""))
        return tuple(listed)

    def _outlets(self) -> tuple[OutletFigures, ...]:
        stances: dict[str, Counter[str]] = defaultdict(Counter)
        for outlet, polarity, number in counts.outlet_stances(self._db, self._scope):
            stances[outlet][polarity] = number
        articles = dict(counts.outlets(self._db, self._scope))
        listed = [
            OutletFigures(name, articles.get(name, 0), dict(stances.get(name, {})))
            for name in articles.keys() | stances.keys()
        ]
        return tuple(
            sorted(
                listed,
                key=lambda one: (-sum(one.stances.values()), -one.articles, one.name),
            )
        )

    def _positions(self) -> tuple[Position, ...]:
        found: dict[tuple[int | None, int | None, str], Counter[str]]
        found = defaultdict(Counter)
        for holder, target, topic, polarity, number in counts.positions(
            self._db, self._scope
        ):
            found[holder, target, topic or ""][polarity] += number
        named = self._parties(key for both in found for key in both[:2])
        listed = [
            Position(
                named[holder],
                Party(None, topic) if target is None else named[target],
                dict(of),
            )
            for (holder, target, topic), of in found.items()
        ]
        return tuple(
            sorted(
                listed,
                key=lambda one: (
                    -sum(one.stances.values()),
                    *(one.holder.name, one.target.name),
                    *(one.holder.id or "", one.target.id or ""),
                ),
            )
        )

    def _time(self) -> WorkingTime:
        spent = working_time.spent(self._db, self._scope)
        seconds: Counter[int] = Counter()
        for one in spent:
            seconds[one.document] += one.seconds
        titled = working_time.titled(self._db, list(seconds))
        articles = [WorkedOn(*titled[key], number) for key, number in seconds.items()]
        articles.sort(key=lambda one: (-one.seconds, one.title, one.id))
        days = added((one.day, one.seconds) for one in spent)
        who = added((one.annotator, one.seconds) for one in spent)
        return WorkingTime(
            tuple(articles), dict(sorted(days.items())), dict(sorted(who.items()))
        )

    def _parties(self, keys: Iterable[int | None]) -> dict[int | None, Party]:
        """Return entities by their keys; None leads to one without a name.

        So does the key of one that is not there, as in a damaged file.
        """
        wanted = {key for key in keys if key is not None}
        found = counts.entities_called(self._db, wanted)
        nobody = Party(None, "")
        named: dict[int | None, Party] = dict.fromkeys({None, *wanted}, nobody)
        return named | {key: Party(*of) for key, of in found.items()}
