"""Selecting words in the article, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from pressmark.gui.article.annotated import AnnotatedPage
from pressmark.gui.article.snapping import (
    Purpose,
    fitted,
    paragraph_at,
    sentence_at,
    snapped,
    word_at,
)
from pressmark.model.attribution import Attribution
from pressmark.model.span import Span, trimmed

_READING_KEYS = tuple(
    getattr(QKeySequence.StandardKey, name)
    for name in dir(QKeySequence.StandardKey)
    if name.startswith(("MoveTo", "Select")) or name == "Copy"
)

_LETTERS = range(0x100)
_COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_WIDER = (word_at, sentence_at, paragraph_at)
"""What the second, third and fourth of quick clicks select."""


def _is_for_reading(event: QKeyEvent) -> bool:
    """Whether keys move the caret or copy, and so are not for the window's actions.

    Under X11 Ctrl with some letters moves the caret as well, as in Emacs; those letters
    are the window's.
    """
    keys = _COPYING if event.key() in _LETTERS else _READING_KEYS
    return any(event.matches(key) for key in keys)


def reading_keys() -> frozenset[str]:
    """Return the keys that the article keeps for itself, as they are written down."""
    found = [key for one in _READING_KEYS for key in QKeySequence.keyBindings(one)]
    letters = [key for one in _COPYING for key in QKeySequence.keyBindings(one)]
    return frozenset(
        key.toString()
        for key in (*found, *letters)
        if key in letters or len(key.toString().rpartition("+")[2]) > 1
    )


class SelectingPage(AnnotatedPage):
    """An annotated article in which words can be selected, and nothing changed.

    What the mouse selects snaps to whole words when it is let go; with Alt it stays as
    it is. ``fragment_drawn`` tells that words were selected with Shift to become a part
    of the current quote.
    """

    selection_changed = Signal()
    fragment_drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snaps = True
        self._raw = False
        self._adding: QTextCursor | None = None
        self._clicks = 0
        self._clicked = QPointF()
        self._quickly = QDeadlineTimer()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.selectionChanged.connect(self._on_selection)

    def set_snapping(self, snaps: bool) -> None:
        """Have what the mouse selects snap to whole words, or not."""
        self._snaps = snaps

    def selected_span(self, purpose: Purpose = Purpose.ANY) -> Span | None:
        """Return what is selected, without blanks at its edges; None if nothing is.

        Unless it was selected to be taken as it is, it has what belongs to it when it
        is to become something.
        """
        cursor = self.textCursor()
        if self._text is None or not cursor.hasSelection():
            return None
        span = trimmed(self._text, *self._selected(cursor))
        if span is None or self._raw or not self._snaps:
            return span
        return fitted(self._text, span, purpose)

    def _selected(self, cursor: QTextCursor) -> tuple[int, int]:
        to_text = self._offsets.to_text
        return to_text(cursor.selectionStart()), to_text(cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a range of code points, and scroll no farther than to see it."""
        self._set_selection(span)
        highest, lowest = self._scrolls([span])
        value = self.verticalScrollBar().value()
        if not lowest <= value <= highest:
            self._scroll_to(highest if value > highest else lowest)

    def _set_selection(self, span: Span, *, backwards: bool = False) -> None:
        first, last = self._offsets.to_qt(span.start), self._offsets.to_qt(span.end)
        if backwards:
            first, last = last, first
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (first, last):
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _on_selection(self) -> None:
        self._raw = False
        self.selection_changed.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected text as it is in the document, with no formats."""
        data = QMimeData()
        start, end = self._selected(self.textCursor())
        data.setText((self._text or "")[start:end])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; with Shift beside a selection, a part of the current quote.

        A third quick click selects the sentence, a fourth the paragraph.
        """
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._is_quick(event):
            self._select_around(event.position())
        elif self._adds(event):
            self._adding = self.textCursor()
            super().mousePressEvent(_without_keys(event))
        else:
            self._unselect(event)
            super().mousePressEvent(event)

    def _unselect(self, event: QMouseEvent) -> None:
        """Forget the selection, for Qt would begin to drag its words away."""
        cursor = self.textCursor()
        widens = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if cursor.hasSelection() and not widens:
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _adds(self, event: QMouseEvent) -> bool:
        """Whether a press begins a part of a quote rather than widens the selection."""
        quote = isinstance(self._chosen_annotation(), Attribution)
        if not quote or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        cursor = self.textCursor()
        there = self.cursorForPosition(event.position().toPoint()).position()
        return not cursor.selectionStart() < there < cursor.selectionEnd()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what was selected: whole words, or with Alt as it is."""
        super().mouseReleaseEvent(event)
        before, self._adding = self._adding, None
        if event.button() != Qt.MouseButton.LeftButton or self._text is None:
            return
        cursor = self.textCursor()
        if before is not None and not cursor.hasSelection():
            self._widen(before, cursor.position())
        elif cursor.hasSelection():
            self._take(cursor, event.modifiers())
            if before is not None and self.selected_span() is not None:
                self.fragment_drawn.emit()

    def _widen(self, before: QTextCursor, position: int) -> None:
        """Select up to where a click with Shift was, as everywhere."""
        before.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(before)

    def _take(self, cursor: QTextCursor, keys: Qt.KeyboardModifier) -> None:
        exactly = bool(keys & Qt.KeyboardModifier.AltModifier)
        if self._snaps and not exactly:
            span = snapped(self._text or "", *self._selected(cursor))
            if span is not None:
                backwards = cursor.position() < cursor.anchor()
                self._set_selection(span, backwards=backwards)
        self._raw = exactly

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, with its hyphens and apostrophes.

        The fourth of quick clicks comes as a second double click.
        """
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or not self._is_quick(event):
            super().mouseDoubleClickEvent(event)
        if left:
            self._select_around(event.position())

    def _is_quick(self, event: QMouseEvent) -> bool:
        """Whether a press follows a double click at the same place."""
        moved = (event.position() - self._clicked).manhattanLength()
        there = moved < QApplication.startDragDistance()
        if not there or self._quickly.hasExpired():
            self._clicks = 0
        return self._clicks > 0

    def _select_around(self, point: QPointF) -> None:
        """Select the word, sentence or paragraph at a point."""
        self._quickly.setRemainingTime(QApplication.doubleClickInterval())
        self._clicked = point
        cursor = self.cursorForPosition(point.toPoint())
        position = self._position_at(point)
        if position is None:
            position = self._offsets.to_text(cursor.position())
        around = _WIDER[min(self._clicks, len(_WIDER) - 1)](self._text or "", position)
        self._clicks += 1
        if around is not None:
            self._set_selection(around)

    def event(self, event: QEvent) -> bool:
        """Leave to the window every shortcut that is not for reading or selecting.

        A text widget would otherwise keep letters and undo for itself, though it is
        read-only.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
        ):
            event.setAccepted(self._keeps(event))
            return True
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether a key is for the article and not for an action of the window."""
        return _is_for_reading(event)


def _without_keys(event: QMouseEvent) -> QMouseEvent:
    """Return an event of the mouse as it would be with no key held."""
    return QMouseEvent(
        event.type(),
        event.position(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        Qt.KeyboardModifier.NoModifier,
    )
