"""Where the same words stand in two texts of one article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+|[^\w\s]")

_LONG = 5000
"""More words than these are compared less thoroughly."""

_LEAST_MOVED = 20
"""Shorter lines are not known again where they have moved to."""

Lines = Sequence[tuple[int, str]]
Change = tuple[str, int, int, int, int]
"""How lines of one text become lines of another, as difflib says it."""


def common(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many things at the start of two sequences are the same."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def matching(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Yield where the same words stand in both texts: start, start there, length.

    Whole lines first, then the words of lines that differ: comparing all words with all
    others takes time by the square of the text.
    """
    lines, new_lines = _lines(old), _lines(new)
    changes = list(
        _opcodes([words for _, words in lines], [words for _, words in new_lines])
    )
    moved = dict(_moved_lines(lines, new_lines, changes))
    for index, other in moved.items():
        start, words = lines[index]
        yield start, new_lines[other][0], len(words.rstrip())
    for tag, i, i_end, j, j_end in changes:
        if tag == "equal":
            for (start, words), (there, _) in zip(
                lines[i:i_end], new_lines[j:j_end], strict=True
            ):
                yield start, there, len(words)
        elif tag == "replace":
            away = [
                (lines[index][0], _end(lines[index]))
                for index in range(i, i_end)
                if index in moved
            ]
            here = (lines[i][0], _end(lines[i_end - 1]))
            there_ = (new_lines[j][0], _end(new_lines[j_end - 1]))
            for block in _matching_words(old, here, new, there_):
                if not any(start <= block[0] < end for start, end in away):
                    yield block


def _moved_lines(
    lines: Lines, new_lines: Lines, changes: Iterable[Change]
) -> Iterator[tuple[int, int]]:
    """Yield which lines stand elsewhere now, by their numbers: those said only once."""
    gone, come = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for tag, i, i_end, j, j_end in changes:
        if tag != "equal":
            for index in range(i, i_end):
                gone[lines[index][1].rstrip()].append(index)
            for index in range(j, j_end):
                come[new_lines[index][1].rstrip()].append(index)
    for words, places in gone.items():
        others = come.get(words, [])
        if len(words) >= _LEAST_MOVED and len(places) == len(others) == 1:
            yield places[0], others[0]


def _matching_words(
    old: str, here: tuple[int, int], new: str, there: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    tokens = list(_TOKEN.finditer(old, *here))
    others = list(_TOKEN.finditer(new, *there))
    for tag, i, i_end, j, j_end in _opcodes(
        [token.group() for token in tokens], [token.group() for token in others]
    ):
        if tag == "equal":
            for token, other in zip(tokens[i:i_end], others[j:j_end], strict=True):
                yield token.start(), other.start(), len(token.group())


def _opcodes(one: Sequence[str], other: Sequence[str]) -> Iterator[Change]:
    """Yield how one sequence becomes another, as difflib's `get_opcodes` does.

    What is the same at either end is left out of the comparing, which takes time by the
    square of the rest; in a long rest, words that are everywhere do not count.
    """
    head = common(one, other)
    left, right = one[head:], other[head:]
    tail = common(left[::-1], right[::-1])
    middle = (left[: len(left) - tail], right[: len(right) - tail])
    if head:
        yield "equal", 0, head, 0, head
    matcher = SequenceMatcher(None, *middle, autojunk=len(middle[0]) > _LONG)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        yield tag, head + i, head + i_end, head + j, head + j_end
    if tail:
        yield "equal", len(one) - tail, len(one), len(other) - tail, len(other)


def _lines(text: str) -> list[tuple[int, str]]:
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        found.append((start, line))
        start += len(line)
    return found


def _end(line: tuple[int, str]) -> int:
    return line[0] + len(line[1])
