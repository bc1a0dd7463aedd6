"""The article with its annotations: what is shown of them, and picking them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from pressmark.gui.article.selecting import SelectingPage
from pressmark.gui.article.words import tooltip
from pressmark.model.ids import AnnotationId


class ArticleView(SelectingPage):
    """The article of a bundle, to be read, picked from and selected in.

    It changes nothing: what is picked or selected is for others to act on. ``picked``
    carries an annotation's id or None.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._cycle: tuple[list[AnnotationId], int] = ([], 0)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))

    def set_current(
        self, annotation: AnnotationId | None, *, reveal: bool = True
    ) -> None:
        """Show which annotation is looked at; ``reveal`` brings it into sight."""
        picked, which = self._cycle
        if not picked or picked[which] != annotation:
            self._cycle = ([], 0)
        super().set_current(annotation, reveal=reveal)

    def _hit(self, point: QPointF) -> list[AnnotationId]:
        """Return what is at a point of the viewport, in the text or in the margin."""
        beside = self._label_at(point)
        if beside is not None:
            return [beside]
        position = self._position_at(point)
        return [] if position is None else self.annotations_at(position)

    def _pick(self, point: QPointF) -> None:
        found = self._hit(point)
        before, which = self._cycle
        which = (which + 1) % len(found) if found and found == before else 0
        self._cycle = (found, which)
        self.picked.emit(found[which] if found else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._scrolling.stop()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was clicked, unless the mouse was dragged to select."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._text is None or self.textCursor().hasSelection():
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            self._pick(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; the annotation picked by the first click stays picked."""
        self._pressed = None
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be picked."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton and self._text:
            hand = bool(self._hit(event.position()))
            shape = (
                Qt.CursorShape.PointingHandCursor
                if hand
                else Qt.CursorShape.IBeamCursor
            )
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tooltip what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._hit(QPointF(event.pos())) if self._bundle else []
            if found and self._bundle:
                about = [self._by_id[annotation] for annotation in found]
                words = tooltip(self._bundle, about, self._scheme, self._reasons)
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
