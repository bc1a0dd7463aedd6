"""pandas, pyarrow and DuckDB read our tables as they are meant."""

from __future__ import annotations

from pathlib import Path

from pressmark.exchange.order import in_order
from pressmark.exchange.tables.csv_format import CsvTables
from pressmark.exchange.tables.parquet import ParquetTables
from pressmark.exchange.tables.xlsx import ExcelTables
from pressmark.model.progress import NoProgress
from tests.builders import bundle, dataset
from tests.oracles import asked, needs_oracles

SOME = [
    bundle(
        "[“It rains,”:content 1] 😀 [she:source 1] [said:cue 1], “so”;\n"
        "[“and it pours.”:content 1] [Ann Ó Súill:PERSON=Ann] left, 'quoted'.",
        name="rain",
        headline='A "headline", with; signs',
    ),
    bundle("[Ben:PERSON=Ben] said\tno.\n\nOr nothing at all.", name="ben"),
]


@needs_oracles
def test_pandas_pyarrow_and_duckdb_read_the_tables(tmp_path: Path) -> None:
    paths = (tmp_path / "csv", tmp_path / "tables.xlsx", tmp_path / "parquet")
    formats = (CsvTables(), ExcelTables(), ParquetTables())
    for chosen, path in zip(formats, paths, strict=True):
        chosen.write(dataset(*SOME), path, progress=NoProgress())
    report = asked("tables_oracle", *paths)
    lengths = [[span.end - span.start for span in SOME[0].attributions[0].content]]
    assert report.pop("parts of quotes") == [[one] for one in lengths]
    ordered = [in_order(one) for one in SOME]
    expected = {
        "texts": [one.document.text for one in ordered],
        "mentions": [
            [mention.span.start, mention.span.covered(one.document.text)]
            for one in ordered
            for mention in one.mentions
        ],
        "rows": {
            "attributions": 1,
            "documents": 2,
            "entities": 2,
            "mentions": 2,
            "notes": 0,
            "regions": 0,
            "stances": 0,
        },
    }
    assert len(report) == 6
    for program, found in report.items():
        assert found == expected, program
