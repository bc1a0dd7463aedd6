"""How a mention is painted on one line: its words among those around them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from pressmark.gui.inspector.card_painting import draw_cross, draw_tick, tone_color
from pressmark.gui.inspector.card_text import Fonts, cut_to, struck, width_of
from pressmark.gui.inspector.cards import Card
from pressmark.gui.mirroring import draw_words
from pressmark.gui.theme import Theme
from pressmark.model.review import Status

_VERTICALLY = Qt.AlignmentFlag.AlignVCenter
_BEFORE = 0.3
"""The share of the line that the words before the mention get at most."""


def line_height(fonts: Fonts) -> float:
    """Return how high a line is."""
    return QFontMetricsF(fonts.serif).height() + fonts.px(9)


def draw_line(
    card: Card,
    area: QRectF,
    painter: QPainter,
    fonts: Fonts,
    theme: Theme,
    *,
    current: bool,
) -> None:
    """Draw the line of a mention."""
    px = fonts.px
    if current:
        painter.setPen(QPen(theme.quote_border, 1.5))
        painter.setBrush(theme.field)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(5), px(5))
    rest = area.adjusted(px(8), 0, -px(8), 0)
    _draw_mark(card, rest, painter, fonts, theme)
    rest.setRight(rest.right() - px(18))
    if card.trailing:
        reason = cut_to(card.trailing, fonts.tiny, rest.width() / 2)
        painter.setFont(fonts.tiny)
        painter.setPen(theme.muted)
        draw_words(painter, rest, Qt.AlignmentFlag.AlignRight | _VERTICALLY, reason)
        rest.setRight(rest.right() - width_of(reason, fonts.tiny) - px(8))
    if card.badge is not None:
        label = cut_to(card.badge.text, fonts.tiny, rest.width() / 3)
        painter.setFont(fonts.tiny)
        painter.setPen(tone_color(theme, card.tone))
        draw_words(painter, rest, Qt.AlignmentFlag.AlignRight | _VERTICALLY, label)
        rest.setRight(rest.right() - width_of(label, fonts.tiny) - px(8))
    _draw_words(card, rest, painter, fonts, theme)


def _end_of(text: str, font: QFont, width: float) -> str:
    """Return as many of the last words of a text as fit."""
    while text.strip() and width_of(text, font) > width:
        _, _, text = text.lstrip().partition(" ")
    return text


def _draw_mark(
    card: Card, area: QRectF, painter: QPainter, fonts: Fonts, theme: Theme
) -> None:
    side = fonts.px(9)
    top = area.center().y() - side / 2
    box = QRectF(area.right() - side, top, side, side)
    if card.status is Status.ACCEPTED:
        draw_tick(painter, box, theme.favor, fonts.px(1.5))
    elif card.status is Status.REJECTED:
        draw_cross(painter, box, theme.against, fonts.px(1.5))


def _draw_words(
    card: Card, area: QRectF, painter: QPainter, fonts: Fonts, theme: Theme
) -> None:
    font: QFont = fonts.serif
    before = _end_of(card.before, font, area.width() * _BEFORE)
    words = cut_to(card.title, font, area.width() - width_of(before, font))
    left = area.left() + width_of(before, font)
    right = left + width_of(words, font)
    rejected = card.status is Status.REJECTED
    painter.setFont(font)
    painter.setPen(theme.muted)
    draw_words(painter, area, _VERTICALLY, before)
    after = cut_to(card.after, font, area.right() - right)
    draw_words(painter, area.adjusted(right - area.left(), 0, 0, 0), _VERTICALLY, after)
    painter.setFont(struck(font) if rejected else font)
    painter.setPen(theme.muted if rejected else theme.ink)
    draw_words(painter, area.adjusted(left - area.left(), 0, 0, 0), _VERTICALLY, words)
    pen = QPen(tone_color(theme, card.tone), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if card.status is Status.SUGGESTED:
        pen.setDashPattern([2.5, 1.5])
    painter.setPen(pen)
    bottom = area.center().y() + QFontMetricsF(font).height() / 2
    painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
