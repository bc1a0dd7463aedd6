"""The stacks that a crash in C leaves: written by the run that dies, told by the next.

A fault in a library in C ends the program at once, and all that can still be done is
to write down where every thread was. Python's ``faulthandler`` does that; it tells
files, lines and functions, and no values.
"""

from __future__ import annotations

import faulthandler
import os
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATTERN = "stacks-*.log"
_TOLD = 8_000
"""Characters of what a run left that are told."""

_FATAL = ("Fatal Python error", "access violation", "stack overflow")
"""What tells an end from what Windows reports of a program that goes on."""


@contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Have a crash in C leave its stacks in a file of this run in a folder.

    Raises:
        OSError: The file cannot be made.
    """
    path = folder / f"stacks-{os.getpid()}.log"
    with ExitStack() as ending:
        opened = ending.enter_context(path.open("w", encoding="utf-8"))
        ending.callback(_remove, path)
        _is_locked(opened)
        if not faulthandler.is_enabled():
            faulthandler.enable(opened)
            ending.callback(faulthandler.disable)
        yield


def left_behind(folder: Path) -> str:
    """Return what a run that crashed has left in a folder, and remove it.

    Files of runs that are still at work are left alone.
    """
    told = [_taken(path) for path in sorted(folder.glob(_PATTERN))]
    return next((one for one in told[::-1] if any(map(one.__contains__, _FATAL))), "")


def _taken(path: Path) -> str:
    try:
        with path.open("r+", encoding="utf-8", errors="replace") as file:
            if not _is_locked(file):
                return ""
            words = file.read(_TOLD)
        path.unlink()
    except OSError:
        return ""
    return words


def _is_locked(file: IO[str]) -> bool:
    """Whether nobody else has the file now; it is held until it is closed.

    Windows removes no file that is open, which does as well.
    """
    try:
        import fcntl  # noqa: PLC0415  (there is none on Windows)
    except ImportError:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
