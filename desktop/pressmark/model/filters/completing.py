"""What could come next where a filter is being typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pressmark.model.filters.fields import FIELDS, Field, field_named
from pressmark.model.filters.rendering import render_value
from pressmark.model.filters.tokens import Token, tokens
from pressmark.model.filters.tree import Exact, Words

Values = Callable[[Field, str], Sequence[str]]
"""Gives values of a field that begin as typed, such as the outlets of a project."""

_MOST = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """What to put in the place of ``[start, end)``, and what it is about."""

    start: int
    end: int
    text: str
    about: str = ""


def offers(text: str, cursor: int, values: Values) -> list[Offer]:
    """Return what fits what is typed before the cursor: fields, then their values."""
    token = _token_at(text, cursor)
    if token is None:
        return []
    if token.field is None:
        return _fields(text, token, cursor)
    field = field_named(token.field)
    if field is None or cursor < token.value_at:
        return []
    return _values(field, token, cursor, values)


def _token_at(text: str, cursor: int) -> Token | None:
    return next((one for one in tokens(text[:cursor]) if one.end == cursor), None)


def _fields(text: str, token: Token, cursor: int) -> list[Offer]:
    start = token.start + token.negated
    typed = text[start:cursor].lower()
    if not typed.isalpha():
        return []
    return [
        Offer(start, cursor, f"{field.name}:", field.about)
        for field in FIELDS
        if field.name.startswith(typed)
    ][:_MOST]


def _values(field: Field, token: Token, cursor: int, values: Values) -> list[Offer]:
    last = token.pieces[-1] if token.pieces else None
    open_piece = last if last is not None and last.end == cursor else None
    start = open_piece.start if open_piece else cursor
    typed = open_piece.text if open_piece else ""
    known = [*field.values, *(("none", "any") if field.optional else ())]
    found = [one for one in known if one.startswith(typed.lower())]
    written = [*found, *(_written(one, field) for one in values(field, typed))]
    offered = [one for one in dict.fromkeys(written) if one != typed]
    return [Offer(start, cursor, one) for one in offered[:_MOST]]


def _written(value: str, field: Field) -> str:
    exact = field.layers and field.name in {"label", "polarity", "by"}
    return render_value(Exact(value) if exact else Words(value), field)
