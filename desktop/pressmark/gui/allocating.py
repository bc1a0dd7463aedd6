"""How the C library hands out memory, where it lets itself be told."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8
"""The number of that setting in ``malloc.h`` of the GNU C library; see mallopt(3)."""


def share_one_arena() -> bool:
    """Have every thread take its memory from one place; return whether that is so now.

    Else each thread gets an arena of its own, which keeps what was once needed there.
    They are for threads that allocate at the same time, and the interpreter's lock
    keeps ours from that. Other C libraries than GNU's have no such setting. To be
    called before there are threads; processes started later decide for themselves.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL("libc.so.6").mallopt(_M_ARENA_MAX, 1))
    except (OSError, AttributeError):
        return False
