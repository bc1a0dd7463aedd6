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

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pressmark import paths, settings
from pressmark.errors import SettingsError
from pressmark.gui import theme as themes
from pressmark.gui import translation
from pressmark.gui.desk import Desk
from pressmark.gui.dialogs.messages import warn
from pressmark.gui.keys.keymap import keymap
from pressmark.gui.memory import Memory
from pressmark.gui.work.in_hand import is_in_hand

if TYPE_CHECKING:
    from types import TracebackType

    from pressmark.gui.main_window import MainWindow
    from pressmark.gui.theme import Theme
    from pressmark.settings import Settings

_LOG = logging.getLogger("pressmark")
_LOG_BYTES = 1_000_000


@dataclass
class Application:
    """The running program: Qt's application, the desk with its windows, the colours."""

    qt: QApplication
    desk: Desk
    settings_file: Path
    theme: Theme
    _crashing: bool = False

    @property
    def window(self) -> MainWindow:
        """The first of the windows."""
        return self.desk.windows[0]

    def show_theme(self) -> None:
        """Put on the theme that the settings ask for."""
        self.theme = themes.current(self.qt, self.desk.settings.theme)
        themes.apply(self.qt, self.theme)
        for window in self.desk.windows:
            window.show_theme(self.theme)

    def dress(self, window: MainWindow) -> None:
        """Show a new window in the colours that the others have."""
        window.show_theme(self.theme)

    def keep_settings(self, changed: Settings) -> None:
        """Store settings, and put on the theme if that is what changed."""
        try:
            settings.save(changed, self.settings_file)
        except SettingsError as error:
            warn(self._front(), _settings_title(), translation.said(error))
        if self.theme != themes.current(self.qt, changed.theme):
            self.show_theme()

    def _front(self) -> MainWindow:
        """Return the window that the person is at."""
        return next(filter(is_in_hand, self.desk.windows), self.window)

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
            dialog = crash_dialog.CrashDialog(told, paths.log_folder(), self._front())
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
    translation.install(qt, found.language)
    keys_wrong = keymap().load(paths.key_file())
    theme = themes.current(qt, found.theme)
    # Fonts must be known before the first widget asks for one.
    themes.prepare(qt, theme)
    desk = Desk(found, Memory(file.with_name("window.ini")))
    application = Application(qt, desk, file, theme)
    desk.settings_changed.connect(application.keep_settings)
    # The program ends with its last window, whatever dialogs are open, and only once.
    qt.setQuitOnLastWindowClosed(False)
    desk.emptied.connect(qt.quit)
    window = desk.make_first_window()
    hints = qt.styleHints()
    hints.colorSchemeChanged.connect(application.show_theme)
    hints.accessibility().contrastPreferenceChanged.connect(application.show_theme)
    themes.finish(qt, theme)
    window.show_theme(theme)
    desk.window_made.connect(application.dress)
    for told in filter(None, (wrong, keys_wrong)):
        QTimer.singleShot(
            0, partial(warn, window, _settings_title(), translation.said(told))
        )
    if files:
        opening = partial(window.open_path, files[0], read_only=read_only)
        QTimer.singleShot(0, opening)
    else:
        QTimer.singleShot(0, desk.return_to_session)
    return application


def _settings_title() -> str:
    return QCoreApplication.translate("SettingsDialog", "Settings")


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
            application.desk.close_all()
            application.desk.deleteLater()


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
