"""The article with its annotations: what is shown of them, and picking them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QStyle, QToolTip, QWidget

from pressmark.errors import PressmarkError
from pressmark.gui.article.highlights import (
    Highlights,
    Kind,
    Mark,
    current_marks,
    highlights,
)
from pressmark.gui.article.margin import margin_labels
from pressmark.gui.article.page import ArticlePage
from pressmark.gui.article.words import Reasons, describe, tooltip
from pressmark.gui.theme import Theme
from pressmark.model.bundle import Annotation, Bundle
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.scheme import NEWS, Scheme
from pressmark.model.span import Span, trimmed

ZOOMS = range(50, 301)
"""The zooms there are, in per cent."""

_MARGIN = 56
_NOTCH = 120
_ASIDE = (Kind.SOURCE, Kind.CUE, Kind.CONNECTOR)
_READING_KEYS = tuple(
    getattr(QKeySequence.StandardKey, name)
    for name in dir(QKeySequence.StandardKey)
    if name.startswith(("MoveTo", "Select")) or name == "Copy"
)

_LETTERS = range(0x100)
_COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)


def _is_for_reading(event: QKeyEvent) -> bool:
    """Whether keys move the caret or copy, and so are not for the window's actions.

    Under X11 Ctrl with some letters moves the caret as well, as in Emacs; those letters
    are the window's.
    """
    keys = _COPYING if event.key() in _LETTERS else _READING_KEYS
    return any(event.matches(key) for key in keys)


class ArticleView(ArticlePage):
    """The article of a bundle, to be read, picked from and selected in.

    It changes nothing: what is picked or selected is for others to act on. ``picked``
    carries an annotation's id or None.
    """

    picked = Signal(object)
    selection_changed = Signal()
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: Bundle | None = None
        self._scheme = NEWS
        self._reasons: Reasons = {}
        self._by_id: dict[AnnotationId, Annotation] = {}
        self._layers = frozenset(Layer)
        self._pressed: QPointF | None = None
        self._turned = 0
        self._cycle: tuple[list[AnnotationId], int] = ([], 0)
        self._message = self.tr(
            "Choose an article on the left, or drop a folder of articles here."
        )
        self._scrolling = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        self.selectionChanged.connect(self.selection_changed)
        self.cursorPositionChanged.connect(self._describe_caret)

    def show_bundle(
        self, bundle: Bundle | None, scheme: Scheme, reasons: Reasons | None = None
    ) -> None:
        """Show a document with its annotations, or with None nothing.

        The same document again keeps the scroll position, the caret and the selection.

        Raises:
            InvalidChangeError: The text cannot be shown with sound positions; nothing
                is shown then.
        """
        self._scheme, self._reasons = scheme, reasons or {}
        # Qt tells of the caret while a text is put in, when the old marks lead nowhere.
        self._highlights = Highlights()
        regions = bundle.regions if bundle else ()
        text = bundle.document.text if bundle else None
        moved = text != self._text or not self._is_same_document(bundle)
        self._bundle = bundle
        self._by_id = {a.id: a for a in bundle.annotations()} if bundle else {}
        if moved:
            self._show_text(text)
        if moved or regions != self._regions:
            self._regions = regions
            self._set_type()
        self._mark()

    def _is_same_document(self, bundle: Bundle | None) -> bool:
        if bundle is None or self._bundle is None:
            return bundle is self._bundle
        return bundle.document.id == self._bundle.document.id

    def _show_text(self, text: str | None) -> None:
        self._scrolling.stop()
        self._chosen, self._chosen_marks, self._labels = None, (), ()
        self._cycle = ([], 0)
        try:
            self._set_text(text)
        except PressmarkError:
            self.show_bundle(None, self._scheme)
            raise

    def _mark(self) -> None:
        """Work out anew what is marked in the text and in the margin."""
        self._placed = None
        if self._bundle is None:
            self._highlights, self._labels = Highlights(), ()
        else:
            self._highlights = highlights(self._bundle, self._scheme, self._layers)
            self._labels = margin_labels(self._bundle, self._layers)
        self._choose()
        self._describe_caret()

    def _choose(self) -> None:
        """Work out the marks of the current annotation."""
        annotation = self._by_id.get(self._chosen) if self._chosen else None
        self._chosen_marks = ()
        if annotation is not None and self._bundle is not None:
            marks = current_marks(self._bundle, annotation, self._scheme)
            self._chosen_marks = [self._in_its_lane(mark) for mark in marks]
        self.viewport().update()

    def _in_its_lane(self, mark: Mark) -> Mark:
        for other in self._highlights.within(mark.span.start, mark.span.end):
            if replace(other, lane=0) == mark:
                return other
        return mark

    def set_current(
        self, annotation: AnnotationId | None, *, reveal: bool = True
    ) -> None:
        """Show which annotation is looked at; ``reveal`` brings it into sight."""
        picked, which = self._cycle
        if not picked or picked[which] != annotation:
            self._cycle = ([], 0)
        self._chosen = annotation
        self._choose()
        if reveal and self._chosen_marks:
            self._reveal()

    def _reveal(self) -> None:
        """Scroll no farther than it takes to have the current annotation in sight.

        A source or cue so far away that not all of a quote fits is left out.
        """
        bar = self.verticalScrollBar()
        highest, lowest = self._scrolls([mark.span for mark in self._chosen_marks])
        if lowest > highest:
            main = [m.span for m in self._chosen_marks if m.kind not in _ASIDE]
            highest, lowest = self._scrolls(main)
        if not lowest <= bar.value() <= highest:
            self._scroll_to(highest if bar.value() > highest else min(lowest, highest))

    def _scrolls(self, spans: list[Span]) -> tuple[int, int]:
        """Return how far to scroll at most and at least to have spans in sight."""
        first = self._line_of(min(span.start for span in spans))
        last = self._line_of(max(span.end for span in spans) - 1)
        height = self.viewport().height()
        margin = min(_MARGIN, height // 4)
        lowest = round(last.top + last.height) + margin - height
        return round(first.top) - margin, lowest

    def _scroll_to(self, value: int) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = self.style().styleHint(hint, None, self)
        bar = self.verticalScrollBar()
        self._scrolling.stop()
        if duration <= 0 or not self.isVisible():
            bar.setValue(value)
            return
        self._scrolling.setDuration(min(duration, 160))
        self._scrolling.setStartValue(bar.value())
        self._scrolling.setEndValue(max(0, min(value, bar.maximum())))
        self._scrolling.start()

    def set_layers(self, shown: frozenset[Layer]) -> None:
        """Show the annotations of these layers only."""
        self._layers = shown
        self._mark()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of a theme."""
        self._theme = theme
        self._paint_paper()
        self._set_type()
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Show the text at a zoom, in per cent, within :data:`ZOOMS`."""
        percent = max(ZOOMS.start, min(percent, ZOOMS.stop - 1))
        if percent == self.zoom():
            return
        self._zoom = percent / 100
        self._set_type()
        self._measure()
        self.zoom_changed.emit(percent)

    def zoom(self) -> int:
        """Return the zoom in per cent."""
        return round(self._zoom * 100)

    def selected_span(self) -> Span | None:
        """Return what is selected, without blanks at its edges; None if nothing is."""
        cursor = self.textCursor()
        if self._text is None or not cursor.hasSelection():
            return None
        start = self._offsets.to_text(cursor.selectionStart())
        end = self._offsets.to_text(cursor.selectionEnd())
        return trimmed(self._text, start, end)

    def select(self, span: Span) -> None:
        """Select a range of code points, and scroll no farther than to see it."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(span.start))
        end = self._offsets.to_qt(span.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        highest, lowest = self._scrolls([span])
        value = self.verticalScrollBar().value()
        if not lowest <= value <= highest:
            self._scroll_to(highest if value > highest else lowest)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected text as it is in the document, with no formats."""
        cursor, data = self.textCursor(), QMimeData()
        to_text = self._offsets.to_text
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        data.setText((self._text or "")[to_text(start) : to_text(end)])
        return data

    def caret_position(self) -> int:
        """Return where the caret is, in code points."""
        return self._offsets.to_text(self.textCursor().position())

    def annotations_at(self, position: int) -> list[AnnotationId]:
        """Return what is marked at a code point, innermost first."""
        return self._highlights.at(position)

    def _describe_caret(self) -> None:
        described = self._about(self.annotations_at(self.caret_position()))
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)

    def _about(self, annotations: list[AnnotationId]) -> str:
        if self._bundle is None:
            return ""
        bundle, scheme, reasons = self._bundle, self._scheme, self._reasons
        about = (self._by_id[annotation] for annotation in annotations)
        return "; ".join(describe(bundle, one, scheme, reasons) for one in about)

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

    def event(self, event: QEvent) -> bool:
        """Leave to the window every shortcut that is not for reading or selecting.

        A text widget would otherwise keep letters and undo for itself, though it is
        read-only.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
        ):
            event.setAccepted(_is_for_reading(event))
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl zoom."""
        self._scrolling.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Touchpads send many small turns where a wheel sends one notch.
            self._turned += event.angleDelta().y()
            notches = int(self._turned / _NOTCH)
            self._turned -= notches * _NOTCH
            self.set_zoom(self.zoom() + 10 * notches)
            event.accept()
            return
        super().wheelEvent(event)
