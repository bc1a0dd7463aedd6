"""The tags that say, after their last line, what some stretches of a page are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.article.highlights import Kind
from pressmark.gui.article.margin import has_tag
from pressmark.gui.article.painting import Shown
from pressmark.gui.plain import seen
from pressmark.gui.theme import SANS, Theme, font
from pressmark.gui.wording import word


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column of text ends, in pixels, and its zoom as a factor."""

    right: float
    zoom: float


def paint_tag(
    painter: QPainter,
    line: Line,
    marks: Sequence[Shown],
    theme: Theme,
    column: Column,
) -> None:
    """Paint the tag of the last region that ends on a line: one has room there."""
    tagged = [
        shown
        for shown in marks
        if shown.mark.kind is Kind.REGION
        and line.start < shown.end <= line.end
        and has_tag(shown.mark.style)
    ]
    if tagged:
        last = max(tagged, key=lambda shown: shown.end)
        _paint(painter, line, last, theme, column)


def _paint(
    painter: QPainter, line: Line, shown: Shown, theme: Theme, column: Column
) -> None:
    """Say in a small frame after its line what a region is; dashed if suggested."""
    furniture = shown.mark.style == "furniture"
    words = _tr("site furniture") if furniture else seen(word(shown.mark.style))
    words = f"{words}?" if shown.mark.suggested else words
    face = font(SANS, 10 * column.zoom)
    width = QFontMetricsF(face).horizontalAdvance(words) + 9
    left = min(line.right + 9, column.right - width - 4)
    height = 14 * column.zoom
    middle = line.baseline - 0.34 * line.em
    box = QRectF(round(left) + 0.5, round(middle - height / 2) + 0.5, width, height)
    pen = QPen(theme.edge, 1)
    if shown.mark.suggested:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(theme.paper)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(face)
    painter.setPen(theme.dim)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Article", words)
