"""How a card is laid out and painted: blocks from the top, each measured and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from pressmark.gui.inspector.card_segments import draw_segments, segments_height
from pressmark.gui.inspector.card_text import (
    Fonts,
    cut_to,
    draw_flow,
    flow,
    height_of,
    struck,
    width_of,
)
from pressmark.gui.inspector.cards import Badge, Card, Detail, Shape, Tone, Voice, tell
from pressmark.gui.mirroring import draw_words, upright
from pressmark.gui.theme import Theme, group_color
from pressmark.model.review import Status

Draw = Callable[[QPainter, QRectF, Theme], None]

_KEY_WIDTH = 62
_CONTENT_LINES = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a card: how far below the one before it, how high, how drawn.

    ``left`` is how far it stands in from the edge of the card.
    """

    gap: float
    height: float
    draw: Draw
    segments: bool = False
    left: float = 0.0


def blocks(card: Card, width: float, fonts: Fonts) -> Iterator[Block]:
    """Yield the parts of a card from the top, for the width inside its border."""
    px = fonts.px
    yield Block(0, _header_height(fonts), partial(_draw_header, card, fonts))
    if card.segments and not card.segments_key:
        yield _segments(card, px(7), width, fonts)
    if card.shape is Shape.ENTITY:
        yield _entity_line(card, fonts)
    elif card.excerpt:
        yield _excerpt(card, width, fonts)
    key_width = _key_width(card, fonts)
    for number, detail in enumerate(card.details):
        gap = px(8) if number == 0 else px(5)
        yield _detail(detail, gap, key_width, width, fonts)
    if card.segments_key:
        yield _segments(card, px(8), width, fonts, left=key_width)


def height(card: Card, width: float, fonts: Fonts) -> float:
    """Return how high the inside of a card is at a width."""
    return sum(block.gap + block.height for block in blocks(card, width, fonts))


def draw(
    card: Card, area: QRectF, painter: QPainter, fonts: Fonts, look: Theme
) -> None:
    """Draw the inside of a card."""
    for block, place in placed(card, area, fonts):
        block.draw(painter, place, look)


def placed(card: Card, area: QRectF, fonts: Fonts) -> Iterator[tuple[Block, QRectF]]:
    """Yield the blocks of a card with where they are."""
    top = area.top()
    for block in blocks(card, area.width(), fonts):
        top += block.gap
        size = QSizeF(area.width() - block.left, block.height)
        yield block, QRectF(QPointF(area.left() + block.left, top), size)
        top += block.height


def check_box(area: QRectF, fonts: Fonts) -> QRectF:
    """Return where the box of a card with a check box is, in its header's area."""
    side = fonts.px(14)
    return QRectF(area.left(), area.center().y() - side / 2, side, side)


def tone_color(theme: Theme, tone: str) -> QColor:
    """Return the colour of a tone; plain is the colour of muted words."""
    if tone == Tone.PLAIN:
        return theme.muted
    return theme.quote_words if tone == Tone.QUOTE else group_color(theme, tone)


def _header_height(fonts: Fonts) -> float:
    return QFontMetricsF(fonts.bold).height()


def _draw_header(
    card: Card, fonts: Fonts, painter: QPainter, area: QRectF, theme: Theme
) -> None:
    rest = QRectF(area)
    px = fonts.px
    if card.checked is not None:
        box = check_box(area, fonts)
        _draw_check_box(painter, box, theme, checked=card.checked)
        rest.setLeft(box.right() + px(8))
    if card.status is Status.ACCEPTED and not card.trailing:
        draw_tick(painter, _mark(rest, px), theme.favor, px(1.6))
        rest.setRight(rest.right() - px(20))
    elif card.status is Status.REJECTED:
        draw_cross(painter, _mark(rest, px), theme.against, px(1.6))
        rest.setRight(rest.right() - px(20))
    if card.score is not None:
        ink = theme.attitude_border if card.quiet else theme.quote_border
        _draw_score(painter, rest, fonts, (theme.track, ink), card.score)
        rest.setRight(rest.right() - px(70))
    if card.flagged:
        painter.setFont(fonts.tiny)
        painter.setPen(theme.against)
        flag = tell("note")
        draw_words(painter, rest, _RIGHT, flag)
        rest.setRight(rest.right() - width_of(flag, fonts.tiny) - px(8))
    if card.trailing:
        painter.setFont(fonts.small)
        painter.setPen(theme.muted)
        draw_words(painter, rest, _RIGHT, card.trailing)
        rest.setRight(rest.right() - width_of(card.trailing, fonts.small) - px(8))
    if card.badge and card.shape is Shape.CARD:
        taken = _draw_badge(painter, rest, card.badge, fonts, theme)
        rest.setLeft(rest.left() + taken + px(8))
    _draw_title(painter, rest, card, fonts, theme)


def _mark(area: QRectF, px: Callable[[float], float]) -> QRectF:
    side = px(11)
    middle = area.center().y()
    return QRectF(area.right() - side, middle - side / 2, side, side)


def _draw_title(
    painter: QPainter, area: QRectF, card: Card, fonts: Fonts, theme: Theme
) -> None:
    named = fonts.plain if card.quiet else fonts.bold
    font = named if card.voice is Voice.NAMED else fonts.italic
    rejected = card.status is Status.REJECTED
    painter.setFont(struck(font) if rejected else font)
    unknown = card.voice is Voice.UNKNOWN or rejected
    painter.setPen(theme.muted if unknown else theme.ink)
    title = cut_to(card.title, font, area.width())
    draw_words(painter, area, _LEFT, title)
    if card.shape is Shape.ENTITY:
        wide = min(area.width(), width_of(title, font))
        ink = tone_color(theme, card.tone)
        _underline(painter, area.bottomLeft(), wide, ink, dashed=_is_open(card))


