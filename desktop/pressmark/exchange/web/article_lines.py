"""Tells which lines of a page are the article, as trafilatura sees it.

Trafilatura gives the words of an article, not where they stand; they are found again
among the lines of the page, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher

from pressmark.exchange.web.page_text import Element

_NO_LETTER = re.compile(r"[\W_]+")
_LONG_ENOUGH = 12
"""The letters of a line that is found anywhere in a paragraph, and not by chance."""

_MOST_LINES = 20_000
"""Lines beyond which a page is no article, and comparing them would take minutes."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page that is not blank, ``[start, end)`` in code points."""

    start: int
    end: int
    plain: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """What trafilatura takes for the article and for the comments on it."""

    article: str
    comments: str


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that are not blank, without blanks at their edges."""
    found, at = [], 0
    for row in text.split("\n"):
        words = row.strip()
        if words:
            start = at + row.index(words)
            found.append(Line(start, start + len(words), plain(words)))
        at += len(row) + 1
    return found


def plain(words: str) -> str:
    """Return the letters and digits of some words, without case."""
    return _NO_LETTER.sub("", words).lower()


def extracted(root: Element) -> Extracted | None:
    """Return what trafilatura finds on a page, or None where it finds no article."""
    import trafilatura  # noqa: PLC0415  (slow, and only wanted here)

    found = trafilatura.bare_extraction(deepcopy(root), include_comments=True)
    if found is None or isinstance(found, dict):
        return None
    article = (found.text or "").strip()
    return Extracted(article, (found.comments or "").strip()) if article else None


def article_lines(lines: list[Line], article: str) -> set[int]:
    """Return the numbers of the lines that are in the article."""
    if len(lines) > _MOST_LINES:
        return set()
    wanted = [line.plain for line in lines_of(article)]
    have = [line.plain for line in lines]
    found = set[int]()
    at = place = 0
    for block in SequenceMatcher(None, have, wanted).get_matching_blocks():
        gap = range(at, block.a)
        found |= _within(gap, have, "".join(wanted[place : block.b]))
        found |= {n for n in range(block.a, block.a + block.size) if have[n]}
        at, place = block.a + block.size, block.b + block.size
    return found


def share_found(lines: list[Line], found: Collection[int], article: str) -> float:
    """Return which share of the article's letters the lines found have."""
    letters = len(plain(article))
    return sum(len(lines[n].plain) for n in found) / letters if letters else 0.0


def _within(gap: range, have: list[str], words: str) -> set[int]:
    """Return the lines of a gap whose words are in a paragraph, in their order."""
    found, at = set[int](), 0
    for number in gap:
        line = have[number]
        if len(line) < _LONG_ENOUGH:
            continue
        place = words.find(line, at)
        if place >= 0:
            found.add(number)
            at = place + len(line)
    return found
