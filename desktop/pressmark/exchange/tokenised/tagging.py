"""Spans as a tag for each token, and back.

IOB1 is that of Ramshaw and Marcus (1995) and of the CoNLL-2003 data, IOB2 that of Tjong
Kim Sang and Veenstra (1999), BILOU that of Ratinov and Roth (2009).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

OUTSIDE = "O"

_OUTSIDE = frozenset({"O", "Out", "OUT", "o", "_", "-", ""})
_BEGINS = frozenset("BUS")
_ENDS = frozenset("LEUS")
_INSIDE = "IM"
_PREFIXES = _BEGINS | _ENDS | set(_INSIDE)


class Tagging(StrEnum):
    """How a tag says where a span begins and ends."""

    IOB2 = "iob2"
    """B- begins every span, I- goes on with it."""

    IOB1 = "iob1"
    """I- everywhere; B- only where a span of the same label ended just before."""

    BILOU = "bilou"
    """B- begins, I- goes on, L- ends a span; U- is one of a single token."""


def tags_of(
    spans: Iterable[tuple[range, str]],
    length: int,
    tagging: Tagging,
    outside: str = OUTSIDE,
) -> list[str]:
    """Return a tag for each of ``length`` tokens. The spans may not overlap."""
    tags = [outside] * length
    labels = [""] * length
    for numbers, label in sorted(spans, key=lambda span: span[0].start):
        before = labels[numbers.start - 1] if numbers.start else ""
        for number in numbers:
            labels[number] = label
            tags[number] = (
                f"{_prefix(number, numbers, tagging, before == label)}-{label}"
            )
    return tags


def _prefix(number: int, numbers: range, tagging: Tagging, again: bool) -> str:  # noqa: FBT001  (whether the token before has the same label)
    first, last = number == numbers[0], number == numbers[-1]
    if tagging is Tagging.IOB1:
        return "B" if first and again else "I"
    if tagging is Tagging.IOB2:
        return "B" if first else "I"
    if first:
        return "U" if last else "B"
    return "L" if last else "I"


def spans_of(tags: Sequence[str]) -> list[tuple[range, str]]:
    """Return the spans of tags, in whichever of the usual ways they were written.

    The ways can be told apart token by token, also BIOES and tags without a prefix.
    """
    spans: list[tuple[range, str]] = []
    start, current = 0, ""
    for number, tag in enumerate((*tags, OUTSIDE)):
        prefix, label = parted(tag)
        if current and (label != current or prefix in _BEGINS):
            spans.append((range(start, number), current))
            current = ""
        if label and not current:
            start, current = number, label
        if current and prefix in _ENDS:
            spans.append((range(start, number + 1), current))
            current = ""
    return spans


def parted(tag: str) -> tuple[str, str]:
    """Return the prefix and the label of a tag; both are empty outside of spans."""
    if tag in _OUTSIDE:
        return "", ""
    prefix, hyphen, label = tag.partition("-")
    if hyphen and label and prefix in _PREFIXES:
        return prefix, label
    return "", tag


def is_tag(text: str) -> bool:
    """Whether a text looks like a tag: outside, or a label with a prefix."""
    return text in _OUTSIDE or bool(parted(text)[0])
