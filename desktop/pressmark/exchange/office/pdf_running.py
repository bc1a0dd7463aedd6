"""What stands again at the head or foot of page after page, and page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pressmark.exchange.office.pdf_columns import Row, rows_of
from pressmark.exchange.office.pdf_words import Word

_EDGE = 3
"""How many rows at the top of a page and at its bottom may be such."""

_SHARE = 0.4
"""The share of the pages on which it stands, as left and right pages may differ."""

_FEWEST = 2
_HEIGHT = 6.0
"""Points by which its height may differ from page to page."""

_APART = 2.0
"""How far the number of a page stands from its text, in sizes of type."""

_NUMBER = re.compile(
    r"(?i)(?:page|seite|p\.|s\.)?\W{0,3}\d{1,4}(?:\W{1,3}\d{1,4})?\W{0,3}"
)
_DIGITS = re.compile(r"\d+")
_BLANKS = re.compile(r"\s+")
_LONGEST = 200


def without_running(
    pages: Sequence[Sequence[Word]],
) -> tuple[list[list[Word]], list[str]]:
    """Return the words of each page without running heads and feet, and these.

    A number in them, such as that of the page, may differ.
    """
    rows = [rows_of(page) for page in pages]
    places: defaultdict[str, list[tuple[int, Row]]] = defaultdict(list)
    for number, page in enumerate(rows):
        for row in _at_edges(page):
            places[_likeness(row)].append((number, row))
    gone: dict[int, set[Word]] = defaultdict(set)
    texts: list[str] = []
    for found in places.values():
        running = list(_running(found, len(pages)))
        if running:
            texts.append(_text(running[0][1])[:_LONGEST])
        for number, row in running:
            gone[number] |= set(row.words)
    for number, page in enumerate(rows):
        for row in _numbers(page):
            if not gone[number].issuperset(row.words):
                gone[number] |= set(row.words)
                if not any(map(_NUMBER.fullmatch, texts)):
                    texts.append(_text(row))
    kept = [
        [word for word in page if word not in gone[number]]
        for number, page in enumerate(pages)
    ]
    return kept, texts


def _numbers(page: Sequence[Row]) -> Iterator[Row]:
    """Yield what is nothing but the number of a page, apart from all else on it."""
    for row, other in ((page[0], page[1]), (page[-1], page[-2])) if page[1:] else ():
        apart = abs(row.y - other.y) > _APART * row.size
        if apart and _NUMBER.fullmatch(_text(row)):
            yield row


def _at_edges(page: Sequence[Row]) -> Iterator[Row]:
    yield from page[:_EDGE]
    yield from page[max(_EDGE, len(page) - _EDGE) :]


def _running(found: Sequence[tuple[int, Row]], pages: int) -> Iterator[tuple[int, Row]]:
    """Yield the pages and rows that have company at their height on other pages."""
    for number, row in found:
        alike = {n for n, other in found if abs(other.y - row.y) <= _HEIGHT}
        if len(alike) >= max(_FEWEST, _SHARE * pages):
            yield number, row


def _likeness(row: Row) -> str:
    return _DIGITS.sub("#", _BLANKS.sub("", _text(row))).casefold()


def _text(row: Row) -> str:
    return " ".join(word.text for word in row.words)
