"""Parquet tables have types, row groups of bounded size, and come back whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyarrow import parquet as arrow

from pressmark.errors import FormatError
from pressmark.exchange.format import Certainty, ReadDocument
from pressmark.exchange.order import in_order
from pressmark.exchange.tables import parquet
from pressmark.exchange.tables.layout import TABLES
from pressmark.exchange.tables.parquet import ParquetTables
from pressmark.model.bundle import Bundle
from pressmark.model.progress import Cancelled, NoProgress
from tests.builders import Stopped, bundle, dataset

RAIN = bundle(
    "[Rain:headline]\n[“It rains,”:content 1] [she:source 1] [said:cue 1],"
    " [“and it pours.”:content 1] [Ann:PERSON=Ann Smith] left.",
    name="rain",
)


def write(path: Path, *some: Bundle) -> None:
    assert ParquetTables().write(dataset(*some), path, progress=NoProgress()) == (
        len(some),
        (),
    )


def test_there_is_a_file_for_each_layer_with_typed_columns(tmp_path: Path) -> None:
    write(tmp_path / "t", RAIN)
    assert sorted(one.stem for one in (tmp_path / "t").iterdir()) == sorted(TABLES)
    quotes = arrow.read_table(tmp_path / "t" / "attributions.parquet")
    assert quotes["content"].to_pylist() == [
        [{"start": 5, "end": 16}, {"start": 27, "end": 42}]
    ]
    mentions = arrow.read_table(tmp_path / "t" / "mentions.parquet")
    assert str(mentions.schema.field("start").type) == "int64"
    assert mentions["entity_name"].to_pylist() == ["Ann Smith"]


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    write(tmp_path / "t", RAIN)
    assert ParquetTables().recognises(tmp_path / "t", b"") is Certainty.SURE
    assert ParquetTables().recognises(tmp_path, b"") is Certainty.NO
    (found,) = ParquetTables().read(tmp_path / "t")
    assert isinstance(found, ReadDocument)
    assert (found.bundle, found.line, found.remarks) == (in_order(RAIN), 1, ())


def test_many_rows_become_several_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "_ROWS", 2)
    some = [bundle(f"[Ann:PERSON=Ann] left {n}.", name=f"n{n}") for n in range(5)]
    write(tmp_path / "t", *some)
    path = tmp_path / "t" / "mentions.parquet"
    assert arrow.ParquetFile(path).num_row_groups == 3
    found = list(ParquetTables().read(tmp_path / "t"))
    assert [one.bundle for one in found if isinstance(one, ReadDocument)] == some


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "a", RAIN)
    write(tmp_path / "b", RAIN)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_a_damaged_table_is_told(tmp_path: Path) -> None:
    write(tmp_path / "t", RAIN)
    (tmp_path / "t" / "mentions.parquet").write_bytes(b"PAR1 nonsense PAR1")
    with pytest.raises(FormatError, match=r"mentions\.parquet is damaged"):
        list(ParquetTables().read(tmp_path / "t"))


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        ParquetTables().write(dataset(RAIN), tmp_path / "t", progress=Stopped())
    assert list(tmp_path.iterdir()) == []
