"""A folder for what is read once and gone with the project that was read from it."""

from __future__ import annotations

from pressmark.errors import DiskError
from pressmark.unfinished import PassingFolder


def passing_folder() -> PassingFolder:
    """Make such a folder.

    Raises:
        DiskError: The system has no room for one.
    """
    try:
        return PassingFolder()
    except OSError as error:
        raise DiskError(
            "The folder for temporary files cannot be written to ({}). Make room there,"
            " then try again.",
            error.strerror,
        ) from error
