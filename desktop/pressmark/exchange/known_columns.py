"""What a person confirmed that the columns of a table are, for tables alike to it.

It is kept in the settings folder as TOML, by the headings of the table: a later import
of a table with the same headings needs no second answer.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Sequence

from pressmark import paths
from pressmark.bounded import beginning
from pressmark.errors import FormatError
from pressmark.exchange.columns import Columns, guessed
from pressmark.settings import write_whole

_MOST = 200
"""How many tables are remembered; the one not used for longest is forgotten."""
_LARGEST = 1_000_000


def proposed(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Return what was confirmed for columns of these headings, else the likely."""
    return known(names) or guessed(names, rows)


def known(names: Iterable[str]) -> Columns | None:
    """Return what a person confirmed for columns of these headings, or None."""
    wanted = sorted(set(names))
    for headings, line in _kept():
        if headings == wanted:
            try:
                return Columns.of(line)
            except FormatError:
                return None
    return None


def remember(names: Iterable[str], columns: Columns) -> None:
    """Keep what a person confirmed for columns of these headings.

    Raises:
        SettingsError: It cannot be written.
    """
    headings = sorted(set(names))
    others = [pair for pair in _kept() if pair[0] != headings]
    kept = [(headings, str(columns)), *others][:_MOST]
    if [*_kept()][:1] == kept[:1]:
        return
    write_whole(map(_entry, kept), paths.column_file())


def _kept() -> Iterator[tuple[list[str], str]]:
    """Yield the headings and the mapping of each table, the latest first.

    What is damaged is passed over: a mapping is easily confirmed again.
    """
    try:
        found = tomllib.loads(beginning(paths.column_file(), _LARGEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    tables = found.get("table", [])
    for table in tables if isinstance(tables, list) else []:
        match table:
            case {"headings": list(headings), "columns": str(line)} if all(
                isinstance(one, str) for one in headings
            ):
                yield sorted(headings), line


def _entry(pair: tuple[list[str], str]) -> str:
    headings, line = pair
    listed = ", ".join(map(_text, headings))
    return f"[[table]]\nheadings = [{listed}]\ncolumns = {_text(line)}\n\n"


def _text(value: str) -> str:
    """Return a text as TOML, whose strings are those of JSON but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
