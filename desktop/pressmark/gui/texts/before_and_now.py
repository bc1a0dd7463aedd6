"""Words in two texts, one over the other, with what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.project.queries import InContext
from pressmark.project.text_matching import common

if TYPE_CHECKING:
    from pressmark.project.queries import MovedEntry

_LINES = 3


class BeforeAndNow(QWidget):
    """Shows the words of an annotation before and after a new text came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._now = QPlainTextEdit(), QPlainTextEdit()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        words = (self.tr("Before"), self.tr("Now"))
        for row, (edit, said) in enumerate(
            zip((self._before, self._now), words, strict=True)
        ):
            edit.setReadOnly(True)
            edit.setTabChangesFocus(True)
            edit.setAccessibleName(said)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES + 14)
            label = PlainLabel(said)
            label.setProperty("muted", True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._before.setObjectName("words_before")
        self._now.setObjectName("words_now")

    def show_entry(self, entry: MovedEntry | None) -> None:
        """Show an entry, or nothing."""
        _show(self._before, None if entry is None else entry.before)
        _show(self._now, None if entry is None else entry.after)

    def show_words(self, before: str, now: str) -> None:
        """Show words, with those marked that differ; none are said to be none."""
        head = before.rfind(" ", 0, common(before, now)) + 1
        rest, other = before[head:], now[head:]
        tail = rest[len(rest) - common(reversed(rest), reversed(other)) :]
        # What differs is marked by whole words.
        if any(words.removesuffix(tail)[-1:].strip() for words in (rest, other)):
            tail = tail[tail.find(" ") :] if " " in tail else ""
        for edit, words in ((self._before, rest), (self._now, other)):
            differing = words.removesuffix(tail)
            _show(edit, InContext(before[:head], differing, tail))
            edit.setPlaceholderText(self.tr("(nothing)"))


def _show(edit: QPlainTextEdit, shown: InContext | None) -> None:
    edit.clear()
    edit.setExtraSelections([])
    if shown is None:
        return
    left, words, right = (
        " ".join(part.split("\n")) for part in (shown.left, shown.words, shown.right)
    )
    edit.setPlainText(f"{left}{words}{right}")
    cursor = QTextCursor(edit.document())
    cursor.setPosition(_units(left))
    cursor.setPosition(_units(left) + _units(words), QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setBackground(edit.palette().highlight())
    look.setForeground(edit.palette().highlightedText())
    marked = QTextEdit.ExtraSelection()
    marked.cursor, marked.format = cursor, look
    edit.setExtraSelections([marked])


def _units(text: str) -> int:
    """Return how many of Qt's units a text takes."""
    return len(text.encode("utf-16-le")) // 2
