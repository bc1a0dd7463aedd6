"""A filter as it is written, in tokens with their places. Never fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLANK = re.compile(r"\s*")
_HEAD = re.compile(r"(?P<minus>-?)(?:(?P<field>[^\W\d_]\w*):)?")
_OPENING = {'"': '"', "“": "”", "„": "“", "«": "»"}
_BARE = re.compile(r"[^\s\"“„«]+")
_BARE_VALUE = re.compile(r"[^\s,\"“„«]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One value as it is written: its place, and what it says without its marks."""

    start: int
    end: int
    text: str
    quoted: bool
    begun: bool


@dataclass(frozen=True, slots=True)
class Token:
    """A condition as it is written. ``field`` is None for plain words.

    ``value_at`` is where the first value starts.
    """

    start: int
    end: int
    negated: bool
    field: str | None
    value_at: int
    pieces: tuple[Piece, ...]

    @property
    def is_or(self) -> bool:
        """Whether it is the word that joins two values."""
        return (
            self.field is None
            and not self.negated
            and len(self.pieces) == 1
            and not self.pieces[0].quoted
            and self.pieces[0].text.lower() == "or"
        )


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a filter in their order; blanks part them."""
    at = _after_blanks(text, 0)
    while at < len(text):
        token = _token(text, at)
        yield token
        at = _after_blanks(text, token.end)


def _after_blanks(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _token(text: str, at: int) -> Token:
    head = _HEAD.match(text, at)
    field = head["field"] if head else None
    negated = bool(head and head["minus"]) and not _stands_alone(text, at)
    start = value_at = at + negated
    if head is not None and field is not None:
        value_at = head.end()
        pieces = tuple(_values(text, value_at))
        end = _end_of_values(text, value_at, pieces)
    else:
        pieces = (_piece(text, start, _BARE),)
        end = pieces[0].end
    return Token(at, end, negated, field, value_at, pieces)


def _stands_alone(text: str, at: int) -> bool:
    return at + 1 >= len(text) or text[at + 1].isspace()


def _values(text: str, at: int) -> Iterator[Piece]:
    while at < len(text) and not text[at].isspace():
        if text[at] == ",":
            at += 1
            continue
        piece = _piece(text, at, _BARE_VALUE)
        yield piece
        at = piece.end
        if text[at : at + 1] != ",":
            return


def _end_of_values(text: str, at: int, pieces: tuple[Piece, ...]) -> int:
    at = pieces[-1].end if pieces else at
    while text[at : at + 1] == ",":
        at += 1
    return at


def _piece(text: str, at: int, bare: re.Pattern[str]) -> Piece:
    if text[at] in _OPENING:
        return _quoted(text, at)
    found = bare.match(text, at)
    end = found.end() if found else at + 1
    written = text[at:end]
    begun = len(written) > 1 and written.endswith("*")
    return Piece(at, end, written[:-1] if begun else written, False, begun)  # noqa: FBT003  (fields in their order)


def _quoted(text: str, at: int) -> Piece:
    """Read up to the closing mark; a doubled one is itself, a missing one the end."""
    closing, said, here = _OPENING[text[at]], list[str](), at + 1
    while here < len(text):
        if text[here] == closing:
            if closing != '"' or text[here + 1 : here + 2] != '"':
                break
            here += 1
        said.append(text[here])
        here += 1
    end = min(here + 1, len(text))
    begun = text[end : end + 1] == "*"
    return Piece(at, end + begun, "".join(said), True, begun)  # noqa: FBT003  (fields in their order)
