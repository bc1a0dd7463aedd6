"""Tells a person of errors nobody expected, and has the windows show what is stored."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pressmark import paths
from pressmark.gui.work.in_hand import is_in_hand

if TYPE_CHECKING:
    from pressmark.gui.crashes.catching import Catching
    from pressmark.gui.desk import Desk

_AGAIN = 5.0
"""Seconds in which the same error is not shown again: one in painting never ends."""


class CrashTelling(QObject):
    """Shows one dialog at a time. ``end_wanted`` says that the person wants to leave.

    Every step was saved or taken back before anything is told.
    """

    end_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_telling = False
        self._last = ("", 0.0)

    def listen(self, catching: Catching) -> None:
        """Tell what is caught, when what it came from has ended."""
        queued = Qt.ConnectionType.QueuedConnection
        catching.caught.connect(self.tell, queued)

    @Slot(str)
    def tell(self, report: str) -> None:
        """Tell of an error, and go on; every view reads again what is stored."""
        told, at = self._last
        self._last = (report, monotonic())
        if self._is_telling or (told == report and monotonic() - at < _AGAIN):
            return
        # An error in this would come back here, and only be logged.
        QTimer.singleShot(0, self, self._desk.show_anew)
        self._show(report, last_run=False)
        self._last = (report, monotonic())

    def tell_of_last_run(self, stacks: str) -> None:
        """Tell that the program crashed the last time it ran."""
        # Most people never see it, so the start does without.
        from pressmark import fault_report  # noqa: PLC0415  (as said above)
        from pressmark.gui.crashes.catching import of_qt  # noqa: PLC0415  (as said)

        self._show(f"{fault_report.versions(of_qt())}\n{stacks}", last_run=True)

    def _show(self, report: str, *, last_run: bool) -> None:
        from pressmark.gui.dialogs.crash_dialog import CrashDialog  # noqa: PLC0415  (as said above)

        front = next(filter(is_in_hand, self._desk.windows), None)
        window = front or next(iter(self._desk.windows), None)
        self._is_telling = True
        try:
            dialog = CrashDialog(report, paths.log_folder(), window, last_run=last_run)
            dialog.end_wanted.connect(self.end_wanted)
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._is_telling = False
