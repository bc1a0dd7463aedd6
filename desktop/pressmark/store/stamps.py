"""What tells a file from another one, and whether it was written to."""

from __future__ import annotations

from pathlib import Path

Stamp = tuple[int, ...]
"""The device and the number of a file, its size, and when it was written to."""

IDENTITY = 2
"""How many of a stamp say which file it is."""

SIZE = 2
"""Which of a stamp is the size."""


def stamp(path: Path) -> Stamp:
    """Return the stamp of a file; nothing where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
