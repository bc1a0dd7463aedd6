"""The desk: which windows there are, and which projects lie open for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pressmark.gui.accessible.focus_ring import FocusRing
from pressmark.gui.main_window import MainWindow
from pressmark.gui.sitting import Sitting, Spot
from pressmark.gui.work.in_hand import is_in_hand
from pressmark.gui.work.open_project import OpenProject
from pressmark.gui.work.vigil import Vigil

if TYPE_CHECKING:
    from pathlib import Path

    from pressmark.gui.memory import Memory
    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Project
    from pressmark.settings import Settings


_LATER = 2000
"""Milliseconds after another article is shown when that is remembered."""


class Desk(QObject):
    """Makes windows and holds what they share: open projects, settings, memory.

    A project is opened once, however many windows show it. ``window_made`` carries a
    new window, ``settings_changed`` settings to be kept; ``emptied`` says that the last
    window was closed. While it ``asks``, the person is there to be asked.
    """

    window_made = Signal(object)
    settings_changed = Signal(object)
    emptied = Signal()

    def __init__(
        self, settings: Settings, memory: Memory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        FocusRing(self)
        self.settings = settings
        self.memory = memory
        self._windows: list[MainWindow] = []
        self.asks = True
        self._is_ending = False
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self.remember)
        self._projects: list[OpenProject] = []

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The windows there are, in the order in which they were made."""
        return tuple(self._windows)

    def make_window(self) -> MainWindow:
        """Make a window that shows no project yet."""
        window = MainWindow(self)
        self._windows.append(window)
        window.settings_changed.connect(self._on_settings)
        window.closing.connect(self._on_closing)
        window.closed.connect(self._on_closed)
        window.focus.document_changed.connect(self._later.start)
        self.window_made.emit(window)
        return window

    def open_beside(
        self, window: MainWindow, document: DocumentId | None = None
    ) -> None:
        """Show another window on the project of one, with an article or the same."""
        made = self.make_window()
        made.session.stand_beside(window)
        made.show()
        if window.opening.shared is not None:
            here = window.session.sitting()
            spot = here.spot
            if document is not None and document != spot.document:
                spot = Spot(document)
            made.opening.show(window.opening.shared, Sitting(spot, tab=here.tab))

    def lay_out(self, project: Project) -> OpenProject:
        """Hold a project for windows to show."""
        shared = OpenProject(project, lambda: self.settings, self)
        shared.vigil = Vigil(shared, self)
        self._projects.append(shared)
        return shared

    def put_away(self, shared: OpenProject) -> None:
        """Close a project that no window shows any more.

        Raises:
            ProjectFileError: The file was moved or replaced; says where a copy is.
        """
        self._projects.remove(shared)
        shared.close()

    def found(self, path: Path) -> OpenProject | None:
        """Return the open project of a file, or None.

        No window shows it yet while the work on the one before is stopped.
        """
        opened = self._projects
        return next((one for one in opened if _is_same(one.project.path, path)), None)

    def raise_window_of(self, path: Path) -> bool:
        """Bring a window forward that shows the project of a file, if there is one."""
        shared = self.found(path)
        if shared is not None and shared.users:
            shared.users[0].raise_window()
        return shared is not None

    def make_first_window(self) -> MainWindow:
        """Make the window that the program begins with, where it was before."""
        window = self.make_window()
        remembered = self.memory.windows()
        if remembered:
            window.session.stand(remembered[0])
        return window

    def return_to_session(self) -> None:
        """Open what was open when the program ended, each in a window of its own.

        What cannot be opened is said. If the program ended while it did this the last
        time, nothing is opened.
        """
        remembered = [state for state in self.memory.windows() if state.project]
        wanted = self.settings.reopen and not self.memory.is_returning
        if not remembered or not wanted or not self._windows:
            self.memory.keep_returning(returning=False)
            return
        self.memory.keep_returning(returning=True)
        for state in remembered:
            window = self._windows[0]
            if state is not remembered[0]:
                window = self.make_window()
                window.session.stand(state)
                window.show()
            window.return_to(state)
        self.memory.keep_returning(returning=False)

    def remember(self) -> None:
        """Remember the windows as they are, to return to them."""
        if self._windows and not self._is_ending:
            at_last = sorted(self._windows, key=is_in_hand)
            self.memory.keep_windows([one.session.state() for one in at_last])

    def show_anew(self) -> None:
        """Have every window show what its project holds, whatever it showed before."""
        for shared in self._projects:
            shared.project.tell_anew()

    def quit(self) -> None:
        """Close every window, unless the person stays with one."""
        self._close_all()

    def close_all(self) -> None:
        """Close every window, and with them every project; nobody is asked anything."""
        self.asks = False
        self._close_all()
        self.asks = True

    def _close_all(self) -> None:
        """Close the windows one after the other; all of them are remembered."""
        self.remember()
        self._is_ending = True
        for window in self.windows:
            if not window.close():
                break
        self._is_ending = False

    def _on_settings(self, settings: Settings) -> None:
        self.settings = settings
        for window in self._windows:
            window.show_settings(settings)
        self.settings_changed.emit(settings)

    def _on_closing(self) -> None:
        # Of several windows that are closed one by one the last is remembered.
        if len(self._windows) == 1:
            self.remember()

    def _on_closed(self, window: MainWindow) -> None:
        self._later.stop()
        self._windows.remove(window)
        window.deleteLater()
        if not self._windows:
            self.memory.flush()
            self.emptied.emit()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        # A name that no file can have is refused when it is opened.
        return one.absolute() == other.absolute()
