"""The cells of WebAnno TSV: values stacked and told apart, with what is escaped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

NOTHING = "_"
"""A cell at which no annotation of the layer is."""

NO_VALUE = "*"
"""An annotation whose feature has no value."""

_LETTERS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}
_IN_VALUE = re.compile(r"[\\\[\]|_;*]|->")
_IN_TEXT = re.compile("[\\\\\t\r\f\b\n]")
_WRITTEN = {value: letter for letter, value in _LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a cell: None is no value. ``number`` is 0 where none is given."""

    text: str | None
    number: int = 0


def escaped(value: str) -> str:
    """Return a value so that nothing in it means anything."""
    return escaped_text(
        _IN_VALUE.sub(lambda found: f"\\{found[0]}", value), backslashes=False
    )


def escaped_text(text: str, *, backslashes: bool = True) -> str:
    """Return a text on one line, as it stands after ``#Text=`` and in a token."""

    def escape(found: re.Match[str]) -> str:
        if found[0] == "\\":
            return "\\\\" if backslashes else "\\"
        return f"\\{_WRITTEN[found[0]]}"

    return _IN_TEXT.sub(escape, text)


def unescaped(text: str) -> str:
    """Return a text as it was before it was escaped."""
    return "".join(character for character, _ in _characters(text))


@lru_cache(maxsize=10_000)
def values(cell: str) -> tuple[Value, ...]:
    """Return the values stacked in a cell; none where there is no annotation."""
    if cell in (NOTHING, ""):
        return ()
    return tuple(_value(piece) for piece in _split(_characters(cell), "|"))


def pieces(cell: str, between: str) -> list[str]:
    """Return the parts of a cell between unescaped characters, unescaped."""
    return [
        "".join(c for c, _ in piece) for piece in _split(_characters(cell), between)
    ]


_Characters = list[tuple[str, bool]]
"""Characters, each with whether it was escaped."""


def _characters(cell: str) -> _Characters:
    made: _Characters = []
    at = 0
    while at < len(cell):
        if cell[at] == "\\" and at + 1 < len(cell):
            following = cell[at + 1]
            made.append((_LETTERS.get(following, following), True))
            at += 2
        else:
            made.append((cell[at], False))
            at += 1
    return made


def _split(characters: _Characters, between: str) -> list[_Characters]:
    made: list[_Characters] = [[]]
    for each in characters:
        if each == (between, False):
            made.append([])
        else:
            made[-1].append(each)
    return made


def _value(piece: _Characters) -> Value:
    number = 0
    if piece and piece[-1] == ("]", False) and ("[", False) in piece:
        opened = len(piece) - 1 - piece[::-1].index(("[", False))
        inside = "".join(character for character, _ in piece[opened + 1 : -1])
        if inside.isdecimal():
            number, piece = int(inside[:9]), piece[:opened]
    text = "".join(character for character, _ in piece)
    if piece == [(NO_VALUE, False)] or not piece:
        return Value(None, number)
    return Value(text, number)
