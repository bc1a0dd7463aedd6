"""Rows of a CSV or TSV file as they are written, with their lines, as a stream."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from pressmark.exchange.normalise import holdable
from pressmark.saying import Sentence

LONGEST = 20_000_000
"""The characters a line or a cell may have, so that no file fills the memory."""

_DELIMITERS = (",", ";", "\t", "|")
_HINT = re.compile(r'"?sep=(.)"?\r?\n?\Z')
"""The line by which Excel is told the delimiter."""
_SAMPLE_LINES = 2_000
_SAMPLE_ROWS = 100
_SAMPLE_CHARACTERS = 2_000_000
_READ_AGAIN = 10
"""How often, at most, a file is read again after marks that are never closed."""


@dataclass(frozen=True, slots=True)
class Dialect:
    r"""What stands between cells, and whether marks inside them are escaped by ``\\``.

    ``hinted`` is whether the first line says the delimiter and holds nothing else.
    """

    delimiter: str = ","
    escaped: bool = False
    hinted: bool = False

    def reader(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Return what parts lines into cells, and refuses what is not well quoted."""
        more: dict[str, Any] = (
            {"escapechar": "\\", "doublequote": False} if self.escaped else {}
        )
        return csv.reader(lines, delimiter=self.delimiter, strict=True, **more)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells, and the line it begins in, counted from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ragged:
    """A row that cannot be told apart, or has too many or too few cells, and why."""

    line: int
    reason: Sentence


class _Readable(Protocol):
    def readline(self, limit: int, /) -> str: ...


class _Lines(Iterator[str]):
    """The lines of a file, of which some can be given back to be read again."""

    def __init__(self, file: _Readable) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.number = 0

    def __next__(self) -> str:
        """Return the next line."""
        line = self._again.popleft() if self._again else self._file.readline(LONGEST)
        if not line:
            raise StopIteration
        self.number += 1
        self.taken.append(line)
        return line

    def give_back(self) -> int:
        """Have the lines taken last come again, but for the first; return how many."""
        back = self.taken[1:]
        self._again.extendleft(reversed(back))
        self.number -= len(back)
        return len(back)


def rows_of(file: _Readable, dialect: Dialect) -> Iterator[Row | Ragged]:
    """Yield the rows of a table. The first one says how many cells they have.

    Blank lines are passed over, and so are empty cells beyond the last heading. Where a
    quotation mark is never closed, only its line is lost, not all that follows.
    """
    csv.field_size_limit(LONGEST)
    lines = _Lines(file)
    if dialect.hinted:
        next(lines, None)
    width = again = 0
    reader = dialect.reader(lines)
    while True:
        lines.taken.clear()
        begins = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            endless = "unexpected end" in str(error) or "limit" in str(error)
            if endless and again < _READ_AGAIN * max(lines.number, 1000):
                again += lines.give_back()
            reader = dialect.reader(lines)
            yield Ragged(begins, _unquoted(begins, lines.number))
            continue
        if not any(cells):
            continue
        width = width or len(cells)
        if len(cells) > width and not any(cells[width:]):
            cells = cells[:width]
        if len(cells) == width:
            yield Row(begins, tuple(map(holdable, cells)))
        else:
            reason = "it has {:,} cells where there are {:,} headings"
            yield Ragged(begins, Sentence(reason, len(cells), width))


def _unquoted(first: int, last: int) -> Sentence:
    if last <= first:
        return Sentence("a quotation mark in it is neither doubled nor closed")
    return Sentence(
        "a quotation mark in lines {:,} to {:,} is neither doubled nor closed",
        first,
        last,
    )


def dialect_of(path: Path, encoding: str, delimiter: str = "") -> Dialect:
    """Return how a table is written; ``delimiter`` is what a person says it is.

    It is what parts most of the first rows into equally many cells.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = _sample(file)
    hint = _HINT.match(lines[0]) if lines else None
    if hint is not None:
        lines = lines[1:]
    tabbed = path.suffix.lower() in {".tsv", ".tab"}
    usual = delimiter or (hint[1] if hint else "\t" if tabbed else ",")
    fixed = bool(delimiter or hint)
    others = () if fixed else (one for one in _DELIMITERS if one != usual)
    tried = [
        Dialect(one, escaped=escaped)
        for escaped in (
            (False, True) if any('\\"' in line for line in lines) else (False,)
        )
        for one in (usual, *others)
    ]
    best = max(tried, key=lambda one: _fit(lines, one))
    found = best if _fit(lines, best) > (0, 0) else Dialect(usual)
    return replace(found, hinted=hint is not None)


def _sample(file: _Readable) -> list[str]:
    lines: list[str] = []
    size = 0
    while len(lines) < _SAMPLE_LINES and size < _SAMPLE_CHARACTERS:
        line = file.readline(_SAMPLE_CHARACTERS)
        if not line:
            break
        lines.append(line)
        size += len(line)
    return lines


def _fit(lines: list[str], dialect: Dialect) -> tuple[float, int]:
    """Return the share of rows that are as wide as the first, and how wide that is."""
    csv.field_size_limit(LONGEST)
    widths: list[int] = []
    reader = dialect.reader(iter(lines))
    while len(widths) < _SAMPLE_ROWS:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error:
            widths.append(0)
        else:
            if row:
                widths.append(len(row))
    if not widths or widths[0] <= 1:
        return (0, 0)
    return (sum(width == widths[0] for width in widths) / len(widths), widths[0])
