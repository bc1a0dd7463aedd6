from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter

from tests.hostile.hostile import Expected, Hostile

FORMAT = "table"

_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(
        b'<!ENTITY %c "&%c;&%c;&%c;&%c;&%c;&%c;&%c;&%c;">' % ((c, *[c - 1] * 8))
        for c in range(ord("b"), ord("l"))
    )
    + b"]>"
)
_OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY k SYSTEM "file:///etc/passwd">]>'
)
_SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>"
)


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
    def workbook(data: bytes, expected: Expected, why: str) -> Hostile:
        path = folder / "hostile.xlsx"
        path.write_bytes(data)
        return Hostile(path, expected, why)

    whole = _workbook()
    sheet = "xl/worksheets/sheet1.xml"
    yield workbook(whole[: len(whole) // 2], "rejected", "it is cut off")
    yield workbook(b"PK\3\4", "rejected", "no more than the mark of a zip")
    yield workbook(b"text\nIt rains.\n", "rejected", "a text file named .xlsx")
    yield workbook(_with(whole, sheet, b"<x"), "rejected", "XML cut off")
    deep = _SHEET + b"<row>" * 100_000
    yield workbook(_with(whole, sheet, deep), "rejected", "XML 100,000 deep")
    cell = b'<c r="A2" t="inlineStr"><is><t>&k;</t></is></c>'
    rows = _rows(b"<row>" + cell + b"</row>")
    bomb = _with(whole, sheet, _BOMB + rows)
    yield workbook(bomb, "rejected", "an entity bomb")
    yield workbook(_with(whole, sheet, _OUTSIDE + rows), "rejected", "a file read in")
    zeros = b"<worksheet>" + b" " * 300_000_000
    yield workbook(_with(whole, sheet, zeros), "rejected", "a zip bomb")
    far = _rows(b'<row r="999999999"><c r="A999999999"><v>1</v></c></row>')
    yield workbook(_with(whole, sheet, far), "rejected", "a row beyond every sheet")
    wide = _rows(b'<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')
    yield workbook(_with(whole, sheet, wide), "rejected", "a column beyond every sheet")
    nowhere = _rows(b'<row r="1"><c r="A1" t="s"><v>77</v></c></row>')
    yield workbook(_with(whole, sheet, nowhere), "rejected", "a text that is not there")
    outside = _with(whole, "../../evil.txt", b"slipped")
    yield workbook(outside, "rejected", "a member that leads out")
    missing = _with(whole, "xl/workbook.xml", None)
    yield workbook(missing, "rejected", "no list of sheets")


def _rows(rows: bytes) -> bytes:
    return _SHEET + rows + b"</sheetData></worksheet>"


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


def _with(whole: bytes, name: str, content: bytes | None) -> bytes:
    """Return an archive with another content of one member, or without it."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(whole)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        if content is not None:
            new.writestr(name, content)
    return written.getvalue()
