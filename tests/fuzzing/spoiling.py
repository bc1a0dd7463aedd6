"""Bytes with something cut, put in, doubled or replaced."""

from __future__ import annotations

from hypothesis import strategies as st

_TELLING = [b"\0", b"\xff\xfe", b"{", b"<", b'"', b"[" * 50, b"-1", b"9" * 25, b"\n"]


@st.composite
def spoilt(draw: st.DrawFn, wholes: list[bytes], *, kept: int = 0) -> bytes:
    """Return one of some bytes, spoilt in up to three places beyond those kept."""
    made = bytearray(draw(st.sampled_from(wholes), "whole"))
    for _ in range(draw(st.integers(1, 3))):
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
