"""The lines of a page in the order in which they are read, column by column.

Columns are found where a stretch of a page has a gap from top to bottom with text on
both sides; a heading that reaches across ends the stretch. It is the “XY cut” (Nagy and
Seth 1984) with the cuts made downwards first, so that a paragraph that ends at one
height in two columns does not tear both of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pressmark.exchange.office.pdf_direction import is_rtl, logical, turned_over
from pressmark.exchange.office.pdf_words import Word

Gap = tuple[float, float]

_SAME_LINE = 0.3
_RAISED = 0.6
_SMALLER = 0.8
"""Shares of the size of type: by how much baselines differ on one line, by how much
those of smaller, raised signs do, and how small these are."""

_TOUCHING = 1.0
"""Points between a word and a small sign that belongs to it."""

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GUTTER = 0.9
"""The least width of a gap between columns, as a share of the size of type."""

_APART = 4.0
"""How far below a stretch of columns something else stands, in sizes of type."""

_FEWEST_ROWS = 3
_FEWEST_WORDS = 2.5
"""Words on a line of a column, in the mean; the cells of a table have fewer."""

_PROSE = 5.0
"""Words on a line from which there is text beside what has few, such as notes."""

_DEEPEST = 4
_FAR = 1e6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column: its text and place, and the edges of its column, in points.

    ``column`` tells the columns of a page apart. ``tabular`` is the row of a table.
    """

    text: str
    x: float
    end: float
    y: float
    size: float
    left: float
    right: float
    column: int = 0
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Words of about the same height, from left to right; ``size`` is of most."""

    words: tuple[Word, ...]
    y: float
    size: float


def _row(words: Iterable[Word], y: float) -> Row:
    ordered = tuple(words)
    return Row(ordered, y, max(ordered, key=lambda word: len(word.text)).size)


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Return the words in rows, from the top of the page down."""
    usual = median(word.size for word in words) if words else 0.0
    raised = [word for word in words if word.size < _SMALLER * usual]
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.y):
        if word.size >= _SMALLER * usual:
            last = rows[-1] if rows else None
            if last and last[0].y - word.y < _SAME_LINE * max(last[0].size, word.size):
                last.append(word)
            else:
                rows.append([word])
    alone = [word for word in raised if not _attached(word, rows)]
    if alone and len(alone) < len(words):
        rows += [list(row.words) for row in rows_of(alone)]
    ordered = sorted(rows, key=lambda row: -row[0].y)
    return [_row(sorted(row, key=lambda w: w.x), row[0].y) for row in ordered]


def lines_of(words: Sequence[Word], *, columns: bool = True) -> list[Line]:
    """Return the lines of a page in reading order, with columns or right across."""
    rtl = is_rtl("".join(word.text for word in words))
    cutting = _Columns(rtl=rtl)
    words = turned_over(words) if rtl else words
    cutting.cut(rows_of(words), 0 if columns else _DEEPEST)
    return cutting.lines


def _attached(word: Word, rows: list[list[Word]]) -> bool:
    """Put a small raised or lowered sign into the row of the word that it stands at."""
    for row in rows:
        near = abs(row[0].y - word.y) < _RAISED * row[0].size
        if near and any(_beside(word, other) for other in row):
            row.append(word)
            return True
    return False


def _beside(word: Word, other: Word) -> bool:
    gap = max(word.x - other.end, other.x - word.end)
    return -_TOUCHING <= gap < other.size / 2


class _Columns:
    """Cuts a page into columns, and gathers their lines."""

    def __init__(self, *, rtl: bool) -> None:
        self.lines: list[Line] = []
        self._rtl = rtl
        self._column = 0

    def cut(self, rows: Sequence[Row], depth: int) -> None:
        """Add the lines of some rows, those of columns one column after the other."""
        start = plain = 0
        while start < len(rows):
            band = _band(rows, start) if depth < _DEEPEST else None
            if band is None:
                start += 1
                continue
            self._add(rows[plain:start])
            end, gaps = band
            self._add_band(rows[start:end], gaps, depth)
            start = plain = end
        self._add(rows[plain:])

    def _add_band(self, rows: Sequence[Row], gaps: Sequence[Gap], depth: int) -> None:
        columns = _parted(rows, gaps)
        if _is_table(columns):
            self._add(rows, gaps)
            return
        for column in columns:
            self.cut(column, depth + 1)

    def _add(self, rows: Sequence[Row], gaps: Sequence[Gap] = ()) -> None:
        """Add rows as the lines of one column, or as those of a table."""
        if not rows:
            return
        self._column += 1
        left = min(row.words[0].x for row in rows)
        right = max(word.end for row in rows for word in row.words)
        for row in rows:
            self.lines.append(
                Line(
                    _joined(row, gaps, rtl=self._rtl),
                    row.words[0].x,
                    max(word.end for word in row.words),
                    row.y,
                    row.size,
                    left,
                    right,
                    self._column,
                    bool(gaps),
                )
            )


