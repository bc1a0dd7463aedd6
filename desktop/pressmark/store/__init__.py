"""The project file: SQLite, and nothing above knows it."""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec


def _import_quickly() -> None:
    """Import sqlite-utils without what it has for those who load data with it.

    It imports NumPy where that is, to store its numbers, and a reader of dates, for
    values that nobody converts here. The two take longer than all the rest of the
    store.
    """
    spec = find_spec("dateutil.parser")
    if spec is not None and spec.loader is not None:
        spec.loader = LazyLoader(spec.loader)
        sys.modules[spec.name] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[spec.name])
    is_there = "numpy" in sys.modules
    if not is_there:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # how an import is refused
    try:
        import sqlite_utils  # noqa: F401, PLC0415  (only to have it imported now)
    finally:
        if not is_there:
            del sys.modules["numpy"]


if "sqlite_utils" not in sys.modules:
    _import_quickly()
