"""The sheets of an Excel workbook as rows of text, as a stream and within bounds.

Formulas are read as the values they had when the file was saved; nothing is computed,
no macro runs and nothing that is linked is looked up.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from pressmark.errors import FormatError
from pressmark.exchange import safe_zip
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tables.csv_reading import Ragged, Row
from pressmark.exchange.tables.xml_escapes import unescaped

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_DAMAGED = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What openpyxl, zipfile and the XML parser raise on files that are not whole."""

LARGEST_SHOWN = 20_000_000
"""The bytes of a workbook that is looked into before it is read."""

_MOST_COLUMNS = 2_000
_MOST_ROWS = 1_048_576
_WORKBOOK = "xl/workbook.xml"
_BOUNDS = safe_zip.Bounds(one=2_000_000_000, total=3_000_000_000, ratio=500)
"""What a workbook may hold unpacked: half a million articles, or a big table."""


def sheets_of(
    path: Path, wanted: str = ""
) -> Iterator[tuple[str, Iterator[Row | Ragged]]]:
    """Yield the sheets of a workbook that hold something, with their rows.

    A sheet has a title where there are several. ``wanted`` is the title of the only one
    to be read. A sheet is read while it is at hand, not later.

    Raises:
        FormatError: It is no workbook, is damaged or has no such sheet.
    """
    with opened(path) as book:
        sheets = [one for one in book.worksheets if hasattr(one, "iter_rows")]
        titles = [one.title for one in sheets]
        if wanted and wanted not in titles:
            raise FormatError(
                "{}: there is no sheet “{}”, but {}.", path, wanted, ", ".join(titles)
            )
        shown = [one for one in sheets if one.sheet_state == "visible" or wanted]
        filled = [one for one in shown if one.title == wanted or not wanted]
        for sheet in filled:
            title = holdable(sheet.title) if len(filled) > 1 else ""
            rows = rows_of_sheet(path, sheet)
            if title and (first := next(rows, None)) is not None:
                yield title, _again(first, rows)
            elif not title:
                yield title, rows


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Give a workbook of openpyxl's, after a look at what it is packed of.

    Raises:
        FormatError: It is no workbook, is damaged or is too large.
    """
    # Slow to import, and only wanted here.
    from openpyxl import load_workbook  # noqa: PLC0415  (as said above)

    with safe_zip.opened(path, _BOUNDS) as archive:
        if _WORKBOOK not in archive:
            raise FormatError("{} is no Excel workbook.", path)
        archive.check()
    # Opened here, since openpyxl leaves open what it cannot read.
    with path.open("rb") as file:
        try:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except (*_DAMAGED, OSError) as error:
            raise _damaged(path) from error
        with closing(book):
            yield book


def rows_of_sheet(path: Path, sheet: ReadOnlyWorksheet) -> Iterator[Row | Ragged]:
    """Yield the rows of a sheet that hold something, all as wide as the first.

    Raises:
        FormatError: The sheet is damaged.
    """
    try:
        yield from _rows(sheet)
    except _DAMAGED as error:
        raise _damaged(path) from error


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[Row]:
    # What a file says of its size is often wrong.
    sheet.reset_dimensions()
    width = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        if number > _MOST_ROWS:
            return
        if not any(value is not None for value in values):
            continue
        cells = tuple(map(_words, values[:_MOST_COLUMNS]))
        width = width or _filled(cells)
        yield Row(number, (*cells[:width], *[""] * (width - len(cells))))


def _filled(cells: tuple[str, ...]) -> int:
    """Return the number of cells up to the last that holds something."""
    return max((at for at, cell in enumerate(cells, start=1) if cell), default=1)


def _again(first: Row | Ragged, rows: Iterator[Row | Ragged]) -> Iterator[Row | Ragged]:
    yield first
    yield from rows


def _damaged(path: Path) -> FormatError:
    return FormatError("{} is damaged: it cannot be read as a workbook.", path)


def _words(value: object) -> str:
    """Return what a cell holds as text."""
    if value is None or isinstance(value, str):
        return holdable(unescaped(value or ""))
    match value:
        case bool():
            return "true" if value else "false"
        case datetime():
            midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
            return value.date().isoformat() if midnight else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
    return holdable(str(value))
