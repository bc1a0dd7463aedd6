"""Names on the disk: to make them last, and to let two change places at once."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of Linux: names are those of the working folder."""


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last; systems that cannot do so are left alone."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def exchange(one: Path, other: Path) -> bool:
    """Let two names change places at once; whether the system can do so.

    Only Linux can in a way that is known here, and not on every file system.
    """
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  (only for what is exported over a folder)

    function = getattr(ctypes.CDLL(None), "renameat2", None)
    names = (_HERE, os.fsencode(one), _HERE, os.fsencode(other))
    return function is not None and function(*names, _EXCHANGE) == 0
