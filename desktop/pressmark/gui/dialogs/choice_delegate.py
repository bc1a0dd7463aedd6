"""How a choice is painted: its words, what is known about it, the key for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.inspector.card_list import Index
from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.mirroring import draw_words, mirrored

CHOICE = Qt.ItemDataRole.UserRole
"""The role of a triple: what is chosen, what is known about it, the key for it."""

_WORDS = QPalette.ColorRole.Text
_FAINT = QPalette.ColorRole.PlaceholderText
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
        _, detail, hint = index.data(CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, option.rect, option.direction):
            _paint(painter, option, str(index.data()), (detail, hint))
        painter.restore()


def _paint(
    painter: QPainter,
    option: QStyleOptionViewItem,
    name: str,
    beside: tuple[str, str],
) -> None:
    fonts, colors = Fonts.of(option.font), option.palette
    detail, hint = beside
    area = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 5, 5)
    area.adjust(fonts.px(10), 0, -fonts.px(10), 0)
    if hint:
        ink = QPalette.ColorRole.HighlightedText if chosen else _FAINT
        _paint_key(painter, area, hint, fonts, colors.color(ink))
    area.setRight(area.right() - fonts.px(24))
    painter.setFont(fonts.plain)
    words = QPalette.ColorRole.HighlightedText if chosen else _WORDS
    painter.setPen(colors.color(words))
    text = cut_to(name, fonts.plain, area.width())
    draw_words(painter, area, _LEFT, text)
    area.setLeft(area.left() + width_of(text, fonts.plain) + fonts.px(12))
    painter.setFont(fonts.small)
    painter.setPen(colors.color(words if chosen else _FAINT))
    draw_words(painter, area, _RIGHT, cut_to(detail, fonts.small, area.width()))


def _paint_key(
    painter: QPainter, area: QRectF, hint: str, fonts: Fonts, ink: QColor
) -> None:
    side = fonts.px(17)
    key = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(key, 3, 3)
    painter.setFont(fonts.tiny)
    draw_words(painter, key, Qt.AlignmentFlag.AlignCenter, hint)
