"""What is written as CSV is read back by others as it was meant."""

from __future__ import annotations

import csv
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.csv_rows import COLUMNS, rows_of
from pressmark.exchange.csv_tables import CsvTables, guarded
from pressmark.exchange.order import in_order
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles

csv.field_size_limit(10**9)


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@given(bundles())
def test_the_tables_read_back_have_the_same_cells(bundle: Bundle) -> None:
    expected = {
        table: [
            [str("" if c is None else guarded(c, Counter())) for c in row]
            for row in rows
        ]
        for table, rows in rows_of(in_order(bundle)).items()
    }
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "tables"
        CsvTables().write(dataset(bundle), output, progress=NoProgress())
        for table, columns in COLUMNS.items():
            header, *rows = cells(output / f"{table}.csv")
            assert tuple(header) == columns
            assert rows == expected[table]


@given(st.text())
def test_no_cell_begins_like_a_formula(cell: str) -> None:
    changed = Counter[str]()
    safe = guarded(cell, changed)
    assert isinstance(safe, str)
    assert safe.removeprefix("'") == cell.removeprefix("'")
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert changed.total() == (safe != cell)
