"""The segmented control in a card: choices side by side, in as many rows as needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.inspector.cards import Segment
from pressmark.gui.mirroring import in_order, upright
from pressmark.gui.theme import Theme, polarity_color

_ROW = 24
_PADDING = 4


def segments_height(segments: Sequence[Segment], width: float, fonts: Fonts) -> float:
    """Return how high the control is at a width."""
    return len(_rows(segments, width, fonts)) * fonts.px(_ROW)


def segment_rects(
    segments: Sequence[Segment], area: QRectF, fonts: Fonts
) -> list[tuple[Segment, QRectF]]:
    """Return where each choice is.

    In one row what is left is shared out evenly; several rows are columns.
    """
    found: list[tuple[Segment, QRectF]] = []
    high = fonts.px(_ROW)
    rows = _rows(segments, area.width(), fonts)
    for number, row in enumerate(rows):
        spare = (area.width() - sum(_width(s, fonts) for s in row)) / len(row)
        left = area.left()
        for segment in row:
            wide = area.width() / len(row)
            if len(rows) == 1:
                wide = max(1.0, _width(segment, fonts) + spare)
            found.append(
                (segment, QRectF(left, area.top() + number * high, wide, high))
            )
            left += wide
    return found


def draw_segments(
    segments: Sequence[Segment],
    fonts: Fonts,
    painter: QPainter,
    area: QRectF,
    theme: Theme,
    *,
    suggested: bool,
) -> None:
    """Draw the control; the choice that is only suggested is tinted, not filled."""
    outline = QPainterPath()
    outline.addRoundedRect(area, fonts.px(6), fonts.px(6))
    rects = segment_rects(segments, area, fonts)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    for segment, rect in rects:
        if segment.chosen:
            ground = polarity_color(theme, segment.tone, soft=suggested)
            painter.fillRect(rect, ground)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.line, 1))
    painter.drawPath(outline)
    for segment, rect in rects:
        _draw_words(segment, rect, fonts, theme, painter, suggested=suggested)


def _draw_words(
    segment: Segment,
    rect: QRectF,
    fonts: Fonts,
    theme: Theme,
    painter: QPainter,
    *,
    suggested: bool,
) -> None:
    ink = theme.soft
    if segment.chosen:
        strong = polarity_color(theme, segment.tone)
        ink = strong if suggested else theme.on_accent
    font = fonts.heading if segment.chosen else fonts.small
    hint_wide = width_of(f" {segment.hint}", fonts.tiny) if segment.hint else 0.0
    text = cut_to(segment.text, font, rect.width() - hint_wide)
    wide = width_of(text, font)
    left = rect.left() + (rect.width() - wide - hint_wide) / 2
    baseline = QPointF(left, rect.center().y() + fonts.px(4))
    painter.setPen(ink)
    painter.setFont(font)
    with upright(painter, rect):
        painter.drawText(baseline, in_order(painter, text))
        painter.setFont(fonts.tiny)
        hint = in_order(painter, f" {segment.hint}".rstrip())
        painter.drawText(baseline + QPointF(wide, 0), hint)


def _width(segment: Segment, fonts: Fonts) -> float:
    words = width_of(segment.text, fonts.heading)
    hint = width_of(f" {segment.hint}", fonts.tiny) if segment.hint else 0.0
    return words + hint + 2 * fonts.px(_PADDING)


def _rows(
    segments: Sequence[Segment], width: float, fonts: Fonts
) -> list[list[Segment]]:
    """Return the choices in rows that fit, as even as can be."""
    for count in range(1, len(segments)):
        rows = _dealt(segments, count)
        if all(_fits(row, width, fonts, alone=count == 1) for row in rows):
            return rows
    return [[segment] for segment in segments]


def _fits(row: Sequence[Segment], width: float, fonts: Fonts, *, alone: bool) -> bool:
    widths = [_width(segment, fonts) for segment in row]
    return (sum(widths) if alone else max(widths) * len(widths)) <= width


def _dealt(segments: Sequence[Segment], rows: int) -> list[list[Segment]]:
    size = -(-len(segments) // rows)
    return [list(segments[i : i + size]) for i in range(0, len(segments), size)]
