"""Putting a backup in the place of a project, in all its windows."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pressmark.deferring import deferred
from pressmark.errors import PressmarkError, ProjectDisplacedError
from pressmark.gui.dialogs.messages import tell
from pressmark.gui.translation import said
from pressmark.gui.work import leaving
from pressmark.gui.work.going import going
from pressmark.model.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pressmark.gui.backups import restore_dialog
    from pressmark.gui.desk import Desk
    from pressmark.gui.work.focus import Focus
    from pressmark.gui.work.opening import Opening
    from pressmark.gui.work.project_files import ProjectFiles
    from pressmark.project import backups
    from pressmark.project.project import Project
else:
    globals().update(
        deferred("pressmark.gui.backups", "restore_dialog"),
        **deferred("pressmark.project", "backups"),
    )


class Restoring(QObject):
    """Asks which backup is wanted, and restores it."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        opening: Opening,
        focus: Focus,
        files: ProjectFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._opening = opening
        self._focus = focus
        self._files = files
        self._window = window

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what each action does, by its id."""
        return {"restore_backup": self.ask_here}

    def ask_here(self) -> None:
        """Show the backups of the open project, or of one that the person chooses."""
        if self._focus.is_open:
            self.ask(self._focus.project.path)
        elif (path := self._files.ask_open()) is not None:
            self.ask(path)

    def ask(self, path: Path) -> None:
        """Show the backups of a project, which may be open, damaged or gone.

        Raises:
            ProjectFileError: The folder of the backups cannot be read.
        """

        def project() -> Project | None:
            shared = self._desk.found(path)
            return None if shared is None else shared.project

        dialog = restore_dialog.RestoreDialog(path, project, self._window)
        dialog.restore_wanted.connect(partial(self._try, self.restore, path))
        dialog.look_wanted.connect(partial(self._try, self._look))
        dialog.open()

    def _try(self, done: Callable[..., None], *arguments: object) -> None:
        try:
            done(*arguments)
        except PressmarkError as error:
            self.failed.emit(error)

    def _look(self, backup: Path) -> None:
        """Show a backup in another window, for reading only."""
        window = self._desk.make_window()
        window.show()
        window.open_path(backup, read_only=True)

    def restore(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a project, and show that in its windows.

        Raises:
            ProjectFileError: It cannot be done; what was there is shown again.
        """
        shared = self._desk.found(path)
        users = [] if shared is None else list(shared.users)
        if (
            shared is not None
            and self._desk.asks
            and not leaving.may_go(shared, self._window, for_good=False)
        ):
            return
        try:
            self._close(users)
            kept = self._replaced(path, backup)
        except (Cancelled, PressmarkError) as ended:
            # What went wrong is told, and not what comes of it.
            with suppress(PressmarkError):
                self._show_again(path, users or [self._opening])
            if not isinstance(ended, Cancelled):
                raise
            self.said.emit(self.tr("Nothing was changed."))
            return
        self._show_again(path, users or [self._opening])
        if kept is None:
            self.said.emit(self.tr("Restored."))
        else:
            words = self.tr("Restored. What was there before is kept as {}.")
            self.said.emit(words.format(kept.name))

    def _close(self, users: list[Opening]) -> None:
        """Close a project; what was saved in it since its file went is kept."""
        for user in users:
            try:
                user.close()
            except ProjectDisplacedError as kept:
                tell(self._window, self.tr("The project is not as it was"), said(kept))

    def _replaced(self, path: Path, backup: Path) -> Path | None:
        with going(self.tr("Restoring…"), self._window) as progress:
            return backups.restore(backup, path, progress)

    def _show_again(self, path: Path, users: list[Opening]) -> None:
        """Show the project again in the windows that showed it."""
        first, *others = users
        first.open_path(path)
        shared = self._desk.found(path)
        if shared is not None:
            for other in others:
                other.show(shared)
