"""Somebody who works at the real window, at random and as fast as it answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.keys.keymap import keymap
from pressmark.gui.main_window import MainWindow
from tests.asking import activate

_OFTEN = (
    *("next_open", "accept", "reject", "next_mark", "previous_mark", "next_here"),
    *("undo", "redo", "remove", "next_article", "previous_article", "reopen"),
)
_ON_WORDS = (
    *("quote", "entity", "furniture", "set_source", "add_source", "set_cue"),
    *("set_content", "add_fragment", "remove_fragment", "every_occurrence", "stance"),
    *("add_evidence", "extend_evidence", "label_palette", "page_label"),
)
_NOW_AND_THEN = (
    *("cycle_kind", "switch_act", "change_speaker", "quote_by_cue", "split_quote"),
    *("join_quotes", "set_parent", "unnest", "flag", "note", "relabel", "details"),
    *("end_left", "end_right", "start_left", "start_right", "next_edges", "hints"),
    *("polarity_1", "polarity_2", "polarity_3", "toggle_explicit", "tell_here"),
    *("tab_1", "tab_2", "tab_3", "tab_4", "tab_5", "done_next", "edit_annotation"),
    *("edit_entity", "merge_entity", "accept_layer", "next_open_mark", "ledger"),
    *("find_next", "next_match", "previous_match", "next_pane", "previous_pane"),
)
_SELDOM = (
    *("entity_page", "stance_matrix", "entities", "quality", "moved_annotations"),
    *("note_queue", "guidelines", "history", "statistics", "side_by_side"),
    *("other_side", "swap_sides", "show_list", "show_known", "show_quotes"),
    *("show_person", "zoom_in", "zoom_out", "zoom_reset", "lines_apart"),
    *("lines_closer", "palette", "shortcuts", "scheme", "settings", "name_list"),
    *("build_filter", "saved_filters", "arrange_list", "search_in_context"),
    *("earlier_texts", "find_articles", "show_menu", "skip_next", "print", "export"),
)
_MOST_MARKED = 60
"""Annotations from which on an article gets no more, or the work would only grow."""

_LOOKS_EVERY = 10
_GIVES_UP_AFTER = 40
"""Looks after which a dialog that will not go is closed from outside."""


class Annotator(QObject):
    """Presses keys, clicks, selects, answers what asks, and closes what has opened."""

    def __init__(self, window: MainWindow, random: Random, folder: Path) -> None:
        super().__init__(window)
        self.window = window
        self._random = random
        self._folder = folder
        self._arrived = 0
        self._pressed: set[str] = set()
        self._asked: QWidget | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer)
        self._timer.start(_LOOKS_EVERY)

    def deed(self) -> str:
        """Do one thing; return what it was."""
        deeds: tuple[tuple[int, Callable[[], str]], ...] = (
            (46, lambda: self._press(_OFTEN)),
            (18, self._mark),
            (18, lambda: self._press(_NOW_AND_THEN)),
            (8, self._click),
            (6, lambda: self._press(_SELDOM)),
            (2, self._search),
            (1, self._open_again),
            (1, self._bring_in),
        )
        weights = [weight for weight, _ in deeds]
        ((_, chosen),) = self._random.choices(deeds, weights)
        return chosen()

    def settle(self) -> None:
        """Close all but the main window, and wait until nothing is left to be done."""
        for shown in QApplication.topLevelWidgets():
            if shown is not self.window and shown.isVisible():
                shown.close()
        while self.window.opening.is_busy():
            QTest.qWait(_LOOKS_EVERY)
        QTest.qWait(_LOOKS_EVERY)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        activate(self.window)

    def _press(self, actions: tuple[str, ...]) -> str:
        # Everything once before anything twice, so that nothing is first done late.
        new = [action for action in actions if action not in self._pressed]
        action = self._random.choice(new or actions)
        self._pressed.add(action)
        if keys := keymap().keys(action):
            self._at_hand()
            QTest.keySequence(self.window.article.view, keys[0])
        return action

    def _mark(self) -> str:
        self._at_hand()
        if not self.window.focus.is_open:
            return self._press(("undo",))
        if len([*self.window.focus.bundle.annotations()]) > _MOST_MARKED:
            return self._press(("remove",))
        view = self.window.article.view
        cursor = QTextCursor(view.document())
        end = view.document().characterCount() - 1
        cursor.setPosition(self._random.randrange(end))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        words = self._random.randrange(6)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, words
        )
        view.setTextCursor(cursor)
        return self._press(_ON_WORDS)

    def _click(self) -> str:
        viewport = self._random.choice(
            (
                self.window.article.view.viewport(),
                self.window.documents.list.viewport(),
                self.window.inspector,
            )
        )
        size = viewport.size()
        place = QPoint(
            self._random.randrange(max(1, size.width())),
            self._random.randrange(max(1, size.height())),
        )
        self._at_hand()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        return "click"

    def _search(self) -> str:
        words = self._random.choice(("mayor", "label:PERSON", "ferry", "is:open", ""))
        self.window.documents.search.setText(words)
        QTest.qWait(_LOOKS_EVERY)
        if self._random.random() < 0.7:
            self.window.documents.search.clear()
        return "search"

    def _open_again(self) -> str:
        self.settle()
        self.window.open_path(self.window.focus.project.path)
        return "open again"

    def _bring_in(self) -> str:
        """Import an article and take it back, so that the project stays as large."""
        self.settle()
        self._arrived += 1
        path = self._folder / f"{self._arrived}.txt"
        path.write_text(f"The ferry number {self._arrived} was late.", "utf-8")
        self.window.opening.take([path])
        self.settle()
        path.unlink()
        return self._press(("undo",))

    def _at_hand(self) -> None:
        if QApplication.activeWindow() is not self.window:
            self.settle()
        if not self.window.focus.is_open:
            self.window.documents.search.clear()
            self._press_article()

    def _press_article(self) -> None:
        QTest.keySequence(self.window, keymap().keys("next_article")[0])

    def _answer(self) -> None:
        """Answer what asks, one way or the other, until it goes."""
        asking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asking is None:
            self._asked = None
            return
        self._looks = self._looks + 1 if asking is self._asked else 0
        self._asked = asking
        if self._looks > 2 or self._random.random() < 0.5:
            # Not from here: what asks may ask once more, and keep this timer from
            # looking. So may what a key opens.
            QTimer.singleShot(0, asking, self._leaving(asking))
        else:
            focused = QApplication.focusWidget()
            if focused is None or not asking.isAncestorOf(focused):
                focused = asking
            key = self._random.choice(
                (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_A)
            )
            QTimer.singleShot(0, focused, partial(QTest.keyClick, focused, key))

    def _leaving(self, asking: QWidget) -> Callable[[], object]:
        """Return what ends something that asks, one way or the other."""
        if self._looks > _GIVES_UP_AFTER or not isinstance(asking, QDialog):
            return asking.close
        if isinstance(asking, TextDialog):
            # It would ask whether what was written may be lost, time and again.
            return self._random.choice((asking.accept, asking.reject))
        return asking.reject
