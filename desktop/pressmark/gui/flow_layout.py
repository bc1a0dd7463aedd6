"""A row that goes on in the next one where it has no room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lays its items beside each other in as many rows as their width takes.

    It needs no more room than its widest item, and a height for its width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item as the last one."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item by its place, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are at a width."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def minimumSize(self) -> QSize:
        """Return the room of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize().expandedTo(item.sizeHint()))
        return size.grownBy(self.contentsMargins())

    def sizeHint(self) -> QSize:
        """Return the room of all items in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes)
        width += self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Put every item into its place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, high = inner.left(), inner.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > inner.left() and x + size.width() > inner.right() + 1:
                x, y, high = inner.left(), y + high + self.spacing(), 0
            if move:
                place = QRect(QPoint(x, y), size)
                way = self._way()
                item.setGeometry(QStyle.visualRect(way, inner, place))
            x += size.width() + self.spacing()
            high = max(high, size.height())
        return y + high - rect.top() + self.contentsMargins().bottom()

    def _way(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        left_to_right = Qt.LayoutDirection.LeftToRight
        return left_to_right if parent is None else parent.layoutDirection()
