"""The format ``table``: a row a document, in CSV, TSV or XLSX, by mapped columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from pressmark.errors import FormatError
from pressmark.exchange.columns import Columns, shown_values
from pressmark.exchange.decode import NotText
from pressmark.exchange.format import Certainty, Exchanged, ReadDocument, Rejected
from pressmark.exchange.known_columns import proposed
from pressmark.exchange.normalise import holdable
from pressmark.exchange.tables.csv_reading import Dialect, Ragged, Row, dialect_of
from pressmark.exchange.tables.csv_reading import rows_of as csv_rows
from pressmark.exchange.tables.filing import ORDERS, DateOrder, Filing, Place
from pressmark.exchange.tables.formula_guard import restored
from pressmark.exchange.tables.text_files import Encoding, encoding_of
from pressmark.exchange.tables.workbook import LARGEST_SHOWN, sheets_of
from pressmark.saying import Sentence

_DELIMITERS = {"tab": "\t", "comma": ",", "semicolon": ";"}
_WORKBOOKS = (".xlsx", ".xlsm")
_SAMPLE = 200
"""The rows looked at to guess what the columns hold."""

_MOST_TOLD = 1_000
"""The ragged rows of a table that are told one by one."""

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it is read: headings, then rows; ``title`` where there are several."""

    title: str
    headings: tuple[str, ...]
    rows: Iterator[Row | Ragged]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table(Exchanged):
    """Spreadsheets and tables in text files."""

    name = "table"
    summary = "a table with a document a row: CSV, TSV or XLSX, its columns mapped"
    suffixes = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm")
    writes = False
    guarded = True

    columns: str = field(
        default="",
        metadata={
            "label": "Columns",
            "columns": True,
            "help": "What the columns hold, such as “text=body; headline=title;"
            " published=date”. All others become further metadata. Empty: guessed.",
        },
    )
    sheet: str = field(
        default="",
        metadata={
            "label": "Sheet",
            "help": "The name of one sheet of a workbook. Empty: all of them.",
        },
    )
    headings_first: bool = field(
        default=True,
        metadata={
            "label": "The first row holds the headings",
            "help": "Without it the columns are called 1, 2, 3 and so on.",
        },
    )
    dates: DateOrder = field(
        default=DateOrder.FOUND,
        metadata={
            "label": "Dates in numbers",
            "help": "How 03/04/2024 is read. Found: by dates such as 13/04/2024.",
            "choices": ORDERS,
        },
    )
    delimiter: str = field(
        default="",
        metadata={
            "label": "Between cells",
            "help": "One character, or tab. Empty: found. Not for workbooks.",
        },
    )
    encoding: str = field(
        default="",
        metadata={
            "label": "Encoding",
            "help": "Such as utf-8 or windows-1252. Empty: found. Not for workbooks.",
        },
    )

    def __post_init__(self) -> None:
        """Refuse options that make no sense.

        Raises:
            FormatError: A mapping or a delimiter cannot be understood.
        """
        Columns.of(self.columns)
        if len(self._delimiter) > 1 or self._delimiter in tuple('"\r\n'):
            raise FormatError(
                "“{}” cannot stand between cells: give one character.", self.delimiter
            )

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a file is named like a table, and is one."""
        named = super().recognises(path, head)
        if named and (path.suffix.lower() in _WORKBOOKS) != head.startswith(_ZIP):
            return Certainty.NO
        return named

    def proposed(self, path: Path) -> Self:
        """Return itself with the columns that a table seems to have."""
        if self.columns or not _is_small(path):
            return self
        try:
            for sheet in self._sheets(path):
                sample = _rows(sheet.rows, _SAMPLE)
                found = proposed(sheet.headings, [row.cells for row in sample])
                if found.problem() is None:
                    return replace(self, columns=str(found))
        except (FormatError, NotText, OSError):
            pass
        return self

    def headings(self, path: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the heading of each column with some of its values, shortened."""
        found: dict[str, tuple[str, ...]] = {}
        try:
            for sheet in self._sheets(path) if _is_small(path) else ():
                rows = [row.cells for row in _rows(sheet.rows, _SAMPLE)]
                for heading, values in shown_values(sheet.headings, rows):
                    found.setdefault(heading, values)
        except (FormatError, NotText, OSError):
            pass
        return tuple(found.items())

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the document of each row, in order; ragged rows are rejected."""
        source = holdable(str(path))
        try:
            for sheet in self._sheets(path):
                yield from self._documents(sheet, source, path.stem)
        except NotText as error:
            yield Rejected(source, None, error.sentence)
        except OSError as error:
            yield Rejected(source, None, Sentence("cannot be read: {}", error.strerror))

    @property
    def _delimiter(self) -> str:
        return _DELIMITERS.get(self.delimiter.lower(), self.delimiter)

    def _sheets(self, path: Path) -> Iterator[Sheet]:
        if path.suffix.lower() in _WORKBOOKS:
            for title, rows in sheets_of(path, self.sheet):
                yield self._headed(title, rows)
            return
        encoding = encoding_of(path, self.encoding)
        dialect = dialect_of(path, encoding.name, self._delimiter)
        yield from self._of_text(path, encoding, dialect)

    def _of_text(
        self, path: Path, encoding: Encoding, dialect: Dialect
    ) -> Iterator[Sheet]:
        with path.open(encoding=encoding.name, errors="replace", newline="") as file:
            sheet = self._headed("", csv_rows(file, dialect))
            rows = (_unguarded(row) for row in sheet.rows)
            yield replace(sheet, rows=rows, remarks=encoding.remarks)

    def _headed(self, title: str, rows: Iterator[Row | Ragged]) -> Sheet:
        """Take the headings from rows, or number the columns."""
        first = next((row for row in rows if isinstance(row, Row)), None)
        if first is None:
            return Sheet(title, (), rows)
        if not self.headings_first:
            numbers = tuple(map(str, range(1, len(first.cells) + 1)))
            return Sheet(title, numbers, _after(first, rows))
        return Sheet(title, _distinct(first.cells), rows)

    def _documents(
        self, sheet: Sheet, source: str, stem: str
    ) -> Iterator[ReadDocument | Rejected]:
        sample = _rows(sheet.rows, _SAMPLE, keep := list[Row | Ragged]())
        columns = Columns.of(self.columns) if self.columns else None
        columns = columns or proposed(sheet.headings, [row.cells for row in sample])
        where = Sentence("sheet “{}”", sheet.title) if sheet.title else None
        if not sheet.headings:
            why = Sentence("there is nothing in it")
            yield Rejected(source, None, _within(where, why))
            return
        if (wrong := columns.problem(sheet.headings)) is not None:
            yield Rejected(source, None, _within(where, _with_headings(wrong, sheet)))
            return
        named = [dict(zip(sheet.headings, row.cells, strict=False)) for row in sample]
        filing = Filing.of(columns, named, self.dates)
        stem = f"{stem}-{sheet.title}" if sheet.title else stem
        # Once is enough to be told how a whole file is read.
        remarks = sheet.remarks
        for row in _summed_up(_chain(keep, sheet.rows)):
            if isinstance(row, Ragged):
                yield Rejected(source, row.line, _within(where, row.reason))
                continue
            cells = dict(zip(sheet.headings, row.cells, strict=False))
            if sheet.title:
                cells.setdefault("sheet", sheet.title)
            place = Place(source, row.line, f"{stem}-{row.line}")
            found = filing.document(cells, place, remarks)
            remarks = () if isinstance(found, ReadDocument) else remarks
            if isinstance(found, Rejected):
                found = replace(found, reason=_within(where, found.reason))
            yield found


def _rows(
    rows: Iterator[Row | Ragged], most: int, keep: list[Row | Ragged] | None = None
) -> list[Row]:
    """Take the first rows, up to some number; all that was taken is in ``keep``."""
    found: list[Row] = []
    for row in rows:
        if keep is not None:
            keep.append(row)
        if isinstance(row, Row):
            found.append(row)
        if len(found) >= most:
            break
    return found


def _after(first: Row, rows: Iterator[Row | Ragged]) -> Iterator[Row | Ragged]:
    yield first
    yield from rows


def _chain(
    first: Sequence[Row | Ragged], rest: Iterator[Row | Ragged]
) -> Iterator[Row | Ragged]:
    yield from first
    yield from rest


def _summed_up(rows: Iterator[Row | Ragged]) -> Iterator[Row | Ragged]:
    """Yield rows, but of very many ragged ones only the first and their number."""
    ragged, at = 0, 0
    for row in rows:
        if isinstance(row, Row):
            yield row
            continue
        ragged, at = ragged + 1, row.line
        if ragged <= _MOST_TOLD:
            yield row
    if ragged > _MOST_TOLD:
        more = ragged - _MOST_TOLD
        yield Ragged(
            at, Sentence("so are {:,} more rows, of which this is the last", more)
        )


def _unguarded(row: Row | Ragged) -> Row | Ragged:
    if isinstance(row, Ragged):
        return row
    return replace(row, cells=tuple(map(restored, row.cells)))


def _distinct(cells: Sequence[str]) -> tuple[str, ...]:
    """Return headings, each another; one that is empty is numbered."""
    made: dict[str, None] = {}
    for number, cell in enumerate(cells, start=1):
        heading = wanted = " ".join(cell.split()) or str(number)
        again = 1
        while heading in made:
            again += 1
            heading = f"{wanted} ({again})"
        made[heading] = None
    return tuple(made)


def _is_small(path: Path) -> bool:
    """Whether a file can be looked into without a process of its own."""
    try:
        is_workbook = path.suffix.lower() in _WORKBOOKS
        return not is_workbook or path.stat().st_size <= LARGEST_SHOWN
    except OSError:
        return False


def _within(where: Sentence | None, why: str) -> Sentence:
    return Sentence("{}: {}", where, why) if where else Sentence("{}", why)


def _with_headings(why: Sentence, sheet: Sheet) -> Sentence:
    shown = ", ".join(sheet.headings[:20])
    return Sentence("{}; give --option columns=… (columns: {})", why, shown)
