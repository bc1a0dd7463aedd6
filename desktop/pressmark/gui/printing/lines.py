"""Painting the marks of an article on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPen

from pressmark.gui.article.geometry import Line
from pressmark.gui.article.painting import LinePainter, Shown
from pressmark.gui.statistics.fills import falling, rising

_STEP = 8.0
_WIDE = 2.6


class PrintedLines(LinePainter):
    """As on the screen, but stripes are lines.

    The repeated gradient that is quickest on the screen takes a megabyte a page in a
    PDF file.
    """

    def _ribbon(
        self, line: Line, shown: Shown, box: QRectF, fill: QBrush, edge: QPen | None
    ) -> None:
        if not shown.mark.suggested:
            super()._ribbon(line, shown, box, fill, edge)
            return
        theme, quiet = self._theme, shown.mark.quiet
        nested = shown.mark.lane % 2 > 0
        ground = theme.quote if nested else theme.quote_hatch
        stripe = theme.quote_nested if nested else theme.quote
        if quiet:
            ground, stripe = theme.attitude_hatch, theme.attitude
        self._painter.fillRect(box, ground)
        pen = QPen(stripe, _WIDE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLines((rising if quiet else falling)(box, _STEP))
