"""Filters after labels have changed: what they name is named as it is called now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pressmark.model.filters.tree import Condition, Exact, Filter


def relabelled(asked: Filter, field: str, now: Mapping[str, Sequence[str]]) -> Filter:
    """Return a filter with other values of a field, each in the place of an earlier.

    ``now`` holds what stands in the place of each, in capitals or not.
    """
    known = {was.casefold(): after for was, after in now.items()}
    return Filter(
        tuple(
            _relabelled(one, known) if one.field == field else one
            for one in asked.conditions
        )
    )


def _relabelled(condition: Condition, now: Mapping[str, Sequence[str]]) -> Condition:
    values = [
        new
        for value in condition.values
        for new in (
            map(Exact, now.get(value.text.casefold(), (value.text,)))
            if isinstance(value, Exact)
            else (value,)
        )
    ]
    return replace(condition, values=tuple(dict.fromkeys(values)))
