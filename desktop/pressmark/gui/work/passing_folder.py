"""A folder for what is read once and gone with the project that was read from it."""

from __future__ import annotations

from tempfile import TemporaryDirectory

from pressmark.errors import DiskError

PassingFolder = TemporaryDirectory[str]


def passing_folder() -> PassingFolder:
    """Make such a folder.

    Raises:
        DiskError: The system has no room for one.
    """
    try:
        return TemporaryDirectory(prefix="pressmark-", ignore_cleanup_errors=True)
    except OSError as error:
        raise DiskError(
            "The folder for temporary files cannot be written to ({}). Make room there,"
            " then try again.",
            error.strerror,
        ) from error
