"""Our own window on a project, for the benchmarks; nothing of the person's is used."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from pressmark.cli.window import load_window
from pressmark.gui import theme
from pressmark.gui.desk import Desk
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory
from pressmark.settings import Settings
from tests.benchmarks.bare_window import SIZE


@contextmanager
def shown_window(project: Path) -> Iterator[MainWindow]:
    """Open the window on a project, in the light theme, and close it at the end."""
    # As the program starts: what was imported is no garbage to look through.
    load_window()
    app = application()
    theme.apply(app, theme.LIGHT)
    with TemporaryDirectory() as folder:
        settings = Settings(annotator="ro", suggest_after_import=False)
        desk = Desk(settings, Memory(Path(folder) / "window.ini"))
        window = desk.make_window()
        window.show_theme(theme.LIGHT)
        window.resize(*SIZE)
        window.show()
        window.open_path(project)
        QApplication.processEvents()
        try:
            yield window
        finally:
            desk.close_all()
            desk.deleteLater()
            QApplication.processEvents()
            app.setStyleSheet("")


def application() -> QApplication:
    """Return Qt's application; one on no screen is made where there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["benchmark"])
