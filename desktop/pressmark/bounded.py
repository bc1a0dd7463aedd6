"""Files read with no more memory than there is in them, and within a bound."""

from __future__ import annotations

import os
from pathlib import Path

_CHUNK = 1 << 20


def beginning(path: Path, most: int) -> bytes:
    """Return a file's bytes, at most so many of them.

    Python takes the memory for all that is asked for at once, however little there is.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        there = os.fstat(file.fileno()).st_size
        # What is no ordinary file, or grows meanwhile, has more than it says.
        found = file.read(min(most, there + 1))
        rest = bytearray()
        while len(found) + len(rest) < most and (
            more := file.read(min(_CHUNK, most - len(found) - len(rest)))
        ):
            rest += more
    return found + rest if rest else found
