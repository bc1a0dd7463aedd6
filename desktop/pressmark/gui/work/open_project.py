"""A project that is open, with what all windows on it share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.gui.work.backing_up import BackingUp
from pressmark.gui.work.changes import Changes
from pressmark.gui.work.jobs import JobRunner
from pressmark.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressmark.gui.work.opening import Opening
    from pressmark.gui.work.vigil import Vigil
    from pressmark.project.project import Project
    from pressmark.unfinished import PassingFolder


class OpenProject(QObject):
    """One connection, one history of undo and one line of jobs for all its windows.

    ``changes`` says what any of them has done; ``users`` are those that show it. One
    that ``is_kept`` has been saved elsewhere; a ``folder`` goes when it is closed.
    """

    def __init__(
        self,
        project: Project,
        settings: Callable[[], Settings] = Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.users: list[Opening] = []
        self.vigil: Vigil | None = None
        self.is_kept = False
        self.folder: PassingFolder | None = None
        self._joined = 0
        self.changes = Changes(project, self)
        self.runner = JobRunner(self)
        self.backing_up = BackingUp(project, settings, self)
        self.changes.changed.connect(self.backing_up.note_change)

    def join(self, user: Opening) -> int:
        """Have one more window on the project; return which one it is, from 1."""
        self.users.append(user)
        self._joined = 1 if len(self.users) == 1 else self._joined + 1
        return self._joined

    def stop_jobs(self) -> None:
        """Stop every job and return when what they brought is saved."""
        self.runner.stop_all()
        self.backing_up.stop()

    def close(self) -> None:
        """Close the file, when no window shows it any more.

        Raises:
            ProjectFileError: It was moved, deleted or replaced; says where a copy is.
        """
        self.changes.close()
        self.runner.close()
        self.backing_up.close()
        keep = not self.is_kept
        if self.vigil is not None:
            self.vigil.close(finish=keep)
        self.deleteLater()
        try:
            self.project.close(keep=keep)
        finally:
            if self.vigil is not None:
                self.vigil.end()
            if self.folder is not None:
                self.folder.cleanup()
