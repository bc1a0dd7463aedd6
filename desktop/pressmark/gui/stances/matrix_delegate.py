"""How a cell of the table of stances is painted: sign, words, evidence, lights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.inspector.card_text import Fonts, cut_to
from pressmark.gui.mirroring import draw_words
from pressmark.gui.stances.matrix import Cell
from pressmark.gui.stances.matrix_model import Roles
from pressmark.gui.theme import polarity_color, shown

if TYPE_CHECKING:
    from pressmark.gui.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter


class MatrixDelegate(QStyledItemDelegate):
    """Paints cells in the colours of the polarities, with a sign for each."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  (Qt's signature)
    ) -> QSize:
        """Return the same size for every cell."""
        fonts = Fonts.of(option.font)
        high = QFontMetricsF(fonts.plain).height() + fonts.px(14)
        return QSize(round(fonts.px(150)), round(high))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell; one that nobody looked at has a dot."""
        theme, fonts = shown(option.palette), Fonts.of(option.font)
        cell: Cell | None = index.data(Roles.CELL)
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None:
            painter.setPen(theme.dim)
            painter.setFont(fonts.plain)
            draw_words(painter, area, _CENTER, "·")
        else:
            _paint_cell(painter, area, cell, theme, fonts)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(area, 5, 5)
        painter.restore()


def _paint_cell(
    painter: QPainter, area: QRectF, cell: Cell, theme: Theme, fonts: Fonts
) -> None:
    tone = "against" if cell.contradicted else cell.polarity
    strong = polarity_color(theme, tone)
    style = Qt.PenStyle.DashLine if cell.suggested else Qt.PenStyle.NoPen
    painter.setPen(QPen(strong, 1, style))
    painter.setBrush(polarity_color(theme, tone, soft=True))
    painter.drawRoundedRect(area, 5, 5)
    inside = area.adjusted(fonts.px(8), 0, -fonts.px(8), 0)
    painter.setPen(strong)
    painter.setFont(fonts.small)
    aside = _aside(cell)
    draw_words(painter, inside, _RIGHT, aside)
    room = inside.width() - QFontMetricsF(fonts.small).horizontalAdvance(aside)
    painter.setFont(fonts.heading)
    words = f"{cell.sign}  {cell.words}"
    draw_words(painter, inside, _LEFT, cut_to(words, fonts.heading, room - fonts.px(6)))


def _aside(cell: Cell) -> str:
    """Return the lights and the number of pieces of evidence, in short."""
    if cell.contradicted:
        return "!"
    if cell.needs:
        return _tr("! evidence")
    return _tr("{} ev.").format(cell.evidence) if cell.evidence else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Stances", words)
