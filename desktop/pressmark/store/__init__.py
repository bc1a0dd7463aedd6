"""The project file: SQLite, and nothing above knows it."""

import sys


def _import_without_numpy() -> None:
    """Import sqlite-utils as if NumPy were not there.

    Where it is, sqlite-utils imports it to store its numbers, of which there are none
    here; that would take longer than all the rest of the store.
    """
    if "numpy" in sys.modules:
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]  # how an import is refused
    try:
        import sqlite_utils  # noqa: F401, PLC0415  (only to have it imported now)
    finally:
        del sys.modules["numpy"]


_import_without_numpy()
