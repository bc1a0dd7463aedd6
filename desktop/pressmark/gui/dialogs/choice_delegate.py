"""How a choice is painted: its words, what is known about it, the key for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.inspector.card_list import Index
from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of

CHOICE = Qt.ItemDataRole.UserRole
"""The role of a triple: what is chosen, what is known about it, the key for it."""

_WORDS = QPalette.ColorRole.Text
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChoiceDelegate(QStyledItemDelegate):
    """Paints the rows of a picker."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt's signature)
        """Return the same height for every row."""
        fonts = Fonts.of(option.font)
        return QSize(100, round(QFontMetricsF(fonts.plain).height() + fonts.px(10)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a choice in the colours of the palette."""
        fonts, colors = Fonts.of(option.font), option.palette
        _, detail, hint = index.data(CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 5, 5)
        area.adjust(fonts.px(10), 0, -fonts.px(10), 0)
        if hint:
            _paint_key(painter, area, hint, fonts, colors)
        area.setRight(area.right() - fonts.px(24))
        painter.setFont(fonts.plain)
        words = QPalette.ColorRole.HighlightedText if chosen else _WORDS
        painter.setPen(colors.color(words))
        text = cut_to(index.data(), fonts.plain, area.width())
        painter.drawText(area, _LEFT, text)
        area.setLeft(area.left() + width_of(text, fonts.plain) + fonts.px(12))
        painter.setFont(fonts.small)
        painter.setPen(colors.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area, _RIGHT, cut_to(detail, fonts.small, area.width()))
        painter.restore()


def _paint_key(
    painter: QPainter, area: QRectF, hint: str, fonts: Fonts, colors: QPalette
) -> None:
    side = fonts.px(17)
    key = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.color(QPalette.ColorRole.Mid), 1))
    painter.drawRoundedRect(key, 3, 3)
    painter.setFont(fonts.tiny)
    painter.setPen(colors.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, hint)
