"""Hands that press keys and move the mouse in the real window, and count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pressmark.gui.article.offsets import Offsets
from pressmark.gui.main_window import MainWindow
from pressmark.model.span import Span
from tests.asking import activate

_Asks = TypeVar("_Asks", bound=QDialog)

_LOOKS_EVERY = 5
_GLIDES = 40
_TRIES = 6
_LEFT = Qt.MouseButton.LeftButton


@contextmanager
def answering(kind: type[_Asks], answer: Callable[[_Asks], None]) -> Iterator[None]:
    """Answer each dialog of a kind that opens meanwhile, once it has the keyboard."""
    failures: list[BaseException] = []
    answered: set[int] = set()

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if not isinstance(dialog, kind) or id(dialog) in answered:
            return
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not dialog:
            dialog.activateWindow()
            return
        answered.add(id(dialog))
        try:
            answer(dialog)
        except BaseException as error:  # noqa: BLE001  (raised again below)
            failures.append(error)
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOKS_EVERY)
    try:
        yield
    finally:
        timer.stop()
    if failures:
        raise failures[0]


class Hands:
    """Do what a person does; ``counts`` has the actions by what they were for."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.counts: Counter[str] = Counter()
        self._purpose = ""
        self._clicked = 0.0

    def begin(self, purpose: str) -> None:
        """Say for what the next actions are."""
        self._purpose = purpose

    @property
    def total(self) -> int:
        """The number of actions so far."""
        return sum(self.counts.values())

    def press(self, *keys: str) -> None:
        """Press keys one after the other in whatever has the keyboard."""
        for key in keys:
            self._count()
            QTest.keySequence(self._focused(), key)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type letters into whatever has the keyboard."""
        for letter in words:
            self._count()
            if letter.isascii():
                QTest.keyClicks(self._focused(), letter)
            else:
                # Qt's tests know no keys for other letters; keyboards do.
                kind = QEvent.Type.KeyPress
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focused(), event)
            QApplication.processEvents()

    def drag(self, span: Span) -> None:
        """Select words of the article with the mouse."""
        self._count()
        view = self._window.article.view.viewport()
        self._point(span.start)
        self._point(span.end)
        start = self._point(span.start, scroll=False)
        end = self._point(span.end, scroll=False)
        self._rest()
        QTest.mousePress(view, _LEFT, pos=start)
        QTest.mouseMove(view, (start + end) / 2)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, _LEFT, pos=end)
        QApplication.processEvents()

    def click(self, position: int) -> None:
        """Click into the article, in the middle of a letter."""
        self._count()
        view = self._window.article.view.viewport()
        here = self._point(position)
        beyond = self._point(position + 1, scroll=False)
        place = QPoint((here.x() + beyond.x()) // 2, here.y())
        self._rest()
        QTest.mouseClick(view, _LEFT, pos=place if beyond.y() == here.y() else here)
        QApplication.processEvents()

    def _rest(self) -> None:
        """Let so much time pass that a click is not taken for a second quick one."""
        passed = monotonic() - self._clicked
        QTest.qWait(max(0, QApplication.doubleClickInterval() - round(1000 * passed)))
        self._clicked = monotonic()

    def _count(self) -> None:
        self.counts[self._purpose] += 1

    def _focused(self) -> QWidget:
        """Return what has the keyboard, as a window manager would give it."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            focused: QWidget | None = popup.focusWidget()
            return popup if focused is None else focused
        if QApplication.activeWindow() is not self._window:
            activate(self._window)
        return QApplication.focusWidget() or self._window

    def _point(self, position: int, *, scroll: bool = True) -> QPoint:
        view = self._window.article.view
        text = self._window.focus.bundle.document.text
        cursor = QTextCursor(view.document())
        cursor.setPosition(Offsets(text).to_qt(position))
        if scroll:
            self._read_to(cursor)
        return view.cursorRect(cursor).center()

    def _read_to(self, cursor: QTextCursor) -> None:
        """Have a place in sight, as whoever reads has before the hand goes there."""
        view = self._window.article.view
        bar, seen = view.verticalScrollBar(), view.viewport().rect()
        for _ in range(_TRIES):
            # The page glides to what is current, and lays out what it comes to.
            value, place = -1, view.cursorRect(cursor).center()
            while value != bar.value():
                value = bar.value()
                QTest.qWait(_GLIDES)
            now = view.cursorRect(cursor).center()
            if now == place and seen.adjusted(0, 40, 0, -40).contains(now):
                return
            if not seen.adjusted(0, 40, 0, -40).contains(now):
                bar.setValue(bar.value() + now.y() - seen.height() // 2)
