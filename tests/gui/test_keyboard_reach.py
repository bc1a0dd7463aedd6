"""Every control of every window can be reached, seen and left with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QMenu,
    QWidget,
)

from pressmark.gui import theme as themes
from pressmark.gui.article.view import ArticleView
from pressmark.gui.keys.recorder import KeyRecorder
from pressmark.gui.main_window import MainWindow
from tests.asking import activate
from tests.gui.every_window import project_of_all, sweep

_MOST = 400
"""Presses of Tab after which a walk that has not come back is given up."""


@pytest.fixture
def in_theme(window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    themes.apply(qapp, themes.LIGHT)
    window.show_theme(themes.LIGHT)
    yield window
    qapp.setStyleSheet("")


def test_tab_comes_to_every_control_of_every_window(
    in_theme: MainWindow, tmp_path: Path
) -> None:
    missed, unseen = list[str](), list[str]()

    def look(opened_by: str, shown: QWidget) -> None:
        window = shown.window()
        takes_all = any(one.isVisible() for one in shown.findChildren(KeyRecorder))
        if isinstance(shown, QMenu) or takes_all:
            return
        activate(window)
        visited = walk(window, Qt.Key.Key_Tab) | walk(window, Qt.Key.Key_Backtab)
        missed.extend(
            f"{opened_by}: {_called(one)}" for one in reachable(shown) - visited
        )
        unseen.extend(
            f"{opened_by}: {_called(one)}"
            for one in visited
            if one.isVisible() and not _shows_focus(one)
        )

    sweep(in_theme, project_of_all(tmp_path), look)
    assert not missed, "\n".join(dict.fromkeys(missed))
    assert not unseen, "\n".join(dict.fromkeys(unseen))


def walk(window: QWidget, key: Qt.Key) -> set[QWidget]:
    """Press a key until the focus has come round; return where it was."""
    visited = set[QWidget]()
    if QApplication.focusWidget() is None:
        window.setFocus()
        QTest.keyClick(window, key)
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None, f"the focus is lost in {_called(window)}"
        assert here.window() is window, f"the focus leaves {_called(window)}"
        if here in visited:
            return visited
        visited.add(here)
        # There Tab goes through what is marked; F6 leads out, as the manual says.
        article = isinstance(here, ArticleView) and isinstance(window, MainWindow)
        shift = Qt.KeyboardModifier.ShiftModifier
        back = key == Qt.Key.Key_Backtab
        keys = shift if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(here, Qt.Key.Key_F6 if article else key, keys)
    raise AssertionError(f"Tab does not come round in {_called(window)}")


def reachable(window: QWidget) -> set[QWidget]:
    """Return what in a window is to be reached by Tab."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window.window()
        and widget.focusProxy() is None
        and _takes_tab(widget)
        and not _is_other_choice(widget)
        and not widget.objectName().startswith("Scroll")
    }


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _shows_focus(widget: QWidget) -> bool:
    """Whether a widget looks different while it has the keyboard."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = widget.grab().toImage()
    widget.clearFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


def _is_other_choice(widget: QWidget) -> bool:
    """Whether arrow keys lead to a button, from the one of its group that is chosen."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = cast("QButtonGroup | None", widget.group())
    exclusive = widget.autoExclusive() or (group is not None and group.exclusive())
    return exclusive and not widget.isChecked()


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{words}” in {type(widget.window()).__name__}"
