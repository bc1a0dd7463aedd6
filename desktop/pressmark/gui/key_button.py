"""Buttons that show the key that does the same, and the swatches of the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from pressmark.gui import plain
from pressmark.gui.keys.keymap import key_on, tip_of
from pressmark.gui.mirroring import draw_words, mirrored
from pressmark.gui.second_marks import draw_family
from pressmark.gui.theme import LIGHT, SANS, Theme, font

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_PIXELS = 12
_PAD = 10
_GAP = 6
_KEY_PAD = 4
_SWATCH = 11
_VEIL = 150


class KeyButton(QAbstractButton):
    """A button for an action, with its key as a badge, behind that of ``also``.

    ``primary`` is filled, for what is done most; ``quiet`` has no frame; ``short`` are
    the words for where there is little room.
    """

    def __init__(
        self,
        action: QAction,
        words: str,
        *,
        also: QAction | None = None,
        short: str = "",
        primary: bool = False,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._also = also
        self._key = ""
        self._words = words
        self._short = short or words
        self._primary = primary
        self._quiet = quiet
        self._theme = LIGHT
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(font(SANS, _PIXELS))
        self.setObjectName(f"button_{action.objectName()}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._is_offered = True
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        for each in (action, also):
            if each is not None:
                each.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the words and the key need."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        if self._key:
            keys = QFontMetrics(self._key_font()).horizontalAdvance(self._key)
            width += keys + _GAP + 2 * _KEY_PAD
        return QSize(width, metrics.height() + 8)

    def set_short(self, short: bool) -> None:
        """Say it in fewer words, or in all."""
        self.setText(self._short if short else self._words)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, self.rect(), self.layoutDirection()):
            ink, muted = self._paint_frame(painter)
            painter.setFont(self.font())
            painter.setPen(ink)
            words = self.rect().adjusted(_PAD, 0, 0, 0)
            draw_words(painter, words, Qt.AlignmentFlag.AlignVCenter, self.text())
            wide = QFontMetrics(self.font()).horizontalAdvance(self.text())
            if self._key:
                self._paint_key(painter, _PAD + wide + _GAP, muted)

    def _paint_key(self, painter: QPainter, left: int, ink: QColor) -> None:
        metrics = QFontMetrics(self._key_font())
        width = metrics.horizontalAdvance(self._key) + 2 * _KEY_PAD
        height = metrics.height() + 1
        badge = QRect(left, (self.height() - height) // 2, width, height)
        border = QColor(ink)
        border.setAlpha(110)
        painter.setFont(self._key_font())
        painter.setPen(QPen(border, 1))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(ink)
        draw_words(painter, badge, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_frame(self, painter: QPainter) -> tuple[QColor, QColor]:
        theme = self._theme
        over = self.underMouse() or self.isDown()
        ink, muted, line = theme.ink, theme.muted, theme.line
        ground = theme.hover if over else theme.field
        if not self.isEnabled():
            ink, muted, ground = theme.dim, theme.dim, theme.panel
        elif self._primary:
            ink, muted = theme.on_accent, theme.on_accent
            line = ground = theme.favor.darker(112) if over else theme.favor
        if self._quiet and not over:
            ground = line = QColor(Qt.GlobalColor.transparent)
            ink = muted
        if self.hasFocus():
            line = theme.accent
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return ink, muted

    def _key_font(self) -> QFont:
        small = QFont(self.font())
        small.setPixelSize(max(9, round(self.fontInfo().pixelSize() * 0.84)))
        return small

    def _on_action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        if self._is_offered is not self._action.isVisible():
            # Otherwise whoever holds the button says whether there is room for it.
            self._is_offered = self._action.isVisible()
            self.setVisible(self._is_offered)
        keys = [key_on(each) for each in (self._also, self._action) if each]
        key = " ".join(filter(None, keys))
        if key != self._key or not self.toolTip():
            self._key = key
            tip = tip_of(self._action)
            self.setAccessibleDescription(tip)
            self.setToolTip(plain.tip(tip))
            self.updateGeometry()
            self.update()


class Swatch(QAbstractButton):
    """One entry of the legend: a colour and its name, to be switched off and on.

    Beside the colour it shows the second mark: the shape of a ``family`` of labels, or
    a ``dotted`` edge.
    """

    def __init__(
        self,
        words: str,
        *,
        family: str = "",
        dotted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._family = family
        self._dotted = dotted
        self._fill = QColor()
        self._border = QColor()
        self._theme = LIGHT
        self._words = words
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(font(SANS, _PIXELS))
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = self.tr("Show or hide in the article: {}").format(words)
        self.setToolTip(plain.tip(said))

    def set_colors(self, theme: Theme, fill: QColor, border: QColor) -> None:
        """Draw in the colours of a theme, with the colour the legend explains."""
        self._theme, self._fill, self._border = theme, fill, border
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the colour alone, or its name too."""
        self.setText("" if short else self._words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room the swatch and its name need."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text())
        width = words + (_GAP if words else 0) + _SWATCH + 4
        return QSize(width, metrics.height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the swatch, faded and struck through with its name when switched off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with mirrored(painter, self.rect(), self.layoutDirection()):
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        swatch = QRect(2, (self.height() - _SWATCH) // 2, _SWATCH, _SWATCH)
        if self._family:
            draw_family(painter, QRectF(swatch), self._family, self._fill)
        else:
            dotted = Qt.PenStyle.DotLine if self._dotted else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._border, 1.2, dotted))
            painter.setBrush(self._fill)
            painter.drawRoundedRect(QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if not self.isChecked():
            painter.fillRect(swatch, self._faded())
            painter.setPen(QPen(self._theme.ink, 1.4))
            painter.drawLine(swatch.bottomLeft(), swatch.topRight())
        words_font = QFont(self.font())
        words_font.setStrikeOut(not self.isChecked())
        painter.setFont(words_font)
        painter.setPen(self._theme.soft if self.isChecked() else self._theme.dim)
        words = self.rect().adjusted(_SWATCH + _GAP + 2, 0, 0, 0)
        draw_words(painter, words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)

    def _faded(self) -> QColor:
        veil = QColor(self._theme.panel)
        veil.setAlpha(_VEIL)
        return veil
