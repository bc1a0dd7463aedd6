"""How a match in its context is painted: the matches of all lines under each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.kwic.model import HEADING_ROLE, LINE_ROLE, Index
from pressmark.gui.mirroring import direction_of, draw_words, mirrored, upright
from pressmark.gui.row_ground import paint_ground
from pressmark.gui.theme import Theme, group_color, shown

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = 0.42
"""Where matches begin, as a share of the width of a line."""
_LONGEST = 0.45
"""The widest match that is shown whole, as a share of the width of a line."""
_BOX = 26
_MARGIN = 10


class KwicDelegate(QStyledItemDelegate):
    """Paints lines and headings in the colours of the palette's theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt's signature)
        """Return the same height for every row."""
        fonts = Fonts.of(option.font)
        return QSize(200, row_height(fonts))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a line, or the heading over the lines of an article."""
        line: KwicLine | None = index.data(LINE_ROLE)
        if line is None:
            return
        fonts, theme = Fonts.of(option.font), shown(option.palette)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = bool(index.data(HEADING_ROLE))
        if not heading:
            paint_ground(painter, option, theme)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        ticks = bool(getattr(index.model(), "has_ticks", False))
        area.adjust(fonts.px(_MARGIN), 0, -fonts.px(_MARGIN), 0)
        with mirrored(painter, option.rect, option.direction):
            if ticks:
                if state is not None:
                    _paint_box(painter, area, Qt.CheckState(state), fonts, theme)
                area.setLeft(area.left() + fonts.px(_BOX))
            if heading:
                _paint_heading(painter, area, line, fonts, theme)
            else:
                _paint_line(painter, area, line, fonts, theme)
        painter.restore()


def row_height(fonts: Fonts) -> int:
    """Return the height of every row, in pixels."""
    return round(QFontMetricsF(fonts.plain).height() + fonts.px(9))


def box_width(fonts: Fonts) -> float:
    """Return how far from the left edge a click means the tick, in pixels."""
    return fonts.px(_MARGIN + _BOX)


def _paint_heading(
    painter: QPainter, area: QRectF, line: KwicLine, fonts: Fonts, theme: Theme
) -> None:
    # A heading stands near the lines under it.
    area = area.adjusted(0, fonts.px(3), 0, 0)
    painter.setFont(fonts.heading)
    painter.setPen(theme.soft)
    room = area.width() * (0.7 if line.detail else 1)
    title = cut_to(line.hit.title, fonts.heading, room)
    draw_words(painter, area, _LEFT, title)
    area.setLeft(area.left() + width_of(title, fonts.heading) + fonts.px(10))
    painter.setFont(fonts.small)
    painter.setPen(theme.muted)
    draw_words(painter, area, _LEFT, cut_to(line.detail, fonts.small, area.width()))


def _paint_line(
    painter: QPainter, area: QRectF, line: KwicLine, fonts: Fonts, theme: Theme
) -> None:
    whole = area.width()
    if line.remark:
        remark = cut_to(line.remark, fonts.small, whole * 0.3)
        painter.setFont(fonts.small)
        painter.setPen(theme.muted)
        draw_words(painter, area, _RIGHT, remark)
        area.setRight(area.right() - width_of(remark, fonts.small) - fonts.px(14))
    # What is before a match stands where its reader comes from.
    way = direction_of(f"{line.hit.before}{line.hit.match}{line.hit.after}")
    with upright(painter, area), mirrored(painter, area, way):
        _paint_context(painter, area, whole, line, (fonts, theme))


def _paint_context(
    painter: QPainter,
    area: QRectF,
    whole: float,
    line: KwicLine,
    look: tuple[Fonts, Theme],
) -> None:
    fonts, theme = look
    start = area.left() + whole * _MIDDLE
    hit = line.hit
    quiet = theme.dim if line.muted else theme.soft
    match = cut_to(" ".join(hit.match.split()), fonts.bold, whole * _LONGEST)
    gap = width_of(" ", fonts.plain)
    _paint_before(painter, area, start, hit.before, (fonts, quiet, gap))
    painter.setFont(fonts.bold)
    color = group_color(theme, line.group) if line.group else theme.ink
    painter.setPen(theme.muted if line.muted else color)
    place = QRectF(area)
    place.setLeft(start)
    draw_words(painter, place, _LEFT, match)
    place.setLeft(start + width_of(match, fonts.bold) + _gap(hit.after[:1], gap))
    painter.setFont(fonts.plain)
    painter.setPen(quiet)
    after = _flat(hit.after)
    draw_words(painter, place, _LEFT, cut_to(after, fonts.plain, place.width()))


def _paint_before(
    painter: QPainter,
    area: QRectF,
    start: float,
    before: str,
    pens: tuple[Fonts, QColor, float],
) -> None:
    fonts, color, gap = pens
    place = QRectF(area)
    place.setRight(start - _gap(before[-1:], gap))
    painter.setFont(fonts.plain)
    painter.setPen(color)
    words = _flat(before)
    mode = Qt.TextElideMode.ElideLeft
    draw_words(painter, place, _RIGHT, cut_to(words, fonts.plain, place.width(), mode))


def _flat(text: str) -> str:
    """Return a text as one line, with a mark where a paragraph ends."""
    return " ¶ ".join(" ".join(line.split()) for line in text.split("\n") if line)


def _gap(beside: str, gap: float) -> float:
    """Return the room between a match and what is beside it: of a blank, if it is."""
    return gap if beside.isspace() else 0.0


def _paint_box(
    painter: QPainter, area: QRectF, state: Qt.CheckState, fonts: Fonts, theme: Theme
) -> None:
    side = fonts.px(14)
    box = QRectF(area.left(), area.center().y() - side / 2, side, side)
    checked = state == Qt.CheckState.Checked
    painter.setBrush(theme.accent if checked else theme.field)
    painter.setPen(QPen(theme.accent if checked else theme.dim, 1))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if checked:
        painter.setPen(QPen(theme.on_accent, fonts.px(1.8)))
        painter.drawPolyline(
            [
                box.topLeft() + QPointF(side * 0.22, side * 0.52),
                box.topLeft() + QPointF(side * 0.43, side * 0.73),
                box.topLeft() + QPointF(side * 0.8, side * 0.28),
            ]
        )
    elif state == Qt.CheckState.PartiallyChecked:
        painter.setPen(QPen(theme.accent, fonts.px(2)))
        middle = box.center().y()
        painter.drawLine(
            QPointF(box.left() + side * 0.25, middle),
            QPointF(box.right() - side * 0.25, middle),
        )
