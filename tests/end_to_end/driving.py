"""Drives the real program: its main function, its window, keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pressmark.gui.app import main
from pressmark.gui.article.view import ArticleView
from pressmark.gui.dialogs.crash_dialog import CrashDialog
from pressmark.gui.main_window import MainWindow
from tests.asking import activate

_SOON = 20
_PATIENCE = 60_000
"""Milliseconds that a job may take on a slow machine."""


class Driver:
    """A person at the window: what they see, press and click."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def press(self, keys: str) -> None:
        """Press keys in whatever has the focus, as a keyboard does."""
        activate(self.window)
        focused = QApplication.focusWidget() or self.window
        QTest.keySequence(focused, keys)

    def wait(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(happened, timeout=_PATIENCE)

    def wait_for_jobs(self) -> None:
        """Wait until no job is at work or waits."""
        self.wait(lambda: not self.window.opening.is_busy())

    def click_article(self, title: str) -> None:
        """Click the article of a title in the list."""
        listed = self.window.documents.list
        model = listed.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == title:
                listed.scrollTo(index)
                place = listed.visualRect(index).center()
                button = Qt.MouseButton.LeftButton
                QTest.mouseClick(listed.viewport(), button, pos=place)
                return
        raise AssertionError(f"no article is called {title}")

    def select(self, words: str) -> None:
        """Select words in the article with the mouse."""
        view = self.window.article.view
        start = view.toPlainText().index(words)
        button = Qt.MouseButton.LeftButton
        # The first place is brought into view before anything is clicked.
        cursor = view.textCursor()
        cursor.setPosition(start)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        QTest.qWait(200)
        end = _at(view, start + len(words))
        QTest.mousePress(view.viewport(), button, pos=_at(view, start))
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), button, pos=end)
        assert view.textCursor().selectedText() == words


def _at(view: ArticleView, position: int) -> QPoint:
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return view.cursorRect(cursor).center()


def give_path(path: Path) -> Callable[[QFileDialog], None]:
    """Return the answer to a file dialog: a path, typed."""

    def answer(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    return answer


def _is_shown(widget: QWidget) -> bool:
    return isinstance(widget, MainWindow) and widget.isVisible()


def run(argv: Sequence[str], script: Callable[[Driver], None], qtbot: QtBot) -> None:
    """Run the program with a script; it must end with status 0 and no crash."""
    failures: list[BaseException] = []

    def play() -> None:
        try:
            window = next(filter(_is_shown, QApplication.topLevelWidgets()))
            assert isinstance(window, MainWindow)
            activate(window)
            script(Driver(window, qtbot))
        except BaseException as error:  # noqa: BLE001  (raised again below)
            failures.append(error)
            QApplication.quit()

    def look_for_crash() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CrashDialog):
            failures.append(AssertionError(dialog.report()))
            dialog.done(QDialog.DialogCode.Rejected)

    watch = QTimer(QApplication.instance())
    watch.timeout.connect(look_for_crash)
    watch.start(_SOON)
    QTimer.singleShot(_SOON, play)
    try:
        status = main(list(argv))
    finally:
        watch.stop()
    if failures:
        raise failures[0]
    assert status == 0
