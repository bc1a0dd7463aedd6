"""Bars of shares: what was kept, corrected and rejected, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pressmark.gui.accessible.roles import Role, speak_as
from pressmark.gui.dialogs.record_words import Bar, bar_words
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.theme import LIGHT, Theme
from pressmark.gui.wording import number

_ROW = 24
_HIGH = 12
_GAP = 10
_LEAST = 90
"""The least width of the bars themselves, in pixels."""
_FLAGS = Qt.AlignmentFlag.AlignVCenter


class ShareBars(QWidget):
    """A bar a row, each as long as the others: the parts of it are the shares.

    Told apart by colour, by pattern and by their order: as suggested, corrected,
    rejected. What the bars say is said to a screen reader too.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._bars: tuple[Bar, ...] = ()
        speak_as(self, Role.Chart, title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme from now on."""
        self._theme = theme
        self.update()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars, from the top."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(". ".join(map(bar_words, self._bars)))
        self.updateGeometry()
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """Return the bars that are shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Return the room that the bars and their words need."""
        width = self._before() + self._after() + 2 * _GAP + _LEAST
        return QSize(round(width), _ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a bar is not to be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, self.rect(), self.layoutDirection()):
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        before, after = self._before(), self._after()
        for line, bar in enumerate(self._bars):
            row = QRectF(0, line * _ROW, self.width(), _ROW)
            painter.setPen(self._theme.soft)
            draw_words(painter, row, _FLAGS, bar.label)
            painter.setPen(self._theme.muted)
            right = Qt.AlignmentFlag.AlignRight | _FLAGS
            draw_words(painter, row, right, _number(bar))
            place = row.adjusted(before + _GAP, 0, -after - _GAP, 0)
            self._paint_bar(painter, place, bar)

    def _paint_bar(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        top = row.center().y() - _HIGH / 2
        whole = QRectF(row.left(), top, row.width(), _HIGH)
        outline = QPainterPath()
        outline.addRoundedRect(whole, 3, 3)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(whole, self._theme.track)
        found, left = bar.decisions, whole.left()
        parts = (found.unchanged, found.corrected, found.rejected)
        for fills, part in zip(share_fills(self._theme), parts, strict=True):
            wide = whole.width() * part / max(1, found.decided)
            for fill in fills:
                painter.fillRect(QRectF(left, top, wide, _HIGH), fill)
            left += wide
        painter.restore()

    def _before(self) -> float:
        metrics = QFontMetricsF(self.font())
        widths = (metrics.horizontalAdvance(bar.label) for bar in self._bars)
        return max(widths, default=0.0)

    def _after(self) -> float:
        metrics = QFontMetricsF(self.font())
        widths = (metrics.horizontalAdvance(_number(bar)) for bar in self._bars)
        return max(widths, default=0.0)


def share_fills(theme: Theme) -> tuple[tuple[QBrush, ...], ...]:
    """Return how each share is filled: plain, striped, crossed."""
    return (
        (QBrush(theme.favor),),
        _patterned(theme.mixed, theme.mixed_soft, Qt.BrushStyle.BDiagPattern),
        _patterned(theme.against, theme.against_soft, Qt.BrushStyle.DiagCrossPattern),
    )


def _patterned(
    ink: QColor, ground: QColor, pattern: Qt.BrushStyle
) -> tuple[QBrush, ...]:
    return QBrush(ground), QBrush(ink, pattern)


def _number(bar: Bar) -> str:
    return number(bar.decisions.decided)