def _band(rows: Sequence[Row], start: int) -> tuple[int, list[Gap]] | None:
    """Return where the columns that begin at a row end, and the gaps between them."""
    gaps = _gaps(rows[start])
    best: tuple[int, list[Gap]] | None = None
    for end in range(start + 1, len(rows) + 1):
        between = _between(rows[start:end], gaps) if end - start >= _FEWEST_ROWS else []
        if between and (best is None or len(between) >= len(best[1])):
            best = end, between
        if end == len(rows) or _far_below(rows[end - 1], rows[end]):
            break
        gaps = _common(gaps, _gaps(rows[end]))
        if len(gaps) < 2:  # noqa: PLR2004  (the margins left and right are always there)
            break
    return best


def _far_below(row: Row, below: Row) -> bool:
    return row.y - below.y > _APART * max(row.size, below.size)


def _gaps(row: Row) -> list[Gap]:
    """Return the stretches of a row without words, margins included."""
    narrowest = _GUTTER * row.size
    gaps: list[Gap] = []
    at = -_FAR
    for word in row.words:
        if word.x - at >= narrowest:
            gaps.append((at, word.x))
        at = max(at, word.end)
    return [*gaps, (at, _FAR)]


def _common(some: Sequence[Gap], others: Sequence[Gap]) -> list[Gap]:
    """Return where both have a gap."""
    shared = []
    for left, right in some:
        for other_left, other_right in others:
            start, end = max(left, other_left), min(right, other_right)
            if end > start:
                shared.append((start, end))
    return shared


def _between(rows: Sequence[Row], gaps: Sequence[Gap]) -> list[Gap]:
    """Return the gaps that are wide enough and have enough text on both sides."""
    size = median(row.size for row in rows)
    wide = [gap for gap in gaps if gap[1] - gap[0] >= _GUTTER * size]
    inner = [gap for gap in wide if gap[0] > -_FAR and gap[1] < _FAR]
    while inner:
        parts = _parted(rows, inner)
        poor = [n for n, part in enumerate(parts) if len(part) < _FEWEST_ROWS]
        if not poor:
            return inner
        del inner[min(poor[0], len(inner) - 1)]
    return []


def _parted(rows: Sequence[Row], gaps: Sequence[Gap]) -> list[list[Row]]:
    """Return the rows of each column between some gaps."""
    edges = [-_FAR, *((left + right) / 2 for left, right in gaps), _FAR]
    columns = []
    for left, right in pairwise(edges):
        parts = (tuple(w for w in row.words if left < w.x < right) for row in rows)
        columns.append(
            [_row(part, row.y) for row, part in zip(rows, parts, strict=True) if part]
        )
    return columns


def _is_table(columns: Sequence[Sequence[Row]]) -> bool:
    """Whether columns have so few words on a line that they are cells, not text."""
    means = [_words_a_row(column) for column in columns]
    poor = sum(mean < _FEWEST_WORDS for mean in means)
    return 2 * poor >= len(means) and max(means) < _PROSE


def _words_a_row(rows: Sequence[Row]) -> float:
    return sum(len(row.words) for row in rows) / len(rows)


def _joined(row: Row, gaps: Sequence[Gap], *, rtl: bool) -> str:
    """Return the words of a row as they are read, with a tab where a gap is."""
    parts = list(_with_blanks(row, gaps))
    visual = "".join(parts[::-1] if rtl else parts)
    return logical(visual, rtl=is_rtl(visual))


def _with_blanks(row: Row, gaps: Sequence[Gap]) -> Iterator[str]:
    for n, word in enumerate(row.words):
        if n:
            edge = row.words[n - 1].end
            if any(edge <= left + 1 and right <= word.x + 1 for left, right in gaps):
                yield "\t"
            elif word.size >= _SMALLER * row.size or word.x - edge > _TOUCHING:
                yield " "
        raised = word.size < _SMALLER * row.size and word.y > row.y
        yield word.text.translate(_SUPERSCRIPT) if raised else word.text
