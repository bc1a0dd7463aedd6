"""The table ``metadata.tsv`` of a collection: PolNeAR's, and the one we write.

A row says what is known of an article besides its text. Only the places of the rows are
kept, so that the table may be as long as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from pressmark.exchange.brat.words import one_line
from pressmark.exchange.brat.writing import json_words
from pressmark.exchange.json_items import Item
from pressmark.exchange.jsonl_reading import with_extra
from pressmark.exchange.known import Known, known_from, known_record
from pressmark.exchange.normalise import holdable
from pressmark.model.bundle import Bundle
from pressmark.model.document import METADATA_KEYS, Document
from pressmark.model.note import Note

_FILE, _OWN = "filename", "pressmark"
_NAMES = {
    "publisher": "outlet",
    "publication_date": "published",
    "author": "byline",
    "title": "headline",
}
"""The columns of PolNeAR that are metadata of ours under another name."""

_OURS = {ours: theirs for theirs, ours in _NAMES.items()}
_COLUMNS = (_FILE, *(_OURS.get(key, key) for key in METADATA_KEYS), _OWN)
_NOTHING = ("", "None", "none", "nan")
_LONGEST = 50_000_000

HEADER = "\t".join(_COLUMNS) + "\n"
"""The first line of the table that is written."""


def row_of(file: str, bundle: Bundle, notes: Iterable[Note]) -> str:
    """Return the row of a document, with its entities and the notes on none of it."""
    own = json_words(known_record(bundle, notes))
    given = bundle.document.metadata
    cells = [one_line(str(given.get(key) or "")) for key in METADATA_KEYS]
    return "\t".join((file, *cells, own)) + "\n"


class Table:
    """A table of metadata, of which the rows are looked up by the names of texts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[str, int] = {}
        self._columns: tuple[str, ...] = ()
        with path.open("rb") as file:
            self._columns = _cells(file.readline(_LONGEST))
            place = self._columns.index(_FILE) if _FILE in self._columns else -1
            while place >= 0:
                at = file.tell()
                line = file.readline(_LONGEST)
                if not line:
                    break
                cells = _cells(line)
                if len(cells) > place:
                    self._rows.setdefault(cells[place], at)

    def __contains__(self, file: object) -> bool:
        """Whether there is a row of a text, by its name without the suffix."""
        return file in self._rows

    def row(self, file: str) -> dict[str, str]:
        """Return the cells of a row by their columns, without those that are empty."""
        with self._path.open("rb") as table:
            return _row(table, self._rows[file], self._columns)


def known_of(document: Document, row: Mapping[str, str]) -> Known:
    """Return what a row says of a document.

    Raises:
        Wrong: What Pressmark wrote there is damaged.
    """
    own = row.get(_OWN)
    if own:
        written = Item(0, own.encode("utf-8", "replace"))
        return known_from(document, written.value([]))
    metadata: dict[str, Any] = {}
    others: dict[str, str] = {}
    for column, cell in row.items():
        key = _NAMES.get(column, column)
        if key in METADATA_KEYS:
            metadata[key] = cell
        elif column != _FILE:
            others[column] = cell
    if others:
        metadata = with_extra(metadata, {"brat": {"metadata": others}})
    return Known(replace(document, metadata={**document.metadata, **metadata}))


def _row(table: BinaryIO, at: int, columns: tuple[str, ...]) -> dict[str, str]:
    table.seek(at)
    cells = _cells(table.readline(_LONGEST))
    return {
        column: cell
        for column, cell in zip(columns, cells, strict=False)
        if cell not in _NOTHING
    }


def _cells(line: bytes) -> tuple[str, ...]:
    text = line.decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r\n")
    return tuple(holdable(cell.strip()) for cell in text.split("\t"))
