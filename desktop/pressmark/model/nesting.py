"""How deeply values of JSON are nested, which bounds what goes through them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

MOST_NESTED = 100
"""Levels of lists and objects: more than anything has that people keep.

What writes JSON gives up beyond some 250 levels, and our own functions at 300.
"""

_BRACKETS = b"[]{}"
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in _BRACKETS)


def is_too_deep(value: object) -> bool:
    """Whether a value of JSON is nested deeper than :data:`MOST_NESTED`."""
    level = [value]
    for _ in range(MOST_NESTED):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return False
    return True


def may_be_deep(line: bytes) -> bool:
    """Whether JSON may be so, told by its brackets alone, in a fraction of the time.

    Those within texts are taken for others, so that it may say so of what is not.
    """
    brackets = line.translate(None, delete=_NO_BRACKETS)
    # Each round takes away one level, or two.
    for _ in range(MOST_NESTED // 2):
        fewer = brackets.replace(b"[]", b"").replace(b"{}", b"")
        if not fewer:
            return False
        if len(fewer) == len(brackets):
            return True
        brackets = fewer
    return True


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    return value if isinstance(value, list | tuple) else ()
