"""The format ``xlsx``: the tables of a dataset as sheets of one Excel workbook.

A cell ends at 32,767 UTF-16 units; the rest of a longer text is in the sheet
``continued``. A sheet ends at 1,048,576 rows, and a longer table goes on in the next.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange import safe_zip
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.losses import Losses
from pressmark.exchange.normalise import holdable
from pressmark.exchange.order import in_order
from pressmark.exchange.tables.cells import Cell, cell_of
from pressmark.exchange.tables.csv_reading import Ragged
from pressmark.exchange.tables.joining import DOCUMENTS, documents_of
from pressmark.exchange.tables.layout import TABLES, Row, rows_of
from pressmark.exchange.tables.parted import count_parted
from pressmark.exchange.tables.rebuilding import Found
from pressmark.exchange.tables.workbook import opened, rows_of_sheet
from pressmark.exchange.whole_file import whole_file
from pressmark.model.progress import Progress
from pressmark.unfinished import temporary_folder

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
LONGEST_SHEET = 1_048_576

_CONTINUED = "continued"
_CONTINUED_COLUMNS = ("table", "document_id", "id", "column", "part", "text")
_LONG = "texts longer than a cell of a spreadsheet"
_WHY_LONG = (
    "their rest is in the sheet “continued”; reading the workbook puts them together"
)
_CONTROL = "cells with control characters"
_WHY_CONTROL = (
    "written as _x000B_ and the like, which Excel and Pressmark understand, and other"
    " programs may show"
)
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f]")
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
_WIDTHS = {"id": 12, "document_id": 12, "text": 60, "headline": 40}
_USUAL_WIDTH = 16
_SHEETS = re.compile(rb"<sheet\b[^<>]{0,300}?\bname=\"([a-z]+)\"")
_LARGEST_LIST = 1_000_000
"""The bytes that the list of the sheets may have to be looked at."""


@dataclass(frozen=True)
class ExcelTables(Exchanged):
    """The tables of a dataset as an Excel workbook."""

    name = "xlsx"
    summary = "tables as sheets of one Excel workbook, one a layer"
    suffixes: ClassVar[tuple[str, ...]] = (".xlsx",)
    guarded = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a workbook has sheets of all our tables."""
        if not super().recognises(path, head) or not head.startswith(b"PK"):
            return Certainty.NO
        try:
            with (
                safe_zip.opened(path) as archive,
                archive.open("xl/workbook.xml") as listed,
            ):
                names = set(_SHEETS.findall(listed.read(_LARGEST_LIST)))
        except (FormatError, OSError):
            return Certainty.NO
        ours = {table.encode() for table in TABLES}
        return Certainty.SURE if ours <= names else Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a workbook, in their order.

        Raises:
            FormatError: It is no workbook, is damaged or has no sheet of documents.
        """
        with opened(path) as book:
            yield from documents_of(_Sheets(book, path))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the workbook and return the number of documents and what was changed.

        Raises:
            FormatError: The output cannot be written.
            Cancelled: The progress said to stop; nothing has been written.
        """
        # Slow to import, and only wanted here.
        import xlsxwriter  # noqa: PLC0415  (as said above)

        written = 0
        with whole_file(output) as file, temporary_folder() as folder:
            options = {"constant_memory": True, "tmpdir": str(folder)}
            with xlsxwriter.Workbook(file, options) as book:
                book.use_zip64()
                book.set_properties({"created": _BEGINNING})
                sheets = _Writing(book)
                for bundle in dataset:
                    for table, rows in rows_of(in_order(bundle)).items():
                        sheets.add(table, rows, bundle.document.id)
                    count_parted(bundle, sheets.losses)
                    written += 1
                    progress.report(written, dataset.total)
        return written, sheets.losses.told()


