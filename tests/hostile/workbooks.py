"""Workbooks with other contents than they promise."""

from __future__ import annotations

import io
import zipfile

from tests.hostile.hostile import many

SHEET = "xl/worksheets/sheet1.xml"

_HEAD = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>"
)
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


def spoilt(whole: bytes) -> list[tuple[bytes, str]]:
    """Return a workbook spoilt in many ways, each with what is wrong with it."""
    cell = rows(b'<row><c r="A2" t="inlineStr"><is><t>&k;</t></is></c></row>')
    far = rows(b'<row r="999999999"><c r="A999999999"><v>1</v></c></row>')
    wide = rows(b'<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')
    swollen = _HEAD + b" " * many(30_000_000, 300_000_000)
    nowhere = rows(b'<row r="1"><c r="A1" t="s"><v>77</v></c></row>')
    return [
        (whole[: len(whole) // 2], "it is cut off"),
        (b"PK\3\4", "no more than the mark of a zip"),
        (b"text\nIt rains.\n", "a text file named .xlsx"),
        (with_member(whole, SHEET, b"<x"), "XML cut off"),
        (with_member(whole, SHEET, _HEAD + b"<row>" * 100_000), "XML 100,000 deep"),
        (with_member(whole, SHEET, _BOMB + cell), "an entity bomb"),
        (with_member(whole, SHEET, _OUTSIDE + cell), "a file read in"),
        (
            with_member(whole, SHEET, swollen),
            "a zip bomb",
        ),
        (with_member(whole, SHEET, far), "a row beyond every sheet"),
        (with_member(whole, SHEET, wide), "a column beyond every sheet"),
        (with_member(whole, SHEET, nowhere), "a text that is not there"),
        (with_member(whole, "../../evil.txt", b"slipped"), "a member that leads out"),
        (with_member(whole, "xl/workbook.xml", None), "no list of sheets"),
    ]


def rows(content: bytes) -> bytes:
    """Return the XML of a sheet with some rows."""
    return _HEAD + content + b"</sheetData></worksheet>"


def with_member(whole: bytes, name: str, content: bytes | None) -> bytes:
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
