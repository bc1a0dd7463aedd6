from __future__ import annotations

import platform
import subprocess
import sys

import pytest

_ARENAS = """
import ctypes, sys, threading
from pressmark.gui.allocating import share_one_arena

if sys.argv[1] == "one":
    assert share_one_arena()
together = threading.Barrier(4)

def allocate():
    together.wait()
    kept.append([bytes(50_000) for _ in range(20)])
    together.wait()

kept = []
threads = [threading.Thread(target=allocate) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
libc = ctypes.CDLL("libc.so.6")
libc.fdopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, file)
libc.fflush(file)
"""


def arenas(how: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _ARENAS, how], capture_output=True, text=True, check=True
    )
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")
def test_threads_share_one_arena_and_would_not_by_themselves() -> None:
    assert arenas("one") == 1
    assert arenas("as usual") > 1
