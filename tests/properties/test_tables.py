"""What is written as tables is read back, by us and by others, as it was meant."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pressmark.exchange.format import Exchanged, ReadDocument
from pressmark.exchange.order import in_order
from pressmark.exchange.tables.cells import cell_of
from pressmark.exchange.tables.csv_format import CsvTables
from pressmark.exchange.tables.formula_guard import guarded, restored
from pressmark.exchange.tables.layout import TABLES, rows_of
from pressmark.model.bundle import Bundle
from pressmark.model.progress import NoProgress
from tests.builders import dataset
from tests.strategies import bundles

csv.field_size_limit(10**9)


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def comes_back(chosen: Exchanged, name: str, some: list[Bundle]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, name)
        chosen.write(dataset(*some), output, progress=NoProgress())
        found = list(chosen.read(output))
    assert [one for one in found if not isinstance(one, ReadDocument)] == []
    read = [one.bundle for one in found if isinstance(one, ReadDocument)]
    assert read == [in_order(one) for one in some]


several = st.lists(bundles(), min_size=1, max_size=3, unique_by=lambda b: b.document.id)


@given(several)
def test_tables_in_csv_come_back_equal(some: list[Bundle]) -> None:
    comes_back(CsvTables(), "tables", some)


@given(bundles())
def test_others_read_the_cells_that_were_written(bundle: Bundle) -> None:
    expected = {
        table: [
            [guarded(str("" if (cell := cell_of(c)) is None else cell)) for c in row]
            for row in rows
        ]
        for table, rows in rows_of(in_order(bundle)).items()
    }
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "tables"
        CsvTables().write(dataset(bundle), output, progress=NoProgress())
        for table, columns in TABLES.items():
            header, *rows = cells(output / f"{table}.csv")
            assert header == list(columns)
            assert rows == expected[table]


@given(st.text() | st.from_regex("'*[=+@-].*"))
def test_no_cell_begins_like_a_formula_and_each_is_restored(cell: str) -> None:
    safe = guarded(cell)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert restored(safe) == cell
    assert safe in (cell, f"'{cell}")
