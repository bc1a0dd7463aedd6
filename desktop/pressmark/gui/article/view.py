"""The article with its annotations: what is shown of them, and picking them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from pressmark.gui.article.highlights import Kind
from pressmark.gui.article.hinting import HintingPage
from pressmark.gui.article.words import tooltip
from pressmark.model.ids import AnnotationId

_ASIDE = (Kind.SOURCE, Kind.CUE, Kind.CONNECTOR)


class ArticleView(HintingPage):
    """The article of a bundle, to be read, picked from and selected in.

    It changes nothing: what is picked or selected is for others to act on. ``picked``
    carries an annotation's id or None; ``stack_changed`` which of how many annotations
    at the caret is current, from 1, or 0 if none of them is; ``menu_asked`` what is
    under the mouse, and where on the screen a menu is to be.
    """

    picked = Signal(object)
    stack_changed = Signal(int, int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._cycle: tuple[list[AnnotationId], int] = ([], 0)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        self.cursorPositionChanged.connect(self.tell_stack)

    def set_current(
        self, annotation: AnnotationId | None, *, reveal: bool = True
    ) -> None:
        """Show which annotation is looked at; ``reveal`` brings it into sight."""
        picked, which = self._cycle
        if not picked or picked[which] != annotation:
            self._cycle = ([], 0)
        super().set_current(annotation, reveal=reveal)
        self._bring_caret()
        self.tell_stack()

    def _bring_caret(self) -> None:
        """Have the caret where the current annotation is, unless words are selected."""
        cursor, marks = self.textCursor(), self._chosen_marks
        if not marks or cursor.hasSelection() or self.is_dragging():
            return
        caret = self.caret_position()
        if any(mark.span.start <= caret <= mark.span.end for mark in marks):
            return
        main = [mark for mark in marks if mark.kind not in _ASIDE] or marks
        cursor.setPosition(self._offsets.to_qt(min(mark.span.start for mark in main)))
        # Qt would scroll to the caret; the annotation is in sight as far as it can be.
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(scrolled)

    def current(self) -> AnnotationId | None:
        """Return which annotation is current, or None."""
        return self._chosen

    def stack(self) -> list[AnnotationId]:
        """Return what is marked at the caret or touches it, innermost first."""
        caret = self.caret_position()
        found = self._highlights.within(max(0, caret - 1), caret + 1)
        found.sort(key=lambda mark: len(mark.span))
        return list(dict.fromkeys(mark.annotation for mark in found))

    def turn_stack(self, step: int) -> bool:
        """Pick the next of what is at the caret, or the one ``step`` away.

        Returns whether anything is there. The first is picked where none of them is
        current.
        """
        stack = self.stack()
        if not stack:
            return False
        if self._chosen in stack:
            which = (stack.index(self._chosen) + step) % len(stack)
        else:
            which = 0 if step > 0 else len(stack) - 1
        self.picked.emit(stack[which])
        return True

    def tell_stack(self) -> None:
        """Say which of what is marked at the caret is current."""
        stack = self.stack() if self._text else []
        which = stack.index(self._chosen) + 1 if self._chosen in stack else 0
        self.stack_changed.emit(which, len(stack))

    def _mark(self) -> None:
        super()._mark()
        self.tell_stack()

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
        answering = self.is_hinting()
        super().mousePressEvent(event)
        if answering or self.is_dragging() or self._clicks:
            self._pressed = None

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
            shape = self._shape_at(event.position())
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)

    def _shape_at(self, point: QPointF) -> Qt.CursorShape:
        if self._spot_at(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        if self._hit(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu of what can be done with what is here."""
        self.leave_hints()
        if not self._text:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key:
            corner = self.cursorRect().bottomLeft()
            found = self.stack() or [one for one in (self._chosen,) if one]
        else:
            corner = self.viewport().mapFromGlobal(event.globalPos())
            found = self._hit(QPointF(corner))
        self.menu_asked.emit(found, self.viewport().mapToGlobal(corner))

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
