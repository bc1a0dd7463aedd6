"""How a step is drawn in the history: its sentence, and who did it when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.history.history_model import STEP_ROLE
from pressmark.gui.history.step_sentence import when
from pressmark.gui.inspector.card_text import flow
from pressmark.gui.mirroring import draw_words
from pressmark.gui.row_ground import paint_ground
from pressmark.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from pressmark.project.queries import ToldStep

_LINES = 2
_MARGIN = 12


class HistoryDelegate(QStyledItemDelegate):
    """Draws rows of equal height; what no longer holds is struck out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme from now on."""
        self._theme = theme

    def height(self, font: QFont) -> int:
        """Return the height of every row, in pixels."""
        return (_LINES + 1) * QFontMetrics(font).height() + 14

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  (Qt's signature)
    ) -> QSize:
        """Return the same size for every row."""
        return QSize(200, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a step."""
        step: ToldStep | None = index.data(STEP_ROLE)
        if step is None:
            return
        theme = self._theme
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_ground(painter, option, theme)
        line = QFontMetrics(option.font).height()
        inner = option.rect.adjusted(_MARGIN, 6, -_MARGIN, -6)
        face = QFont(option.font)
        face.setStrikeOut(not step.holds)
        told = flow(str(index.data()), face, inner.width(), lines=_LINES)
        # What is told on one line stands in the middle of its row.
        taken = told.boundingRect().height()
        inner.translate(0, round((_LINES * line - taken) / 2))
        painter.setPen(theme.ink if step.holds else theme.muted)
        told.draw(painter, QPointF(inner.topLeft()))
        painter.setFont(option.font)
        painter.setPen(theme.muted)
        small = inner.adjusted(0, round(taken) + 2, 0, 0)
        said = f"{step.annotator} · {when(step.at, datetime.now(UTC))}"
        if not step.holds:
            said += self.tr(" · taken back")
        draw_words(painter, small, Qt.AlignmentFlag.AlignLeft, said)
        painter.setPen(theme.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()
