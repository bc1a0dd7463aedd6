"""The format ``csv``: a folder (or a zip) of tables, one a layer.

UTF-8 with a byte-order mark, by which Excel knows it; fields are separated and quoted
as in RFC 4180. No cell can be taken for a formula.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from typing import ClassVar
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pressmark.errors import FormatError
from pressmark.exchange import safe_zip
from pressmark.exchange.decode import NotText
from pressmark.exchange.format import (
    HEAD,
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
from pressmark.exchange.tables.csv_reading import (
    Ragged,
    dialect_of,
)
from pressmark.exchange.tables.csv_reading import rows_of as csv_rows
from pressmark.exchange.tables.formula_guard import guarded, restored
from pressmark.exchange.tables.joining import documents_of
from pressmark.exchange.tables.layout import TABLES, rows_of
from pressmark.exchange.tables.parted import count_parted
from pressmark.exchange.tables.rebuilding import Found
from pressmark.exchange.tables.text_files import encoding_of
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.progress import Progress
from pressmark.unfinished import temporary_folder

_GUARDED = "cells that a spreadsheet would take for a formula"
_WHY_GUARDED = "an apostrophe was put before them; reading the tables takes it off"
_LONG = "cells longer than a spreadsheet shows"
_WHY_LONG = "complete in the file, but Excel cuts a cell after 32,767 characters"
_LONGEST_CELL = 32_767
_OLDEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)
_HEADER = re.compile(rb'(?:\xef\xbb\xbf)?"?id"?[,;\t]"?name"?[,;\t]"?sha256"?[,;\t]')
_DOCUMENTS = "documents.csv"
_NAMES = [f"{table}.csv" for table in TABLES]


_WriteRow = Callable[[Iterable[Cell]], object]


@dataclass(frozen=True)
class CsvTables(Exchanged):
    """Tables for spreadsheets and statistics programs."""

    name = "csv"
    summary = "tables for spreadsheets, one a layer: a folder of CSV files, or a .zip"
    suffixes: ClassVar[tuple[str, ...]] = ("", ".zip")

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a folder or archive has a table of documents like ours."""
        del head
        try:
            known = _HEADER.match(_first_bytes(path)) is not None
        except (FormatError, OSError):
            return Certainty.NO
        return Certainty.SURE if known else Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a folder or archive of tables, in their order.

        Raises:
            FormatError: There is no table of documents, or they are damaged.
        """
        try:
            with _opened(path) as tables:
                yield from documents_of(tables)
        except OSError as error:
            why = error.strerror or str(error)
            raise FormatError("{} cannot be read: {}.", path, why) from error

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the tables and return the number of documents and what was changed.

        Raises:
            FormatError: The output cannot be written, or something is in its place.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written, losses = 0, Losses()
        with _target(output) as folder, _written(folder) as tables:
            for bundle in dataset:
                for table, rows in rows_of(in_order(bundle)).items():
                    for row in rows:
                        cells = (_safe(cell_of(value), losses) for value in row)
                        tables[table](cells)
                count_parted(bundle, losses)
                written += 1
                progress.report(written, dataset.total)
        return written, losses.told()


def _first_bytes(path: Path) -> bytes:
    """Return the beginning of the table of documents, or nothing.

    Raises:
        FormatError: It is a damaged archive.
        OSError: It cannot be read.
    """
    if path.is_dir():
        table = path / _DOCUMENTS
        if not table.is_file():
            return b""
        with table.open("rb") as file:
            return file.read(HEAD)
    if path.suffix.lower() != ".zip":
        return b""
    with safe_zip.opened(path) as archive:
        for name in archive.names:
            if name.rpartition("/")[2].lower() == _DOCUMENTS:
                with archive.open(name) as file:
                    return file.read(HEAD)
    return b""


def _safe(cell: Cell, losses: Losses) -> Cell:
    """Return a cell that no spreadsheet takes for a formula, counting what changed."""
    if not isinstance(cell, str):
        return cell
    if len(cell) > _LONGEST_CELL:
        losses.add(_LONG, _WHY_LONG)
    safe = guarded(cell)
    losses.add(_GUARDED, _WHY_GUARDED, int(safe != cell))
    return safe


@contextmanager
def _written(folder: Path) -> Iterator[dict[str, _WriteRow]]:
    with ExitStack() as stack:
        writers: dict[str, _WriteRow] = {}
        for table, columns in TABLES.items():
            path = folder / f"{table}.csv"
            file = stack.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
            writers[table] = csv.writer(file).writerow
            writers[table](columns)
        yield writers


@contextmanager
def _target(output: Path) -> Iterator[Path]:
    """Give a folder to write the tables to, which then becomes the output."""
    if output.suffix.lower() != ".zip":
        with whole_folder(output, _NAMES) as folder:
            yield folder
        return
    with whole_file(output) as file, temporary_folder() as folder:
        yield folder
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for name in _NAMES:
                # A fixed date, so that the same data gives the same bytes.
                entry = ZipInfo(name, _OLDEST_IN_ZIP)
                entry.compress_type = ZIP_DEFLATED
                with (
                    (folder / name).open("rb") as table,
                    archive.open(entry, "w", force_zip64=True) as packed,
                ):
                    copyfileobj(table, packed)


@contextmanager
def _opened(path: Path) -> Iterator[_Files]:
    """Give the tables of a folder, or of an archive with nothing else in it.

    Raises:
        FormatError: It is neither, or the archive is damaged.
    """
    if path.is_dir():
        yield _Files(path, {one.name: one for one in path.iterdir()})
        return
    with temporary_folder() as made, safe_zip.opened(path) as archive:
        files = {}
        for name in archive.names:
            # An archive may have a folder in it that holds the tables.
            last = name.rpartition("/")[2]
            if last.lower() in _NAMES and last not in files:
                files[last] = archive.unpack(name, made)
        yield _Files(path, files)


class _Files:
    """The CSV files of a dataset by their names."""

    format_name = CsvTables.name

    def __init__(self, path: Path, files: Mapping[str, Path]) -> None:
        self._path = path
        self._files = {
            name.lower().removesuffix(".csv"): file for name, file in files.items()
        }

    def names(self) -> Iterable[str]:
        """Return the names of the tables that are there."""
        return self._files

    def rows(self, table: str) -> Iterator[Found | Rejected]:
        """Yield the rows of a table, and those that cannot be read.

        Raises:
            FormatError: There is no such table, or it is no text.
        """
        path = self._files.get(table)
        if path is None:
            raise FormatError("{}: there is no table of {}.", self._path, table)
        source = holdable(str(self._path / f"{table}.csv"))
        try:
            # A spreadsheet may have saved it in another encoding and with semicolons.
            encoding = encoding_of(path)
        except NotText as error:
            raise FormatError("{}: {}.", source, error) from error
        dialect = dialect_of(path, encoding.name)
        with path.open(encoding=encoding.name, errors="replace", newline="") as file:
            columns: tuple[str, ...] | None = None
            for row in csv_rows(file, dialect):
                if isinstance(row, Ragged):
                    yield Rejected(source, row.line, row.reason)
                elif columns is None:
                    columns = tuple(cell.strip().lower() for cell in row.cells)
                else:
                    cells = map(restored, row.cells)
                    values = dict(zip(columns, cells, strict=False))
                    yield Found(source, row.line, values)
