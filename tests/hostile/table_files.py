from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter

from tests.hostile.hostile import Expected, Hostile
from tests.hostile.workbooks import spoilt

FORMAT = "table"


def files(folder: Path) -> Iterator[Hostile]:
    yield from _texts(folder)
    yield from _workbooks(folder)


def _texts(folder: Path) -> Iterator[Hostile]:
    def text(data: bytes | str, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.csv"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Hostile(path, expected, why)

    yield text(b"", "rejected", "it is empty")
    yield text("\n\n\n", "rejected", "only blank lines")
    yield text("a,b\n1,2\n", "rejected", "no column looks like a text")
    yield text("id,text\n1\n2,a,b\n", "rejected", "only ragged rows")
    yield text('id,text\n1,"' + "a\n" * 100_000, "rejected", "a mark never closed")
    yield text("id,text\n" + '1,"a\n' * 20_000, "either", "a mark opened in every row")
    yield text('"' * 1_000_001, "either", "a million quotation marks")
    yield text("," * 1_000_000 + "\n", "rejected", "a million columns")
    yield text("text\n" + "\0" * 1000, "rejected", "nothing but NUL")
    yield text(bytes(range(256)) * 100, "rejected", "a binary file")
    yield text("text\nGröße\n".encode("cp1252"), "document", "Windows' encoding")
    yield text("text\nGröße\n".encode("utf-16")[:-1], "either", "half a character")
    yield text(b"text\ncaf\xc3\xa9\ncaf\xe9\n", "document", "two encodings in one")
    yield text("text\n" + "a" * 3_000_000 + "\n", "document", "an absurd cell")
    yield text("text\n=cmd|' /C calc'!A0\n", "document", "a formula")
    yield text("PK\3\4text\nx\n", "rejected", "it says that it is a zip")


def _workbooks(folder: Path) -> Iterator[Hostile]:
    path = folder / "hostile.xlsx"
    for content, why in spoilt(_workbook()):
        path.write_bytes(content)
        yield Hostile(path, "rejected", why)


def sample(folder: Path) -> Path:
    path = folder / "sample.csv"
    path.write_text(
        'id;title;text;date\n1;Bridge;"“We agree,” Ann said. 😀\nSo it is.";3.4.2024\n'
        "2;'=Rain;It rains today and it will rain tomorrow.;2024-05-06\n",
        "utf-8",
    )
    return path


def _workbook() -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["title", "text"])
        sheet.write_row(1, 0, ["Bridge", "It rains today."])
    return written.getvalue()
