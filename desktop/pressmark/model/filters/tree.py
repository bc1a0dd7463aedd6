"""What a filter is made of: conditions, each with values of which one has to fit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pressmark.model.words import folded, words_in

PLAIN = ""
"""The field of words without a field: they are looked for in text and title."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that follow each other; the last one may be only ``begun`` (``harb*``)."""

    text: str
    begun: bool = False

    @property
    def phrase(self) -> tuple[str, ...]:
        """The words without case and diacritics."""
        return tuple(map(folded, words_in(self.text)))


@dataclass(frozen=True, slots=True)
class Exact:
    """A value that is the whole of what is compared, in capitals or not."""

    text: str


@dataclass(frozen=True, slots=True)
class Range:
    """From one value to another, both included; an empty end is open.

    Dates are ``2022``, ``2022-09`` or ``2022-09-14``, scores whole per cent.
    """

    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Presence:
    """``any`` or ``none``: whether there is something at all."""

    present: bool


Value = Words | Exact | Range | Presence


@dataclass(frozen=True, slots=True)
class Condition:
    """A field and the values of which one has to fit, or none if ``negated``."""

    field: str
    values: tuple[Value, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that all have to fit. Without any, everything does."""

    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.conditions)

    def __and__(self, other: Filter) -> Filter:
        """Return the filter for what fits both."""
        added = tuple(one for one in other.conditions if one not in self.conditions)
        return Filter(self.conditions + added)

    def of(self, fields: Iterable[str]) -> tuple[Condition, ...]:
        """Return the conditions about some fields."""
        wanted = frozenset(fields)
        return tuple(one for one in self.conditions if one.field in wanted)


EVERYTHING = Filter()
"""The filter that leaves nothing out."""
