"""Selecting words in the article, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from pressmark.gui.article.annotated import AnnotatedPage
from pressmark.model.span import Span, trimmed

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


class SelectingPage(AnnotatedPage):
    """An annotated article in which words can be selected, and nothing changed."""

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.selectionChanged.connect(self.selection_changed)

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
