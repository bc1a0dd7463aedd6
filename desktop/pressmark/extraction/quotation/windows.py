"""Windows of whole paragraphs, and the arrays that the encoder reads of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pressmark.extraction.quotation.words import Ints, Words

CLS, SEP = 101, 102
"""The word pieces that begin a window and stand between its paragraphs (BERT's)."""


@dataclass(frozen=True, slots=True)
class Window:
    """The rows ``[start, end)`` of a text's words."""

    words: Words
    start: int
    end: int

    def __len__(self) -> int:
        """Return the number of words."""
        return self.end - self.start


def windows(words: Words, size: int, *, first: int | None = None) -> Iterator[Window]:
    """Yield the text in windows of whole paragraphs of at most ``size`` word pieces.

    A longer paragraph is cut, at the end of a sentence in the window's last half if
    there is one. ``first`` is the size of the first window, so that training sees
    paragraphs in changing company.
    """
    room = first or size
    start, used = 0, 0
    for begin, end in _runs(words):
        needed = _length(words, begin, end)
        if used and used + needed > room:
            yield Window(words, start, begin)
            start, used, room = begin, 0, size
        while needed > size:
            cut = _cut(words, start, end, size)
            yield Window(words, start, cut)
            start, used, room = cut, 0, size
            needed = _length(words, cut, end)
        used += needed
    if start < len(words):
        yield Window(words, start, len(words))


def encoder_inputs(batch: Sequence[Window]) -> Mapping[str, Ints]:
    """Return the arrays that the encoder reads.

    ``ids``, ``case``, ``mark`` and ``mask`` have the shape (windows, pieces); ``first``
    (the place of each word's first piece), ``tag``, ``dep``, ``flags`` and ``present``
    (1 for a word) have the shape (windows, words).
    """
    rows = [_pieces(window) for window in batch]
    pieces = max(len(row[0]) for row in rows)
    width = max(len(window) for window in batch)
    shape, wide = (len(batch), pieces), (len(batch), width)
    made = {name: np.zeros(shape, np.int64) for name in ("ids", "case", "mark", "mask")}
    names = ("first", "tag", "dep", "flags", "present")
    made |= {name: np.zeros(wide, np.int64) for name in names}
    for number, (window, (ids, owners, first)) in enumerate(
        zip(batch, rows, strict=True)
    ):
        words, part = window.words, slice(window.start, window.end)
        used = slice(0, len(ids))
        real = owners >= 0
        made["ids"][number, used] = ids
        made["mask"][number, used] = 1
        for name, values in (("case", words.case), ("mark", words.mark)):
            made[name][number, used] = np.where(real, values[owners], 0)
        count = slice(0, len(window))
        made["first"][number, count] = first
        made["tag"][number, count] = words.tag[part]
        made["dep"][number, count] = words.dep[part]
        made["flags"][number, count] = words.flags[part]
        made["present"][number, count] = 1
    return made


def _pieces(window: Window) -> tuple[Ints, Ints, Ints]:
    """Return the pieces, the word each is of (-1: none), and each word's first."""
    words = window.words
    ids, owners, first = [CLS], [-1], []
    for number in range(window.start, window.end):
        paragraph = words.paragraph[number]
        if number > window.start and paragraph != words.paragraph[number - 1]:
            ids.append(SEP)
            owners.append(-1)
        # A word without a piece of its own, as the end of “cannot”, has the last one's.
        first.append(len(ids) if words.pieces[number] else len(ids) - 1)
        ids.extend(words.pieces[number])
        owners.extend([number] * len(words.pieces[number]))
    ids.append(SEP)
    owners.append(-1)
    return np.array(ids), np.array(owners), np.array(first)


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the rows of each paragraph."""
    bounds = np.flatnonzero(np.diff(words.paragraph)) + 1
    edges = [0, *bounds.tolist(), len(words)]
    yield from pairwise(edges)


def _length(words: Words, start: int, end: int) -> int:
    """Return the word pieces of some words and of the mark after them."""
    return 1 + sum(len(pieces) for pieces in words.pieces[start:end])


def _cut(words: Words, start: int, end: int, size: int) -> int:
    """Return where to end a window in a paragraph that is too long for it."""
    used, last = 1, start
    while last < end and used + len(words.pieces[last]) < size:
        used += len(words.pieces[last])
        last += 1
    last = max(last, start + 1)
    for number in range(last, (start + last) // 2, -1):
        if words.sentence[number] != words.sentence[number - 1]:
            return number
    return last
