"""Answers modal dialogs, which block whoever opened them until they are closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_LOOKS_EVERY = 10
"""Milliseconds between two looks at whether a dialog has opened."""

_ASKS_EVERY = 20
"""Looks after which a window asks for the keyboard again."""

_Dialog = TypeVar("_Dialog", bound=QDialog)


def when_asked(kind: type[_Dialog], answer: Callable[[_Dialog], None]) -> None:
    """Answer the next modal dialog of a kind, once it has the keyboard.

    A dialog that the answer leaves open because it fails is closed.
    """
    timer = QTimer(QApplication.instance())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or QApplication.activeWindow() is not dialog:
            return
        timer.stop()
        timer.deleteLater()
        try:
            answer(dialog)
        except BaseException:
            dialog.reject()
            raise

    timer.timeout.connect(look)
    timer.start(_LOOKS_EVERY)


def type_in(words: str, *keys: Qt.Key) -> None:
    """Type words and then press keys in whatever has the keyboard."""
    QTest.keyClicks(_focused(), words)
    for key in keys:
        QTest.keyClick(_focused(), key)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def activate(window: QWidget) -> None:
    """Give a window the keyboard, as a window manager does when a dialog closes."""
    assert QTest.qWaitForWindowExposed(window)
    for turn in range(400):
        if QApplication.activeWindow() is window:
            return
        if turn % _ASKS_EVERY == 0:
            # A window manager that is still busy with another window forgets it.
            window.raise_()
            window.activateWindow()
        QTest.qWait(_LOOKS_EVERY)
    raise AssertionError("the window was not given the keyboard")
