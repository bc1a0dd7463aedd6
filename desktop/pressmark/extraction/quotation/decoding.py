"""From probabilities to words: which are cues, which a cue's source and content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pressmark.extraction.quotation.links import Cue
from pressmark.extraction.quotation.words import (
    OUTSIDE_MARKS,
    TAGS,
    Words,
    is_punctuation,
)

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

OUTSIDE, SOURCE, CONTENT = 0, 1, 2
"""The roles that the linker gives."""

NO_CUE, BEGINS, GOES_ON = 0, 1, 2
"""The labels that the tagger gives."""

_SWITCH_SOURCE = 0.2
_SWITCH_CONTENT = 2.5
"""Prices of a change of role, in nats: contents are long, sources short."""

_OF_A_MARK = 0.3  # how much a punctuation mark's own label counts
_LEAST = 1e-6
_DROPPED_AFTER = [TAGS.index(tag) for tag in (",", ":", "HYPH", "NFP")]
_DROPPED_BEFORE = [*_DROPPED_AFTER, TAGS.index(".")]


@dataclass(frozen=True, slots=True)
class Frame:
    """An attribution by the rows of a text's words; ``evidence`` is what it rests on.

    ``evidence`` holds, from 0 to 1: how likely the cue is one, how likely it is after
    a look at all around it, and the mean probability of the source and the content.
    """

    cue: frozenset[int]
    source: frozenset[int]
    content: frozenset[int]
    evidence: tuple[float, float, float, float]


def cues_in(window: int, labels: Floats, *, least: float) -> Iterator[Cue]:
    """Yield the cues of a window, given each word's probabilities (words, 3)."""
    number = 0
    while number < len(labels):
        likely = float(labels[number, BEGINS])
        if likely < least:
            number += 1
            continue
        end = number + 1
        while end < len(labels) and labels[end].argmax() == GOES_ON:
            end += 1
        yield Cue(window, number, end, likely)
        number = end


def widened(labels: Floats, start: int, end: int) -> tuple[int, int]:
    """Return words ``[start, end)`` with those around them that the cue goes on in.

    ``labels`` are each word's probabilities (words, 3).
    """
    best = labels.argmax(1)
    while start > 0 and best[start] == GOES_ON and best[start - 1] != NO_CUE:
        start -= 1
    while end < len(labels) and best[end] == GOES_ON:
        end += 1
    return start, end


def frame_of(
    words: Words, first: int, cue: Cue, roles: Floats, confirmed: float
) -> Frame | None:
    """Return the attribution of a cue, or None where nothing is its content.

    ``first`` is the row of the first word of ``roles``, the probabilities (words, 3)
    of ``OUTSIDE``, ``SOURCE`` and ``CONTENT``; ``cue`` counts words from the same one.
    """
    rows = np.arange(first, first + len(roles))
    inside = np.zeros(len(roles), bool)
    inside[cue.start : cue.end] = True
    marks = is_punctuation(words)[rows]
    labels = _labels(roles, inside, marks)
    content = np.zeros(len(roles), bool)
    for start, end in _runs((labels == CONTENT) & ~inside):
        if not marks[start:end].all():
            content[_without_edge_marks(words, rows, start, end)] = True
    if not content.any():
        return None
    source = _source(words, rows, roles, marks, (labels == SOURCE) & ~inside)
    likely_source = float(roles[source, SOURCE].mean()) if source.any() else 0.0
    return Frame(
        cue=frozenset(rows[inside].tolist()),
        source=frozenset(rows[source].tolist()),
        content=frozenset(rows[content].tolist()),
        evidence=(
            cue.likely,
            confirmed,
            likely_source,
            float(roles[content, CONTENT].mean()),
        ),
    )


def _labels(roles: Floats, inside: Flags, marks: Flags) -> NDArray[np.int64]:
    """Return the best sequence of roles, where every change has a price (Viterbi)."""
    logs = np.log(np.maximum(roles, _LEAST))
    logs = np.where(marks[:, None], logs * _OF_A_MARK, logs)
    logs[inside] = 0  # the cue neither joins what is around it nor parts it
    source, content = _SWITCH_SOURCE, _SWITCH_CONTENT
    price = np.array([[0, source, content], [source, 0, source], [content, source, 0]])
    best = logs[0]
    came_from = np.zeros((len(roles), 3), np.int64)
    for number in range(1, len(roles)):
        ways = best[:, None] - price
        came_from[number] = ways.argmax(0)
        best = ways.max(0) + logs[number]
    labels = np.zeros(len(roles), np.int64)
    labels[-1] = best.argmax()
    for number in range(len(roles) - 1, 0, -1):
        labels[number - 1] = came_from[number, labels[number]]
    return labels


def _source(
    words: Words, rows: NDArray[np.int64], roles: Floats, marks: Flags, chosen: Flags
) -> Flags:
    """Return the likeliest of the stretches that are marked as a source."""
    runs = [run for run in _runs(chosen) if not marks[slice(*run)].all()]
    source = np.zeros(len(roles), bool)
    if runs:
        start, end = max(runs, key=lambda run: float(roles[slice(*run), SOURCE].sum()))
        source[_without_edge_marks(words, rows, start, end)] = True
    return source


def _without_edge_marks(
    words: Words, rows: NDArray[np.int64], start: int, end: int
) -> slice:
    """Return a stretch less the commas, colons and dashes at its edges.

    Quotation marks, brackets and the full stop at the end belong to it.
    """
    tag, outside = words.tag[rows], words.mark[rows] == OUTSIDE_MARKS
    opens = np.isin(tag, _DROPPED_BEFORE)
    closes = np.isin(tag, _DROPPED_AFTER) & outside
    while start < end and opens[start]:
        start += 1
    while end > start and closes[end - 1]:
        end -= 1
    return slice(start, end)


def _runs(chosen: Flags) -> Iterator[tuple[int, int]]:
    """Yield the stretches ``[start, end)`` of what is chosen."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], chosen, [False]))))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
