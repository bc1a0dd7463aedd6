"""Faults of libraries that a new version could bring back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

_CALLS = 1000


def test_qt_calls_that_return_nothing_keep_the_reference_to_none() -> None:
    # PySide6 6.12.0 on Python 3.11 lost one at each; the process dies at zero.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < _CALLS // 10
