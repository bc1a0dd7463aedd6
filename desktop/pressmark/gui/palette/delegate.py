"""How a command is painted: its words and key, and below them its menu and tip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.inspector.card_list import Index
from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.palette.command import Command
from pressmark.gui.palette.model import COMMAND
from pressmark.gui.theme import shown

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TICK = "✓"


class CommandDelegate(QStyledItemDelegate):
    """Paints the rows of the palette; what cannot be done now is dim and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt's signature)
        """Return the same height for every row."""
        fonts = Fonts.of(option.font)
        heights = [QFontMetricsF(face).height() for face in (fonts.plain, fonts.small)]
        return QSize(100, round(sum(heights) + fonts.px(10)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a command in the colours of the theme."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, option.rect, option.direction):
            _paint(painter, option, index.data(COMMAND))
        painter.restore()


def _paint(painter: QPainter, option: QStyleOptionViewItem, command: Command) -> None:
    fonts, theme = Fonts.of(option.font), shown(option.palette)
    area = QRectF(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    ink, faint = theme.ink, theme.muted
    if command.reason:
        ink = faint
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 5, 5)
        ink = faint = option.palette.color(QPalette.ColorRole.HighlightedText)
    area.adjust(fonts.px(10), fonts.px(3), -fonts.px(10), -fonts.px(3))
    first, second = QRectF(area), QRectF(area)
    share = QFontMetricsF(fonts.plain).height()
    first.setHeight(share + fonts.px(2))
    second.setTop(first.bottom())
    if command.key:
        _paint_key(painter, first, command.key, fonts, faint)
    painter.setFont(fonts.plain)
    painter.setPen(ink)
    tick = f"{_TICK} " if command.checked else ""
    words = cut_to(tick + command.words, fonts.plain, first.width())
    draw_words(painter, first, _LEFT, words)
    painter.setFont(fonts.small)
    painter.setPen(faint)
    if command.reason:
        reason = cut_to(command.reason, fonts.small, second.width())
        draw_words(painter, second, _RIGHT, reason)
        second.setRight(second.right() - width_of(reason, fonts.small) - fonts.px(16))
    about = " · ".join(filter(None, (command.menu, command.tip)))
    draw_words(painter, second, _LEFT, cut_to(about, fonts.small, second.width()))


def _paint_key(
    painter: QPainter, area: QRectF, key: str, fonts: Fonts, ink: QColor
) -> None:
    """Paint a key cap at the right, and leave the rest of the area."""
    width = width_of(key, fonts.small) + fonts.px(10)
    cap = QRectF(area.right() - width, area.top(), width, area.height() - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(cap, 3, 3)
    painter.setFont(fonts.small)
    draw_words(painter, cap, Qt.AlignmentFlag.AlignCenter, key)
    area.setRight(cap.left() - fonts.px(12))
