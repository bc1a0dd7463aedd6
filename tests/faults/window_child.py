"""The real window on a project, where somebody presses keys at random until killed."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pressmark.gui.app import build
from pressmark.gui.main_window import MainWindow
from pressmark.project.project import Changed
from tests.faults.promises import Notes, hashes, state_of

_KEYS = (
    *"AXRJKTW.,",
    *("Shift+A", "Shift+M", "Shift+U", "Ctrl+Z", "Ctrl+Y", "Ctrl+Z", "Ctrl+PgDown"),
    *("Tab", "[", "]", "Alt+[", "Alt+}", "Ctrl+Return"),
)
"""Keys that decide and change, and none that asks anything."""


def main(path: Path, noted: Path, seed: int) -> None:
    """Open a project in the window and work on it; never come back."""
    random = Random(seed)  # noqa: S311  (nothing secret)
    application = build([str(path)])
    window = application.window
    window.show()
    with Notes.appended_to(noted) as notes:

        def press() -> None:
            QTest.keySequence(window.article.view, random.choice(_KEYS))

        def begin() -> None:
            if not window.focus.is_open:
                return
            waiting.stop()
            follow(window, notes)
            pressing.start(0)

        waiting, pressing = QTimer(window), QTimer(window)
        waiting.timeout.connect(begin)
        pressing.timeout.connect(press)
        waiting.start(0)
        application.qt.exec()


def follow(window: MainWindow, notes: Notes) -> None:
    """Note each step once the window calls it saved."""
    project = window.focus.project

    def heard(changed: Changed) -> None:
        saved = [one.text() for one in window.statusBar().findChildren(QLabel)]
        if any(text.startswith("Saved ") for text in saved):
            db = project.db
            notes.step(changed.step, hashes(db)[changed.step], state_of(db))

    project.subscribe(heard)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
