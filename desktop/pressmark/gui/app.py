"""Starts the window: makes everything and hands it down."""

from __future__ import annotations

import faulthandler
import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pressmark import paths, settings
from pressmark.errors import SettingsError
from pressmark.gui import theme as themes
from pressmark.gui.dialogs.messages import warn
from pressmark.gui.main_window import MainWindow
from pressmark.gui.memory import Memory

if TYPE_CHECKING:
    from types import TracebackType

    from pressmark.settings import Settings

_LOG = logging.getLogger("pressmark")
_LOG_BYTES = 1_000_000


@dataclass
class Application:
    """The running program: Qt's application, the window and the settings."""

    qt: QApplication
    window: MainWindow
    settings: Settings
    settings_file: Path
    _crashing: bool = False

    def show_theme(self) -> None:
        """Put on the theme that the settings ask for."""
        theme = themes.current(self.qt, self.settings.theme)
        themes.apply(self.qt, theme)
        self.window.show_theme(theme)

    def keep_settings(self, changed: Settings) -> None:
        """Store settings, and put on the theme if that is what changed."""
        before, self.settings = self.settings, changed
        try:
            settings.save(changed, self.settings_file)
        except SettingsError as error:
            warn(self.window, "Settings", str(error))
        if before.theme != changed.theme:
            self.show_theme()

    def on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log what nobody caught and tell the person; the program goes on.

        Every step was saved or taken back before this is called.
        """
        if issubclass(kind, KeyboardInterrupt):
            self.qt.quit()
            return
        # Most people never see it, so the start does without.
        from pressmark.gui.dialogs import crash_dialog  # noqa: PLC0415  (as said above)

        told = crash_dialog.report(kind, error, trace)
        _LOG.critical("%s", told)
        if not self._crashing:
            self._crashing = True
            dialog = crash_dialog.CrashDialog(told, paths.log_folder(), self.window)
            dialog.exec()
            dialog.deleteLater()
            self._crashing = False


def build(argv: Sequence[str]) -> Application:
    """Make the application and its window, and open the project that is named.

    ``--read-only`` opens it without the right to change anything.
    """
    read_only = "--read-only" in argv
    files = [Path(word) for word in argv if not word.startswith("-")]
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(["pressmark"])
    qt.setApplicationName("Pressmark")
    qt.setDesktopFileName("pressmark")
    qt.setWindowIcon(QIcon(str(paths.resources() / "icons" / "pressmark.svg")))
    file = paths.settings_file()
    found, wrong = settings.load_or_reset(file)
    theme = themes.current(qt, found.theme)
    # Fonts must be known before the first widget asks for one.
    themes.prepare(qt, theme)
    window = MainWindow(found, Memory(file.with_name("window.ini")))
    application = Application(qt, window, found, file)
    window.settings_changed.connect(application.keep_settings)
    # The program ends with its window, whatever dialogs are left open, and only once.
    qt.setQuitOnLastWindowClosed(False)
    window.closed.connect(qt.quit)
    hints = qt.styleHints()
    hints.colorSchemeChanged.connect(application.show_theme)
    hints.accessibility().contrastPreferenceChanged.connect(application.show_theme)
    themes.finish(qt, theme)
    window.show_theme(theme)
    if wrong is not None:
        QTimer.singleShot(0, partial(warn, window, "Settings", wrong))
    if files:
        opening = partial(window.open_path, files[0], read_only=read_only)
        QTimer.singleShot(0, opening)
    return application


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed; return the exit status."""
    with _logging():
        application = build(sys.argv[1:] if argv is None else argv)
        before, sys.excepthook = sys.excepthook, application.on_exception
        application.window.show()
        try:
            return application.qt.exec()
        finally:
            sys.excepthook = before
            application.window.deleteLater()


@contextmanager
def _logging() -> Iterator[None]:
    """Log to files that cannot grow without end; a crash of Qt leaves its stack."""
    folder = paths.log_folder()
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                folder / "pressmark.log",
                maxBytes=_LOG_BYTES,
                backupCount=3,
                encoding="utf-8",
            )
            stacks = stack.enter_context((folder / "stacks.log").open("a"))
        except OSError:
            # A window without a log is better than none.
            yield
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        stack.callback(handler.close)
        stack.callback(_LOG.removeHandler, handler)
        _LOG.addHandler(handler)
        _LOG.setLevel(logging.INFO)
        if not faulthandler.is_enabled():
            faulthandler.enable(stacks)
            stack.callback(faulthandler.disable)
        yield
