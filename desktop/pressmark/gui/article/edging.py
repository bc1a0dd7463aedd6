"""Dragging the edges of the current annotation by their handles."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from pressmark.gui.article import handles
from pressmark.gui.article.handles import Spot, handle_color, nearest, spots
from pressmark.gui.article.highlights import style_in
from pressmark.gui.article.selecting import SelectingPage
from pressmark.gui.work.edges import Grip, Handle, Unit, grips, put
from pressmark.model.bundle import Annotation
from pressmark.model.ids import AnnotationId

_NUDGE = 18
"""How far the text scrolls when an edge is dragged beyond it, in pixels."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A handle that is held: of what, how far beside it, and what it has become."""

    handle: Handle
    before: Annotation
    beside: float
    now: Annotation


class EdgingPage(SelectingPage):
    """An article whose current annotation has handles; ``edge_dragged`` carries it.

    An edge snaps to words while it is dragged, with Alt to characters; Escape gives up.
    Of the handles those that keys move are filled.
    """

    edge_dragged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: _Held | None = None
        self._grip = 0

    def set_current(
        self, annotation: AnnotationId | None, *, reveal: bool = True
    ) -> None:
        """Show which annotation is looked at; ``reveal`` brings it into sight."""
        if annotation != self._chosen:
            self._held, self._grip = None, 0
        super().set_current(annotation, reveal=reveal)

    def grip(self) -> Grip | None:
        """Return which edges of the current annotation keys move, if it has any."""
        annotation = self._chosen_annotation()
        found = [] if annotation is None else grips(annotation)
        return found[min(self._grip, len(found) - 1)] if found else None

    def turn_grip(self, step: int) -> Grip | None:
        """Have keys move the edges of the next part, or the one ``step`` away."""
        annotation = self._chosen_annotation()
        found = [] if annotation is None else grips(annotation)
        if found:
            self._grip = (min(self._grip, len(found) - 1) + step) % len(found)
        self.viewport().update()
        return self.grip()

    def is_dragging(self) -> bool:
        """Whether an edge is held."""
        return self._held is not None

    def _show_text(self, text: str | None) -> None:
        self._held = None
        super()._show_text(text)

    def _chosen_annotation(self) -> Annotation | None:
        if self._held is not None:
            return self._held.now
        return super()._chosen_annotation()

    def handle_at(self, point: QPointF) -> Handle | None:
        """Return the handle that can be taken hold of at a point of the viewport."""
        spot = self._spot_at(point)
        return None if spot is None else spot.handle

    def _spots(self) -> list[Spot]:
        annotation = self._chosen_annotation()
        if annotation is None or not self._text:
            return []
        return list(spots(annotation, self._line_of, self._offsets.to_qt))

    def _spot_at(self, point: QPointF) -> Spot | None:
        if self._chosen is None:
            return None
        return nearest(self._spots(), self._in_document(point))

    def _in_document(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the article, and over it the handles."""
        super().paintEvent(event)
        annotation = self._chosen_annotation()
        if annotation is None or not self._text:
            return
        scrolled = self.verticalScrollBar().value()
        area = QRectF(event.rect()).translated(0, scrolled)
        grip, theme = self.grip(), self._theme
        style = style_in(self._scheme, annotation)
        with self._painting(scrolled) as painter:
            for spot in self._spots():
                if handles.box(spot).intersects(area):
                    color = handle_color(theme, annotation, spot.handle, style)
                    filled = grip is not None and spot.handle in grip
                    handles.paint(
                        painter, spot, color, color if filled else theme.paper
                    )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle under the mouse."""
        left = event.button() == Qt.MouseButton.LeftButton
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        spot = self._spot_at(event.position()) if left and not shift else None
        annotation = self._chosen_annotation()
        if spot is None or annotation is None:
            super().mousePressEvent(event)
            return
        beside = event.position().x() - spot.x
        self._held = _Held(spot.handle, annotation, beside, annotation)
        self._hold_with_keys(annotation, spot.handle)
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)

    def _hold_with_keys(self, annotation: Annotation, handle: Handle) -> None:
        """Have keys move what was taken hold of, rather the fragment than the role."""
        holding = [i for i, grip in enumerate(grips(annotation)) if handle in grip]
        self._grip = holding[-1] if holding else 0
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the held edge would go; show which edge can be taken hold of."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        exactly = event.modifiers() & Qt.KeyboardModifier.AltModifier
        unit = Unit.CHARACTER if exactly else Unit.WORD
        self._scroll_along(event.position().y())
        point = event.position() - QPointF(self._held.beside, 0)
        qt_position = self.cursorForPosition(point.toPoint()).position()
        now = put(
            self._text or "",
            self._held.before,
            self._held.handle,
            self._offsets.to_text(qt_position),
            unit,
        )
        if now != self._held.now:
            self._held = replace(self._held, now=now)
            self._choose()

    def _scroll_along(self, y: float) -> None:
        bar = self.verticalScrollBar()
        if y < 0:
            bar.setValue(bar.value() - _NUDGE)
        elif y > self.viewport().height():
            bar.setValue(bar.value() + _NUDGE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the handle; what was changed by it is told."""
        held = self._held
        if held is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        if held.now != held.before:
            self.edge_dragged.emit(held.now)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a dragged edge up with Escape."""
        if self._held is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._held = None
        self._choose()

    def _keeps(self, event: QKeyEvent) -> bool:
        return self._held is not None or super()._keeps(event)
