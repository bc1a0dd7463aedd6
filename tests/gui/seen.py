"""How well the words of a window stand out, as they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from pressmark.gui.contrast import contrast
from pressmark.gui.theme import Theme

_READABLE = (QLabel, QAbstractButton, QComboBox, QLineEdit)
_LARGER = 2
"""How much larger than on the screen letters are painted to find their own colour."""

_FEW = 6
_NEARLY = 0.92
"""Thin letters do not quite reach their colour however large they are painted."""


class Pale:
    """Looks at windows in a theme; what looks the same is looked at once."""

    def __init__(self, theme: Theme) -> None:
        self._least = theme.words * _NEARLY
        self._seen = set[tuple[object, ...]]()

    def words(self, window: QWidget) -> Iterator[str]:
        """Yield the words of a window that do not stand out enough."""
        QApplication.sendPostedEvents()
        for widget in window.findChildren(QWidget):
            if not _is_read(widget):
                continue
            said = str(getattr(widget, "text", str)())
            looks = (type(widget), said, widget.size().toTuple(), widget.hasFocus())
            if looks not in self._seen:
                self._seen.add(looks)
                found = _contrast_of(widget)
                if found < self._least:
                    yield f"{type(widget).__name__} “{said}” stands out by {found:.2f}"


def _is_read(widget: QWidget) -> bool:
    if not isinstance(widget, _READABLE) or not widget.isVisible():
        return False
    if widget.visibleRegion().boundingRect() != widget.rect():
        # Scrolled out of sight, if only in part: nothing of it is painted there.
        return False
    said = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    plain = not isinstance(widget.window(), QMenu)
    return plain and widget.isEnabled() and bool(said.strip())


def _contrast_of(widget: QWidget) -> float:
    """Return the contrast of the clearest colour in a widget with its ground."""
    window = widget.window()
    image = QImage(widget.size() * _LARGER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_LARGER)
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    window.render(image, QPoint(), QRegion(place))
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(pixels.most_common(1)[0][0])
    # A colour of few pixels is that of an edge, or of one corner of a letter.
    often = [QColor(color) for color, count in pixels.items() if count >= _FEW]
    return max(contrast(color, ground) for color in often)
