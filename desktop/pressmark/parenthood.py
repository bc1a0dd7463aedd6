"""Processes of ours that work for another one of ours, and end with it."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import wait
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


def _wait_for_end() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
