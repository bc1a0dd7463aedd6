"""From a filter back to words; reading them gives the same filter."""

from __future__ import annotations

import re

from pressmark.model.filters.fields import Field, field_named
from pressmark.model.filters.tree import (
    PLAIN,
    Condition,
    Exact,
    Filter,
    Presence,
    Range,
    Value,
)

_BARE = re.compile(r"\w[\w'’.-]*")
_TAKEN = frozenset({"none", "any", "or"})


def render(asked: Filter) -> str:
    """Return a filter as it would be written."""
    return " ".join(map(render_condition, asked.conditions))


def render_condition(condition: Condition) -> str:
    """Return one condition as it would be written."""
    field = field_named(condition.field) if condition.field != PLAIN else None
    minus = "-" if condition.negated else ""
    values = [render_value(value, field) for value in condition.values]
    if field is None:
        return minus + " or ".join(values)
    return f"{minus}{field.name}:{','.join(values)}"


def render_value(value: Value, field: Field | None) -> str:
    """Return one value of a field as it would be written; None is plain words."""
    if isinstance(value, Presence):
        return "any" if value.present else "none"
    if isinstance(value, Range):
        if value.low == value.high:
            return value.low
        return f"{value.low}..{value.high}"
    if isinstance(value, Exact):
        return _exact(value, field)
    taken = _TAKEN | {shown for shown, _meant in (field.choices if field else ())}
    return _marked(value.text, taken) + ("*" if value.begun else "")


def _exact(value: Exact, field: Field | None) -> str:
    if field is not None:
        for shown, meant in field.choices:
            if meant == value.text:
                return shown
    taken = _TAKEN if field is not None and field.optional else frozenset[str]()
    return _marked(value.text, taken)


def _marked(text: str, taken: frozenset[str]) -> str:
    if _BARE.fullmatch(text) and text.lower() not in taken:
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
