"""What a step changed in a thing, in words: “speaker: none → Ines Lindqvist”."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from pressmark.gui.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pressmark.project.queries import ToldStep

_TELLING = {
    "label": "label",
    "entity": "entity",
    "speaker": "speaker",
    "printed": "printed name",
    "kind": "kind",
    "act": "act",
    "polarity": "polarity",
    "explicit": "explicit or implied",
    "holder": "holder",
    "target": "target",
    "topic": "topic",
    "note": "note",
    "name": "name",
    "type": "type",
    "aliases": "other names",
    "link": "link",
    "headline": "headline",
    "outlet": "outlet",
    "byline": "byline",
    "published": "date",
}
"""The columns whose change is told, and what they are called."""

_LOOKED_UP = frozenset({"label", "type", "polarity"})
"""Columns with an id that the scheme has a name for."""

_LONGEST = 50


def differences(step: ToldStep, labels: Mapping[str, str]) -> Iterator[str]:
    """Yield what a step changed; of what it made, only the label."""
    if not step.after:
        return
    for column, words in _TELLING.items():
        was, now = step.before.get(column), step.after.get(column)
        if was == now or not (step.before or column == "label"):
            continue
        sides = [_value(column, side, labels) for side in (was, now)]
        yield sides[1] if not step.before else f"{_tr(words)}: {sides[0]} → {sides[1]}"
    yield from _other(step)


def changes_more_than_parts(step: ToldStep) -> bool:
    """Whether a step changed what is told of a quote beside its parts."""
    return any(
        step.before.get(column) != step.after.get(column)
        for column in (*_TELLING, "parent")
    )


def names_of(value: object) -> dict[str, Any]:
    """Return what a property has under names; nothing if it has no names."""
    found = _parsed(str(value))
    return found if isinstance(found, dict) else {}


def listed(value: object) -> list[object]:
    """Return what should be a list; an empty one where it is none."""
    return value if isinstance(value, list) else []


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def one_name(names: Sequence[str]) -> str:
    """Return the first of some names, short enough for a line."""
    return one_line(next(iter(names), "…"), _LONGEST)


def _other(step: ToldStep) -> Iterator[str]:
    if not step.before:
        return
    if {"start", "end"} & step.after.keys():
        yield _tr("other edges")
    if "parent" in step.after:
        nested = step.after["parent"] is not None
        yield _tr("nested under another") if nested else _tr("nested under nothing")
    for role in step.roles:
        yield _tr("other {}").format(_tr(role))


def _value(column: str, value: object, labels: Mapping[str, str]) -> str:
    if column == "explicit":
        known = {0: _tr("implied"), 1: _tr("explicit")}
        return (
            known.get(value, _tr("unknown"))
            if isinstance(value, int)
            else _tr("unknown")
        )
    if value is None or value == "":
        return _tr("none")
    text = str(value)
    if column == "aliases":
        text = ", ".join(map(str, listed(_parsed(text)))) or _tr("none")
    if column in _LOOKED_UP:
        text = labels.get(text, text)
    return one_line(text, _LONGEST)


def _tr(words: str) -> str:
    return QCoreApplication.translate("history", words)
