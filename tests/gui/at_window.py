"""What a person does and sees at the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from pressmark.gui.dialogs.picker import Picker
from pressmark.gui.main_window import MainWindow
from pressmark.model.attribution import Attribution
from tests.asking import activate, type_in
from tests.builders import bundle

MARKED = bundle(
    "[Two mayors agree:headline]\n\n[“We agree,”:content 1] [said:cue 1]"
    " [[Ann Smith:PERSON=Ann Smith]:source 1]. [Bo Berg:PERSON=Bo Berg]"
    " [noted:cue 2] [the costs:content 2=indirect] in [Halvern:GPE].\n"
    "Read more: the ferry strike",
    headline="Two mayors agree",
)
"""An article with something of every layer in it."""


def press(window: MainWindow, keys: str) -> None:
    activate(window)
    QTest.keySequence(window, keys)


def said(window: MainWindow, name: str = "said") -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text()


def select(window: MainWindow, words: str) -> None:
    view = window.article.view
    start = view.toPlainText().index(words)
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def current_quote(window: MainWindow) -> Attribution:
    quote = window.focus.current()
    assert isinstance(quote, Attribution)
    return quote


def pick(words: str) -> Callable[[Picker], None]:
    return lambda _picker: type_in(words, Qt.Key.Key_Return)


def drop(window: MainWindow, *dropped: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, buttons, keys))


def first_quote(window: MainWindow) -> Attribution:
    """Return the first quote, which is the one that was decided on."""
    return window.focus.bundle.attributions[0]
