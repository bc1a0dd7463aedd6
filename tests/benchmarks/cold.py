"""One start of a window, in a process that has done nothing else.

Run as ``python -m tests.benchmarks.cold bare|ours ...`` by the benchmark of the window;
prints what it took as one line of JSON. Nothing but Qt may be loaded on the bare side,
so what each side needs is imported where it starts.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_IDLE = 1500
"""Milliseconds from the first paint until memory is looked at."""


class Watch(QObject):
    """Waits until a list and a text have been painted with something in them."""

    def __init__(
        self, listed: QAbstractItemView, text: QTextEdit, done: Callable[[], None]
    ) -> None:
        super().__init__()
        self._waiting: dict[QObject, Callable[[], bool]] = {
            listed.viewport(): lambda: listed.model().rowCount() > 0,
            text.viewport(): lambda: text.document().characterCount() > 1,
        }
        self._done = done
        for viewport in self._waiting:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a paint; what is painted is on the screen right after it."""
        if event.type() == QEvent.Type.Paint and watched in self._waiting:
            if self._waiting[watched]():
                del self._waiting[watched]
            if not self._waiting:
                QTimer.singleShot(0, self._done)
        return False


def start_bare(source: Path) -> None:
    """Show a bare window with so many headlines and one article with its spans."""
    from tests.benchmarks.bare_window import BareWindow  # noqa: PLC0415  (is measured)

    wanted = json.loads(source.read_text("utf-8"))
    app = QApplication(["bare"])
    window = BareWindow(wanted["articles"])
    window.show_article(wanted["text"], wanted["spans"])
    _run(app, window, Watch(window.list, window.text, partial(_painted, window)))


def start_ours(project: Path) -> None:
    """Show our window as the program does that is given a project."""
    from pressmark.gui.app import build  # noqa: PLC0415  (is measured)

    application = build([str(project)])
    window = application.window
    watch = Watch(window.documents.list, window.article.view, partial(_painted, window))
    _run(application.qt, window, watch)


def _run(app: QApplication, window: QWidget, watch: Watch) -> None:
    window.show()
    app.exec()
    del watch


def _painted(window: QWidget) -> None:
    found = {"cpu": process_time(), "modules": sorted(sys.modules)}
    QTimer.singleShot(_IDLE, partial(_at_rest, window, found))


def _at_rest(window: QWidget, found: dict[str, object]) -> None:
    memory = Path("/proc/self/smaps_rollup").read_text("ascii").split()
    sizes = {name: memory[memory.index(f"{name}:") + 1] for name in ("Rss", "Pss")}
    found |= {name.lower(): 1024 * int(size) for name, size in sizes.items()}
    print(json.dumps(found), flush=True)  # noqa: T201  (what whoever runs it reads)
    window.close()
    QApplication.quit()


if __name__ == "__main__":
    {"bare": start_bare, "ours": start_ours}[sys.argv[1]](Path(sys.argv[2]))
