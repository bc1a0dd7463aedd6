from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Hostile

FORMAT = "text"


def files(folder: Path) -> Iterator[Hostile]:
    yield _file(folder, b"", "rejected", "it is empty")
    yield _file(folder, b" \n\t\n", "rejected", "it is blank")
    yield _file(folder, b"\x7fELF\x02\x01\x01" + bytes(500), "rejected", "a program")
    yield _file(folder, "Příliš žluťoučký kůň".encode("cp1250"), "document", "cp1250")
    yield _file(folder, "Half".encode("utf-16")[:-1], "either", "half a character")
    yield _file(folder, b"a" * 3_000_000, "document", "one word of three million")
    yield _file(folder, b"\n" * 3_000_000 + b"a", "document", "three million lines")


def sample(folder: Path) -> Path:
    path = folder / "sample.txt"
    path.write_text("“We agree,” Ann said. 😀\nBen is against it.\n", "utf-8")
    return path


def _file(folder: Path, data: bytes, expected: str, why: str) -> Hostile:
    path = folder / "hostile.txt"
    path.write_bytes(data)
    return Hostile(path, expected, why)  # type: ignore[arg-type]  # one of three words
