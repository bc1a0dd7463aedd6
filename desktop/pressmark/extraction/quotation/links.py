"""What the linker reads of each cue: the words around it and how they relate to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pressmark.extraction.quotation.windows import Window
from pressmark.extraction.quotation.words import DEPS, Ints, Words

REACH = 160
"""Words to each side of a cue that the linker sees at most."""

BEYOND = 30
"""Words outside of the cue's paragraph that it sees."""

DISTANCES = 24
"""Classes of distance: exact up to five words, logarithmic beyond."""

_UP = 3  # classes of a word above the cue: its head, that one's head, further up
RELATIONS = 1 + len(DEPS) + _UP + 2 * len(DEPS)
"""Classes of a word's place in the parse, as seen from the cue.

None (another sentence); below the cue, by the relation of the branch; above it, by
steps; beside it, by the relation of the branch under the cue's head or further up.
"""

_EXACT = 5
_HIGHEST = 11


@dataclass(frozen=True, slots=True)
class Cue:
    """The words ``[start, end)`` of a window; ``likely`` they are a cue (0 to 1)."""

    window: int
    start: int
    end: int
    likely: float = 1.0

    def moved(self, by: int) -> Cue:
        """Return the cue counted from another word."""
        return replace(self, start=self.start + by, end=self.end + by)


def reach_of(window: Window, cue: Cue) -> tuple[int, int]:
    """Return the part of a window that the linker sees for a cue."""
    paragraph = window.words.paragraph[window.start : window.end]
    own = np.flatnonzero(paragraph == paragraph[cue.start])
    first = max(0, int(own[0]) - BEYOND, cue.start - REACH)
    last = min(len(window), int(own[-1]) + 1 + BEYOND, cue.end + REACH)
    return first, last


def linker_inputs(
    batch: Sequence[Window], cues: Sequence[Cue]
) -> tuple[Mapping[str, Ints], list[tuple[int, int]]]:
    """Return the arrays that the linker reads, and the part of the window of each cue.

    ``window`` has the shape (cues,); ``place`` (the word in its window), ``distance``,
    ``inside`` (1 for the cue's own words), ``paragraph`` (0 before, 1 in, 2 after the
    cue's), ``relation`` and ``seen`` (1 for a word) have the shape (cues, words).
    """
    parts = [reach_of(batch[cue.window], cue) for cue in cues]
    shape = (len(cues), max(last - first for first, last in parts))
    names = ("place", "distance", "inside", "paragraph", "relation", "seen")
    made = {name: np.zeros(shape, np.int64) for name in names}
    for number, (cue, (first, last)) in enumerate(zip(cues, parts, strict=True)):
        window = batch[cue.window]
        here = slice(0, last - first)
        place = np.arange(first, last)
        paragraph = window.words.paragraph[window.start + first : window.start + last]
        own = window.words.paragraph[window.start + cue.start]
        away = np.where(place < cue.start, place - cue.start, place - cue.end + 1)
        inside = (place >= cue.start) & (place < cue.end)
        made["place"][number, here] = place
        made["distance"][number, here] = distance_class(np.where(inside, 0, away))
        made["inside"][number, here] = inside
        made["paragraph"][number, here] = np.clip(paragraph - own, -1, 1) + 1
        made["relation"][number, here] = _relations(window, cue)[first:last]
        made["seen"][number, here] = 1
    made["window"] = np.array([cue.window for cue in cues], np.int64)
    return made, parts


def distance_class(distance: Ints) -> Ints:
    """Return the class of signed distances in words."""
    far = np.abs(distance).astype(np.float64)
    beyond = _EXACT + np.log2(np.maximum(far / _EXACT, 1)) * 1.5
    size = np.minimum(np.where(far <= _EXACT, far, beyond), _HIGHEST).astype(np.int64)
    return np.where(distance < 0, _HIGHEST - size, _HIGHEST + 1 + size)


def _relations(window: Window, cue: Cue) -> Ints:
    """Return the class of each of a window's words in the parse, seen from a cue."""
    words = window.words
    found = np.zeros(len(window), np.int64)
    main = _main_word(words, window.start + cue.start, window.start + cue.end)
    above = _path_up(words, main)
    steps = {row: number for number, row in enumerate(above)}
    same = words.sentence[window.start : window.end] == words.sentence[main]
    known: dict[int, int] = {}
    for place in np.flatnonzero(same):
        found[place] = _relation(words, window.start + int(place), steps, known)
    return found


def _relation(
    words: Words, row: int, steps: Mapping[int, int], known: dict[int, int]
) -> int:
    """Return the class of one word; ``known`` keeps those of the branches."""
    path = []
    branch = row
    while branch not in known:
        path.append(branch)
        if branch in steps:
            known[branch] = len(DEPS) + min(steps[branch], _UP) if steps[branch] else 1
            break
        head = int(words.head[branch])
        if head in steps:
            side = min(steps[head], 2)
            base = 1 if not side else 1 + _UP + side * len(DEPS)
            known[branch] = base + int(words.dep[branch])
            break
        if head == branch or head in path:
            known[branch] = 0
            break
        branch = head
    for each in path:
        known[each] = known[branch]
    return known[row]


def _main_word(words: Words, start: int, end: int) -> int:
    """Return the word of a span whose head is outside of it."""
    for row in range(start, end):
        head = int(words.head[row])
        if head == row or not start <= head < end:
            return row
    return start


def _path_up(words: Words, row: int) -> list[int]:
    """Return a word and those above it, up to the root of its sentence."""
    path = [row]
    while True:
        head = int(words.head[path[-1]])
        if head in path:
            return path
        path.append(head)