def pieces_of(text: str) -> list[str]:
    """Return a text in pieces that cells can hold."""
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes it for markup of its own.
        return ["<r", *pieces_of(text[2:])]
    if len(text) * 2 <= LONGEST_CELL:
        return [text]
    pieces, at = [], 0
    while at < len(text):
        piece = text[at : at + LONGEST_CELL]
        while (over := len(piece.encode("utf-16-le")) // 2 - LONGEST_CELL) > 0:
            piece = piece[: len(piece) - (over + 1) // 2]
        pieces.append(piece)
        at += len(piece)
    return pieces


@dataclass
class _Table:
    """One table under way: its sheet, and the next row of it."""

    title: str
    columns: Sequence[str]
    sheet: Worksheet
    row: int = 1
    sheets: int = 1


@dataclass
class _Writing:
    """A workbook under way."""

    book: Workbook
    losses: Losses = field(default_factory=Losses)
    _tables: dict[str, _Table] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin a sheet for each table."""
        self._bold = self.book.add_format({"bold": True})
        for table, columns in {**TABLES, _CONTINUED: _CONTINUED_COLUMNS}.items():
            self._tables[table] = _Table(
                table, tuple(columns), self._sheet(table, tuple(columns))
            )

    def add(self, table: str, rows: Iterable[Row], document: str) -> None:
        """Write rows of a table."""
        for row in rows:
            cells = [cell_of(value) for value in row]
            for column, pieces in self._write(table, cells):
                for part, piece in enumerate(pieces, start=2):
                    of = (table, document, cells[0], column)
                    self._write(_CONTINUED, [*of, part, piece])

    def _write(self, name: str, cells: Sequence[Cell]) -> list[tuple[str, list[str]]]:
        """Write one row and return what its cells could not hold, by column."""
        table = self._tables[name]
        if table.row >= LONGEST_SHEET:
            table.sheets, table.row = table.sheets + 1, 1
            table.sheet = self._sheet(f"{name} {table.sheets}", table.columns)
        rest: list[tuple[str, list[str]]] = []
        for at, cell in enumerate(cells):
            if isinstance(cell, int):
                table.sheet.write_number(table.row, at, cell)
            elif cell:
                first, *more = pieces_of(cell)
                table.sheet.write_string(table.row, at, first)
                if more:
                    rest.append((table.columns[at], more))
                self.losses.add(_LONG, _WHY_LONG, int(bool(more)))
                has_control = _CONTROLS.search(cell) is not None
                self.losses.add(_CONTROL, _WHY_CONTROL, int(has_control))
        table.row += 1
        return rest

    def _sheet(self, title: str, columns: Sequence[str]) -> Worksheet:
        sheet = self.book.add_worksheet(title)
        for at, column in enumerate(columns):
            sheet.set_column(at, at, _WIDTHS.get(column, _USUAL_WIDTH))
            sheet.write_string(0, at, column, self._bold)
        sheet.freeze_panes(1, 0)
        return sheet


class _Sheets:
    """The sheets of a workbook as the tables of a dataset."""

    format_name = ExcelTables.name

    def __init__(self, book: Any, path: Path) -> None:  # noqa: ANN401  (openpyxl's workbook, which has no use for a type here)
        self._path = path
        self._continued: dict[tuple[str, ...], dict[str, list[str]]] = {}
        self._sheets: defaultdict[str, list[Any]] = defaultdict(list)
        for sheet in book.worksheets:
            title = re.sub(r" \d+$", "", sheet.title)
            if hasattr(sheet, "iter_rows") and title in {*TABLES, _CONTINUED}:
                self._sheets[title].append(sheet)
        self._continued = self._gathered()

    def names(self) -> Iterable[str]:
        """Return the names of the tables that are there."""
        return self._sheets

    def rows(self, table: str) -> Iterator[Found | Rejected]:
        """Yield the rows of a table, put together where they are continued.

        Raises:
            FormatError: There is no such sheet, or it is damaged.
        """
        if table not in self._sheets:
            raise FormatError("{}: there is no sheet of {}.", self._path, table)
        for sheet in self._sheets[table]:
            columns: tuple[str, ...] | None = None
            for row in rows_of_sheet(self._path, sheet):
                if isinstance(row, Ragged):
                    yield Rejected(self._place(sheet.title), row.line, row.reason)
                elif columns is None:
                    columns = tuple(cell.strip().lower() for cell in row.cells)
                else:
                    cells = dict(zip(columns, row.cells, strict=False))
                    self._continue(table, cells)
                    yield Found(self._place(sheet.title), row.line, cells)

    def _continue(self, table: str, cells: dict[str, str]) -> None:
        """Put to cells what of them did not fit in."""
        identifier = cells.get("id", "")
        document = cells.get("document_id", identifier)
        rest = self._continued.get((table, document, identifier), {})
        for column, pieces in rest.items():
            cells[column] = cells.get(column, "") + "".join(pieces)

    def _place(self, title: str) -> str:
        source = holdable(str(self._path))
        return source if title == DOCUMENTS else f"{source}#{title}"

    def _gathered(self) -> dict[tuple[str, ...], dict[str, list[str]]]:
        """Return what is continued, by table, document, id and column."""
        found: dict[tuple[str, ...], dict[str, list[str]]] = {}
        for row in self.rows(_CONTINUED) if _CONTINUED in self._sheets else ():
            if isinstance(row, Found):
                table, document, one, column, _, text = (
                    str(row.cells.get(name, "")) for name in _CONTINUED_COLUMNS
                )
                columns = found.setdefault((table, document, one), {})
                columns.setdefault(column, []).append(text)
        return found
