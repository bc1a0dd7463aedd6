"""Words for what the system says when a disk, or the machine, has no more to give."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

from pressmark.saying import Sentence

_GONE = Sentence("{} cannot be reached; its disk was taken out, or its folder moved.")
_TOO_MANY = Sentence(
    "{} cannot be used; too many files are open. Close other windows or programs."
)
_AILMENTS: Mapping[int, Sentence] = {
    errno.ENOSPC: Sentence("The disk with {} is full; make room on it."),
    errno.EROFS: Sentence("The disk with {} can only be read, not written to."),
    errno.EIO: Sentence("The disk with {} fails; it does not read or write as asked."),
    errno.EFBIG: Sentence("{} would be larger than a file may be on its disk."),
    errno.ENOMEM: Sentence("There is not enough memory to work with {}."),
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENODEV: _GONE,
    errno.ENXIO: _GONE,
    # Windows knows neither of these.
    getattr(errno, "ESTALE", -1): _GONE,
    getattr(errno, "EDQUOT", -2): Sentence(
        "Your share of the disk with {} is used up; make room in it."
    ),
}
_UNFINISHED = ".tmp"
"""What the hidden names of files end with that are not finished."""


def ailment(path: Path, error: OSError) -> Sentence | None:
    """Say what ails the disk with a file, or None if it is something else."""
    found = _AILMENTS.get(error.errno or 0)
    return None if found is None else Sentence(found.pattern, _shown(path))


def _shown(path: Path) -> Path:
    """Return a path, or the folder in which it has a name that nobody asked for."""
    for each in (path, *path.parents):
        if each.name.startswith(".") and each.suffix == _UNFINISHED:
            return each.parent
    return path
