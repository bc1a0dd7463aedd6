"""A frame around what has the keyboard, where the style shows that hardly or not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from pressmark.gui.accessible.roles import is_chart

_FRAMED = (
    *(QAbstractItemView, QScrollArea, QTextBrowser, QLabel),
    *(QPushButton, QCheckBox),
)
_WIDE = 2
"""Pixels of the frame."""
_ROUND = 6


class FocusRing(QObject):
    """Frames the widget that the keyboard came to, unless the mouse brought it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: _Frame | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        framed = isinstance(new, _FRAMED) or is_chart(new)
        if new is not None and framed and not clicked:
            self._frame = _Frame(new)
            self._frame.destroyed.connect(self._forget)
            self._frame.show()

    def _forget(self, gone: QObject) -> None:
        if gone is self._frame:
            self._frame = None


class _Frame(QWidget):
    """Lies over a widget and lets everything through."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("qt_focus_ring")
        around.installEventFilter(self)
        self.setGeometry(around.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies over."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(QRect(watched.rect()))
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a frame in the colour of what is chosen; on buttons that of words."""
        on_button = isinstance(self.parentWidget(), QPushButton)
        role = QPalette.ColorRole.WindowText if on_button else QPalette.ColorRole.Accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(role), _WIDE))
        # A button's own corners are round.
        round_by = _ROUND if on_button else 1
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), round_by, round_by)
        painter.end()
