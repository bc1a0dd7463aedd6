"""Runs the extraction in processes of its own, with progress and cancel.

Importing this module does not import spaCy; its workers do.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from pressmark.errors import ExtractionError
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.member import Member
from pressmark.extraction.worker import Failed, Started
from pressmark.saying import Sentence

if TYPE_CHECKING:
    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.ids import DocumentId
    from pressmark.model.layer import Layer
    from pressmark.model.progress import Progress

LONGEST = 2_000_000
"""Code points in the longest text that is taken: about 300,000 words."""

# One document at work and one waiting, so that a worker never waits for us and a
# stream of any length stays where it comes from.
_AHEAD = 2
_HEARD_EVERY = 0.1  # seconds between looks at the progress, which may cancel

_MOST_DEATHS = 10
"""Documents in a row whose reading ended a process twice, before all is given up."""

_LOG = logging.getLogger(__name__)

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
    room for them. Closing the iterator, or cancelling, ends the processes. A document
    at whose reading a process dies is read once more, in a new one, before it is given
    up; so it need not suffer for what the computer was short of just then.

    ``guidance`` is asked for each document, so that what a person decides meanwhile
    holds for those to come. ``noticed`` is called with each notice for the person
    once, such as that a part of the extraction could not be loaded.

    Raises:
        Cancelled: The progress was told to stop.
        ExtractionError: The processes cannot be started, or die again and again.
    """
    waiting = _Waiting(iter(documents))
    crew = _Crew(partial(Member, layers, guidance), max(1, jobs))
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
            if member.is_stuck and not member.started:
                yield from _replace_dead(crew, place, waiting)
            elif member.is_stuck:
                yield from _replace(crew, place, waiting, _STUCK)
            continue
        try:
            result = member.take()
        except (EOFError, OSError):
            yield from _replace_dead(crew, place, waiting)
        else:
            crew.is_alive(started=isinstance(result, Started))
            yield result


def _replace_dead(crew: _Crew, place: int, waiting: _Waiting) -> Iterator[Failed]:
    """Put a new process in the place of one that died, for the same documents."""
    member = crew.members[place]
    if not member.started:
        crew.false_starts += 1
        if crew.false_starts > 1:
            raise ExtractionError(_NOT_STARTED)
    elif member.pending and waiting.is_known(member.pending[0]):
        crew.deaths += 1
        if crew.deaths >= _MOST_DEATHS:
            raise ExtractionError(_KEEPS_DYING)
        yield from _replace(crew, place, waiting, _DIED)
        return
    _replace_by_new(crew, place, waiting, member.pending)


def _replace(
    crew: _Crew, place: int, waiting: _Waiting, reason: str
) -> Iterator[Failed]:
    """Put a new process in a place; the document at work fails, the others wait."""
    pending = list(crew.members[place].pending)
    _replace_by_new(crew, place, waiting, pending[1:])
    for document in pending[:1]:
        yield Failed(document.id, reason)


def _replace_by_new(
    crew: _Crew, place: int, waiting: _Waiting, again: Iterable[Document]
) -> None:
    waiting.put_back(again)
    code = crew.members[place].end()
    _LOG.warning("A process of the extraction was replaced (exit code %s)", code)
    crew.members[place] = crew.hire()


_NOT_STARTED = (
    "The extraction could not be started: its process ended at once, "
    "or never answered. "
    "Free some memory, or set Pressmark up again with packaging/run."
)
_DIED = (
    "The process that read this article ended twice, perhaps for want of memory. "
    "The others were not affected; try this one again by itself."
)
_KEEPS_DYING = (
    "The extraction was given up, for its process ended again and again. What was found"
    " is kept. Free some memory, or set Pressmark up again with packaging/run."
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
    tried: set[DocumentId] = field(default_factory=set)

    def next(self) -> Document | None:
        if self.returned:
            return self.returned.popleft()
        return next(self.source, None)

    def put_back(self, documents: Iterable[Document]) -> None:
        self.returned.extend(documents)

    def is_known(self, document: Document) -> bool:
        """Whether this has been asked before, as at each death of a process."""
        known = document.id in self.tried
        self.tried.add(document.id)
        return known


@dataclass
class _Crew:
    """The processes at work, at ``most`` so many, and what was said of them."""

    hire: Callable[[], Member]
    most: int
    members: list[Member] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    false_starts: int = 0
    deaths: int = 0

    def is_alive(self, *, started: bool) -> None:
        """Take note that a process has answered; ``started`` says with what."""
        self.false_starts = 0
        if not started:
            self.deaths = 0

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
