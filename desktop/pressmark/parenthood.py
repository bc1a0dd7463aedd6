"""Processes of ours that work for another one of ours, and end with it."""

from __future__ import annotations

import atexit
import ctypes
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import active_children, parent_process
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from threading import Thread

_PR_SET_PDEATHSIG = 1
"""Of Linux, prctl(2): the signal that a process gets when its parent ends."""


def end_with_parent() -> None:
    """Have this process end when the one that started it does, however that ends.

    Linux sees to it even while a library in C keeps this process from doing anything
    else; everywhere else a thread does.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    Thread(target=_wait_for_end, name="parent", daemon=True).start()


def let_go(child: BaseProcess) -> None:
    """End a process at once, whatever it is doing, and wait for that.

    None of ours holds anything that would be lost. One that is stopped, or at work in a
    library in C, would not hear that it is asked to end.
    """
    child.kill()
    child.join()


def _let_go_of_all() -> None:
    for child in active_children():
        let_go(child)


# Before Python itself asks each of them to end, and waits for it however long it takes.
atexit.register(_let_go_of_all)


def _wait_for_end() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
