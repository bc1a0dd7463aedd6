"""What is different between two bundles of one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import is_not

from pressmark.model.bundle import Annotation, Bundle

_Some = Sequence[Annotation]


@dataclass(frozen=True, slots=True)
class Differences:
    """The annotations that were and are no more, and those that are now instead.

    One that was changed is in both.
    """

    gone: tuple[Annotation, ...]
    come: tuple[Annotation, ...]


def differences(before: Bundle, after: Bundle) -> Differences:
    """Return how the annotations of two bundles of one document differ.

    Quick where most of them are the same objects, as they are around a step.
    """
    pairs: tuple[tuple[_Some, _Some], ...] = (
        (before.regions, after.regions),
        (before.mentions, after.mentions),
        (before.attributions, after.attributions),
        (before.stances, after.stances),
    )
    apart = [_apart(was, now) for was, now in pairs if was is not now]
    return Differences(
        tuple(one for gone, _ in apart for one in gone),
        tuple(one for _, come in apart for one in come),
    )


def _apart(was: _Some, now: _Some) -> tuple[list[Annotation], list[Annotation]]:
    if len(was) == len(now):
        places = [place for place, new in enumerate(map(is_not, was, now)) if new]
        was, now = ([side[place] for place in places] for side in (was, now))
    known, present = set(map(id, was)), set(map(id, now))
    return (
        [one for one in was if id(one) not in present],
        [one for one in now if id(one) not in known],
    )
