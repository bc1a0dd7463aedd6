"""What backups are made for, and which are kept: fewer and fewer of the past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Why(StrEnum):
    """What a backup was made for, as its name says it."""

    ASKED = ""
    WORKING = "while working"
    IMPORT = "before import"
    LOOK_AGAIN = "before looking again"
    LABELS = "before labels"
    SCHEME = "before scheme"
    MANY = "before many changes"
    UPDATE = "before update"
    REPAIR = "before repair"
    REPLACED = "replaced"


ROTATED = frozenset(
    {Why.WORKING, Why.IMPORT, Why.LOOK_AGAIN, Why.LABELS, Why.SCHEME, Why.MANY}
)
"""What makes room for newer ones; all else stays until a person removes it."""

NEWEST = 10
"""How many of the newest are kept whatever their age."""

_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (24, lambda at: (at.date(), at.hour)),
    (14, lambda at: at.date()),
    (52, lambda at: at.isocalendar()[:2]),
)
"""How many hours, days and weeks keep their newest one.

They are counted where there are backups, not back from now: a clock that ran ahead, or
a year in which nobody worked, takes none away.
"""

_LEAST = 3
"""How many are kept however much room they take."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A backup that may be taken away when its time has come; ``size`` in bytes."""

    at: datetime
    size: int


def outdated(turns: Sequence[Turn], now: datetime, room: int) -> frozenset[int]:
    """Return the places of those that are not kept, so that the rest fits in ``room``.

    ``room`` is in bytes. None goes where one is of a time that has not come: the clock
    was put back, and which of them are old cannot be told.
    """
    if any(one.at > now for one in turns):
        return frozenset()
    newest_first = sorted(range(len(turns)), key=lambda n: turns[n].at, reverse=True)
    kept = set(newest_first[:NEWEST])
    for most, period in _PERIODS:
        seen: dict[object, int] = {}
        for place in newest_first:
            seen.setdefault(period(turns[place].at), place)
        kept.update(list(seen.values())[:most])
    taken = 0
    for count, place in enumerate(each for each in newest_first if each in kept):
        taken += turns[place].size
        if count >= _LEAST and taken > room:
            kept.discard(place)
    return frozenset(newest_first) - kept
