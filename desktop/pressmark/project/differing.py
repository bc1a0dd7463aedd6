"""How the new text of an article differs from the one that is there, in short."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from pressmark.project.text_matching import common

SHOWN = 160
"""How many code points of a sentence are kept to be shown."""

_BEFORE = 60
"""With how many of them before what differs."""

_BETWEEN = re.compile(
    r"(?<=[.!?…])\s+|(?<=[.!?…][”\"’»)])\s+|(?<=[\u3002\uff01\uff1f])"
)
"""What stands between two sentences of a line, near enough; Chinese and Japanese have
nothing there."""

_LOOKED_THROUGH = 200
"""Among how many sentences the first that differ are looked for, from where the texts
part: difflib takes time by the square."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many sentences changed, came and went, and by how much the text grew.

    ``longer`` is in code points, and negative where it became shorter. ``before`` and
    ``now`` are how the first sentences that differ begin: nothing where one only came
    or went.
    """

    changed: int
    added: int
    removed: int
    longer: int
    before: str
    now: str

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "changed": self.changed,
            "added": self.added,
            "removed": self.removed,
            "longer": self.longer,
            "before": self.before,
            "now": self.now,
        }


def difference(old: str, new: str) -> Difference:
    """Return how two texts differ, in time by their length.

    Sentences are counted wherever they stand: one that only moved is as it was.
    """
    before, now = _sentences(old), _sentences(new)
    gone, come = Counter(before), Counter(now)
    left, right = (gone - come).total(), (come - gone).total()
    changed = min(left, right)
    first, other = _first(before, now)
    start = _start(first, other)
    return Difference(
        changed,
        right - changed,
        left - changed,
        len(new) - len(old),
        _shown(first, start),
        _shown(other, start),
    )


def _sentences(text: str) -> list[str]:
    parts = (part for line in text.split("\n") for part in _BETWEEN.split(line))
    return [part for part in map(str.strip, parts) if part]


def _first(before: list[str], now: list[str]) -> tuple[str, str]:
    """Return the first sentences that differ, or nothing."""
    head = common(before, now)
    end = head + _LOOKED_THROUGH
    one, other = before[head:end], now[head:end]
    for tag, i, i_end, j, j_end in SequenceMatcher(None, one, other).get_opcodes():
        if tag != "equal":
            return (
                one[i] if i < i_end else "",
                other[j] if j < j_end else "",
            )
    return "", ""


def _start(one: str, other: str) -> int:
    """Return where to begin, so that what differs is seen."""
    same = common(one, other)
    if max(len(one), len(other)) <= SHOWN or same <= _BEFORE:
        return 0
    return one.rfind(" ", 0, same - _BEFORE) + 1 or same - _BEFORE


def _shown(sentence: str, start: int) -> str:
    cut = f"…{sentence[start:]}" if start else sentence
    return cut if len(cut) <= SHOWN else f"{cut[: SHOWN - 1]}…"
