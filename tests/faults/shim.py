"""A library that is loaded before a program: it counts, logs and spoils what is done.

It looks only at what is done to files below one folder. Operations are counted from one
in each process; those that are not among the wanted ``operations`` do not count.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import pytest

OPERATIONS = {
    "write": 1,
    "sync": 2,
    "truncate": 4,
    "unlink": 8,
    "rename": 16,
    "link": 32,
    "create": 64,
    "open": 128,
    "read": 256,
}
"""What can be counted. ``sync`` is fsync and fdatasync, ``unlink`` removes folders too,
``create`` makes a file or folder or empties one, ``open`` opens for writing."""

CHANGES = frozenset(OPERATIONS) - {"open", "read"}
"""What is counted where nothing else is asked for: all that changes the disk."""

_SOURCE = Path(__file__).with_name("shim.c")


@dataclass(frozen=True)
class Event:
    """One operation that was done, or a note of what the program had promised by then.

    ``operation`` is the first letter of its name (`W`rite, `S`ync, `T`runcate,
    `U`nlink, `R`ename, e`X`change, `L`ink, `C`reate, `D` for a folder made) or `N` for
    a note; ``at`` is where it was written, or the length it was cut to.
    """

    operation: str
    path: str
    other: str
    at: int
    data: bytes


@dataclass(frozen=True)
class Shim:
    """The library, built."""

    library: Path

    def environment(
        self,
        folder: Path,
        *,
        kill_at: int = 0,
        halfway: bool = False,
        fail_at: int = 0,
        fail_once: bool = False,
        error: int = errno.EIO,
        operations: Collection[str] = CHANGES,
        while_exists: Path | None = None,
        log: Path | None = None,
        noted: Path | None = None,
    ) -> dict[str, str]:
        """Return an environment in which a program is watched.

        Operation ``kill_at`` does not happen, for the process is killed before it, or
        ``halfway`` through it if it writes. Operation ``fail_at`` and all after it, or
        only that one with ``fail_once``, are answered with an ``error``; with
        ``while_exists`` that, and counting, goes on only while that file exists. A
        ``log`` has all that was done with its data, and what was written to the file
        ``noted``, which may be anywhere.
        """
        return {
            **os.environ,
            "LD_PRELOAD": str(self.library),
            "FAULTS_BELOW": str(folder.resolve()),
            "FAULTS_KILL_AT": str(kill_at),
            "FAULTS_HALFWAY": str(int(halfway)),
            "FAULTS_FAIL_AT": str(fail_at),
            "FAULTS_FAIL_LAST": str(fail_at) if fail_once else "",
            "FAULTS_ERROR": str(error),
            "FAULTS_OPERATIONS": str(sum(OPERATIONS[one] for one in operations)),
            "FAULTS_WHILE_EXISTS": "" if while_exists is None else str(while_exists),
            "FAULTS_LOG": "" if log is None else str(log),
            "FAULTS_NOTED": "" if noted is None else str(noted.resolve()),
        }


def build(folder: Path) -> Shim:
    """Build the library in a folder; skip the test where nothing can build it."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or os.uname().sysname != "Linux":
        pytest.skip("faults of the disk are made by a C library, for Linux only")
    library = folder / "shim.so"
    asked = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([compiler, *asked, "-o", library, _SOURCE], check=True, timeout=60)
    return Shim(library)


def begin() -> None:
    """Let the library in this process read the environment anew and count from one."""
    ctypes.CDLL(None).faults_begin()


def counted() -> int:
    """Return how many operations the library in this process has counted."""
    function = ctypes.CDLL(None).faults_counted
    function.restype = ctypes.c_long
    return int(function())


def events(log: Path) -> list[Event]:
    """Return what a log says, in its order."""
    raw, at = log.read_bytes(), 0
    found = list[Event]()
    while at < len(raw):
        end = raw.index(b"\n", at)
        operation, path, other, where, length = raw[at:end].decode().split("\t")
        at = end + 1 + int(length)
        found.append(Event(operation, path, other, int(where), raw[end + 1 : at]))
    return found
