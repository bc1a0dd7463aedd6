"""How one document is drawn in the list: headline, outlet, date and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.plain import seen
from pressmark.gui.row_ground import paint_ground
from pressmark.gui.wording import long_date
from pressmark.model.document import DocumentState

if TYPE_CHECKING:
    from pressmark.gui.theme import Theme
    from pressmark.project.queries import DocumentRow

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role of the words of a heading; None for an article."""

_MARGIN = 12
_MARK = 10
_LINES = 2
_SMALLER = 0.88


class DocumentDelegate(QStyledItemDelegate):
    """Draws rows of equal height: a headline of two lines and small print."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme from now on."""
        self._theme = theme

    def height(self, font: QFont | None = None) -> int:
        """Return the height of every row, in pixels."""
        font = font or QFont()
        small = QFontMetrics(_smaller(font))
        return _LINES * QFontMetrics(font).height() + small.height() + 18

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
        """Draw a document."""
        row: DocumentRow | None = index.data(Qt.ItemDataRole.UserRole)
        if row is None:
            self._paint_heading(painter, option, index.data(HEADING_ROLE))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._theme)
        with mirrored(painter, option.rect, option.direction):
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: DocumentRow
    ) -> None:
        inner = option.rect.adjusted(_MARGIN + 3, 8, -_MARGIN, -8)
        marks = _MARK + 10 + (_MARK + 6 if row.flagged else 0)
        lines = _two_lines(seen(row.title), option.font, inner.width() - marks)
        # A short headline stands in the middle with what belongs under it.
        spare = (_LINES - len(lines)) * QFontMetrics(option.font).height()
        inner.adjust(0, spare // 2, 0, -spare // 2)
        self._paint_headline(painter, option.font, inner, lines)
        self._paint_small_print(painter, option.font, inner, row)
        mark = QRect(inner.right() - _MARK, inner.top() + 3, _MARK, _MARK)
        self._paint_state(painter, mark, row.state)
        if row.flagged:
            self._paint_flag(painter, mark.translated(-_MARK - 6, 0))

    def heading_height(self, font: QFont | None = None) -> int:
        """Return the height of a heading, in pixels."""
        return QFontMetrics(_bold(font or QFont())).height() + 16

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, words: str | None
    ) -> None:
        if not words:
            return
        painter.save()
        font = _bold(option.font)
        painter.setFont(font)
        painter.setPen(self._theme.muted)
        place = option.rect.adjusted(_MARGIN, 6, -_MARGIN, 0)
        shown = QFontMetrics(font).elidedText(
            seen(words), Qt.TextElideMode.ElideMiddle, place.width()
        )
        draw_words(painter, place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_headline(
        self, painter: QPainter, font: QFont, inner: QRect, lines: list[str]
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.ink)
        metrics = QFontMetrics(font)
        for number, line in enumerate(lines):
            place = QRect(inner)
            place.moveTop(inner.top() + number * metrics.height())
            draw_words(painter, place, Qt.AlignmentFlag.AlignTop, line)

    def _paint_small_print(
        self, painter: QPainter, font: QFont, inner: QRect, row: DocumentRow
    ) -> None:
        small = _smaller(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        waiting = self.tr("%Ln open", "", row.open_suggestions)
        room = inner.width()
        place = QRect(
            inner.left(), inner.bottom() - metrics.height() + 1, room, metrics.height()
        )
        if row.open_suggestions:
            painter.setPen(self._theme.accent)
            draw_words(painter, place, Qt.AlignmentFlag.AlignRight, waiting)
            room -= metrics.horizontalAdvance(waiting) + 8
        painter.setPen(self._theme.muted)
        said = " · ".join(filter(None, (row.outlet, long_date(row.published))))
        shown = metrics.elidedText(seen(said), Qt.TextElideMode.ElideRight, room)
        draw_words(painter, place, Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_state(
        self, painter: QPainter, mark: QRect, state: DocumentState
    ) -> None:
        theme = self._theme
        circle = mark.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state is DocumentState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.favor)
            painter.drawEllipse(circle)
        elif state is DocumentState.SKIPPED:
            painter.setPen(QPen(theme.muted, 1.6))
            middle = mark.center().y()
            painter.drawLine(mark.left(), middle, mark.right(), middle)
        else:
            ink = theme.accent if state is DocumentState.OPEN else theme.muted
            painter.setPen(QPen(ink, 1.4))
            painter.drawEllipse(circle)
            if state is DocumentState.OPEN:
                painter.setBrush(ink)
                painter.drawPie(circle, 90 * 16, 180 * 16)

    def _paint_flag(self, painter: QPainter, mark: QRect) -> None:
        painter.setPen(QPen(self._theme.against, 1.4))
        painter.setBrush(self._theme.against)
        painter.drawLine(mark.left() + 2, mark.top(), mark.left() + 2, mark.bottom())
        painter.drawRect(mark.left() + 2, mark.top(), _MARK - 4, _MARK // 2)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(round(font.pixelSize() * _SMALLER))
    else:
        small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small


def _bold(font: QFont) -> QFont:
    bold = _smaller(font)
    bold.setBold(True)
    return bold


def _two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a text broken into at most two lines, the second one shortened to fit."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    # The layout counts UTF-16 units.
    units = text.encode("utf-16-le", "surrogatepass")
    cut = 2 * (line.textStart() + line.textLength())
    first = units[:cut].decode("utf-16-le", "replace")
    rest = units[cut:].decode("utf-16-le", "replace")
    if not rest:
        return [first]
    metrics = QFontMetrics(font)
    elide = Qt.TextElideMode.ElideRight
    return [first, metrics.elidedText(rest.strip(), elide, width)]
