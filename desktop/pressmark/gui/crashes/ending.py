"""Ends the program in good time when the system asks for it: logout, shutdown, kill."""

from __future__ import annotations

import os
import signal
import threading
from time import monotonic
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Signal

from pressmark.before_end import is_waited_for

if TYPE_CHECKING:
    from types import FrameType, TracebackType

PATIENCE = 2.0
"""Seconds that closing may take before the process ends as it is.

Nothing is lost by that: what is called saved is on the disk.
"""

_ENOUGH = 60.0
"""Seconds that it may take where something is to be finished before."""

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
"""Those that ask for an end; Windows has not all of them."""


class Ending(QObject):
    """Says ``asked`` on the GUI thread when the program is to end, and sees to it.

    It listens on a thread of its own, for the GUI's may be in a long command. A context
    manager: leaving it means that the program has closed.
    """

    asked = Signal()

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._closed = threading.Event()
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._writing, False)
        self._thread = threading.Thread(target=self._listen, name="ending", daemon=True)
        self._thread.start()
        self._former = {}
        if threading.current_thread() is threading.main_thread():
            numbers = [getattr(signal, name, None) for name in _SIGNALS]
            self._former = {
                number: signal.signal(number, _heard)
                for number in numbers
                if number is not None
            }
            signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        if self._former:
            signal.set_wakeup_fd(-1)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._closed.set()
        os.close(self._writing)
        self._thread.join()
        os.close(self._reading)

    def ask(self) -> None:
        """Have the program end, as if the system had asked for it. Any thread."""
        os.write(self._writing, bytes([signal.SIGTERM]))

    def _listen(self) -> None:
        heard = os.read(self._reading, 1)
        if not heard:
            return
        self.asked.emit()
        end = monotonic() + _ENOUGH
        while not self._closed.wait(PATIENCE):
            if not is_waited_for() or monotonic() > end:
                os._exit(128 + heard[0])


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Let the thread that listens hear of a signal, and nothing else happen."""
