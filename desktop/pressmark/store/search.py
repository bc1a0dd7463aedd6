"""Full-text search over the articles (SQLite's FTS5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

_WORD = re.compile(r"\w+")
_MARK = "\N{SYMBOL FOR START OF TEXT}"


@dataclass(frozen=True, slots=True)
class FoundText:
    """A document in which words were found, with the marked text of the find."""

    document: int
    positions: tuple[tuple[int, int], ...]
    content: str


def match_all(words: str) -> str:
    """Return the FTS5 expression for texts with all the words, the last one begun.

    Every word is quoted, so that no word is taken for an operator. A query with no word
    in it finds nothing.
    """
    found = [f'"{word}"' for word in _WORD.findall(words)]
    return " ".join(found) + "*" if found else '""'


def find(db: Database, words: str, limit: int) -> Iterator[FoundText]:
    """Yield the documents that have all the words, in the order of their arrival.

    The positions are those of every match, as half-open ranges of code points.
    """
    if not _WORD.search(words):
        return
    sql = (
        "select d.id, highlight(text_search, 0, ?, ?), t.content from text_search"
        " join text t on t.id = text_search.rowid"
        " join document d on d.text = t.id and d.removed = 0"
        " where text_search match ? order by d.id limit ?"
    )
    # A mark that the text itself has would shift every position behind it.
    for opening in (_MARK, "\N{SYMBOL FOR END OF TEXT}", "\x02"):
        closing = opening + "\x03"
        parameters = [opening, closing, match_all(words), limit]
        found = db.execute(sql, parameters).fetchall()
        if all(opening not in content for _, _, content in found):
            break
    for document, marked, content in found:
        yield FoundText(document, _positions(marked, opening, closing), content)


def _positions(marked: str, opening: str, closing: str) -> tuple[tuple[int, int], ...]:
    positions, offset = [], 0
    pieces = re.split(f"({re.escape(closing)}|{re.escape(opening)})", marked)
    begun: int | None = None
    for piece in pieces:
        if piece == opening:
            begun = offset
        elif piece == closing and begun is not None:
            positions.append((begun, offset))
            begun = None
        else:
            offset += len(piece)
    return tuple(positions)
