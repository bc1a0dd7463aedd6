from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile.hostile import Expected, Hostile

FORMAT = "conll"

START = "-DOCSTART- -X- -X- O\n\n"
SENTENCE = "Ann NNP B-NP B-PER\nbacks VBZ B-VP O\nit PRP B-NP O\n. . O O\n\n"


def files(folder: Path) -> Iterator[Hostile]:
    def rows(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.conll"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    yield rows("", "rejected", "it is empty")
    yield rows(START * 3, "rejected", "documents without words")
    yield rows("Ann\nbacks\nit\n", "rejected", "words without tags")
    yield rows((START + SENTENCE)[:-20], "document", "it is cut off")
    yield rows(START + "Ann B-PER\nbacks\n\t\t\nit O O O O O\n", "document", "ragged")
    yield rows(SENTENCE.encode("utf-16"), "document", "UTF-16")
    yield rows("Müller N N B-PER\n".encode("latin-1") * 3, "document", "latin-1")
    yield rows(b"\x7fELF\x02\x01\x01" + bytes(500), "rejected", "a program")
    yield rows(START + "a O\0\0\0\0\n" * 9, "either", "NUL in the tags")
    yield rows("Ann I-PER\nSmith L-ORG\nLee E-\nNo -X\n", "document", "no such tags")
    yield rows("a O\n" * 50_000, "document", "50,000 words in a sentence")
    yield rows("a" * 5_000_000 + " B-PER\n", "document", "a word of five million")
    yield rows("a" + " O" * 500_000 + "\n", "document", "half a million columns")
    yield rows(START * 20_000, "rejected", "20,000 empty documents")
    nested = "".join(f"{place} SOURCE\nb CONTENT\n" for place in range(1_000))
    yield rows(nested, "document", "1,000 quotes in one sentence")


def sample(folder: Path) -> Path:
    path = folder / "sample.conll"
    path.write_text(START + SENTENCE + "“ X Y B-CONTENT\n😀 X Y I-CONTENT\n", "utf-8")
    return path
