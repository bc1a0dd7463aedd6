"""The article page with the annotations of a bundle: which are shown, which is current.

What a person does with mouse and keys is in the classes built on this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QStyle, QWidget

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
from pressmark.gui.article.typography import Type
from pressmark.gui.article.words import Reasons
from pressmark.gui.theme import Theme
from pressmark.model.attribution import Attribution
from pressmark.model.bundle import Annotation, Bundle, spans_of
from pressmark.model.differences import differences
from pressmark.model.entity import Mention
from pressmark.model.ids import AnnotationId
from pressmark.model.layer import Layer
from pressmark.model.scheme import NEWS, Scheme
from pressmark.model.span import Span
from pressmark.model.stance import Stance

ZOOMS = range(50, 301)
"""The zooms there are, in per cent."""

_MARGIN = 56
_NOTCH = 120
_AROUND = 6
"""Pixels above and below lines that their marks may take up."""
_ASIDE = (Kind.SOURCE, Kind.CUE, Kind.CONNECTOR)


class AnnotatedPage(ArticlePage):
    """A bundle's text with its annotations painted on it; one of them is current."""

    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: Bundle | None = None
        self._scheme = NEWS
        self._reasons: Reasons = {}
        self._by_id: dict[AnnotationId, Annotation] = {}
        self._was_chosen: Annotation | None = None
        self._layers = frozenset(Layer)
        self._turned = 0
        self._message = self.tr(
            "Choose an article on the left, or drop a folder of articles here."
        )
        self._scrolling = QPropertyAnimation(self.verticalScrollBar(), b"value", self)

    def show_bundle(
        self, bundle: Bundle | None, scheme: Scheme, reasons: Reasons | None = None
    ) -> None:
        """Show a document with its annotations, or with None nothing.

        The same document again keeps the scroll position, the caret and the selection.

        Raises:
            InvalidChangeError: The text cannot be shown with sound positions; nothing
                is shown then.
        """
        regions = bundle.regions if bundle else ()
        text = bundle.document.text if bundle else None
        moved = text != self._text or not self._is_same_document(bundle)
        reset = regions != self._regions or scheme != self._scheme
        before, self._bundle = self._bundle, bundle
        self._scheme, self._reasons = scheme, reasons or {}
        self._regions = regions
        if before and bundle and not moved and not reset:
            self._mark_again(before, bundle)
            return
        # Qt tells of the caret while a text is put in, when the old marks lead nowhere.
        self._highlights = Highlights()
        self._by_id = {a.id: a for a in bundle.annotations()} if bundle else {}
        if moved:
            self._show_text(text)
        elif reset:
            self._set_type()
        self._mark()

    def _mark_again(self, before: Bundle, after: Bundle) -> None:
        """Mark what is different in a bundle of the same document, and only that."""
        found = differences(before, after)
        if not self._highlights.exchange(found):
            self._by_id = {a.id: a for a in after.annotations()}
            self._mark()
            return
        self._by_id.update((one.id, one) for one in found.come)
        named = before.entities is after.entities and before.notes is after.notes
        if not named or any(isinstance(a, Attribution | Stance) for a in found.come):
            self._labels = margin_labels(after, self._layers, self._scheme)
            self._placed = None
        self._choose()
        spans = [span for one in found.come for span in spans_of(one)]
        self._repaint(found.come, spans)

    def _is_same_document(self, bundle: Bundle | None) -> bool:
        if bundle is None or self._bundle is None:
            return bundle is self._bundle
        return bundle.document.id == self._bundle.document.id

    def _show_text(self, text: str | None) -> None:
        self._scrolling.stop()
        self._chosen, self._chosen_marks, self._labels = None, (), ()
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
            self._labels = margin_labels(self._bundle, self._layers, self._scheme)
        self._make_room()
        self._choose()
        self.viewport().update()

    def _choose(self) -> None:
        """Work out the marks of the current annotation."""
        annotation, was = self._chosen_annotation(), self._was_chosen
        before, self._chosen_marks = self._chosen_marks, ()
        if annotation is not None and self._bundle is not None:
            marks = current_marks(self._bundle, annotation, self._scheme)
            self._chosen_marks = [self._in_its_lane(mark) for mark in marks]
        self._was_chosen = annotation
        spans = [mark.span for mark in (*before, *self._chosen_marks)]
        self._repaint([one for one in (was, annotation) if one], spans)

    def _repaint(self, changed: Sequence[Annotation], spans: Sequence[Span]) -> None:
        """Have annotations painted anew; of mentions only the lines of their spans."""
        if not all(isinstance(annotation, Mention) for annotation in changed):
            self.viewport().update()
            return
        scrolled, width = self.verticalScrollBar().value(), self.viewport().width()
        for span in spans:
            first, last = self._line_of(span.start), self._line_of(span.end - 1)
            top, bottom = floor(first.top), ceil(last.top + last.height)
            area = QRect(0, top - scrolled, width, bottom - top)
            self.viewport().update(area.adjusted(0, -_AROUND, 0, _AROUND))

    def _chosen_annotation(self) -> Annotation | None:
        return self._by_id.get(self._chosen) if self._chosen else None

    def _in_its_lane(self, mark: Mark) -> Mark:
        for other in self._highlights.within(mark.span.start, mark.span.end):
            if replace(other, lane=0, underline=None) == mark:
                return other
        return mark

    def set_current(
        self, annotation: AnnotationId | None, *, reveal: bool = True
    ) -> None:
        """Show which annotation is looked at; ``reveal`` brings it into sight."""
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

    def _let_reach(self, value: int) -> None:
        """Have the scroll bar reach a value, if the text is long enough."""
        bar = self.verticalScrollBar()
        if value > bar.maximum():
            # It hears only later how long a text is that is laid out anew.
            length = ceil(self.document().documentLayout().documentSize().height())
            bar.setMaximum(max(bar.maximum(), length - self.viewport().height()))

    def _scroll_to(self, value: int) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = self.style().styleHint(hint, None, self)
        bar = self.verticalScrollBar()
        self._scrolling.stop()
        self._let_reach(value)
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
        self.set_look(replace(self._type, zoom=percent / 100))

    def set_look(self, look: Type, *, told: bool = True) -> None:
        """Set the text as a person chose; what is read stays in sight.

        Without ``told`` nobody hears of another zoom, which is only tried then.
        """
        if look == self._type:
            return
        zoomed, self._type = look.zoom != self._type.zoom, look
        seen = self.viewport().rect().contains(self.cursorRect().center())
        with self._keeping_place():
            self._set_type()
            self._measure()
        if seen and self._text:
            # The caret is where one reads, wherever the first line in sight is.
            self.ensureCursorVisible()
        if zoomed and told:
            self.zoom_changed.emit(self.zoom())

    def look(self) -> Type:
        """Return how the text is set."""
        return self._type

    def zoom(self) -> int:
        """Return the zoom in per cent."""
        return round(self._zoom * 100)

    def caret_position(self) -> int:
        """Return where the caret is, in code points."""
        return self._offsets.to_text(self.textCursor().position())

    def first_in_sight(self) -> int:
        """Return the code point that the first line in sight begins with."""
        if not self.verticalScrollBar().value():
            return 0
        corner = self.cursorForPosition(self.viewport().rect().topLeft())
        return self._offsets.to_text(corner.position())

    def return_to(self, *, caret: int, top: int) -> None:
        """Have the caret and the first line in sight where they were."""
        length = len(self._text or "")
        self._scrolling.stop()
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(min(caret, length)))
        self.setTextCursor(cursor)
        value = ceil(self._line_of(min(top, length)).top) if top else 0
        self.document().documentLayout().documentSize()
        self._let_reach(value)
        self.verticalScrollBar().setValue(value)

    def annotations_at(self, position: int) -> list[AnnotationId]:
        """Return what is marked at a code point, innermost first."""
        return self._highlights.at(position)

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
