"""The chip that says which label is locked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from pressmark.gui.keys.keymap import bare_key, with_key
from pressmark.gui.label_words import label_name
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.plain import entry, tip
from pressmark.gui.theme import SANS, font, label_color, shown
from pressmark.model.scheme import Label

_PIXELS = 12
_PAD = 9
_LOCK = 11
_GAP = 6


class LockChip(QAbstractButton):
    """Shows the locked label in its colour, and is hidden while none is.

    ``unlock_requested`` is for a click on it.
    """

    unlock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self.setObjectName("lock_chip")
        self.setFont(font(SANS, _PIXELS, bold=True))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.unlock_requested)
        self.hide()

    def show_label(self, label: Label | None) -> None:
        """Show which label is locked, or nothing."""
        self._label = label
        self.setVisible(label is not None)
        if label is not None:
            self.setText(entry(label_name(label)))
            said = self.tr("Locked: everything you mark becomes “{}”. Click to unlock.")
            words = with_key(said.format(label_name(label)), "lock_label")
            self.setToolTip(tip(words))
            self.setAccessibleName(
                self.tr("Locked label: {}").format(label_name(label))
            )
            self.setAccessibleDescription(bare_key("lock_label"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the lock, the label's name and the key need."""
        metrics, small = QFontMetrics(self.font()), QFontMetrics(self._key_font())
        width = metrics.horizontalAdvance(self.text()) + small.horizontalAdvance(
            bare_key("lock_label")
        )
        return QSize(width + 2 * _PAD + _LOCK + 2 * _GAP, metrics.height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, filled with the label's colour."""
        if self._label is None:
            return
        theme = shown(self.palette())
        color = label_color(theme, self._label)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(color)
        painter.setPen(QPen(theme.ink, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        with mirrored(painter, self.rect(), self.layoutDirection()):
            self._paint_words(painter, theme.on_accent)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        self._paint_lock(painter, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        left = _PAD + _LOCK + _GAP
        place = self.rect().adjusted(left, 0, -_PAD, 0)
        draw_words(painter, place, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._key_font())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        draw_words(painter, place, right, bare_key("lock_label"))

    def _paint_lock(self, painter: QPainter, ink: QColor) -> None:
        middle = self.height() / 2
        body = QRectF(_PAD, middle - 1.5, _LOCK - 2, 6.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(body, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.6))
        shackle = QRectF(_PAD + 2, middle - 5.5, _LOCK - 6, 8)
        painter.drawArc(shackle, 0, 180 * 16)

    def _key_font(self) -> QFont:
        return font(SANS, _PIXELS - 2)
