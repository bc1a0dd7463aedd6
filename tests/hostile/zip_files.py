from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from tests.hostile.hostile import Hostile
from tests.saved_pages import packed

FORMAT = "zip"

_TEXT = "“We agree,” Ann said. 😀\n"


def files(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.zip"
    slips = ("../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt", "a/../../b.txt")
    for name in slips:
        yield Hostile(packed(path, {name: _TEXT}), "rejected", f"it leads to {name}")
    yield Hostile(packed(path, {"a.txt": b"A" * 50_000_000}), "rejected", "a bomb")
    inner = packed(folder / "inner.zip", {"a.txt": _TEXT}).read_bytes()
    yield Hostile(packed(path, {"a.zip": inner}), "rejected", "an archive in it")
    names = {f"{n}.txt": f"{_TEXT}{n}" for n in range(10_001)}
    yield Hostile(packed(path, names), "rejected", "10,001 members")
    odd = {"con.txt": _TEXT, "a\n.txt": _TEXT, "x" * 5_000 + ".txt": _TEXT, "…": _TEXT}
    yield Hostile(packed(path, odd), "document", "names that no system likes")
    deep = {"/".join("a" * 200) + "/b.txt": _TEXT}
    yield Hostile(packed(path, deep), "document", "200 folders deep")
    yield Hostile(_overlapping(path), "either", "members that share their bytes")
    yield from _damaged(path)


def sample(folder: Path) -> Path:
    return packed(folder / "sample.zip", {"a.txt": _TEXT, "b/c.md": "# Headline\n"})


def _overlapping(path: Path) -> Path:
    """Make an archive whose contents name one member a thousand times."""
    data = packed(path, {"a.txt": os.urandom(500_000)}).read_bytes()
    start = data.index(b"PK\1\2")
    end = data.index(b"PK\5\6")
    entries = b"".join(
        data[start:end].replace(b"a.txt", b"%05d" % n) for n in range(1_000)
    )
    counts = struct.pack("<HHLL", 1_000, 1_000, len(entries), start)
    path.write_bytes(data[:start] + entries + data[end : end + 8] + counts + b"\0\0")
    return path


def _damaged(path: Path) -> Iterator[Hostile]:
    path.write_bytes(b"")
    yield Hostile(path, "rejected", "it is empty")
    with ZipFile(path, "w"):
        pass
    yield Hostile(path, "rejected", "there is nothing in it")
    whole = packed(path, {"a.txt": _TEXT}).read_bytes()
    path.write_bytes(whole[:-30])
    yield Hostile(path, "rejected", "it is cut off")
    path.write_bytes(whole.replace(b"a.txt", b"b.txt", 1))
    yield Hostile(path, "rejected", "its two names of a member differ")
