"""Records as SQLite stores them, read without SQLite, as far as they can be read."""

from __future__ import annotations

import struct
from dataclasses import dataclass

Value = int | float | str | bytes | None
"""What a column of a record can hold."""

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""The bytes of an integer by its serial type."""

_FLOAT, _ZERO, _ONE, _FIRST_TEXT = 7, 8, 9, 12

_MOST_COLUMNS = 100

LOST = "\N{REPLACEMENT CHARACTER}"
"""What stands in a text for each byte that is lost."""


class Unreadable(Exception):  # noqa: N818  (it is no error of the program)
    """What is there is not what SQLite writes."""


@dataclass(frozen=True, slots=True)
class Record:
    """The columns of a record; ``whole`` is whether every byte of it was there."""

    values: tuple[Value, ...]
    whole: bool


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the integer that begins at a place, and the place after it.

    Raises:
        IndexError: The data end before it does.
    """
    found = data[at]
    if found < 0x80:  # noqa: PLR2004  (the bit that says there is more)
        return found, at + 1
    found &= 0x7F
    for place in range(at + 1, at + 8):
        byte = data[place]
        found = found << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004  (as above)
            return found, place + 1
    found = found << 8 | data[at + 8]
    # Keys are signed.
    return found - (1 << 64) if found >> 63 else found, at + 9


def record(payload: bytes, length: int) -> Record:
    """Return the columns of a record of which perhaps only the beginning is there.

    Raises:
        Unreadable: It is no record.
        IndexError: It is no record.
    """
    head, at = varint(payload, 0)
    if not 1 <= head <= min(length, len(payload)):
        raise Unreadable
    kinds: list[int] = []
    while at < head:
        kind, at = varint(payload, at)
        if kind < 0 or len(kinds) > _MOST_COLUMNS:
            raise Unreadable
        kinds.append(kind)
    if at != head or head + sum(map(_length, kinds)) != length:
        raise Unreadable
    values: list[Value] = []
    whole = len(payload) >= length
    for kind in kinds:
        end = at + _length(kind)
        value, sound = _value(kind, payload[at:end], end - at)
        values.append(value)
        whole = whole and sound
        at = end
    return Record(tuple(values), whole)


def _length(kind: int) -> int:
    if kind >= _FIRST_TEXT:
        return (kind - _FIRST_TEXT) // 2
    if kind == _FLOAT:
        return 8
    return _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes, length: int) -> tuple[Value, bool]:
    """Return a value, and whether it is as it was written."""
    if kind >= _FIRST_TEXT and kind % 2:
        try:
            text, sound = data.decode(), True
        except UnicodeDecodeError:
            text, sound = data.decode(errors="replace"), False
        return text + LOST * (length - len(data)), sound
    if len(data) < length:
        raise Unreadable
    if kind >= _FIRST_TEXT:
        return data, True
    if kind == _FLOAT:
        return struct.unpack(">d", data)[0], True
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True), True
    return {_ZERO: 0, _ONE: 1}.get(kind), True
