"""Which of the attributions that are found are right."""

from __future__ import annotations

from collections.abc import Sequence

from pressmark.extraction.quotation.decoding import Frame
from training.quotation.corpus import Gold


def matches(found: Sequence[Frame], gold: Sequence[Gold]) -> dict[int, int]:
    """Return which of the found are right, with the place of the gold of each.

    The criterion is ``attr`` of ``pressmark.measures.quotes``, one to one; the
    likeliest choose first.
    """
    free = set(range(len(gold)))
    pairs: dict[int, int] = {}
    for number in sorted(range(len(found)), key=lambda n: -found[n].evidence[0]):
        fits = [n for n in free if _agrees(found[number], gold[n])]
        if fits:
            pairs[number] = max(fits, key=lambda n: _overlap(found[number], gold[n]))
            free.remove(pairs[number])
    return pairs


def _agrees(frame: Frame, gold: Gold) -> bool:
    """Whether half the content and a word of the source, if any, are shared."""
    sources = bool(frame.source & gold.source) or not (frame.source or gold.source)
    return sources and _overlap(frame, gold) >= 1 / 2


def _overlap(frame: Frame, gold: Gold) -> float:
    larger = max(len(frame.content), len(gold.content), 1)
    return len(frame.content & gold.content) / larger
