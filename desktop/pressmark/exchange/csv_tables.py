"""The format ``csv``: a folder (or a zip) of tables, one a layer. Only written.

UTF-8 with a byte-order mark, by which Excel knows it; fields are separated and quoted
as in RFC 4180. No cell can be taken for a formula.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pressmark.exchange.csv_rows import COLUMNS, Cell, Row, rows_of
from pressmark.exchange.format import Dataset, Exchanged, Loss
from pressmark.exchange.order import in_order
from pressmark.exchange.whole_file import whole_file, whole_folder
from pressmark.model.attribution import Attribution, Role
from pressmark.model.bundle import Annotation
from pressmark.model.progress import Progress
from pressmark.model.stance import Stance

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, “CSV Injection”)."""

_GUARDED = "cells that a spreadsheet would take for a formula"
_LONG = "cells longer than a spreadsheet shows"
_PARTED = "quotes and stances with words in several parts"
_WHY = {
    _GUARDED: "an apostrophe was put before them; take it off to have the exact text",
    _PARTED: "each is one row: a cell has its parts as start-end;start-end, and their"
    " words with … between them",
    _LONG: "complete in the file, but Excel cuts a cell after 32,767 characters",
}
_LONGEST_CELL = 32_767
_OLDEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class CsvTables(Exchanged):
    """Tables for spreadsheets and statistics programs."""

    name = "csv"
    summary = "tables for spreadsheets, one a layer: a folder of CSV files, or a .zip"
    suffixes = ("", ".zip")
    reads = False

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the tables and return the number of documents and what was changed.

        Raises:
            FormatError: The output cannot be written, or something is in its place.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written, changed = 0, Counter[str]()
        with _target(output) as folder, _tables(folder) as tables:
            for bundle in dataset:
                for table, rows in rows_of(in_order(bundle)).items():
                    tables[table].add(rows, changed)
                changed[_PARTED] += sum(map(_is_parted, bundle.annotations()))
                written += 1
                progress.report(written, dataset.total)
        losses = tuple(
            Loss(what, count, _WHY[what]) for what, count in (+changed).items()
        )
        return written, losses


def _is_parted(annotation: Annotation) -> bool:
    """Whether a role or a piece of evidence has several spans."""
    if isinstance(annotation, Attribution):
        return any(len(annotation.fragments(role)) > 1 for role in Role)
    if isinstance(annotation, Stance):
        return any(len(piece.spans) > 1 for piece in annotation.evidence)
    return False


class _Table:
    """One table under way."""

    def __init__(self, path: Path, columns: Sequence[str], stack: ExitStack) -> None:
        file = stack.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
        self._writer = csv.writer(file)
        self._writer.writerow(columns)

    def add(self, rows: Iterable[Row], changed: Counter[str]) -> None:
        """Write rows, counting what had to be changed."""
        for row in rows:
            self._writer.writerow([guarded(cell, changed) for cell in row])


def guarded(cell: Cell, changed: Counter[str]) -> Cell:
    """Return a cell that no spreadsheet takes for a formula, counting what changed."""
    if not isinstance(cell, str):
        return cell
    if len(cell) > _LONGEST_CELL:
        changed[_LONG] += 1
    if not cell.startswith(_FORMULA):
        return cell
    changed[_GUARDED] += 1
    return f"'{cell}"


@contextmanager
def _tables(folder: Path) -> Iterator[dict[str, _Table]]:
    with ExitStack() as stack:
        yield {
            table: _Table(folder / f"{table}.csv", columns, stack)
            for table, columns in COLUMNS.items()
        }


@contextmanager
def _target(output: Path) -> Iterator[Path]:
    """Give a folder to write the tables to, which then becomes the output."""
    names = [f"{table}.csv" for table in COLUMNS]
    if output.suffix.lower() != ".zip":
        with whole_folder(output, names) as folder:
            yield folder
        return
    with whole_file(output) as file, TemporaryDirectory() as made:
        folder = Path(made)
        yield folder
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for name in names:
                # A fixed date, so that the same data gives the same bytes.
                entry = ZipInfo(name, _OLDEST_IN_ZIP)
                entry.compress_type = ZIP_DEFLATED
                with (
                    (folder / name).open("rb") as table,
                    archive.open(entry, "w", force_zip64=True) as packed,
                ):
                    copyfileobj(table, packed)
