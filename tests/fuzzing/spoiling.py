"""Bytes with something cut, put in, doubled or replaced."""

from __future__ import annotations

import re

from hypothesis import strategies as st

_TELLING = [b"\0", b"\xff\xfe", b"{", b"<", b'"', b"[" * 50, b"-1", b"9" * 25, b"\n"]
_NUMBER = re.compile(rb"[0-9]+")
_NO_NUMBERS = [b"2\n0", b"2 0", b"-1", b"1e999", b"0x1", b"1_0", "²٣".encode(), b"NaN"]
_LONG = b"9" * 5_000
"""More digits than Python makes a number of."""


@st.composite
def spoilt(draw: st.DrawFn, wholes: list[bytes], *, kept: int = 0) -> bytes:
    """Return one of some bytes, spoilt in up to three places beyond those kept."""
    made = bytearray(draw(st.sampled_from(wholes), "whole"))
    for _ in range(draw(st.integers(1, 3))):
        numbers = [found.span() for found in _NUMBER.finditer(made, kept)]
        at_number = draw(st.integers(0, 2 * len(numbers)))
        if at_number < len(numbers):
            start, end = numbers[at_number]
            made[start:end] = draw(st.sampled_from([*_NO_NUMBERS, _LONG]))
            continue
        start = draw(st.integers(min(kept, len(made)), len(made)))
        end = draw(st.integers(start, min(len(made), start + 40)))
        made[start:end] = draw(
            st.one_of(
                st.just(b""),
                st.binary(max_size=20),
                st.just(bytes(made[start:end]) * 2),
                st.sampled_from(_TELLING),
            )
        )
    return bytes(made)
