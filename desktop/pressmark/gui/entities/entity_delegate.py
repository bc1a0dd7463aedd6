"""How one entity is drawn in the list of all: its name, type and how often it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pressmark.gui.entities.words import called, standing
from pressmark.gui.inspector.card_text import Fonts, cut_to, width_of
from pressmark.gui.label_words import label_name
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.row_ground import paint_ground
from pressmark.gui.theme import Theme, label_color, shown
from pressmark.model.scheme import NEWS, Scheme
from pressmark.project.queries import EntityRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The role of an entity's row."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MARGIN = 14
_BETWEEN = 10


class EntityDelegate(QStyledItemDelegate):
    """Draws rows of equal height in the colours of the palette's theme."""

    scheme: Scheme = NEWS

    def height(self, font: QFont) -> int:
        """Return the height of every row, in pixels."""
        fonts = Fonts.of(font)
        words = QFontMetricsF(fonts.bold).height() + QFontMetricsF(fonts.small).height()
        return round(words + fonts.px(14))

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
        """Draw an entity."""
        row: EntityRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        fonts, theme = Fonts.of(option.font), shown(option.palette)
        painter.save()
        paint_ground(painter, option, theme)
        with mirrored(painter, option.rect, option.direction):
            self._paint_row(painter, QRectF(option.rect), row, fonts, theme)
        painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        area: QRectF,
        row: EntityRow,
        fonts: Fonts,
        theme: Theme,
    ) -> None:
        area.adjust(fonts.px(_MARGIN), fonts.px(6), -fonts.px(_MARGIN), -fonts.px(6))
        upper = QRectF(area)
        upper.setHeight(QFontMetricsF(fonts.bold).height())
        self._paint_name(painter, upper, row, fonts, theme)
        lower = QRectF(area)
        lower.setTop(upper.bottom() + fonts.px(2))
        painter.setFont(fonts.small)
        painter.setPen(theme.muted)
        words = " · ".join(filter(None, (standing(row), called(row.entity))))
        draw_words(painter, lower, _LEFT, cut_to(words, fonts.small, lower.width()))

    def _paint_name(
        self,
        painter: QPainter,
        area: QRectF,
        row: EntityRow,
        fonts: Fonts,
        theme: Theme,
    ) -> None:
        labels = {label.id: label for label in self.scheme.mention_labels}
        label = labels.get(row.entity.type)
        kind = row.entity.type if label is None else label_name(label)
        painter.setFont(fonts.small)
        painter.setPen(theme.muted)
        draw_words(painter, area, _RIGHT, kind)
        room = area.width() - width_of(kind, fonts.small) - fonts.px(_BETWEEN)
        # What nobody has decided on is not known for sure: its name is not bold.
        font = fonts.bold if row.is_known else fonts.plain
        painter.setFont(font)
        painter.setPen(theme.other if label is None else label_color(theme, label))
        draw_words(painter, area, _LEFT, cut_to(row.entity.name, font, room))
