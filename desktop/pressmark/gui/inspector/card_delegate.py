"""The delegate that paints the cards of every list beside the article."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from pressmark.gui.inspector import card_painting
from pressmark.gui.inspector.card_list import CardModel, Index
from pressmark.gui.inspector.card_segments import segment_rects
from pressmark.gui.inspector.card_text import Fonts
from pressmark.gui.inspector.cards import Card, Segment, Shape
from pressmark.gui.line_painting import draw_line, line_height
from pressmark.gui.mirroring import draw_words, mirrored, seen_at, upright
from pressmark.gui.theme import Theme
from pressmark.model.review import Status

_MARGIN = 12
_GAP = 10
_PADDING = 13
_PICTURES = 40
_REMEMBERED = 500


class CardDelegate(QStyledItemDelegate):
    """Paints cards, and knows what in a card is under a point."""

    def __init__(self, theme: Theme, model: CardModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._cards = model
        self._theme = theme
        self._view = view
        self._font = QFont()
        self._fonts = Fonts.of(self._font)
        self._heights: dict[tuple[int, int], tuple[Card, int]] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme from now on."""
        self._theme = theme
        self.forget_pictures()

    def forget_pictures(self) -> None:
        """Paint everything anew; until then nothing is kept."""
        self._pictures.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the card, line or heading of a row."""
        card = self._cards.card(index)
        fonts = self._fonts_for(option.font)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = current and bool(option.state & QStyle.StateFlag.State_HasFocus)
        place = option.rect.adjusted(0, 0, 0, -self._room_below(index))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, place, self._way()):
            if card.shape is Shape.HEADING:
                self._paint_heading(painter, place, card)
            elif card.shape is Shape.LINE:
                area = QRectF(place).adjusted(fonts.px(20), 0, -self._margin(), 0)
                draw_line(card, area, painter, fonts, self._theme, current=current)
            else:
                self._paint_border(painter, place, card, current, focused)
                inside = self.inside(place, option.font)
                ground = self._ground(card, current=current)
                picture = self._picture(card, inside, fonts, ground)
                where = inside.toAlignedRect()
                with upright(painter, where):
                    painter.drawPixmap(where, picture)
        painter.restore()

    def _way(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    def _picture(
        self, card: Card, inside: QRectF, fonts: Fonts, ground: QColor
    ) -> QPixmap:
        """Return what is inside the border of a card; most are painted many times."""
        area, ratio = inside.toAlignedRect(), self._view.devicePixelRatioF()
        shift = inside.topLeft() - area.topLeft()
        # Further down the list the same part of a pixel comes out a little different.
        size = area.width(), area.height(), round(shift.y(), 3), ratio
        looks = (card, *size, ground.rgb(), self._way())
        if looks not in self._pictures:
            if len(self._pictures) >= _PICTURES:
                del self._pictures[next(iter(self._pictures))]
            picture = QPixmap(area.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(ground)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(shift, inside.size())
            with mirrored(painter, QRectF(QPointF(), area.size()), self._way()):
                card_painting.draw(card, place, painter, fonts, self._theme)
            painter.end()
            self._pictures[looks] = picture
        return self._pictures[looks]

    def _ground(self, card: Card, *, current: bool) -> QColor:
        theme = self._theme
        return theme.panel if card.quiet and not current else theme.field

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row at the width of the list."""
        # The option has the width of the whole view, with that of its scroll bar.
        width = self._view.viewport().width()
        return QSize(width, self.height(index, option.font))

    def height(self, index: Index, font: QFont) -> int:
        """Return the height of a row at the width of the list, in pixels."""
        width = self._view.viewport().width()
        card, fonts = self._cards.card(index), self._fonts_for(font)
        key = (id(card), width)
        if self._heights.get(key, (None, 0))[0] is not card:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[key] = card, self._height(card, width, fonts)
        return self._heights[key][1] + self._room_below(index)

    def inside(self, rect: QRect, font: QFont) -> QRectF:
        """Return the area inside the border of a card."""
        px = self._fonts_for(font).px
        return self._outline(rect).adjusted(
            px(_PADDING), px(10), -px(_PADDING), -px(10)
        )

    def segment_at(
        self, card: Card, rect: QRect, font: QFont, point: QPointF
    ) -> Segment | None:
        """Return the choice of a card's control that a point is on."""
        fonts = self._fonts_for(font)
        point = seen_at(point, rect, self._way())
        for block, area in card_painting.placed(card, self.inside(rect, font), fonts):
            if block.segments:
                for segment, place in segment_rects(card.segments, area, fonts):
                    if place.contains(point):
                        return segment
        return None

    def is_on_check_box(
        self, card: Card, rect: QRect, font: QFont, point: QPointF
    ) -> bool:
        """Whether a point is on the check box of a card, or close beside it."""
        if card.checked is None:
            return False
        fonts = self._fonts_for(font)
        point = seen_at(point, rect, self._way())
        _, header = next(card_painting.placed(card, self.inside(rect, font), fonts))
        near = fonts.px(6)
        box = card_painting.check_box(header, fonts)
        return box.adjusted(-near, -near, near, near).contains(point)

    def _room_below(self, index: Index) -> int:
        """Return how much is free under a row: something under the last one."""
        is_last = index.row() == self._cards.rowCount() - 1
        return round(self._fonts.px(_GAP)) if is_last else 0

    def _height(self, card: Card, width: int, fonts: Fonts) -> int:
        if card.shape is Shape.HEADING:
            high = QFontMetricsF(fonts.heading).height()
            return round(high + fonts.px(14))
        if card.shape is Shape.LINE:
            return round(line_height(fonts))
        inner = width - fonts.px(_MARGIN + 2 * _PADDING) - self._margin()
        inside = card_painting.height(card, inner, fonts)
        return round(inside + fonts.px(_GAP + 20))

    def _outline(self, rect: QRect) -> QRectF:
        px = self._fonts.px
        return QRectF(rect).adjusted(px(_MARGIN), px(_GAP), -self._margin(), 0)

    def _margin(self) -> float:
        """Return the room right of cards: a scroll bar takes it up, not their width."""
        bar = self._view.width() - self._view.viewport().width()
        return max(2.0, self._fonts.px(_MARGIN) - bar)

    def _paint_border(
        self, painter: QPainter, rect: QRect, card: Card, current: bool, focused: bool
    ) -> None:
        theme, radius = self._theme, self._fonts.px(8)
        outline = self._outline(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if focused:
            glow = QColor(theme.quote_border)
            glow.setAlpha(70)
            painter.setPen(QPen(glow, 5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(outline, radius, radius)
        suggested = card.status is Status.SUGGESTED
        plain = theme.edge if suggested else theme.line
        pen = QPen(theme.quote_border if current else plain, 2 if current else 1)
        if suggested:
            pen.setDashPattern([3, 2] if current else [4, 3])
        painter.setPen(pen)
        painter.setBrush(self._ground(card, current=current))
        painter.drawRoundedRect(outline, radius, radius)

    def _paint_heading(self, painter: QPainter, rect: QRect, card: Card) -> None:
        px = self._fonts.px
        painter.setFont(self._fonts.heading)
        painter.setPen(self._theme.muted)
        area = QRectF(rect).adjusted(px(14), px(12), -px(14), 0)
        draw_words(painter, area, Qt.AlignmentFlag.AlignLeft, card.title)

    def _fonts_for(self, font: QFont) -> Fonts:
        if font != self._font:
            self._font, self._fonts = QFont(font), Fonts.of(font)
            self._heights.clear()
            self._pictures.clear()
        return self._fonts
