"""Long work off the GUI thread: jobs compute, their starter writes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import (
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from pressmark.errors import PressmarkError
from pressmark.gui.crashes.catching import logged
from pressmark.gui.work.going import going
from pressmark.model.progress import Cancelled

_LOG = logging.getLogger(__name__)
_REPORT_EVERY = 0.05
"""Seconds between two announcements of progress: the eye needs no more."""
_WAIT = 0.05
"""Seconds between two looks at whether a job that waits for an answer is to stop."""
_PATIENCE = 1.5
"""Seconds that jobs have to stop in before they are let go."""
_HOLD = 20
"""Milliseconds between two looks at whether a long command has ended."""

Work = Callable[["Job"], Any]
Answer = Callable[[Any], Any]


def _no_answer(_question: object) -> None:
    return None


def _no_way() -> None:
    """Do nothing: nobody waits for a job that has not been started."""


@dataclass(eq=False)
class _Question:
    asked: object
    answered: Event = field(default_factory=Event)
    answer: object = None
    error: BaseException | None = None


class Job(QObject):
    """One piece of long work, as the window sees it.

    The work is called on the worker thread with the job, which is its ``Progress``. It
    changes nothing; for what has to be done on the GUI thread it asks with :meth:`ask`,
    and waits. Of ``succeeded``, ``failed`` and ``cancelled`` exactly one is emitted,
    followed by ``ended``, all of them heard on the GUI thread.

    What it has done is lost where it is stopped if it ``loses``, as half a file is.
    One that takes very long ``makes_way`` for all others: its work calls
    :meth:`make_way` wherever they may be done before it goes on.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _asked = Signal(object)
    _finished = Signal(object)

    def __init__(
        self,
        title: str,
        work: Work,
        *,
        answer: Answer = _no_answer,
        loses: bool = False,
        makes_way: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.loses = loses
        self.makes_way = makes_way
        self.way: Callable[[], None] = _no_way
        self._work = work
        self._answer = answer
        self._stop = Event()
        self._is_abandoned = False
        self._is_interrupted = False
        self._reported = 0.0
        self._held: list[Callable[[], None]] = []
        queued = Qt.ConnectionType.QueuedConnection
        self._asked.connect(self._on_asked, queued)
        self._finished.connect(self._on_finished, queued)

    def cancel(self) -> None:
        """Ask the work to stop. It does so at its next report or question."""
        self._stop.set()

    def interrupt(self) -> None:
        """Ask the work to stop for now, because its project closes."""
        self._is_interrupted = True
        self._stop.set()

    @property
    def is_interrupted(self) -> bool:
        """Whether it was stopped only because its project closes."""
        return self._is_interrupted

    def abandon(self) -> None:
        """Have it ended for all who hear of it, whatever its work goes on doing."""
        self._stop.set()
        self._is_abandoned = True
        self._held = [self.cancelled.emit, self.ended.emit]
        self._let_go()

    def is_cancelling(self) -> bool:
        """Whether the work has been asked to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Say how far the work is. Called by the work, on its own thread.

        Raises:
            Cancelled: The job was told to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        due = done >= total or monotonic() - self._reported >= _REPORT_EVERY
        if total and due:
            self._reported = monotonic()
            self.progressed.emit(done, total)

    def make_way(self) -> None:
        """Have what waits done first. Called by the work, on its own thread."""
        if not self._stop.is_set():
            self.way()

    def ask(self, question: object) -> Any:  # noqa: ANN401  (as the answerer says)
        """Have a question answered on the GUI thread, and wait for the answer.

        Raises:
            Cancelled: The job was told to stop before the answer came.
        """
        asked = _Question(question)
        self._asked.emit(asked)
        while not asked.answered.wait(_WAIT):
            if self._stop.is_set():
                raise Cancelled
        if asked.error is not None:
            raise asked.error
        return asked.answer

    def run(self) -> None:
        """Do the work and say how it ended. Called on the worker thread."""
        how: tuple[object, ...]
        try:
            self.report(0, 0)
            how = ("succeeded", self._work(self))
        except Cancelled:
            how = ("cancelled",)
        except Exception as error:  # noqa: BLE001  (a thread would swallow it)
            if not isinstance(error, PressmarkError):
                _LOG.error("The job “%s” died", self.title)
                logged(type(error), error, error.__traceback__)
            how = ("failed", error)
        # What was abandoned may be gone as far as Qt is concerned.
        if not self._is_abandoned:
            self._finished.emit(how)

    @Slot(object)
    def _on_finished(self, how: tuple[str, *tuple[object, ...]]) -> None:
        if self._is_abandoned:
            return
        ending, *values = how
        self._held += [partial(getattr(self, ending).emit, *values), self.ended.emit]
        self._let_go()

    @Slot(object)
    def _on_asked(self, question: _Question) -> None:
        self._held.append(partial(self._reply, question))
        self._let_go()

    @Slot()
    def _let_go(self) -> None:
        """Have heard what came, in its order, unless a command is in its step."""
        if going.is_under_way():
            QTimer.singleShot(_HOLD, self, self._let_go)
            return
        while self._held:
            self._held.pop(0)()

    def _reply(self, question: _Question) -> None:
        # Answered even when stopped: what was handed over is not to be lost.
        try:
            question.answer = self._answer(question.asked)
        except Exception as error:  # noqa: BLE001  (it fails the job, not the window)
            question.error = error
        question.answered.set()


class JobRunner(QObject):
    """Runs jobs one after the other on one worker thread.

    Those that make way come last, and pause for what is started while they are at work.
    ``queued`` carries a job that has to wait for those before it, and ``started`` also
    one that goes on after a pause.
    """

    started = Signal(object)
    queued = Signal(object)
    ended = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: list[Job] = []
        self._is_stuck = False
        self._thread = Thread(target=self._work_off, name="jobs", daemon=True)
        self._thread.start()

    def start(self, job: Job) -> None:
        """Run a job when those before it have ended."""
        place = len(self._jobs)
        if not job.makes_way:
            place -= sum(one.makes_way for one in self._jobs)
        self._jobs.insert(place, job)
        job.way = self._make_way
        job.ended.connect(partial(self._on_ended, job))
        self._waiting.put(job)
        (self.queued if place else self.started).emit(job)

    def current(self) -> Job | None:
        """Return the job that is at work, or None."""
        return self._jobs[0] if self._jobs else None

    def waiting(self) -> list[Job]:
        """Return the jobs that wait for the one that is at work."""
        return self._jobs[1:]

    def is_busy(self) -> bool:
        """Whether a job is at work or waits."""
        return bool(self._jobs)

    def would_lose(self) -> list[Job]:
        """Return the jobs whose work would be lost if they were stopped now."""
        return [job for job in self._jobs if job.loses and not job.is_cancelling()]

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs:
            job.cancel()

    def stop_all(self, patience: float = _PATIENCE) -> None:
        """Stop every job and return when all have ended and been heard of.

        What does not stop within ``patience`` seconds is let go: it ends for all who
        hear of it, and its thread with the program.
        """
        for job in self._jobs:
            if not job.is_cancelling():
                job.interrupt()
        if self._jobs:
            waiting = QEventLoop()
            self.idle.connect(waiting.quit)
            enough = QTimer(waiting, singleShot=True)
            enough.timeout.connect(waiting.quit)
            enough.start(round(1000 * patience))
            waiting.exec()
        for job in tuple(self._jobs):
            _LOG.warning("The job “%s” did not stop and was let go", job.title)
            self._is_stuck = True
            job.abandon()

    def close(self, timeout: float = 15.0) -> None:
        """Stop every job and end the worker thread; wait ``timeout`` seconds for it."""
        self.cancel_all()
        self._waiting.put(None)
        self._thread.join(0 if self._is_stuck else timeout)

    def _work_off(self) -> None:
        while (job := self._waiting.get()) is not None:
            job.run()

    def _make_way(self) -> None:
        """Do what has been started meanwhile. On the worker thread, within a job."""
        later: list[Job | None] = []
        with suppress(Empty):
            while True:
                job = self._waiting.get_nowait()
                if job is None or job.makes_way:
                    later.append(job)
                else:
                    job.run()
        for job in later:
            self._waiting.put(job)

    def _on_ended(self, job: Job) -> None:
        was_current = self._jobs[0] is job
        self._jobs.remove(job)
        self.ended.emit(job)
        if not self._jobs:
            self.idle.emit()
        elif was_current:
            self.started.emit(self._jobs[0])
