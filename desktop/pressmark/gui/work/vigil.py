"""Looking after the file of an open project: whether others have changed it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from pressmark.errors import NotSavedError, PressmarkError, ProjectDisplacedError
from pressmark.gui.dialogs.choosing import choose
from pressmark.gui.dialogs.messages import tell, tell_error
from pressmark.gui.translation import said
from pressmark.gui.work.going import going
from pressmark.gui.work.in_hand import is_in_hand
from pressmark.gui.work.jobs import Job, JobRunner
from pressmark.gui.work.leaving import may_close, may_go
from pressmark.paths import PROJECT_SUFFIX
from pressmark.project import whereabouts
from pressmark.project.project import Project
from pressmark.project.trouble import catch_up

if TYPE_CHECKING:
    from pressmark.gui.desk import Desk
    from pressmark.gui.main_window import MainWindow
    from pressmark.gui.work.open_project import OpenProject

LOOK_EVERY = 2000
"""Milliseconds between two looks, each of which takes some millionths of a second."""

_AGAIN_AFTER = 30
"""Seconds after which a copy is tried again that could not be made."""


class Vigil(QObject):
    """Notices it while nobody changes anything, tells it once, and helps out.

    What was saved is copied at once, for it is nowhere else any more.
    """

    def __init__(self, shared: OpenProject, desk: Desk) -> None:
        super().__init__(shared)
        self._shared = shared
        self._desk = desk
        self._is_told = False
        self._runner: JobRunner | None = None
        self._tried: float | None = None
        self._saved_before: datetime | None = None
        self._folded_in: datetime | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        if not shared.project.read_only:
            self._timer.start()

    def look(self) -> None:
        """Look whether the project is still there, and tell it if it is not.

        A person who is in a dialog is told when that has ended.
        """
        if going.is_under_way():
            return
        try:
            whereabouts.check_in_place(self._shared.project)
        except ProjectDisplacedError as error:
            self._see_to_copy()
            windows = self._windows()
            if windows and not self._is_told and not QApplication.activeModalWidget():
                self._is_told = True
                self._tell(error, windows)
        except PressmarkError:
            # A copy is being made, or the disk fails: the next change tells.
            return
        else:
            self._on_in_place()

    def close(self, *, finish: bool) -> None:
        """Look no more; stop copying what was saved unless that is to be finished."""
        self._timer.stop()
        if self._runner is not None and not finish:
            self._runner.cancel_all()

    def end(self) -> None:
        """Copy no more: the project is closed."""
        if self._runner is not None:
            self._runner.close()

    def _on_in_place(self) -> None:
        if self._is_told:
            for window in self._windows()[:1]:
                window.status.say(
                    self.tr("The project is in its place again. You can go on.")
                )
        self._is_told, self._tried = False, None
        self._use_a_pause()

    def _see_to_copy(self) -> None:
        """Have what was saved copied, where it is not and none was tried just now."""
        if whereabouts.is_kept(self._shared.project):
            return
        if self._tried is not None and monotonic() - self._tried < _AGAIN_AFTER:
            return
        if self._runner is None:
            # Not the one of the project: this waits for nothing.
            self._runner = JobRunner(self)
        if self._runner.is_busy():
            return
        self._tried = monotonic()
        work = partial(whereabouts.keep, self._shared.project)
        job = Job(self.tr("Saving a copy"), work, parent=self)
        job.succeeded.connect(self._say_kept)
        job.failed.connect(self._say_not_kept)
        # The file was in its place meanwhile: the next look tells.
        job.cancelled.connect(self._forget_try)
        job.ended.connect(job.deleteLater)
        self._runner.start(job)

    def _forget_try(self) -> None:
        self._tried = None

    def _say_not_kept(self, error: Exception) -> None:
        if not isinstance(error, PressmarkError):
            raise error
        for window in self._windows()[:1]:
            window.status.say(said(error))

    def _say_kept(self, path: Path) -> None:
        words = self.tr("What was saved until now is also in {}.").format(path)
        for window in self._windows()[:1]:
            window.status.say(words)

    def _use_a_pause(self) -> None:
        """Fold SQLite's log into the file where nothing was done since the last look.

        Whoever copies or mails the file of an open project then has all of it.
        """
        saved = self._shared.project.saved_at
        if saved == self._saved_before != self._folded_in:
            self._folded_in = saved
            with suppress(PressmarkError):
                whereabouts.fold_in_log(self._shared.project)
        self._saved_before = saved

    def _windows(self) -> list[MainWindow]:
        """Return the windows that show the project, the one in hand first."""
        here = [
            window
            for window in self._desk.windows
            if window.opening in self._shared.users
        ]
        return sorted(here, key=is_in_hand, reverse=True)

    def save_copy(self) -> None:
        """Save a copy where the person says, and go on with it if that is needed."""
        windows = self._windows()
        path = self._ask(windows[0])
        if path is None:
            return
        try:
            whereabouts.check_in_place(self._shared.project)
        except ProjectDisplacedError:
            self._go_on_with(path, windows)
            return
        job = Job(
            self.tr("Saving a copy"),
            partial(whereabouts.save_copy, self._shared.project, path),
            parent=self,
        )
        job.succeeded.connect(lambda _: self._say_saved(path))
        job.failed.connect(self._tell_failed)
        job.ended.connect(job.deleteLater)
        self._shared.runner.start(job)

    def _tell(self, error: ProjectDisplacedError, windows: list[MainWindow]) -> None:
        path = self._shared.project.path
        answers = [self.tr("&Save a copy and go on with it…")]
        if path.exists():
            answers.append(self.tr("&Open what is there now"))
        answer = choose(
            windows[0],
            self.tr("The project is not as it was"),
            said(error),
            *answers,
            leave=self.tr("Not now"),
        )
        if answer == 0 and (chosen := self._ask(windows[0])) is not None:
            self._go_on_with(chosen, windows)
        elif answer > 0:
            self._open_what_is_there(path, windows)

    def _ask(self, window: MainWindow) -> Path | None:
        project = self._shared.project
        chosen, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Save a copy"),
            str(_free(project.original, self.tr("copy"))),
            self.tr("Projects (*{})").format(PROJECT_SUFFIX),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        named = path.suffix == PROJECT_SUFFIX
        return path if named else path.with_name(path.name + PROJECT_SUFFIX)

    def _go_on_with(self, path: Path, windows: list[MainWindow]) -> None:
        """Copy the project, and have its windows show the copy in its place.

        What was refused because of the file is done in the copy.
        """
        asks = self._desk.asks
        if asks and not may_close(self._shared.runner, windows[0], for_good=False):
            return
        project = self._shared.project
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            whereabouts.save_copy(project, path)
            fresh = Project.open(path, project.annotator)
        except PressmarkError as failed:
            tell_error(windows[0], failed, windows[0].status.say)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._shared.is_kept = True
        laid_out = self._desk.lay_out(fresh)
        for window in windows:
            window.opening.show(laid_out)
        windows[0].status.say(self.tr("You are at the copy now: {}").format(path.name))
        fresh.trouble.keep(*project.trouble.unsaved)
        with suppress(NotSavedError):
            _, refused = catch_up(fresh)
            for error in refused:
                windows[0].status.say(said(error))

    def _open_what_is_there(self, path: Path, windows: list[MainWindow]) -> None:
        asks = self._desk.asks
        if asks and not may_go(self._shared, windows[0], for_good=False):
            return
        for window in windows[1:]:
            window.opening.close()
        try:
            windows[0].opening.close()
        except PressmarkError as kept:
            # It says where what was saved until now is.
            tell(windows[0], self.tr("The project is not as it was"), said(kept))
        windows[0].open_path(path)

    def _say_saved(self, path: Path) -> None:
        for window in self._windows()[:1]:
            window.status.say(self.tr("Saved a copy: {}").format(path))

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, PressmarkError):
            raise error
        for window in self._windows()[:1]:
            tell_error(window, error, window.status.say)


def _free(path: Path, word: str) -> Path:
    """Return a name for a copy that nothing has."""
    free, number = path.with_name(f"{path.stem} {word}{path.suffix}"), 2
    while free.exists():
        free = path.with_name(f"{path.stem} {word} {number}{path.suffix}")
        number += 1
    return free
