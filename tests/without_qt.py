"""A pytest plugin that makes PySide6 impossible to import.

Used as ``-p tests.without_qt`` to show that everything below the window does without.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest


class _NoQt(MetaPathFinder):
    """Stands before all other finders and refuses Qt's packages."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002  (asked for by the protocol)
        target: ModuleType | None = None,  # noqa: ARG002  (as above)
    ) -> ModuleSpec | None:
        """Refuse PySide6 and shiboken6; leave all else to others.

        Raises:
            ModuleNotFoundError: One of them was asked for.
        """
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            message = f"{fullname}: this run is without Qt"
            raise ModuleNotFoundError(message, name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings of pytest-qt, which is not there to know them."""
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "read by pytest-qt only")


sys.meta_path.insert(0, _NoQt())
