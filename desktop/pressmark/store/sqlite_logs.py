"""What lies beside an SQLite file after a crash: its log or its rollback journal.

Both hold pages that belong into the file; here they are read and checked as SQLite does
it, but nothing is written. Neither says which file it is of.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_WAL_MAGICS = (0x377F0682, 0x377F0683)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_TO_THE_END = 0xFFFFFFFF
_WORD = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Logged:
    """The pages a log has for its file, and how many the file is to have."""

    pages: dict[int, bytes]
    count: int
    size: int

    def read(self) -> tuple[dict[int, bytes], int]:
        """Return the pages and how many there are to be in all."""
        return self.pages, self.count


def wal(path: Path) -> Logged | None:
    """Return what was committed to the write-ahead log beside a file, if anything."""
    data = _content(path.with_name(f"{path.name}-wal"))
    if len(data) < _WAL_HEADER:
        return None
    magic, _, size, _, *salts, first, second = struct.unpack(">8I", data[:_WAL_HEADER])
    if magic not in _WAL_MAGICS or not size:
        return None
    add = _sums("big" if magic & 1 else "little")
    sums = add((0, 0), data[:24])
    if sums != (first, second):
        return None
    committed: dict[int, bytes] = {}
    since: dict[int, bytes] = {}
    count = 0
    for at in range(_WAL_HEADER, len(data) - size - 23, size + _FRAME_HEADER):
        frame = data[at : at + _FRAME_HEADER]
        number, total, *salt, first, second = struct.unpack(">6I", frame)
        page = data[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        sums = add(add(sums, frame[:8]), page)
        if salt != salts or sums != (first, second):
            break
        since[number] = page
        if total:
            committed |= since
            since, count = {}, total
    return Logged(committed, count, size) if committed else None


def journal(path: Path) -> Logged | None:
    """Return the pages that a rollback journal would put back, if there are any."""
    data = _content(path.with_name(f"{path.name}-journal"))
    found: dict[int, bytes] = {}
    start = count = size = 0
    while data[start : start + 8] == _JOURNAL_MAGIC and len(data) >= start + 28:
        head = data[start + 8 : start + 28]
        listed, nonce, total, sector, size = struct.unpack(">5I", head)
        if not size or not sector:
            break
        count = count or total
        at = start + sector
        there = max(0, len(data) - at) // (size + 8)
        for _ in range(there if listed == _TO_THE_END else min(listed, there)):
            number = int.from_bytes(data[at : at + 4], "big")
            page = data[at + 4 : at + 4 + size]
            kept = int.from_bytes(data[at + 4 + size : at + 8 + size], "big")
            if _journal_sum(nonce, page) != kept:
                return Logged(found, count, size) if found else None
            found.setdefault(number, page)
            at += size + 8
        start = -(-at // sector) * sector
    return Logged(found, count, size) if found else None


def _journal_sum(nonce: int, page: bytes) -> int:
    return (nonce + sum(page[len(page) - 200 : 0 : -200])) & _WORD


def _sums(order: str) -> Callable[[tuple[int, int], bytes], tuple[int, int]]:
    """Return the function that goes on with the two sums of a write-ahead log."""

    def add(sums: tuple[int, int], data: bytes) -> tuple[int, int]:
        words = array("I", data)
        if order != _NATIVE:
            words.byteswap()
        one, two = sums
        ahead = iter(words)
        for word, following in zip(ahead, ahead, strict=True):
            one = one + word + two & _WORD
            two = two + following + one & _WORD
        return one, two

    return add


_NATIVE = sys.byteorder


def _content(path: Path) -> bytes:
    with suppress(OSError):
        # Nobody waits for a pipe that stands there.
        if path.is_file():
            return path.read_bytes()
    return b""
