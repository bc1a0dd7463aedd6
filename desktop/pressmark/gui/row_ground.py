"""The ground of a row that a delegate paints by hand, the same in every list."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pressmark.gui.theme import Theme

_BAR = 3
"""The width of the bar at the edge of what is selected, in pixels."""


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what is selected or under the mouse; a bar says selected without a tint.

    It stands where reading begins.
    """
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.chosen)
        bar = QRect(option.rect)
        bar.setWidth(_BAR)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(option.rect.right())
        painter.fillRect(bar, theme.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
