"""Documents with their rows from several tables, as a stream.

Our tables follow the documents, so that each is read once and never kept. A table that
somebody sorted otherwise is kept as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from pressmark.errors import FormatError
from pressmark.exchange.format import ReadDocument, Rejected
from pressmark.exchange.jsonl_parts import lasting_id
from pressmark.exchange.tables.layout import TABLES
from pressmark.exchange.tables.rebuilding import Found, document_of
from pressmark.saying import Sentence

DOCUMENTS = "documents"
_MOST_KEPT = 2_000_000
"""The rows of a sorted table that are kept at most."""


class TableSet(Protocol):
    """The tables of a dataset, which can be read again and again."""

    format_name: str

    def names(self) -> Iterable[str]:
        """Return the names of the tables that are there."""

    def rows(self, table: str) -> Iterator[Found | Rejected]:
        """Yield the rows of a table, and those that cannot be read."""


def documents_of(tables: TableSet) -> Iterator[ReadDocument | Rejected]:
    """Yield the documents of a dataset, with the rows that cannot be taken.

    Raises:
        FormatError: There is no table of documents, or a table is damaged.
    """
    there = [table for table in TABLES if table in set(tables.names())]
    order: dict[str, int] = {}
    for row in tables.rows(DOCUMENTS):
        if isinstance(row, Found):
            order.setdefault(_id(row, "id"), len(order))
    sides = {
        table: _Side(tables, table, order) for table in there if table != DOCUMENTS
    }
    seen: set[str] = set()
    for row in tables.rows(DOCUMENTS):
        if isinstance(row, Rejected):
            yield row
            continue
        key = _id(row, "id")
        if key in seen:
            reason = Sentence("its id {} is also that of a row before it", key)
            yield Rejected(row.source, row.line, reason)
            continue
        seen.add(key)
        rows = {table: side.of(key) for table, side in sides.items()}
        yield from document_of(row, rows, tables.format_name)
    for side in sides.values():
        yield from side.rest()


class _Side:
    """The rows of one table, given out document by document.

    Raises:
        FormatError: The table is in another order, and too long to be kept.
    """

    def __init__(self, tables: TableSet, table: str, order: Mapping[str, int]) -> None:
        self._order = order
        self._rejected: list[Rejected] = []
        self._next: Found | None = None
        self._kept: defaultdict[str, list[Found]] = defaultdict(list)
        self._rows = self._belonging(tables.rows(table))
        if not self._follows(tables.rows(table)):
            self._keep(table)

    def of(self, key: str) -> Iterator[Found]:
        """Yield the rows of the document whose turn it is."""
        yield from self._kept.pop(key, ())
        while (row := self._next or next(self._rows, None)) is not None:
            self._next = row
            if _id(row, "document_id") != key:
                return
            self._next = None
            yield row

    def rest(self) -> Iterator[Rejected]:
        """Yield what belonged to no document, or could not be read."""
        for _ in self._rows:
            pass
        yield from self._rejected

    def _follows(self, rows: Iterable[Found | Rejected]) -> bool:
        """Whether rows are in the order of the documents."""
        last = 0
        for row in rows:
            if isinstance(row, Found):
                number = self._order.get(_id(row, "document_id"), last)
                if number < last:
                    return False
                last = number
        return True

    def _belonging(self, rows: Iterable[Found | Rejected]) -> Iterator[Found]:
        for row in rows:
            if isinstance(row, Rejected):
                self._rejected.append(row)
            elif _id(row, "document_id") in self._order:
                yield row
            else:
                reason = Sentence("its document is not in the table of documents")
                self._rejected.append(Rejected(row.source, row.line, reason))

    def _keep(self, table: str) -> None:
        for number, row in enumerate(self._rows):
            if number >= _MOST_KEPT:
                raise FormatError(
                    "The table of {} is not in the order of the documents, and is too"
                    " long to be put into it. Sort it by document_id as they are.",
                    table,
                )
            self._kept[_id(row, "document_id")].append(row)


def _id(row: Found, column: str) -> str:
    given = str(row.cells.get(column) or "").strip()
    return lasting_id(given, "document") if given else f"line {row.line}"
