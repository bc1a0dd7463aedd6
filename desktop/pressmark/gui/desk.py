"""The desk: which windows there are, and which projects lie open for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.gui.main_window import MainWindow
from pressmark.gui.work.open_project import OpenProject

if TYPE_CHECKING:
    from pathlib import Path

    from pressmark.gui.memory import Memory
    from pressmark.model.ids import DocumentId
    from pressmark.project.project import Project
    from pressmark.settings import Settings


class Desk(QObject):
    """Makes windows and holds what they share: open projects, settings, memory.

    A project is opened once, however many windows show it. ``window_made`` carries a
    new window, ``settings_changed`` settings to be kept; ``emptied`` says that the last
    window was closed.
    """

    window_made = Signal(object)
    settings_changed = Signal(object)
    emptied = Signal()

    def __init__(
        self, settings: Settings, memory: Memory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.memory = memory
        self._windows: list[MainWindow] = []
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
        window.closed.connect(self._on_closed)
        self.window_made.emit(window)
        return window

    def open_beside(
        self, window: MainWindow, document: DocumentId | None = None
    ) -> None:
        """Show another window on the project of one, with an article or the same."""
        made = self.make_window()
        made.stand_beside(window)
        made.show()
        if window.opening.shared is not None:
            made.opening.show(window.opening.shared)
            made.focus.show_document(document or window.focus.document)

    def lay_out(self, project: Project) -> OpenProject:
        """Hold a project for windows to show."""
        shared = OpenProject(project, self)
        self._projects.append(shared)
        return shared

    def put_away(self, shared: OpenProject) -> None:
        """Close a project that no window shows any more.

        Raises:
            ProjectFileError: The file was moved or replaced; says where a copy is.
        """
        self._projects.remove(shared)
        shared.close()

    def raise_window_of(self, path: Path) -> bool:
        """Bring a window forward that shows the project of a file, if there is one."""
        for shared in self._projects:
            if shared.users and _is_same(shared.project.path, path):
                shared.users[0].raise_window()
                return True
        return False

    def close_all(self) -> None:
        """Close every window, and with them every project."""
        for window in self.windows:
            window.close()

    def _on_settings(self, settings: Settings) -> None:
        self.settings = settings
        for window in self._windows:
            window.show_settings(settings)
        self.settings_changed.emit(settings)

    def _on_closed(self, window: MainWindow) -> None:
        self._windows.remove(window)
        window.deleteLater()
        if not self._windows:
            self.emptied.emit()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
