"""A piece of Markdown to write, with what it will look like under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pressmark.gui.plain import PlainLabel
from pressmark.gui.plain_edit import PlainEdit
from pressmark.gui.scheme.plain_markdown import Look
from pressmark.gui.scheme.reading import ReadingView
from pressmark.gui.theme import UI_PIXELS, shown

_PAUSE = 1200
"""Milliseconds without a key after which what is written is kept."""
_SOON = 60
"""Milliseconds after which it is seen what it looks like."""


class TextField(QWidget):
    """Hands over what was written with ``written`` when the person pauses or leaves.

    Ctrl+Z takes back typing; where nothing was typed, the last step.
    """

    written = Signal(str)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PlainEdit()
        self.preview = ReadingView()
        self._kept = ""
        self._about = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show)
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.preview.followed.connect(self.followed)
        self._lay_out()

    def show_text(self, text: str, *, about: str = "", editable: bool = True) -> None:
        """Show the text about something; what is being written about it stays."""
        self.edit.setReadOnly(not editable)
        if text != self._kept or about != self._about:
            self._kept, self._about = text, about
            self.edit.put(text)
            self._pause.stop()
            self._soon.start()

    def keep(self) -> None:
        """Hand over what is written, if it is new."""
        self._pause.stop()
        text = self.edit.text()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)

    def set_words(self, name: str, example: str) -> None:
        """Say what is written here, and how it may look."""
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(example)
        self.preview.setAccessibleName(self.tr("What it looks like"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text when the person leaves; hand on what is not typing."""
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
        return hands_on_undo(watched, event) or super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the text when it goes out of sight."""
        self.keep()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show it in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._soon.start()

    def _on_typed(self) -> None:
        self._soon.start()
        if self.edit.text() != self._kept:
            self._pause.start()

    def _show(self) -> None:
        look = Look(shown(self.palette()), UI_PIXELS + 1)
        self.preview.show_markdown(self.edit.text(), look)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 6, 0, 0)
        heading = PlainLabel(self.tr("What it looks like"))
        heading.setProperty("section", True)
        column.addWidget(heading)
        column.addWidget(self.preview, 1)
        split.addWidget(self.edit)
        split.addWidget(below)
        split.setSizes([160, 160])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)


def hands_on_undo(watched: QObject, event: QEvent) -> bool:
    """Whether a key for undo or redo is none of the field's: nothing was typed in it.

    Qt's fields take the keys in any case, and do nothing then. So be it where typing
    was taken back: who holds the keys down for that does not mean what came before.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    back = event.matches(QKeySequence.StandardKey.Undo)
    again = event.matches(QKeySequence.StandardKey.Redo)
    if isinstance(watched, QPlainTextEdit):
        can = watched.document()
        typed = can.isUndoAvailable() or can.isRedoAvailable()
    elif isinstance(watched, QLineEdit):
        typed = watched.isUndoAvailable() or watched.isRedoAvailable()
    else:
        return False
    if (back or again) and not typed:
        event.ignore()
        return True
    return False
