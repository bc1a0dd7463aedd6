"""Looking for suggestions: one run over documents, and which documents to look at."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from pressmark.model import filters
from pressmark.model.bundle import Bundle
from pressmark.model.document import DocumentState
from pressmark.project import (
    commands,
    extracting,
    precedents,
    queries,
    unfinished_search,
)

if TYPE_CHECKING:
    from pressmark.gui.work.jobs import Job
    from pressmark.model.document import Document
    from pressmark.model.ids import DocumentId, StepId
    from pressmark.project.project import Project
    from pressmark.settings import Settings

_SAVE_EVERY = 1.0
"""Seconds of suggestions that are stored together."""

_BITE = 3_000
"""How many code points of articles get their suggestions stored at a time."""

_PAGE = 500
"""How many documents are asked for at once."""


def unfinished(project: Project) -> list[DocumentId]:
    """Return the documents that are neither done nor skipped, in order of arrival."""
    states = (DocumentState.TODO, DocumentState.OPEN)
    unfinished_ones = filters.parse(f"state:{','.join(states)}")
    keys = queries.document_keys(project, unfinished_ones)
    return [
        row.id
        for start in range(0, len(keys), _PAGE)
        for row in queries.document_rows(project, keys[start : start + _PAGE])
    ]


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that the work wants to read."""

    id: DocumentId


class Search:
    """A run over documents: worked on one thread, the project used on the other.

    It asks the other thread for each document as :class:`Unread`, to store with None,
    and has it told with a text what the extraction does without. What waits when the
    work is stopped is stored then.
    """

    def __init__(
        self,
        project: Project,
        wanted: list[DocumentId],
        settings: Settings,
        *,
        again: bool,
        goes_on: bool = False,
    ) -> None:
        self._project = project
        self._wanted = wanted
        self._jobs = settings.jobs
        self._settings = settings
        self._step = _last_step(project)
        self._guidance = precedents.guidance(project, settings)
        self._layers = extracting.asked_layers(project, None)
        self._run = extracting.start_run(project, self._layers)
        if not goes_on:
            unfinished_search.keep(project, self._run, again=again)
        self._waiting: list[Bundle | extracting.Failed] = []
        self._documents = 0
        self._suggestions = 0
        self._failures: list[tuple[str, str]] = []

    def work(self, job: Job) -> None:
        """Extract. On the worker thread."""
        saved = 0.0
        for result in extracting.extract_documents(
            (job.ask(Unread(document)) for document in self._wanted),
            self._layers,
            total=len(self._wanted),
            jobs=self._jobs,
            progress=_Courteous(job),
            guidance=lambda: self._guidance,
            noticed=job.ask,
        ):
            self._waiting.append(result)
            if monotonic() - saved >= _SAVE_EVERY:
                self._have_stored(job)
                saved = monotonic()
        self._have_stored(job)

    def _have_stored(self, job: Job) -> None:
        while job.ask(None):
            """Let the window do other things between two bites."""

    def read(self, unread: Unread) -> Document:
        """Return what the work asks for. On the GUI thread."""
        return queries.document(self._project, unread.id)

    def save(self) -> None:
        """Store all that waits. On the GUI thread, when the work has ended."""
        while self.save_some():
            """Nobody goes on before all is stored."""

    def forget(self) -> None:
        """Have nothing left to go on with: it has ended, or a person stopped it."""
        unfinished_search.forget(self._project)

    def save_some(self) -> bool:
        """Store some of what waits, and return whether more does.

        On the GUI thread, while the work waits: so little that nobody notices it.
        """
        number, length = 0, 0
        for number, one in enumerate(self._waiting, start=1):  # noqa: B007  (how many it came to)
            length += len(one.document.text) if isinstance(one, Bundle) else 0
            if length >= _BITE:
                break
        waiting, self._waiting = self._waiting[:number], self._waiting[number:]
        found = [one for one in waiting if not isinstance(one, extracting.Failed)]
        for one in waiting:
            if isinstance(one, extracting.Failed):
                name = queries.document(self._project, one.document).name
                self._failures.append((name, one.reason))
        if found:
            self._suggestions += commands.store_suggestions(
                self._project, self._run, found
            )
            self._documents += len(found)

        step = _last_step(self._project)
        if step != self._step:
            # What was decided meanwhile holds for the articles still to be read.
            self._step = step
            self._guidance = precedents.guidance(self._project, self._settings)
        return bool(self._waiting)

    def report(self) -> extracting.SuggestReport:
        """Return what has been found so far."""
        return extracting.SuggestReport(
            self._documents, self._suggestions, tuple(self._failures)
        )


class _Courteous:
    """The progress of a search, which waits while other work is done."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def report(self, done: int, total: int) -> None:
        self._job.make_way()
        self._job.report(done, total)


def _last_step(project: Project) -> StepId | None:
    """Return the last thing that was done, but for storing what a run found."""
    return next((step.id for step in queries.history(project, limit=1)), None)