def _is_open(card: Card) -> bool:
    return card.status is Status.SUGGESTED


def _underline(
    painter: QPainter, start: QPointF, width: float, ink: QColor, *, dashed: bool
) -> None:
    pen = QPen(ink, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([2.5, 1.5])
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def _draw_score(
    painter: QPainter,
    area: QRectF,
    fonts: Fonts,
    inks: tuple[QColor, QColor],
    score: int,
) -> None:
    wide, high = fonts.px(60), fonts.px(4)
    track = QRectF(area.right() - wide, area.center().y() - high / 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks[0])
    painter.drawRoundedRect(track, high / 2, high / 2)
    track.setWidth(max(high, wide * min(score, 1000) / 1000))
    painter.setBrush(inks[1])
    painter.drawRoundedRect(track, high / 2, high / 2)


def _draw_badge(
    painter: QPainter, area: QRectF, badge: Badge, fonts: Fonts, theme: Theme
) -> float:
    """Draw a badge at the left of an area and return its width."""
    text = cut_to(badge.text, fonts.tiny, area.width() - fonts.px(12))
    wide = width_of(text, fonts.tiny) + fonts.px(12)
    high = QFontMetricsF(fonts.tiny).height() + fonts.px(1)
    box = QRectF(area.left(), area.center().y() - high / 2, wide, high)
    ground, ink = theme.badge, theme.soft
    if badge.tone == Tone.QUOTE:
        ground, ink = theme.quote, theme.quote_words
    elif badge.tone != Tone.PLAIN:
        ink = tone_color(theme, badge.tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, fonts.px(3), fonts.px(3))
    painter.setFont(fonts.tiny)
    painter.setPen(ink)
    draw_words(painter, box, _CENTER, text)
    return wide


def _draw_check_box(
    painter: QPainter, box: QRectF, theme: Theme, *, checked: bool
) -> None:
    painter.setPen(QPen(theme.favor if checked else theme.edge, 1.2))
    painter.setBrush(theme.favor if checked else theme.field)
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        draw_tick(painter, box.adjusted(3, 3, -3, -3), theme.on_accent, 1.6)


def draw_tick(painter: QPainter, box: QRectF, ink: QColor, pen_width: float) -> None:
    """Draw a tick, which says accepted."""
    corners = ((0.0, 0.55), (0.38, 0.95), (1.0, 0.1))
    points = [
        box.topLeft() + QPointF(box.width() * x, box.height() * y) for x, y in corners
    ]
    painter.setPen(QPen(ink, pen_width))
    with upright(painter, box):
        painter.drawPolyline(QPolygonF(points))


def draw_cross(painter: QPainter, box: QRectF, ink: QColor, pen_width: float) -> None:
    """Draw a cross, which says rejected."""
    inner = box.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(ink, pen_width))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _excerpt(card: Card, width: float, fonts: Fonts) -> Block:
    rejected = card.status is Status.REJECTED
    font: QFont = fonts.serif if card.quoted else fonts.detail
    laid = flow(
        card.excerpt,
        struck(font) if rejected else font,
        width,
        lines=card.excerpt_lines,
    )

    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        painter.setPen(theme.muted if rejected else theme.soft)
        with upright(painter, area):
            laid.draw(painter, area.topLeft())

    return Block(fonts.px(6), height_of(laid), paint)


def _entity_line(card: Card, fonts: Fonts) -> Block:
    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        taken = 0.0
        if card.badge is not None:
            half = QRectF(area.left(), area.top(), area.width() / 2, area.height())
            taken = _draw_badge(painter, half, card.badge, fonts, theme) + fonts.px(8)
        painter.setFont(fonts.small)
        painter.setPen(theme.muted)
        words = cut_to(card.excerpt, fonts.small, area.width() - taken)
        draw_words(painter, area.adjusted(taken, 0, 0, 0), _LEFT, words)

    return Block(fonts.px(7), QFontMetricsF(fonts.small).height() + fonts.px(2), paint)


def _segments(
    card: Card, gap: float, width: float, fonts: Fonts, left: float = 0.0
) -> Block:
    suggested = card.status is Status.SUGGESTED

    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        painter.setFont(fonts.detail)
        painter.setPen(theme.muted)
        beside = area.adjusted(-left, 0, 0, 0)
        draw_words(painter, beside, _LEFT, card.segments_key)
        draw_segments(card.segments, fonts, painter, area, theme, suggested=suggested)

    height = segments_height(card.segments, width - left, fonts)
    return Block(gap, height, paint, segments=True, left=left)


def _key_width(card: Card, fonts: Fonts) -> float:
    widest = max((width_of(d.key, fonts.detail) for d in card.details), default=0.0)
    return max(fonts.px(_KEY_WIDTH), widest) + fonts.px(8)


def _detail(
    detail: Detail, gap: float, key_width: float, width: float, fonts: Fonts
) -> Block:
    font = fonts.serif if detail.quoted else fonts.detail
    laid = flow(
        detail.value,
        font,
        width - key_width,
        lines=_CONTENT_LINES,
        aside=detail.aside,
    )

    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        painter.setFont(fonts.detail)
        painter.setPen(theme.muted)
        draw_words(painter, area, Qt.AlignmentFlag.AlignLeft, detail.key)
        painter.setPen(theme.soft if detail.quoted else theme.ink)
        beside = area.adjusted(key_width, 0, 0, 0)
        with upright(painter, beside):
            at = beside.topLeft()
            draw_flow(laid, painter, at, aside=detail.aside, muted=theme.muted)

    return Block(gap, max(height_of(laid), QFontMetricsF(fonts.detail).height()), paint)
