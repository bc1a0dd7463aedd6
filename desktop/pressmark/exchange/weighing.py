"""How much there is to read, told before anything is opened."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from pressmark.errors import FormatError
from pressmark.exchange.format import Format

SMALL = 32_000
"""The bytes up to which our own readers can neither be slow nor take much memory.

Some of them compare each mark with all of a text, which a file that was made for that
turns into minutes from some hundred thousand bytes on.
"""


def is_small(chosen: Format, path: Path) -> bool:
    """Whether a file or folder, with what is read together with it, is a small one.

    Raises:
        FormatError: A pipe or a device is among it, which might never end.
    """
    whole = 0
    for each in _all(chosen, path):
        whole += _size(each)
        if whole > SMALL:
            return False
    return True


def check_ordinary(path: Path) -> None:
    """Refuse what is neither a file nor a folder, and might never end.

    Raises:
        FormatError: It is a pipe or a device.
    """
    _size(path)


def _all(chosen: Format, path: Path) -> Iterator[Path]:
    yield path
    yield from chosen.companions(path)
    for folder, _, names in os.walk(path):
        yield from (Path(folder, name) for name in names)


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except OSError:
        # What is not there is told by who wants to read it.
        return 0
    if S_ISREG(found.st_mode):
        return found.st_size
    if S_ISDIR(found.st_mode):
        return 0
    raise FormatError("it is a pipe or a device, not a file, and is not read")
