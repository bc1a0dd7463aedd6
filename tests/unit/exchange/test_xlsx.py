"""A workbook holds the tables whole, whatever the limits of its cells and sheets."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from pressmark.exchange.format import Certainty, Loss, ReadDocument
from pressmark.exchange.order import in_order
from pressmark.exchange.tables import xlsx
from pressmark.exchange.tables.layout import TABLES
from pressmark.exchange.tables.table import Table
from pressmark.exchange.tables.xlsx import ExcelTables
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Cancelled, NoProgress
from tests.builders import Stopped, bundle, dataset

RAIN = bundle(
    "[Rain:headline]\n[“It rains,”:content] [she:source] [said:cue]."
    " [Ann:PERSON=Ann Smith] left.",
    name="rain",
    headline="Rain",
)


def write(path: Path, *some: Bundle) -> tuple[Loss, ...]:
    return ExcelTables().write(dataset(*some), path, progress=NoProgress())[1]


def read(path: Path) -> list[Bundle]:
    found = list(ExcelTables().read(path))
    assert all(isinstance(one, ReadDocument) for one in found), found
    return [one.bundle for one in found if isinstance(one, ReadDocument)]


def cells(path: Path, sheet: str) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(path)
    return [tuple(row) for row in book[sheet].iter_rows(values_only=True)]


def test_there_is_a_sheet_for_each_layer(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", RAIN)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == [*TABLES, "continued"]
    head, row = cells(tmp_path / "a.xlsx", "mentions")
    assert head[:6] == ("id", "document_id", "document_name", "start", "end", "label")
    assert row[2:7] == ("rain", 27, 30, "PERSON", "Ann")


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path / name, RAIN)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", bundle("=1+1 =cmd", name="=SUM(A1)"))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["documents"]
    assert [cell.data_type for cell in sheet[2] if cell.value] == ["s"] * 5
    assert sheet["B2"].value == "=SUM(A1)"


def test_a_long_text_goes_on_and_is_put_together(tmp_path: Path) -> None:
    long = bundle("Ann said 😀. " * 20_000)
    (loss,) = write(tmp_path / "a.xlsx", long)
    assert (loss.what, loss.count) == ("texts longer than a cell of a spreadsheet", 1)
    assert read(tmp_path / "a.xlsx") == [long]
    _, *rest = cells(tmp_path / "a.xlsx", "continued")
    assert [row[3:5] for row in rest] == [("text", part) for part in range(2, 9)]


def test_a_long_table_goes_on_in_another_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "LONGEST_SHEET", 4)
    some = [bundle(f"[Ann:PERSON=Ann] left {n}.", name=f"n{n}") for n in range(8)]
    write(tmp_path / "a.xlsx", *some)
    assert read(tmp_path / "a.xlsx") == some
    assert "mentions 3" in openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames


@pytest.mark.parametrize("text", ["<r>Ann</r>", "a\x0bb", "_x000B_", "a&<b>\t'", "=1"])
def test_what_means_something_to_a_workbook_is_only_text(
    tmp_path: Path, text: str
) -> None:
    write(tmp_path / "a.xlsx", bundle(text))
    assert read(tmp_path / "a.xlsx")[0].document.text == text


def test_control_characters_are_told(tmp_path: Path) -> None:
    (loss,) = write(tmp_path / "a.xlsx", bundle("a\x0bb"))
    assert (loss.what, loss.count) == ("cells with control characters", 1)


def test_our_workbooks_are_known_from_others(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", RAIN)
    openpyxl.Workbook().save(tmp_path / "b.xlsx")
    (tmp_path / "c.xlsx").write_bytes(b"PK\3\4")
    head = b"PK\3\4"
    assert ExcelTables().recognises(tmp_path / "a.xlsx", head) is Certainty.SURE
    assert Table().recognises(tmp_path / "a.xlsx", head) is Certainty.POSSIBLE
    for name in ("b.xlsx", "c.xlsx", "d.xlsx", "a.csv"):
        assert ExcelTables().recognises(tmp_path / name, head) is Certainty.NO


def test_a_workbook_that_a_spreadsheet_saved_again_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", RAIN)
    openpyxl.load_workbook(tmp_path / "a.xlsx").save(tmp_path / "b.xlsx")
    assert read(tmp_path / "b.xlsx") == [in_order(RAIN)]


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        ExcelTables().write(dataset(RAIN), tmp_path / "a.xlsx", progress=Stopped())
    assert list(tmp_path.iterdir()) == []
