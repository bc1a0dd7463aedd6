"""Finding out why SQLite could not read or write: it says only that it could not."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from pressmark.disk_words import ailment
from pressmark.saying import Sentence

_PROBE = b"\0" * 65_536
"""What is written to find out: a page may still fit where nothing else does."""

_FAILED = {errno.EIO, errno.ENXIO, errno.ENODEV}


def ails(path: Path, supposed: int) -> Sentence:
    """Say what ails the disk with a project, after something went wrong with it.

    Where a try of our own goes well, as it does when the trouble has passed or was with
    that one file, it is what is ``supposed``, an error number.
    """
    return (
        found(path)
        or found(Path(tempfile.gettempdir(), path.name), about_folder=True)
        or ailment(path, OSError(supposed, ""))
        or Sentence("{} could not be read or written.", path)
    )


def found(path: Path, *, about_folder: bool = False) -> Sentence | None:
    """Try to write beside a file; say what ails its disk if that does not go well."""
    error = _tried(path.parent)
    if error is None:
        return None
    return ailment(path.parent if about_folder else path, error)


def fails(path: Path) -> Sentence | None:
    """Try to write beside a file; say so if its disk fails, or is gone altogether."""
    error = _tried(path.parent)
    return None if error is None or error.errno not in _FAILED else ailment(path, error)


def _tried(folder: Path) -> OSError | None:
    """Write a file and have it on the disk; return what went wrong."""
    probe = folder / f".pressmark-{uuid4().hex}.tmp"
    try:
        with probe.open("xb") as file:
            file.write(_PROBE)
            file.flush()
            os.fsync(file.fileno())
    except PermissionError:
        # Nobody need be allowed to make files where a project lies.
        return None
    except OSError as error:
        return error
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return None
