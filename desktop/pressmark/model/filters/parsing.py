"""From what a person writes to a filter, with words for what is wrong and where."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressmark.errors import FilterError
from pressmark.model.filters.fields import FIELDS, Field, field_named
from pressmark.model.filters.tokens import Token, tokens
from pressmark.model.filters.tree import PLAIN, Condition, Filter, Value, Words
from pressmark.model.filters.values import nearest, value_of
from pressmark.saying import Sentence

MOST_VALUES = 200
"""How many values one filter may have; more is a text pasted by mistake."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a part of a filter, and where (code points)."""

    start: int
    end: int
    what: str


@dataclass(frozen=True, slots=True)
class Read:
    """What could be read of a filter, and what could not."""

    filter: Filter
    faults: tuple[Fault, ...]


def parse(text: str) -> Filter:
    """Return the filter that a text says.

    Raises:
        FilterError: Something in it makes no sense.
    """
    found = read(text)
    if found.faults:
        raise FilterError(Sentence.joined(fault.what for fault in found.faults))
    return found.filter


def typed(text: str) -> Filter:
    """Return the filter that a text says whose last plain word may be only begun.

    Raises:
        FilterError: Something in it makes no sense.
    """
    parse(text)
    return read(text, typing=True).filter


def read(text: str, *, typing: bool = False) -> Read:
    """Return what a text says as far as it can be read, and what is wrong.

    With ``typing`` the word at the very end may be only begun.
    """
    reading = _Reading()
    for token in _told_apart(list(tokens(text))):
        reading.take(token)
    if typing:
        reading.leave_open(len(text))
    return Read(Filter(tuple(reading.conditions)), tuple(reading.faults))


def _told_apart(read_: Sequence[Token]) -> list[Token | None]:
    """Return the tokens, with None for each “or” that stands between two others."""
    told: list[Token | None] = []
    for place, token in enumerate(read_):
        between = 0 < place < len(read_) - 1 and told[-1] is not None
        told.append(None if token.is_or and between else token)
    return told


class _Reading:
    """Gathers conditions and faults from one token after the other."""

    def __init__(self) -> None:
        self.conditions: list[Condition] = []
        self.faults: list[Fault] = []
        self._last: Token | None = None
        self._joins = False
        self._values = 0

    def take(self, token: Token | None) -> None:
        """Read a token; None says that the next one is an alternative."""
        if token is None:
            self._joins = self._last is not None
            return
        joins, self._joins = self._joins, False
        if joins and self.conditions:
            self._take_alternative(token)
        else:
            self._take_condition(token)

    def leave_open(self, end: int) -> None:
        """Let a word that ends at the end of the text be only begun."""
        token = self._last
        if token is None or not token.pieces or token.end != end:
            return
        condition = self.conditions[-1]
        last = condition.values[-1]
        if isinstance(last, Words) and not token.pieces[-1].quoted:
            values = (*condition.values[:-1], replace(last, begun=True))
            self.conditions[-1] = replace(condition, values=values)

    def _take_condition(self, token: Token) -> None:
        self._last = None
        if token.field is None:
            self._add(token, None, PLAIN)
            return
        field = field_named(token.field)
        if field is None:
            self._say(token.start, token.value_at, _no_field(token))
        elif not token.pieces:
            self._say(token.start, token.end, _no_value(field))
        else:
            self._add(token, field, field.name)

    def _take_alternative(self, token: Token) -> None:
        before = self.conditions[-1]
        named = field_named(token.field) if token.field else None
        same = token.field is None or (named and named.name == before.field)
        if not same or token.negated:
            self._say(token.start, token.end, _joins_one_field(before))
            return
        field = named or field_named(before.field)
        values = self._read_values(token, field)
        if values:
            added = tuple(one for one in values if one not in before.values)
            self.conditions[-1] = replace(before, values=before.values + added)
            self._last = token

    def _add(self, token: Token, field: Field | None, name: str) -> None:
        values = self._read_values(token, field)
        if values:
            self.conditions.append(Condition(name, values, token.negated))
            self._last = token

    def _read_values(self, token: Token, field: Field | None) -> tuple[Value, ...]:
        values = list[Value]()
        for piece in token.pieces:
            if field is None and _is_punctuation(piece.text):
                continue
            self._values += 1
            if self._values > MOST_VALUES:
                self._say(token.start, token.end, _too_many())
                return ()
            try:
                values.append(value_of(piece, field))
            except FilterError as error:
                self._say(token.start, token.end, error.sentence)
        return tuple(dict.fromkeys(values))

    def _say(self, start: int, end: int, what: str) -> None:
        if not self.faults or self.faults[-1].what != what:
            self.faults.append(Fault(start, end, what))


def _is_punctuation(text: str) -> bool:
    return all(unicodedata.category(letter)[0] in "PZ" for letter in text)


def _no_field(token: Token) -> str:
    written = token.field or ""
    near = nearest(written, [field.name for field in FIELDS])
    meant = [Sentence("Did you mean {}?", near)] if near else []
    return Sentence.joined(
        (
            Sentence("No field “{}”.", written),
            *meant,
            Sentence(
                "To look for the words themselves, put them into quotation marks."
            ),
        )
    )


def _no_value(field: Field) -> str:
    return Sentence("{}: needs a value, such as {}.", field.name, field.example)


def _joins_one_field(before: Condition) -> str:
    name = before.field or "text"
    field = field_named(name)
    shown = field.example if field else name
    return Sentence(
        "“or” stands between values of one field, as in {} or another value of {}."
        " What has to fit besides is written without “or”.",
        shown,
        name,
    )


def _too_many() -> str:
    return Sentence(
        "A filter has at most {:,} words and values. Leave some out.", MOST_VALUES
    )
