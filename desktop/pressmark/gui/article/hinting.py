"""Choosing places of the article by hints: showing them, and the keys meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from pressmark.gui.article import hints
from pressmark.gui.article.edging import EdgingPage
from pressmark.gui.article.highlights import Kind
from pressmark.gui.article.hints import DIGITS, Hints, Target, hints_for
from pressmark.model.ids import AnnotationId
from pressmark.model.span import Span

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


class HintingPage(EdgingPage):
    """An article that can ask which of several places is meant.

    ``hint_chosen`` carries the value of a target; ``hint_typed`` the letters that were
    typed instead of a label, none for Enter; ``hinting`` what can be typed now, or
    nothing when it is over.
    """

    hint_chosen = Signal(object)
    hint_typed = Signal(str)
    hinting = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: Hints | None = None

    def visible_span(self) -> Span | None:
        """Return what of the text is in sight, in code points; None without a text."""
        if not self._text:
            return None
        upper = self.verticalScrollBar().value()
        lower = upper + self.viewport().height()
        lines = [
            line
            for line in self._lines.between(upper, lower)
            if line.baseline <= lower and line.upper >= upper and line.end > line.start
        ]
        if not lines:
            return None
        to_text = self._offsets.to_text
        return Span(to_text(lines[0].start), to_text(lines[-1].end))

    def annotations_in_sight(self) -> list[tuple[AnnotationId, int]]:
        """Return what is marked in sight and where it begins there, downwards.

        A quote begins with its content, unless that is out of sight.
        """
        sight = self.visible_span()
        if sight is None:
            return []
        places: dict[AnnotationId, tuple[bool, int]] = {}
        for mark in self._highlights.within(sight.start, sight.end):
            aside = mark.kind in (Kind.SOURCE, Kind.CUE)
            place = (aside, max(mark.span.start, sight.start))
            before = places.get(mark.annotation, place)
            places[mark.annotation] = min(place, before)
        found = [(annotation, place) for annotation, (_, place) in places.items()]
        return sorted(found, key=lambda one: (one[1], one[0]))

    def ask(
        self,
        targets: Sequence[Target],
        words: str,
        *,
        signs: str = DIGITS,
        further: bool = False,
    ) -> None:
        """Show a hint over each target and wait for one to be typed or clicked.

        ``words`` say what is asked. With ``further`` other letters and Enter are an
        answer too.
        """
        self._hints = Hints(hints_for(targets, signs), signs=signs, further=further)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.viewport().update()
        self.hinting.emit(words)

    def is_hinting(self) -> bool:
        """Whether a hint is waited for."""
        return self._hints is not None

    def hint_labels(self) -> dict[str, object]:
        """Return what the hints in sight stand for, by their labels."""
        shown = [] if self._hints is None else self._hints.shown
        return {hint.label: hint.target.value for hint in shown}

    def leave_hints(self) -> None:
        """Show no hints any more."""
        if self._hints is not None:
            self._hints = None
            self.viewport().update()
            self.hinting.emit("")

    def _show_text(self, text: str | None) -> None:
        self.leave_hints()
        super()._show_text(text)

    def _boxes(self) -> list[hints.Placed]:
        if self._hints is None:
            return []
        shown, to_qt = self._hints.shown, self._offsets.to_qt
        return hints.placed(shown, self._line_of, to_qt, self._zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the article, and over everything the hints."""
        super().paintEvent(event)
        if self._hints is not None and self._text:
            with self._painting(self.verticalScrollBar().value()) as painter:
                boxes, typed = self._boxes(), self._hints.typed
                hints.paint(painter, boxes, typed, self._theme, self._zoom)

    def _keeps(self, event: QKeyEvent) -> bool:
        if self._hints is None:
            return super()._keeps(event)
        # Whoever presses Ctrl and a letter has something else in mind.
        return not event.modifiers() & Qt.KeyboardModifier.ControlModifier

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a hint's label; Escape leaves."""
        if self._hints is None:
            super().keyPressEvent(event)
        elif event.key() not in _HELD:
            self._answer(event, self._hints)

    def _answer(self, event: QKeyEvent, asked: Hints) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            asked.take_back()
            self.viewport().update()
        elif asked.knows(text):
            target = asked.type(text)
            self.viewport().update()
            if target is not None:
                self._choose_hint(target)
        else:
            self.leave_hints()
            enter = event.key() in _ENTER
            if asked.further and (enter or (text.isprintable() and text.strip())):
                self.hint_typed.emit("" if enter else text)

    def _choose_hint(self, target: Target) -> None:
        self.leave_hints()
        self.hint_chosen.emit(target.value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a hint by clicking it; a click elsewhere leaves."""
        if self._hints is None:
            super().mousePressEvent(event)
            return
        hint = hints.at(self._boxes(), self._in_document(event.position()))
        self.leave_hints()
        if hint is None:
            super().mousePressEvent(event)
        else:
            self.hint_chosen.emit(hint.target.value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom; the hints are gone then."""
        self.leave_hints()
        super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no hints where no key would reach them."""
        self.leave_hints()
        super().focusOutEvent(event)
