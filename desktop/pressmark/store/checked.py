"""What SQLite's own checks say where it is the disk that fails and not the file."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from pressmark.errors import DiskError
from pressmark.store.ailing import ails

_UNREAD = re.compile(r"unable to get the page\. error code=(\d+)")

_PRIMARY = 0xFF
_IOERR = 10


def refuse_unread(trouble: str, path: Path) -> None:
    """Refuse to call a file damaged that could not be read.

    Raises:
        DiskError: What a check found is no more than that.
    """
    codes = [int(code) for code in _UNREAD.findall(trouble)]
    if codes and all(code & _PRIMARY == _IOERR for code in codes):
        raise DiskError("{} Nothing was changed.", ails(path, errno.EIO))
