"""Starts the window: makes everything and hands it down."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pressmark import paths, settings
from pressmark.errors import SettingsError
from pressmark.gui import theme as themes
from pressmark.gui import translation
from pressmark.gui.allocating import share_one_arena
from pressmark.gui.crashes import stacks
from pressmark.gui.crashes.catching import Catching
from pressmark.gui.crashes.ending import Ending
from pressmark.gui.crashes.log_file import LogFile
from pressmark.gui.crashes.telling import CrashTelling
from pressmark.gui.desk import Desk
from pressmark.gui.dialogs.messages import warn
from pressmark.gui.dialogs.text_dialog import TextDialog
from pressmark.gui.keys.keymap import keymap
from pressmark.gui.memory import Memory
from pressmark.gui.second_start import is_handed_over
from pressmark.gui.work.going import going
from pressmark.gui.work.in_hand import is_in_hand
from pressmark.gui.work.letterbox import Letterbox

if TYPE_CHECKING:
    from pressmark.gui.main_window import MainWindow
    from pressmark.gui.theme import Theme
    from pressmark.settings import Settings

_LOG = logging.getLogger("pressmark")
_FAILED = 1

_MOST_DIALOGS = 10
"""How many dialogs can be open one from the other, and more than ever are."""

_CLEARS_AFTER = 3000
"""Milliseconds after the start when what a crash left half written is removed."""

_SOON = 20
"""Milliseconds between two looks at whether a long command has ended."""


@dataclass
class Application:
    """The running program: Qt's application, the desk with its windows, the colours."""

    qt: QApplication
    desk: Desk
    settings_file: Path
    theme: Theme

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

    def end(self) -> None:
        """Close every window, and with them the program; nobody is asked anything.

        What somebody was writing in a dialog is kept.
        """
        is_written = False
        for _ in range(_MOST_DIALOGS):
            dialog = self.qt.activeModalWidget()
            if isinstance(dialog, TextDialog):
                is_written |= dialog.keep()
            elif dialog is not None:
                dialog.close()
        if is_written or going.is_under_way():
            # What was written is saved by whoever asked for it. The dialog of a command
            # is closed, so it takes its step back at once.
            QTimer.singleShot(_SOON, self.desk, self.end)
            return
        self.desk.close_all()
        self.qt.quit()


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
    words = sys.argv[1:] if argv is None else argv
    if is_handed_over(words):
        return 0
    share_one_arena()
    with _logging() as last_run, Catching() as catching, Ending() as ending:
        catching.failed.connect(_tell_failed)
        application = build(words)
        letterbox = Letterbox(application.desk.raise_window_of, application.desk)
        telling = CrashTelling(application.desk)
        telling.listen(catching)
        queued = Qt.ConnectionType.QueuedConnection
        telling.end_wanted.connect(ending.ask)
        catching.interrupted.connect(ending.ask)
        ending.asked.connect(application.end, queued)
        application.qt.commitDataRequest.connect(application.desk.remember)
        application.window.show()
        QTimer.singleShot(_CLEARS_AFTER, _clear_unfinished)
        if last_run:
            QTimer.singleShot(0, partial(telling.tell_of_last_run, last_run))
        try:
            return application.qt.exec()
        finally:
            letterbox.close()
            application.desk.close_all()
            application.desk.deleteLater()
    return _FAILED


def _clear_unfinished() -> None:
    from pressmark import unfinished  # noqa: PLC0415  (not needed to open the window)

    unfinished.clear()


def _tell_failed(report: str) -> None:
    """Tell that the program could not start, or broke down altogether."""
    if QApplication.instance() is not None:
        from pressmark.gui.dialogs import crash_dialog  # noqa: PLC0415  (most people never see it)

        crash_dialog.CrashDialog(report, paths.log_folder()).exec()


@contextmanager
def _logging() -> Iterator[str]:
    """Log to files that cannot grow without end; give what a crash of Qt has left."""
    folder = paths.log_folder()
    with ExitStack() as stack:
        last_run = ""
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            last_run = stacks.left_behind(folder)
            stack.enter_context(stacks.kept(folder))
        except OSError:
            # A window without a log is better than none.
            yield last_run
            return
        handler = LogFile(folder / "pressmark.log")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        stack.callback(_LOG.removeHandler, handler)
        _LOG.addHandler(handler)
        _LOG.setLevel(logging.INFO)
        if last_run:
            _LOG.critical("The last run crashed\n%s", last_run)
        yield last_run
