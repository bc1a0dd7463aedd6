from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.archive_files import FACTIVA_TAGS, NEXIS, NEXIS_UNI
from tests.hostile.hostile import Expected, Hostile, many

FORMAT = "archive"


def files(folder: Path) -> Iterator[Hostile]:
    for suffix, data, expected, why in _cases():
        path = folder / f"hostile{suffix}"
        path.write_bytes(data)
        yield Hostile(path, expected, why)


def sample(folder: Path) -> Path:
    path = folder / "sample.txt"
    path.write_text(NEXIS.replace("ferry", "ferry 😀"), encoding="utf-8")
    return path


def _cases() -> Iterator[tuple[str, bytes, Expected, str]]:
    nexis = NEXIS.encode()
    yield ".txt", b"", "rejected", "it is empty"
    yield ".txt", nexis[: len(nexis) // 2], "either", "it is cut off"
    yield ".txt", NEXIS.encode("cp1252"), "document", "another encoding"
    yield ".txt", NEXIS.encode("utf-16"), "document", "UTF-16"
    yield ".txt", b"1 of 9 DOCUMENTS\nLENGTH: 1\n" * 5_000, "rejected", "no texts"
    yield ".txt", bytes(range(256)) * 500, "rejected", "no text at all"
    long = NEXIS.replace("BYLINE: By", "BYLINE: " + "By " * 300_000)
    yield ".txt", long.encode(), "document", "a byline of a megabyte"
    yield ".txt", nexis.replace(b"\n", b""), "rejected", "all on one line"
    head = "1 of 1 DOCUMENTS\n\nA\nB 2022\n" + "word word\n" * 200_000
    yield ".txt", head.encode(), "either", "a head without an end"
    yield (
        ".txt",
        (NEXIS_UNI * many(200, 2_000)).encode(),
        "document",
        "very many articles",
    )
    yield ".html", b"<div>" * 100_000 + nexis, "either", "HTML 100,000 deep"
    tags = FACTIVA_TAGS.replace("\n", "<br>").encode()
    yield (
        ".html",
        b"<html><!DOCTYPE a [<!ENTITY b 'c'>]>&b;" + tags,
        "either",
        "entities",
    )
    yield ".docx", b"PK\x03\x04" + nexis, "rejected", "no Word document"
    yield ".rtf", b"{\\rtf1" + b"{" * 100_000 + nexis, "either", "RTF 100,000 deep"
