"""The format ``parquet``: the tables of a dataset as typed columns, a file a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from pressmark.errors import FormatError
from pressmark.exchange.format import (
    Certainty,
    Dataset,
    Exchanged,
    Loss,
    ReadDocument,
    Rejected,
)
from pressmark.exchange.normalise import holdable
from pressmark.exchange.order import in_order
from pressmark.exchange.tables.joining import documents_of
from pressmark.exchange.tables.layout import TABLES, Kind, Row, Value, rows_of
from pressmark.exchange.tables.rebuilding import Found
from pressmark.exchange.whole_file import whole_folder
from pressmark.model.progress import Progress
from pressmark.model.span import Span

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

_NAMES = [f"{table}.parquet" for table in TABLES]
_MARK = b"PAR1"
_NATIVE = ("id", "name", "sha256")
_ROWS = 10_000
_CHARACTERS = 2_000_000
"""The rows and the characters of a row group: what is in memory of a table at once."""

_READ_ROWS = 1_000


@dataclass(frozen=True)
class ParquetTables(Exchanged):
    """The tables of a dataset as Parquet files."""

    name = "parquet"
    summary = "tables for pandas, DuckDB and Arrow, one a layer: a Parquet folder"
    suffixes: ClassVar[tuple[str, ...]] = ("",)
    guarded = True

    def recognises(self, path: Path, head: bytes) -> Certainty:
        """Return whether a folder has a Parquet file of documents."""
        del head
        try:
            with (path / _NAMES[0]).open("rb") as file:
                return Certainty.SURE if file.read(4) == _MARK else Certainty.NO
        except OSError:
            return Certainty.NO

    def read(self, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield the documents of a folder of tables, in their order.

        Raises:
            FormatError: There is no table of documents, or a table is damaged.
        """
        yield from documents_of(_Files(path))

    def write(
        self, dataset: Dataset, output: Path, *, progress: Progress
    ) -> tuple[int, tuple[Loss, ...]]:
        """Write the tables and return the number of documents. Nothing is lost.

        Raises:
            FormatError: The output cannot be written, or something is in its place.
            Cancelled: The progress said to stop; nothing has been written.
        """
        written = 0
        with whole_folder(output, _NAMES) as folder, _written(folder) as tables:
            for bundle in dataset:
                for table, rows in rows_of(in_order(bundle)).items():
                    tables[table].add(rows)
                written += 1
                progress.report(written, dataset.total)
        return written, ()


@contextmanager
def _written(folder: Path) -> Iterator[Mapping[str, _Table]]:
    # Slow to import, and only wanted here.
    import pyarrow as pa  # noqa: PLC0415  (as said above)
    from pyarrow.parquet import ParquetWriter  # noqa: PLC0415  (as said above)

    # Arrow's own pools keep what they had; in a window that is left for others.
    pa.set_memory_pool(pa.system_memory_pool())
    with ExitStack() as stack:
        tables = {}
        for table, columns in TABLES.items():
            schema = _schema(columns)
            file = ParquetWriter(
                folder / f"{table}.parquet", schema, compression="zstd"
            )
            tables[table] = _Table(stack.enter_context(file), schema)
        yield tables
        for one in tables.values():
            one.flush()


def _schema(columns: Mapping[str, Kind]) -> pa.Schema:
    """Return the columns of a table with their types."""
    import pyarrow as pa  # noqa: PLC0415  (slow, and only wanted here)

    place = pa.struct([("start", pa.int64()), ("end", pa.int64())])
    types = {
        Kind.WHOLE: pa.int64(),
        Kind.COUNTED: pa.int64(),
        Kind.FLAG: pa.bool_(),
        Kind.PLACES: pa.list_(place),
        Kind.TEXTS: pa.list_(pa.string()),
    }
    return pa.schema([(n, types.get(kind, pa.string())) for n, kind in columns.items()])


@dataclass
class _Table:
    """One table under way: the rows that are not written yet."""

    writer: ParquetWriter
    schema: pa.Schema
    rows: list[Row] = field(default_factory=list)
    characters: int = 0

    def add(self, rows: Iterable[Row]) -> None:
        """Add rows, and write those there are once they are many."""
        for row in rows:
            self.rows.append(row)
            self.characters += sum(len(cell) for cell in row if isinstance(cell, str))
        if len(self.rows) >= _ROWS or self.characters >= _CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Write the rows there are as a row group."""
        # Slow to import, and only wanted here.
        import pyarrow as pa  # noqa: PLC0415  (as said above)

        if not self.rows:
            return
        arrays = [
            pa.array(map(_plain, values), type=one.type)
            for one, values in zip(
                self.schema, zip(*self.rows, strict=True), strict=True
            )
        ]
        self.writer.write_table(pa.Table.from_arrays(arrays, schema=self.schema))
        self.rows.clear()
        self.characters = 0


def _plain(value: Value) -> object:
    """Return a value as Arrow takes it."""
    if isinstance(value, tuple):
        return [
            {"start": one.start, "end": one.end} if isinstance(one, Span) else one
            for one in value
        ]
    return value


class _Files:
    """The Parquet files of a dataset by their names."""

    format_name = ParquetTables.name

    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> Iterable[str]:
        """Return the names of the tables that are there."""
        return [one for one in TABLES if (self._path / f"{one}.parquet").is_file()]

    def rows(self, table: str) -> Iterator[Found | Rejected]:
        """Yield the rows of a table, counted from 1.

        Raises:
            FormatError: There is no such table, or it is damaged.
        """
        # Slow to import, and only wanted here.
        import pyarrow as pa  # noqa: PLC0415  (as said above)
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415  (as said above)

        path = self._path / f"{table}.parquet"
        source, number = holdable(str(path)), 0
        if not path.is_file():
            raise FormatError("{}: there is no table of {}.", self._path, table)
        try:
            with path.open("rb") as file, ParquetFile(file) as found:
                for batch in found.iter_batches(_READ_ROWS, use_threads=False):
                    for cells in batch.to_pylist():
                        number += 1
                        yield Found(source, number, cells)
        except (pa.ArrowException, OSError, ValueError, TypeError) as error:
            raise FormatError("{} is damaged and cannot be read.", source) from error
