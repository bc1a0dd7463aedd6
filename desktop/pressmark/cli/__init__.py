"""The command line: the program starts here, with the window or with a command.

What commands need is imported when one is asked for, so that the window starts quickly.
"""

from __future__ import annotations

import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pressmark.cli.window import asks_for_window, open_window, told

if TYPE_CHECKING:
    from types import FrameType, TracebackType


def main() -> None:
    """Start the program, as the ``pressmark`` command does."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415  (slow, and only frozen programs need it)

        multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a character shows its number instead.
            stream.reconfigure(errors="backslashreplace")
    words = sys.argv[1:]
    if asks_for_window(words):
        sys.exit(told(partial(open_window, *map(Path, words))))
    from pressmark.cli.group import cli  # noqa: PLC0415  (the window does without click)

    sys.excepthook = _report
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)
    cli()


def _end(number: int, _frame: FrameType | None) -> None:
    """End as after Ctrl+C, so that what is unfinished is taken away."""
    sys.exit(128 + number)


def _report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say that something went wrong nobody expected, without a word of any text."""
    # Hardly anybody ever sees it.
    from pressmark.fault_report import report  # noqa: PLC0415  (as said above)

    print(  # noqa: T201  (what a command says)
        "Error: Pressmark met an error it did not expect. What was saved is safe. This"
        " report holds no text of your articles:\n" + report(kind, error, trace),
        file=sys.stderr,
    )
