"""A log that any number of processes write, and that never grows beyond a bound."""

from __future__ import annotations

import logging
import os
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 1_000_000
"""Bytes in one file of the log, but for one record of each process that writes."""

KEPT = 3
"""How many full files are kept beside the one that is written."""

LONGEST = 60_000
"""Bytes of a record; what is longer is cut."""

_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)


class LogFile(logging.Handler):
    """Appends records to a file, and begins a new one when it is full.

    ``RotatingFileHandler`` keeps its file open, so that one process goes on writing,
    without end, to what another has set aside. Here the file is opened for each record:
    there are few. Only its owner may read it.
    """

    def __init__(self, path: Path, *, most: int = MOST_BYTES) -> None:
        super().__init__()
        self._path = path
        self._most = most

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; where there is no room for it, nobody is bothered."""
        try:
            self._append(self.format(record).encode("utf-8", "replace")[:LONGEST])
        except OSError:
            return

    def _append(self, words: bytes) -> None:
        opened = os.open(self._path, _FLAGS, 0o600)
        try:
            size = os.fstat(opened).st_size
            if size and size + len(words) >= self._most:
                os.close(opened)
                opened = -1
                self._begin_anew(size)
                opened = os.open(self._path, _FLAGS, 0o600)
            os.write(opened, words + b"\n")
        finally:
            if opened >= 0:
                os.close(opened)

    def _begin_anew(self, size: int) -> None:
        if self._path.stat().st_size < size:
            # Another process has just done so.
            return
        full = [self._path, *(self._named(number) for number in range(1, KEPT + 1))]
        for newer, older in reversed(list(pairwise(full))):
            if newer.exists():
                newer.replace(older)

    def _named(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")
