"""Reads what goes with a cue in a process of its own, which stays while it is wanted.

Importing this module does not import spaCy; its process does.
"""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from pressmark.errors import ExtractionError
from pressmark.extraction import by_marks, cue_worker
from pressmark.extraction.cue_worker import Answered, Asked
from pressmark.extraction.proposal import page_of
from pressmark.model.span import Span
from pressmark.model.stopwatch import Stopwatch
from pressmark.parenthood import let_go

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from pressmark.extraction.proposal import Proposal
    from pressmark.model.progress import Progress

_HEARD_EVERY = 0.05  # seconds between looks at the progress, which may cancel
_TRIES = 2
_SLOWEST = 120.0  # seconds for a start and a page, on any computer

_ENDED = (
    "The process that reads for proposals ended twice, perhaps for want of memory. "
    "Press the key again to start it anew."
)
_STUCK = (
    "Reading for a proposal took far too long, so it was given up. "
    "Select what was said by hand."
)


@dataclass(frozen=True, slots=True)
class _Page:
    text: str
    span: Span


class CueReader:
    """Proposes quotes for cues. One thread at a time may use it.

    The process starts at the first question, which takes seconds; later ones take a
    tenth of a second, and a little more where the text is another.
    """

    def __init__(self) -> None:
        """Begin without a process."""
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._asked = 0
        self._page: _Page | None = None

    @property
    def is_warm(self) -> bool:
        """Whether the process has read something and lives: the next is quick."""
        return self._page is not None and self._process is not None

    def read_ahead(self, text: str, progress: Progress) -> None:
        """Read the beginning of a text, so that the first cue in it is quick.

        Raises:
            Cancelled: The progress was told to stop.
            ExtractionError: The language model is missing, or the process ended.
        """
        if text.strip():
            self._ask(text, Span(0, 1), ahead=True, progress=progress)

    def propose(
        self, text: str, cue: Span, *, exact: bool, progress: Progress
    ) -> Proposal | None:
        """Return the quote that words of a text are the cue of, or None.

        Where the cue is not ``exact``, words around it that belong to it are added.
        Where the parse tells nothing, quotation marks do.

        Raises:
            Cancelled: The progress was told to stop.
            ExtractionError: The language model is missing, or the process ended.
        """
        found = self._ask(text, cue, exact=exact, progress=progress)
        return found or by_marks.propose(text, cue)

    def end(self) -> None:
        """End the process, if there is one; another question starts it anew."""
        process, connection = self._process, self._connection
        self._process = self._connection = self._page = None
        if process is None or connection is None:
            return
        connection.close()
        let_go(process)
        process.close()

    def _ask(
        self,
        text: str,
        cue: Span,
        *,
        progress: Progress,
        exact: bool = False,
        ahead: bool = False,
    ) -> Proposal | None:
        answer, page = self._answered(text, cue, progress, exact=exact, ahead=ahead)
        if answer.failed:
            if not answer.number:
                self.end()
            raise ExtractionError(answer.failed)
        self._page = _Page(text, page)
        return answer.proposal and answer.proposal.moved(page.start)

    def _answered(
        self, text: str, cue: Span, progress: Progress, *, exact: bool, ahead: bool
    ) -> tuple[Answered, Span]:
        """Return the answer, with the page that was read for it.

        A process that dies may have been short of memory just then: a new one is asked
        once more.
        """
        last = self._page.span if self._page and self._page.text == text else None
        page = page_of(text, cue, last)
        here = Span(cue.start - page.start, cue.end - page.start)
        read = page.covered(text)
        for _ in range(_TRIES):
            self._asked += 1
            asked = Asked(self._asked, read, None if ahead else here, exact=exact)
            try:
                connection = self._connection or self._start()
                connection.send(asked)
                return self._answer(connection, progress), page
            except (EOFError, OSError):
                self.end()
        raise ExtractionError(_ENDED)

    def _answer(self, connection: Connection, progress: Progress) -> Answered:
        """Return the answer to the last question; others were not waited for."""
        waited = Stopwatch()
        while True:
            progress.report(0, 0)
            if waited.passed() > _SLOWEST:
                self.end()
                raise ExtractionError(_STUCK)
            if connection.poll(_HEARD_EVERY):
                answer: Answered = connection.recv()
                if answer.number in (0, self._asked):
                    return answer

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=cue_worker.run, args=(theirs,), daemon=True, name="cues"
        )
        process.start()
        # Only the process may hold its end, or its death would not be noticed.
        theirs.close()
        self._process, self._connection = process, ours
        return ours
