"""The project file: SQLite, and nothing above knows it."""

import sys
from types import ModuleType

from pressmark.deferring import stand_in


def _import_quickly() -> None:
    """Import sqlite-utils without what it has for those who load data with it.

    It imports NumPy where that is, to store its numbers, a reader of dates, for values
    that nobody converts here, and click, for its commands. They take longer than all
    the rest of the store.
    """
    instead: dict[str, ModuleType | None] = {
        "numpy": None,
        "dateutil.parser": stand_in("dateutil.parser"),
        "click": stand_in("click", Group=object),
    }
    mine = {name: one for name, one in instead.items() if name not in sys.modules}
    # With None, the import of a module is refused.
    sys.modules.update(mine)  # type: ignore[arg-type]  # as just said
    try:
        import sqlite_utils  # noqa: F401, PLC0415  (only to have it imported now)
    finally:
        for name, one in mine.items():
            if sys.modules.get(name) is one:
                sys.modules.pop(name, None)


if "sqlite_utils" not in sys.modules:
    _import_quickly()
