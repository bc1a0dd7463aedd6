"""Read our tables with pandas, pyarrow and DuckDB: CSV-FOLDER XLSX PARQUET-FOLDER.

Prints for each of them the text of each document, the number of rows of each table and
the words and start of each mention.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow.parquet

Record = dict[str, Any]

csv, xlsx, parquet = map(Path, sys.argv[1:])
tables = sorted(path.stem for path in csv.glob("*.csv"))


def told(
    documents: list[Record], mentions: list[Record], rows: dict[str, int]
) -> Record:
    """Return what is asked of each program, from its own records."""
    return {
        "texts": [one["text"] for one in documents],
        "mentions": [[int(one["start"]), one["text"]] for one in mentions],
        "rows": rows,
    }


def by_pandas(read: Callable[[str], Any]) -> Record:
    """Return what pandas reads through a function of the table's name."""
    frames = {table: read(table) for table in tables}
    return told(
        frames["documents"].to_dict("records"),
        frames["mentions"].to_dict("records"),
        {table: len(frame) for table, frame in frames.items()},
    )


def by_duckdb(source: str) -> Record:
    """Return what DuckDB reads from the files that a pattern names."""
    database = duckdb.connect()

    def asked(table: str, sql: str) -> list[Record]:
        found = database.sql(sql.format(source.format(table)))
        return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]

    counts = {
        table: asked(table, "select count(*) as n from {}")[0]["n"] for table in tables
    }
    return told(
        asked("documents", "select text from {}"),
        asked("mentions", "select start, text from {}"),
        counts,
    )


report = {
    "pandas csv": by_pandas(
        lambda table: pd.read_csv(csv / f"{table}.csv", keep_default_na=False)
    ),
    "pandas xlsx": by_pandas(lambda table: pd.read_excel(xlsx, table)),
    "pandas parquet": by_pandas(
        lambda table: pd.read_parquet(parquet / f"{table}.parquet")
    ),
    "pyarrow": by_pandas(
        lambda table: pyarrow.parquet.read_table(
            parquet / f"{table}.parquet"
        ).to_pandas()
    ),
    "duckdb csv": by_duckdb(f"read_csv('{csv}/{{}}.csv', header=true)"),
    "duckdb parquet": by_duckdb(f"'{parquet}/{{}}.parquet'"),
    "parts of quotes": duckdb.read_parquet(f"{parquet}/attributions.parquet")
    .project("[one['end'] - one['start'] for one in content]")
    .fetchall(),
}
sys.stdout.write(json.dumps(report))
