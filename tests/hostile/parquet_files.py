from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from pressmark.exchange.tables.parquet import ParquetTables
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.hostile.hostile import Hostile, many

FORMAT = "parquet"


def files(folder: Path) -> Iterator[Hostile]:
    path = sample(folder)
    file = path / "documents.parquet"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    yield Hostile(path, "rejected", "it is cut off")
    file.write_bytes(b"PAR1" + bytes(100) + b"\xff\xff\xff\x7fPAR1")
    yield Hostile(path, "rejected", "a footer larger than the file")
    file.write_bytes(b"")
    yield Hostile(path, "rejected", "it is empty")
    parquet.write_table(pa.table({"id": [1, 2], "text": [b"\xff", None]}), file)
    yield Hostile(path, "either", "columns of other types")
    parquet.write_table(pa.table({"x": [1]}), file)
    yield Hostile(path, "rejected", "other columns")
    rows = many(2_000, 50_000)
    parquet.write_table(pa.table({"id": ["a"] * rows, "text": ["b"] * rows}), file)
    yield Hostile(path, "document", "one id for all")
    absurd = pa.array(["a" * many(5_000_000, 100_000_000)]).dictionary_encode()
    parquet.write_table(pa.table({"text": absurd}), file)
    yield Hostile(path, "either", "an absurd text")
    file.write_bytes(whole)
    mentions = path / "mentions.parquet"
    odd = {"document_id": [None], "start": ["x"], "end": [-1], "label": [["a"]]}
    parquet.write_table(pa.table(odd), mentions)
    yield Hostile(path, "document", "mentions of other types")
    mentions.unlink()
    quotes = parquet.read_table(path / "attributions.parquet")
    at = quotes.schema.get_field_index("content")
    none = quotes.set_column(at, "content", pa.array([[{"start": -5}]]))
    parquet.write_table(none, path / "attributions.parquet")
    yield Hostile(path, "document", "a passage without an end")
    file.unlink()
    yield Hostile(path, "rejected", "no table of documents")


def sample(folder: Path) -> Path:
    path = folder / "sample"
    made = bundle("[“We agree”:content] [[Ann:source]:PERSON=Ann] [said:cue]. 😀")
    ParquetTables().write(dataset(made), path, progress=NoProgress())
    return path
