"""Tells a person of errors nobody expected, and has the windows show what is stored."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pressmark import paths
from pressmark.gui.dialogs.messages import tell_error
from pressmark.gui.translation import said
from pressmark.gui.work.in_hand import is_in_hand

if TYPE_CHECKING:
    from pressmark.errors import PressmarkError
    from pressmark.gui.crashes.catching import Catching
    from pressmark.gui.desk import Desk
    from pressmark.gui.main_window import MainWindow

_AGAIN = 5.0
"""Seconds in which the same error is not shown again: one in painting never ends."""


_MOST = 50
"""Errors that are remembered: several in painting may take turns."""


class CrashTelling(QObject):
    """Shows one dialog at a time. ``end_wanted`` says that the person wants to leave.

    Every step was saved or taken back before anything is told.
    """

    end_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_telling = False
        self._heard: dict[str, float] = {}

    def listen(self, catching: Catching) -> None:
        """Tell what is caught, when what it came from has ended."""
        queued = Qt.ConnectionType.QueuedConnection
        catching.caught.connect(self.tell, queued)
        catching.ailing.connect(self.tell_ailment, queued)
        catching.in_words = self._in_words

    @Slot(str)
    def tell(self, report: str) -> None:
        """Tell of an error, and go on; every view reads again what is stored."""
        if self._is_known(report) or self._is_telling:
            return
        # An error in this would come back here, and only be logged.
        QTimer.singleShot(0, self, self._desk.show_anew)
        self._show(report, last_run=False)
        self._is_known(report)

    @Slot(object)
    def tell_ailment(self, error: PressmarkError) -> None:
        """Tell what ails a disk: once in a box, and in a line as long as it lasts."""
        window = self._front()
        if window is None:
            return
        words = said(error)
        if self._is_known(words) or self._is_telling:
            window.status.say(words)
            return
        self._is_telling = True
        try:
            tell_error(window, error, window.status.say)
        finally:
            self._is_telling = False

    def _is_known(self, report: str) -> bool:
        """Note that an error was met; whether it was a moment ago, too."""
        before, now = self._heard.pop(report, None), monotonic()
        self._heard[report] = now
        while len(self._heard) > _MOST:
            del self._heard[next(iter(self._heard))]
        return before is not None and now - before < _AGAIN

    def _in_words(self, error: BaseException) -> PressmarkError | None:
        from pressmark.project.trouble import told  # noqa: PLC0415  (most people never see it)

        window = self._front()
        is_open = window is not None and window.focus.is_open
        path = window.focus.project.path if window and is_open else paths.data_folder()
        return told(error, path)

    def _front(self) -> MainWindow | None:
        front = next(filter(is_in_hand, self._desk.windows), None)
        return front or next(iter(self._desk.windows), None)

    def tell_of_last_run(self, stacks: str) -> None:
        """Tell that the program crashed the last time it ran."""
        # Most people never see it, so the start does without.
        from pressmark import fault_report  # noqa: PLC0415  (as said above)
        from pressmark.gui.crashes.catching import of_qt  # noqa: PLC0415  (as said)

        self._show(f"{fault_report.versions(of_qt())}\n{stacks}", last_run=True)

    def _show(self, report: str, *, last_run: bool) -> None:
        from pressmark.gui.dialogs.crash_dialog import CrashDialog  # noqa: PLC0415  (as said above)

        self._is_telling = True
        try:
            dialog = CrashDialog(
                report, paths.log_folder(), self._front(), last_run=last_run
            )
            dialog.end_wanted.connect(self.end_wanted)
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._is_telling = False
