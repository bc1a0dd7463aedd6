from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile

FORMAT = "directquote"

PARAGRAPH = (
    '" I-LeftSpeaker\nHi I-LeftSpeaker\n" I-LeftSpeaker\nsaid Out\nhe I-Speaker\n\n'
)


def files(folder: Path) -> Iterator[Hostile]:
    def rows(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.txt"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    yield rows("", "rejected", "it is empty")
    yield rows("\n \n\t\n", "rejected", "it is blank")
    yield rows(PARAGRAPH[:-12], "document", "it is cut off")
    yield rows(PARAGRAPH.encode("utf-16"), "document", "UTF-16")
    yield rows("é Out\n".encode("latin-1") * 9, "document", "latin-1")
    yield rows(b"\x7fELF\x02\x01\x01" + bytes(500), "rejected", "a program")
    yield rows("a\nb c d\n\te\n", "document", "ragged rows")
    yield rows("a B-\nb I-Nobody\nc -\n", "document", "no such labels")
    yield rows("a Out\n" * 50_000, "document", "a paragraph of 50,000 words")
    yield rows("a" * 3_000_000 + " Out\n", "document", "a word of three million")
    turns = "a B-Speaker\nb B-LeftSpeaker\nc B-RightSpeaker\n" * 1_000
    yield rows(turns, "document", "2,000 quotes in a paragraph")
    yield rows("a Out\n\n" * 1_000, "document", "1,000 paragraphs")
    yield rows("\0 Out\n\ufdd0 I-Speaker\n\n", "either", "what no text holds")


def sample(folder: Path) -> Path:
    path = folder / "sample.txt"
    path.write_text(PARAGRAPH + "😀 I-Unknown\nx Out\n", "utf-8")
    return path
