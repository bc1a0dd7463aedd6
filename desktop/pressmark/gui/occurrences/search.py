"""Looking for every place with the same words, a little at a time."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.project import queries

if TYPE_CHECKING:
    from collections.abc import Collection

    from pressmark.model.sought import Sought
    from pressmark.model.span import Span
    from pressmark.project.project import Project
    from pressmark.project.queries import DocumentKey

MOST = 10_000
"""How many places are looked for at most; nobody looks through more of them."""

_SMALL, _LARGE = 4, 64
"""The fewest and the most documents that are looked through together."""
_AT_ONCE = 0.02
"""Seconds for which documents are looked through before the window has its turn."""


class OccurrenceSearch(QObject):
    """Goes through documents on the window's thread, in turns with it.

    ``found`` carries places of the documents looked through, ``progressed`` how many of
    how many that were; ``ended`` says whether all places are known.
    """

    found = Signal(object)
    progressed = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._sought: Sought | None = None
        self._keys: list[DocumentKey] = []
        self._within: Span | None = None
        self._on_page = False
        self._done = 0
        self._count = 0
        self._page = _SMALL
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether there are documents still to be looked through."""
        return self._timer.isActive()

    def start(
        self,
        sought: Sought,
        *,
        first: DocumentKey,
        among: Collection[DocumentKey] | None = None,
        within: Span | None = None,
        on_page: bool = False,
    ) -> None:
        """Look through documents, from the first one on.

        ``among`` leaves out others, and ``within`` other parts of the documents;
        ``on_page`` looks at page labels instead of mentions.
        """
        self.stop()
        found = queries.occurrence_keys(self._project, sought, among)
        self._keys = sorted(found, key=lambda key: key != first)
        self._sought, self._within, self._on_page = sought, within, on_page
        self._done = self._count = 0
        self._timer.start()
        # Few documents are looked through at once, so that nothing flickers.
        self._go_on()

    def stop(self) -> None:
        """Leave the rest."""
        self._timer.stop()

    def _go_on(self) -> None:
        began = perf_counter()
        while self._done < len(self._keys) and self._count < MOST:
            page = self._keys[self._done : self._done + self._page]
            self._done += len(page)
            before = perf_counter()
            self._look_through(page)
            took = perf_counter() - before
            # Documents are long or short: as many as a quarter of a turn is enough for.
            wanted = self._page * 2 if took < _AT_ONCE / 4 else self._page // 2
            self._page = min(max(wanted, _SMALL), _LARGE)
            if perf_counter() - began > _AT_ONCE:
                self.progressed.emit(self._done, len(self._keys))
                return
        self._timer.stop()
        self.progressed.emit(self._done, len(self._keys))
        self.ended.emit(self._done >= len(self._keys))

    def _look_through(self, page: list[DocumentKey]) -> None:
        if self._sought is None:
            return
        places = queries.occurrences(
            self._project, page, self._sought, self._within, on_page=self._on_page
        )
        if places:
            self._count += len(places)
            self.found.emit(places)
