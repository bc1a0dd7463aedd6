"""What is done in idle moments, so that nobody waits for it later."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.deferring import import_next
from pressmark.errors import PressmarkError
from pressmark.project import queries

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from pressmark.gui.documents.document_list import DocumentListModel
    from pressmark.gui.work.focus import Focus

_PATIENCE = 120
"""Milliseconds without a step before anything is done."""

_BITE = 0.008
"""Seconds that a piece of the work takes, less than a person notices."""


class Foresight(QObject):
    """Reads the next article of the list, and gets the project ready for decisions.

    Before that it has everything imported that was put off to be there sooner;
    ``imported`` says that this is done.
    """

    imported = Signal()

    def __init__(
        self,
        focus: Focus,
        documents: DocumentListModel,
        changed: SignalInstance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._documents = documents
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._work)
        for signal in (focus.project_changed, focus.bundle_changed, changed):
            signal.connect(self._wait)
        self._wait()

    def _wait(self) -> None:
        self._idle.start(_PATIENCE)

    def _work(self) -> None:
        if import_next():
            self._idle.start(1)
            return
        self.imported.emit()
        if not self._focus.is_open:
            return
        with suppress(PressmarkError):
            # What is wrong with the file is said when the person asks for something.
            self._read_next()
            if not queries.get_ready(self._focus.project, _BITE):
                self._idle.start(1)

    def _read_next(self) -> None:
        shown = self._focus.document
        if shown is None:
            return
        following = self._documents.beside(shown, 1)
        if following is not None:
            self._focus.read_ahead(following.id)
