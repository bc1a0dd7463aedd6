"""From a value as it is written to what it means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from pressmark.errors import FilterError
from pressmark.model.filters.fields import Field, Kind
from pressmark.model.filters.tokens import Piece
from pressmark.model.filters.tree import Exact, Presence, Range, Value, Words
from pressmark.saying import Sentence

_PRESENCE = {"none": Presence(present=False), "any": Presence(present=True)}
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_SCORE = re.compile(r"(100|\d\d?)%?", re.ASCII)


def value_of(piece: Piece, field: Field | None) -> Value:
    """Return what a value means for a field; None is plain words.

    Raises:
        FilterError: The field takes no such value.
    """
    if field is None:
        return _words(piece, None)
    if field.optional and not piece.quoted and piece.text.lower() in _PRESENCE:
        return _PRESENCE[piece.text.lower()]
    if field.kind is Kind.WORDS:
        return _chosen(piece, field) or _words(piece, field)
    if field.kind is Kind.CHOICE:
        return _chosen(piece, field) or _not_chosen(piece, field)
    if field.kind is Kind.EXACT:
        return _exact(piece, field)
    return _range(piece, field)


def nearest(written: str, known: Sequence[str]) -> str | None:
    """Return the word of a list that was probably meant, or None."""
    close = get_close_matches(written.lower(), [one.lower() for one in known], 1)
    return next((one for one in known if close and one.lower() == close[0]), None)


def _words(piece: Piece, field: Field | None) -> Words:
    found = Words(" ".join(piece.text.split()), piece.begun)
    if not found.phrase:
        told = Sentence(
            "“{}” has no letter or number that could be looked for.", piece.text
        )
        raise FilterError("{}: {}", field.name, told) if field else FilterError(told)
    return found


def _chosen(piece: Piece, field: Field) -> Exact | None:
    written = piece.text.lower()
    if piece.begun or (piece.quoted and field.kind is Kind.WORDS):
        return None
    return next(
        (Exact(meant) for shown, meant in field.choices if shown == written), None
    )


def _not_chosen(piece: Piece, field: Field) -> Value:
    known = [*field.values, *(_PRESENCE if field.optional else ())]
    near = nearest(piece.text, known)
    told = Sentence("{}: takes {}, not “{}”.", field.name, _listed(known), piece.text)
    meant = [Sentence("Did you mean {}?", near)] if near else []
    raise FilterError(Sentence.joined((told, *meant)))


def _exact(piece: Piece, field: Field) -> Exact:
    text = " ".join(piece.text.split()) + ("*" if piece.begun else "")
    if not text:
        raise FilterError("{}: needs a value, such as {}.", field.name, field.example)
    return Exact(text)


def _range(piece: Piece, field: Field) -> Range:
    low, dots, high = piece.text.partition("..")
    low, high = low.strip(), high.strip()
    form = _DATE if field.kind is Kind.DATE else _SCORE
    ends = [end for end in (low, high) if end]
    if not ends or piece.begun or not all(map(form.fullmatch, ends)):
        what = (
            Sentence("a date such as 2022, 2022-09 or 2022-09-14")
            if field.kind is Kind.DATE
            else Sentence("a number from 0 to 100")
        )
        raise FilterError(
            "{}: takes {}, or two of them as from..to, such as {}; not “{}”.",
            field.name,
            what,
            field.example,
            piece.text,
        )
    if field.kind is Kind.SCORE:
        low, high = (str(int(end.rstrip("%"))) if end else "" for end in (low, high))
    found = Range(low, high) if dots else Range(low, low)
    if _is_backwards(found, field):
        raise FilterError(
            "{}: {} comes after {}. Write {}..{}.", field.name, low, high, high, low
        )
    return found


def _is_backwards(found: Range, field: Field) -> bool:
    low, high = found.low, found.high
    if not low or not high:
        return False
    if field.kind is Kind.SCORE:
        return int(low) > int(high)
    return low > high and not low.startswith(high)


def _listed(known: Sequence[str]) -> str:
    if len(known) == 1:
        return known[0]
    return f"{', '.join(known[:-1])} or {known[-1]}"
