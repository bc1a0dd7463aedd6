"""Which column of a file holds the words, and which the tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pressmark.exchange.tokenised.tagging import is_tag, parted

SAMPLE = 2_000
"""The lines that are looked at to tell the columns apart."""

_BLANKS = re.compile("[ \t]+")
"""What parts columns; other blanks may stand within a word."""

DOCUMENT = "-DOCSTART-"
"""What begins a document, in the place of a word."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file: how many, what parts them, and which are used, from 0."""

    count: int
    tab: bool
    word: int
    tag: int

    def cells(self, line: str) -> list[str]:
        """Return the cells of a line."""
        return line.split("\t") if self.tab else _BLANKS.split(line.strip(" \t"))

    def is_comment(self, line: str) -> bool:
        """Whether a line is a remark: it begins with # and is no row of the table."""
        return line.startswith("#") and len(self.cells(line)) != self.count


def guessed(lines: Sequence[str]) -> Columns | None:
    """Return the columns of a file that begins with some lines, or None.

    There are as many as most rows have. The words are in the first that does not just
    count, the tags in the last that holds nothing but tags, and some with a label.
    """
    rows = [line for line in lines if line.strip() and not line.startswith(DOCUMENT)]
    if not rows:
        return None
    tab = sum("\t" in row for row in rows) * 2 > len(rows)
    cells = [
        row.split("\t") if tab else _BLANKS.split(row.strip(" \t")) for row in rows
    ]
    count = Counter(map(len, cells)).most_common(1)[0][0]
    table = [row for row in cells if len(row) == count]
    columns = list(zip(*table, strict=True))
    word = 1 if count > 2 and _counts(columns[0]) else 0  # noqa: PLR2004  (a number, a word and a tag)
    tags = [
        number for number in range(word + 1, count) if all(map(is_tag, columns[number]))
    ]
    labelled = [number for number in tags if any(map(_has_label, columns[number]))]
    best = labelled or tags or range(count)
    return Columns(count, tab, word, best[-1])


def _has_label(tag: str) -> bool:
    return bool(parted(tag)[1])


def _counts(cells: Sequence[str]) -> bool:
    return all(cell.isdecimal() for cell in cells) and "1" in cells
