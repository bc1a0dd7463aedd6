"""One process of the extraction, as whoever started it sees it.

Importing this module does not import spaCy; the process does.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from pressmark.errors import ExtractionError
from pressmark.extraction import worker
from pressmark.extraction.guidance import Guidance
from pressmark.extraction.worker import Failed, Started
from pressmark.model.stopwatch import Stopwatch
from pressmark.parenthood import let_go

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from pressmark.model.bundle import Bundle
    from pressmark.model.document import Document
    from pressmark.model.layer import Layer

MOST_READ = 20_000_000
"""Code points after which a process makes way for a new one: some 4,000 articles.

The libraries keep a little memory of every text, which nothing else gives back.
"""

SLOWEST_START = 120.0
"""Seconds that the shortest text may take before it is given up."""

SLOWEST_SPEED = 500
"""Code points that are read in a second at least, on any computer."""


class Member:
    """One process, with the documents it has been given and not yet answered."""

    def __init__(
        self, layers: frozenset[Layer], guidance: Callable[[], Guidance]
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection: Connection
        self.connection, theirs = context.Pipe()
        self.pending: deque[Document] = deque()
        self.started = False
        self._at_work = Stopwatch()
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
        # Who gives a document does not wait until a process reads that hangs.
        self._outbox: SimpleQueue[Document | Guidance | None] = SimpleQueue()
        self._sender = Thread(
            target=_send, args=(self.connection, self._outbox), daemon=True
        )
        self._sender.start()

    @property
    def is_spent(self) -> bool:
        """Whether it has been given as much as one process is to read."""
        return self._read >= MOST_READ

    @property
    def is_stuck(self) -> bool:
        """Whether the document at work takes far longer than any of its length.

        So does a process that has not even started by the time a short one takes.
        """
        if not self.pending:
            return False
        length = len(self.pending[0].text) if self.started else 0
        allowed = SLOWEST_START + length / SLOWEST_SPEED
        return self._at_work.passed() > allowed

    def give(self, document: Document) -> None:
        """Have a document read after those it has."""
        if not self.pending:
            self._at_work.begin()
        self.pending.append(document)
        self._read += len(document.text)
        if (guidance := self._guidance()) != self._told:
            self._outbox.put(guidance)
            self._told = guidance
        self._outbox.put(document)

    def take(self) -> Bundle | Failed | Started:
        """Return the next answer; the first is that it has started.

        Raises:
            EOFError: The process has ended.
            ExtractionError: It says that it cannot be used.
            OSError: The process has ended.
        """
        answer: Bundle | Failed | Started | str = self.connection.recv()
        self._at_work.begin()
        if isinstance(answer, Started):
            self.started = True
            return answer
        if isinstance(answer, str):
            raise ExtractionError(answer)
        self.pending.popleft()
        return answer

    def end(self) -> int | None:
        """End the process; return its exit code where it had ended by itself."""
        code = self._process.exitcode
        let_go(self._process)
        self._outbox.put(None)
        self._sender.join()
        self.connection.close()
        self._process.close()
        return code


def _send(
    connection: Connection, outbox: SimpleQueue[Document | Guidance | None]
) -> None:
    """Send what is to be sent, until there is nothing more or nobody to take it."""
    # If the process has died, the next look at the connection says so.
    with suppress(OSError):
        while (one := outbox.get()) is not None:
            connection.send(one)
