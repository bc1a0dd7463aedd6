"""How long the window is not there for the person while suggestions are found.

Run as ``python -m tests.benchmarks.event_loop``. Real articles are looked through by
the worker, what is found is stored as it comes, and a person scrolls and accepts all
the while. A timer that is due all the time tells how long the window's thread was at
something else: one event, and what came with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pressmark.errors import PressmarkError
from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.review import is_open
from pressmark.paths import sample_articles
from pressmark.project.project import Project
from pressmark.project.transfer import import_sources
from tests.benchmarks.our_window import shown_window

AT_MOST = 0.05
"""Seconds that no event of the window may take."""

_ACTS_EVERY = 120
"""Milliseconds between two things that the person does."""

_PATIENCE = 600_000
"""Milliseconds after which a search is given up."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """How long the window was at something else at a time, in seconds.

    ``busy`` are seconds of the processor that its thread took, ``waited`` those of the
    clock, in which on a busy machine others had the processor.
    """

    busy: Sequence[float]
    waited: Sequence[float]
    decisions: int

    @property
    def longest(self) -> float:
        """The longest time of the processor that one event took."""
        return max(self.busy)

    def line(self) -> str:
        """Return what was measured, in words, in thousandths."""
        said = [
            f"{name}: longest {1000 * max(found):.0f} ms, 95th percentile"
            f" {1000 * quantiles(found, n=20)[-1]:.1f} ms"
            for name, found in (("processor", self.busy), ("clock", self.waited))
        ]
        return f"{len(self.busy)} gaps, {self.decisions} decisions; " + "; ".join(said)


class Probe(QObject):
    """Notes how long it takes until the window comes back to it."""

    def __init__(self) -> None:
        super().__init__()
        self.busy: list[float] = []
        self.waited: list[float] = []
        self._last = (thread_time(), perf_counter())
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._note)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch until the end."""
        self._last = (thread_time(), perf_counter())
        self._timer.start()
        yield
        self._timer.stop()

    def _note(self) -> None:
        now = (thread_time(), perf_counter())
        self.busy.append(now[0] - self._last[0])
        self.waited.append(now[1] - self._last[1])
        self._last = now


class Person(QObject):
    """Scrolls and accepts suggestions as long as there are some."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._turn = 0
        self._way = "next_article"
        self.decisions = 0
        self._timer = QTimer(self, interval=_ACTS_EVERY)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def stop(self) -> None:
        """Do nothing any more."""
        self._timer.stop()

    def _act(self) -> None:
        self._turn += 1
        bar = self._window.article.view.verticalScrollBar()
        if self._turn % 2:
            bar.setValue((bar.value() + 200) % max(1, bar.maximum()))
        elif self._has_more():
            self._window.run("accept")
            self.decisions += 1
        else:
            before = self._window.focus.document
            self._window.run(self._way)
            if self._window.focus.document == before:
                ways = {"next_article", "previous_article"}
                self._way = (ways - {self._way}).pop()

    def _has_more(self) -> bool:
        current = self._window.focus.current()
        if current is None or not is_open(current):
            self._window.run("next_open")
            current = self._window.focus.current()
        return current is not None and is_open(current)


def measured(sources: Sequence[Path], *, times: int = 1) -> Gaps:
    """Measure while suggestions are found in articles, each so many times over."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "measured.pressmark"
        with Project.create(path, "ro") as project:
            import_sources(project, _copies(sources, folder, times))
        with shown_window(path) as window:
            probe, person = Probe(), Person(window)
            with probe.watching():
                window.run("find_suggestions")
                _wait(window)
            person.stop()
            return Gaps(probe.busy, probe.waited, person.decisions)


def _copies(sources: Sequence[Path], folder: Path, times: int) -> list[Path]:
    made = []
    for number in range(times):
        for source in sources:
            copy = folder / f"{source.stem} {number}{source.suffix}"
            text = source.read_text("utf-8")
            # A text that a project has already would not be imported again.
            copy.write_text(f"{text.rstrip()}\n\nCopy {number}.\n", "utf-8")
            made.append(copy)
    return made


def _wait(window: MainWindow) -> None:
    clock = QElapsedTimer()
    clock.start()
    while window.opening.is_busy() and clock.elapsed() < _PATIENCE:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if window.opening.is_busy():
        raise PressmarkError("The search for suggestions did not end.")


if __name__ == "__main__":
    print(measured(sample_articles(), times=6).line())  # noqa: T201  (a script)
