"""Where a person is in a project, as it is remembered from one sitting to the next."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

_Value = TypeVar("_Value")

_MOST = 2**31 - 1
"""The largest number that Qt takes for a place."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an article, by ids and code points; ``top`` is first in sight."""

    document: str = ""
    annotation: str = ""
    caret: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Sitting:
    """What a window showed of a project, and how.

    ``other`` is what was on a second side; ``words`` and ``chip`` are the filter of the
    list, ``list_top`` its scroll value. ``panels`` were open and ``folded`` ones folded
    away, both by the ids of their actions; ``docks`` is Qt's state of the window.
    """

    spot: Spot = field(default_factory=Spot)
    other: Spot | None = None
    other_is_left: bool = False
    words: str = ""
    chip: int = 0
    list_top: int = 0
    tab: int = 0
    panels: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    docks: str = ""


@dataclass(frozen=True, slots=True)
class WindowState:
    """A window with the path of its project; ``geometry`` and ``panes`` are Qt's."""

    project: str = ""
    read_only: bool = False
    geometry: str = ""
    panes: str = ""
    sitting: Sitting = field(default_factory=Sitting)


def written(remembered: Sitting | list[WindowState]) -> str:
    """Return what is remembered as text."""
    found: object
    if isinstance(remembered, list):
        found = [asdict(one) for one in remembered]
    else:
        found = asdict(remembered)
    return json.dumps(found, ensure_ascii=True, separators=(",", ":"))


def read_sitting(text: str) -> Sitting:
    """Return the sitting that was written; what is damaged of it is as by default."""
    return _sitting(_parsed(text))


def read_windows(text: str) -> list[WindowState]:
    """Return the windows that were written, without those that are damaged."""
    found = _parsed(text)
    if not isinstance(found, list):
        return []
    return [
        WindowState(
            _of(one, "project", ""),
            _of(one, "read_only", default=False),
            _of(one, "geometry", ""),
            _of(one, "panes", ""),
            _sitting(_of(one, "sitting", {})),
        )
        for one in found
        if isinstance(one, dict)
    ]


def _parsed(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None


def _sitting(found: object) -> Sitting:
    other: dict[str, object] = _of(found, "other", {})
    return Sitting(
        _spot(_of(found, "spot", {})),
        _spot(other) if other else None,
        _of(found, "other_is_left", default=False),
        _of(found, "words", ""),
        _of(found, "chip", 0),
        _of(found, "list_top", 0),
        _of(found, "tab", 0),
        _names(found, "panels"),
        _names(found, "folded"),
        _of(found, "docks", ""),
    )


def _spot(found: object) -> Spot:
    return Spot(
        _of(found, "document", ""),
        _of(found, "annotation", ""),
        max(0, _of(found, "caret", 0)),
        max(0, _of(found, "top", 0)),
    )


def _of(found: object, name: str, default: _Value) -> _Value:
    value: Any = found.get(name) if isinstance(found, dict) else None
    if type(value) is not type(default) or (
        isinstance(value, int) and abs(value) > _MOST
    ):
        return default
    return value


def _names(found: object, name: str) -> tuple[str, ...]:
    named: list[object] = _of(found, name, [])
    return tuple(one for one in named if isinstance(one, str))
