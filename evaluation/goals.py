"""What the figures should be: the least that is good enough, and the aim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evaluation.tables import Section

_GOALS = (
    ("attr", ("attributions", "attr", "f1"), "≥ 75", "≥ 79"),
    ("attr_q", ("attributions", "attr_q", "f1"), "≥ 89", "≥ 92"),
    ("triple", ("attributions", "triple", "f1"), "≥ 55", "≥ 61"),
    ("furniture", ("articles", "furniture"), "≥ 85", "≥ 95"),
    ("speaker", ("articles", "speaker"), "≥ 80", "≥ 92"),
    ("mentions", ("articles", "mentions"), "≥ 90", "≥ 96"),
    ("aliases", ("articles", "aliases"), "≥ 85", "≥ 93"),
    (
        "expected calibration error",
        ("calibration", "expected_calibration_error"),
        "≤ 8",
        "≤ 4",
    ),
    ("speed against the language model", ("performance", "ratio"), "≥ 35", "≥ 60"),
)
_MEGABYTES = (
    ("weights on disk, MB", ("performance", "weights"), "≤ 40", "≤ 25"),
    ("memory of the worker, MB", ("performance", "memory"), "≤ 1000", "≤ 600"),
)


def goals(values: Mapping[str, Any]) -> Section:
    """Return the figures that have a goal; those that were not measured have a dash.

    ``values`` are the JSON values of the other sections by their names. Intervals are
    of 95 %; figures without a unit are per cent.
    """
    rows = [
        (name, _share(values, path), _bounds(values, path), least, aim)
        for name, path, least, aim in _GOALS
    ]
    rows += [
        (name, _size(values, path), "", least, aim)
        for name, path, least, aim in _MEGABYTES
    ]
    return Section("Goals", ("", "now", "95 %", "at least", "aim"), rows, {})


def _found(values: Mapping[str, Any], path: tuple[str, ...]) -> Any:  # noqa: ANN401  (any JSON value)
    found: Any = values
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def _share(values: Mapping[str, Any], path: tuple[str, ...]) -> str:
    share = _found(values, path)
    return "–" if share is None else f"{100 * share:.1f}"


def _bounds(values: Mapping[str, Any], path: tuple[str, ...]) -> str:
    bounds = _found(values, (*path[:-1], "interval"))
    return "–".join(f"{100 * bound:.1f}" for bound in bounds) if bounds else ""


def _size(values: Mapping[str, Any], path: tuple[str, ...]) -> str:
    size = _found(values, path)
    return "–" if size is None else f"{size / 1_000_000:.0f}"
