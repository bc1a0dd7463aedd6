"""Runs the extraction in processes of its own, with progress and cancel.

Importing this module does not import spaCy; its workers do.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import TYPE_CHECKING

from pressmark.errors import ExtractionError
from pressmark.extraction import worker
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.worker import Failed, Started
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.layer import Layer
    from pressmark.model.progress import Progress

LONGEST = 2_000_000
"""Code points in the longest text that is taken: about 300,000 words."""

MOST_READ = 20_000_000
"""Code points after which a process makes way for a new one: some 4,000 articles.

The libraries keep a little memory of every text, which nothing else gives back.
"""

SLOWEST_START = 120.0
"""Seconds that the shortest text may take before it is given up."""

SLOWEST_SPEED = 500
"""Code points that are read in a second at least, on any computer."""

# One document at work and one waiting, so that a worker never waits for us and a
# stream of any length stays where it comes from.
_AHEAD = 2
_HEARD_EVERY = 0.1  # seconds between looks at the progress, which may cancel
_PATIENCE = 2.0  # seconds for a worker to end before it is killed

__all__ = ["LONGEST", "Failed", "extract"]


def extract(
    documents: Iterable[Document],
    layers: frozenset[Layer],
    *,
    jobs: int = 1,
    progress: Progress,
    total: int,
    guidance: Callable[[], Guidance] = Guidance,
    noticed: Callable[[str], None] | None = None,
) -> Generator[Bundle | Failed, None, None]:
    """Yield what is found in each document, as soon as it is done, in any order.

    ``jobs`` is the number of processes. Documents are taken one by one as there is
    room for them. Closing the iterator, or cancelling, ends the processes.

    ``guidance`` is asked for each document, so that what a person decides meanwhile
    holds for those to come. ``noticed`` is called with each notice for the person
    once, such as that a part of the extraction could not be loaded.

    Raises:
        Cancelled: The progress was told to stop.
        ExtractionError: The processes cannot be started.
    """
    waiting = _Waiting(iter(documents))
    crew = _Crew(partial(_Worker, layers, guidance), max(1, jobs))
    done = 0
    try:
        progress.report(done, total)
        while True:
            for failed in _give(crew, waiting):
                done += 1
                yield failed
            if not any(member.pending for member in crew.members):
                return
            for result in _hear(crew, waiting):
                if isinstance(result, Started):
                    crew.tell(result.notices, noticed)
                    continue
                done += 1
                yield result
            progress.report(done, total)
    finally:
        for member in crew.members:
            member.end()


def _give(crew: _Crew, waiting: _Waiting) -> Iterator[Failed]:
    """Hand documents to whoever has room; yield those that are too long."""
    while True:
        crew.dismiss_spent()
        able = [one for one in crew.members if not one.is_spent]
        member = min(able, key=lambda one: len(one.pending), default=None)
        if (member is None or member.pending) and len(crew.members) < crew.most:
            member = None
        elif member is None or len(member.pending) >= _AHEAD:
            return
        document = waiting.next()
        if document is None:
            return
        if len(document.text) > LONGEST:
            yield Failed(document.id, _too_long(document.text))
            continue
        if member is None:
            member = crew.hire()
            crew.members.append(member)
        member.give(document)


def _hear(crew: _Crew, waiting: _Waiting) -> Iterator[Bundle | Failed | Started]:
    """Yield what has come back; put a new worker where one has died."""
    members = crew.members
    ready = wait([member.connection for member in members], timeout=_HEARD_EVERY)
    for place, member in enumerate(members):
        if member.connection not in ready:
            if member.is_stuck:
                yield from _replace(crew, place, waiting, _STUCK)
            continue
        try:
            result = member.take()
        except (EOFError, OSError):
            if not member.started:
                raise ExtractionError(_NOT_STARTED) from None
            yield from _replace(crew, place, waiting, _DIED)
        else:
            yield result


def _replace(
    crew: _Crew, place: int, waiting: _Waiting, reason: str
) -> Iterator[Failed]:
    """Put a new worker in a place; the document at work fails, the others wait."""
    member = crew.members[place]
    member.end()
    waiting.put_back(list(member.pending)[1:])
    crew.members[place] = crew.hire()
    if member.pending:
        yield Failed(member.pending[0].id, reason)


_NOT_STARTED = (
    "The extraction could not be started: its process ended at once. "
    "Free some memory, or set Pressmark up again with packaging/run."
)
_DIED = (
    "The process that read this article ended, perhaps for want of memory. "
    "The others were not affected; try this one again by itself."
)
_STUCK = (
    "Reading this article took far longer than its length explains, so it was given up."
    " The others were not affected."
)


def _too_long(text: str) -> str:
    return Sentence(
        "The text has {:,} characters; the extraction takes up to {:,}. Split it into"
        " articles and import those.",
        len(text),
        LONGEST,
    )


@dataclass
class _Waiting:
    """Documents still to be given out; those of a dead worker come first."""

    source: Iterator[Document]
    returned: deque[Document] = field(default_factory=deque)

    def next(self) -> Document | None:
        if self.returned:
            return self.returned.popleft()
        return next(self.source, None)

    def put_back(self, documents: Iterable[Document]) -> None:
        self.returned.extend(documents)


@dataclass
class _Crew:
    """The processes at work, at ``most`` so many, and what was said of them."""

    hire: Callable[[], _Worker]
    most: int
    members: list[_Worker] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def dismiss_spent(self) -> None:
        """End the processes that have read enough and have nothing left to do."""
        for member in [one for one in self.members if one.is_spent]:
            if not member.pending:
                member.end()
                self.members.remove(member)

    def tell(
        self, notices: Iterable[str], noticed: Callable[[str], None] | None
    ) -> None:
        """Pass each notice on once, however many processes have it."""
        for notice in notices:
            if noticed is not None and notice not in self.told:
                noticed(notice)
            self.told.add(notice)


class _Worker:
    """One process, with the documents it has been given and not yet answered."""

    def __init__(
        self, layers: frozenset[Layer], guidance: Callable[[], Guidance]
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection: Connection
        self.connection, theirs = context.Pipe()
        self.pending: deque[Document] = deque()
        self.started = False
        self._since = monotonic()
        self._read = 0
        self._guidance = guidance
        self._told = guidance()
        self._process: SpawnProcess = context.Process(
            target=worker.run,
            args=(theirs, layers, self._told),
            daemon=True,
            name="extraction",
        )
        self._process.start()
        # Only the worker may hold its end, or its death would not be noticed.
        theirs.close()

    @property
    def is_spent(self) -> bool:
        """Whether it has been given as much as one process is to read."""
        return self._read >= MOST_READ

    @property
    def is_stuck(self) -> bool:
        """Whether the document at work takes far longer than any of its length."""
        if not self.started or not self.pending:
            return False
        allowed = SLOWEST_START + len(self.pending[0].text) / SLOWEST_SPEED
        return monotonic() - self._since > allowed

    def give(self, document: Document) -> None:
        if not self.pending:
            self._since = monotonic()
        self.pending.append(document)
        self._read += len(document.text)
        # If it has died, the next look at its connection says so.
        with suppress(OSError):
            if (guidance := self._guidance()) != self._told:
                self.connection.send(guidance)
                self._told = guidance
            self.connection.send(document)

    def take(self) -> Bundle | Failed | Started:
        """Return the next answer; the first is that it has started."""
        answer: Bundle | Failed | Started | str = self.connection.recv()
        self._since = monotonic()
        if isinstance(answer, Started):
            self.started = True
            return answer
        if isinstance(answer, str):
            raise ExtractionError(answer)
        self.pending.popleft()
        return answer

    def end(self) -> None:
        self.connection.close()
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
