"""What stands in a column as words in a cell, and back again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pressmark.exchange.json_fields import Wrong
from pressmark.exchange.json_line import value_of
from pressmark.exchange.tables.layout import Kind, Value, places
from pressmark.model.span import Span

Cell = str | int | None

_PLACE = re.compile(r"\s*(\d{1,15})\s*[-–]\s*(\d{1,15})\s*")
_PASSAGES = re.compile(r"[\d\s;–-]+\Z")
_BETWEEN = "; "
_YES = frozenset({"true", "yes", "1", "wahr", "vrai", "verdadero", "vero"})
_NO = frozenset({"false", "no", "0", "falsch", "faux", "falso"})
"""Spreadsheets translate what they take for true and false."""


def cell_of(value: Value) -> Cell:
    """Return a value as a cell: a number, words, or nothing."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, tuple):
        return value
    if not value:
        return None
    each: tuple[object, ...] = value
    spans = tuple(one for one in each if isinstance(one, Span))
    return places(spans) or _joined([one for one in each if isinstance(one, str)])


def native_of(kind: Kind, given: object) -> Any:  # noqa: ANN401  (a value of the native format)
    """Return what a cell holds, as the native format has it.

    Raises:
        Wrong: It is not of its kind.
    """
    if given is None or given == "":
        return None
    made: Any = _MAKERS[kind](given)
    return made


def evidence_of(words: str | None) -> list[dict[str, Any]]:
    """Return the pieces of evidence that a cell lists between bars.

    Raises:
        Wrong: A passage makes no sense.
    """
    pieces = [piece.strip() for piece in (words or "").split("|")]
    return [
        {"spans": pairs_of(piece)}
        if _PASSAGES.fullmatch(piece)
        else {"attribution": piece}
        for piece in pieces
        if piece
    ]


def pairs_of(given: object) -> list[list[int]]:
    """Return passages, written as ``start-end;start-end`` or as objects, as pairs.

    Raises:
        Wrong: They make no sense.
    """
    if isinstance(given, str):
        found = [_PLACE.fullmatch(part) for part in given.split(";") if part.strip()]
        pairs = [[int(one[1]), int(one[2])] for one in found if one is not None]
        if len(pairs) < len(found):
            raise Wrong("“{}” is not like 5-16;20-28", given[:40])
        return pairs
    pairs = []
    for one in _listed(given):
        if not isinstance(one, dict):
            raise Wrong("a passage is not an object of start and end")
        pairs.append([_whole(one.get("start")), _whole(one.get("end"))])
    return pairs


def _whole(given: object) -> int:
    if isinstance(given, int) and not isinstance(given, bool):
        return given
    words = str(given).strip().removesuffix(".0")
    if not re.fullmatch(r"\d{1,18}", words):
        raise Wrong("“{}” is not a whole number", str(given)[:40])
    return int(words)


def _flag(given: object) -> bool:
    words = str(given).strip().casefold()
    if words not in _YES | _NO:
        raise Wrong("“{}” is neither true nor false", str(given)[:40])
    return words in _YES


def _json(given: object) -> Any:  # noqa: ANN401  (any JSON value)
    return value_of(_text(given).encode("utf-8", "surrogatepass"))


def _text(given: object) -> str:
    if not isinstance(given, str | int | float):
        raise Wrong("“{}” is not text", str(given)[:40])
    return str(given)


def _texts(given: object) -> list[object]:
    return [*_parted(given)] if isinstance(given, str) else [*_listed(given)]


def _joined(texts: Sequence[str]) -> str:
    """Return texts with semicolons between them; those inside are escaped."""
    escaped = [re.sub(r"([\\;])", r"\\\1", text) for text in texts]
    # A lone empty text would be no text at all.
    return _BETWEEN.join(escaped) or "\\"


def _parted(words: str) -> list[str]:
    if words == "\\":
        return [""]
    texts = [""]
    at = 0
    while at < len(words):
        if words[at] == "\\" and at + 1 < len(words):
            texts[-1] += words[at + 1]
            at += 2
        elif words[at] == ";":
            texts.append("")
            at += 2 if words[at + 1 : at + 2] == " " else 1
        else:
            texts[-1] += words[at]
            at += 1
    return texts


def _listed(given: object) -> Sequence[object]:
    if not isinstance(given, list | tuple):
        raise Wrong("“{}” is not a list", str(given)[:40])
    return given


_MAKERS: Mapping[Kind, Callable[[object], object]] = {
    Kind.TEXT: _text,
    Kind.SAID: _text,
    Kind.COUNTED: _text,
    Kind.JSON: _json,
    Kind.WHOLE: _whole,
    Kind.FLAG: _flag,
    Kind.PLACES: pairs_of,
    Kind.TEXTS: _texts,
}
