"""Full-text search over the articles (SQLite's FTS5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

# As FTS5's tokenizer unicode61 parts words: letters, digits and combining marks.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")


@dataclass(frozen=True, slots=True)
class FoundText:
    """A document in which words were found: its text, and where in it they are."""

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


def match_words(form: str) -> str | None:
    """Return the FTS5 expression for texts with all the words of a form, or None.

    Numbers do not count, as they do not in the form of a line.
    """
    found = [word for word in _WORD.findall(form) if not any(map(str.isdigit, word))]
    return " ".join(f'"{word}"' for word in found) or None


def find(db: Database, words: str, limit: int) -> Iterator[FoundText]:
    """Yield the documents that have all the words, in the order of their arrival.

    The positions are those of every match, as half-open ranges of code points.
    """
    if not _WORD.search(words):
        return
    sql = (
        "select d.id, t.content from text_search"
        " join text t on t.id = text_search.rowid"
        " join document d on d.text = t.id and d.removed = 0"
        " where text_search match ? order by d.id limit ?"
    )
    *whole, begun = (_folded(word) for word in _WORD.findall(words))
    for document, content in db.execute(sql, [match_all(words), limit]):
        yield FoundText(document, _positions(content, set(whole), begun), content)


def positions(content: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where the words of a query are in a text, as :func:`find` does."""
    found = [_folded(word) for word in _WORD.findall(words)]
    return _positions(content, set(found[:-1]), found[-1]) if found else ()


def _positions(
    content: str, whole: set[str], begun: str
) -> tuple[tuple[int, int], ...]:
    # FTS5's own highlighting takes time by the square of the matches in one text.
    found = []
    for match in _WORD.finditer(content):
        word = _folded(match.group())
        if word in whole or word.startswith(begun):
            found.append(match.span())
    return tuple(found)


def _folded(word: str) -> str:
    """Return a word without case and diacritics, as unicode61 compares words."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
