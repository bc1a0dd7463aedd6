"""Whether a window fits a screen, and whether all its words can be read in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from pressmark.gui.elided_label import ElidedLabel

_ARROW = 28
"""The room of the arrow of a box and of its edges."""

_READ = (QLabel, QAbstractButton, QComboBox)


def misfits(window: QWidget, room: QSize) -> Iterator[str]:
    """Yield what does not fit: the window itself, or the words of what is in it."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    for what, size in (("is", window.size()), ("must be", least)):
        if size.width() > room.width() or size.height() > room.height():
            yield f"{_name(window)} {what} {size.width()}×{size.height()}"
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget.window(), QMenu):
            yield from _cut(widget)


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, _READ) and not isinstance(widget, ElidedLabel):
        needed, has = _needed(widget), widget.size()
        if needed.width() > has.width() or needed.height() > has.height() + 1:
            yield (
                f"{_name(widget)} has {has.width()}×{has.height()}"
                f" and needs {needed.width()}×{needed.height()}"
            )
        if not _is_in_parent(widget):
            yield f"{_name(widget)} reaches out of what it is in"
    elif isinstance(widget, QTabBar) and widget.elideMode() != _UNCUT:
        total = sum(widget.tabSizeHint(n).width() for n in range(widget.count()))
        if total > widget.width() + 1:
            yield f"{_name(widget)} has {widget.width()} and needs {total}"


_UNCUT = Qt.TextElideMode.ElideNone


def _needed(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        width = widget.width()
        return QSize(0, widget.heightForWidth(width) if width else 0)
    if isinstance(widget, QComboBox):
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return QSize(words + _ARROW, 0)
    if not getattr(widget, "text", str)():
        return widget.minimumSizeHint()
    if isinstance(widget, QLabel):
        return widget.sizeHint()
    return QSize(widget.sizeHint().width(), 0)


def _is_in_parent(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        grand = parent.parentWidget()
        if isinstance(grand, QAbstractScrollArea):
            return True
        parent = grand
    parent = widget.parentWidget()
    if parent is None:
        return True
    inside = QRect(parent.rect().adjusted(-1, -1, 1, 1))
    return inside.contains(widget.geometry())


def _name(widget: QWidget) -> str:
    said = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} “{said or widget.objectName()}”"
