"""What could not be saved: it is told above the article, and done once it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pressmark.errors import ChangeDisplacedError, NotSavedError
from pressmark.gui.translation import said
from pressmark.project.trouble import catch_up

if TYPE_CHECKING:
    from pressmark.gui.article.trouble_bar import TroubleBar
    from pressmark.gui.status_bar import StatusBar
    from pressmark.gui.work.opening import Opening
    from pressmark.project.project import Project


class Saving(QObject):
    """Keeps bar and status of a window true to what is not saved in its project."""

    def __init__(
        self, opening: Opening, bar: TroubleBar, status: StatusBar, window: QObject
    ) -> None:
        super().__init__(window)
        self._status = status
        self._opening = opening
        self._bar = bar
        self._told = ""
        opening.troubled.connect(self._show)
        bar.again.connect(self.try_again)
        bar.left.connect(self.leave)

    def try_again(self) -> None:
        """Do what could not be saved, if the disk takes it now."""
        project = self._project()
        if project is None:
            return
        try:
            done, refused = catch_up(project)
        except NotSavedError as error:
            self._status.say(said(error))
            return
        words = [said(error) for error in refused]
        if done:
            words.insert(0, self.tr("Saved what was not: %Ln change(s).", "", done))
        self._status.say(" ".join(words) or self.tr("Changes can be saved again."))

    def leave(self) -> None:
        """Do without what could not be saved."""
        project = self._project()
        if project is not None:
            project.trouble.drop(*project.trouble.unsaved)
            project.trouble.passed()

    def _project(self) -> Project | None:
        shared = self._opening.shared
        return None if shared is None else shared.project

    def _show(self) -> None:
        project = self._project()
        self._bar.tell("" if project is None else self._words(project))
        error = None if project is None else project.trouble.error
        told = "" if error is None else said(error)
        if self._told not in ("", told):
            self._status.unsay(self._told)
        self._told = told

    def _words(self, project: Project) -> str:
        trouble = project.trouble
        number = len(trouble.unsaved)
        if trouble.error is not None:
            return self._refused(trouble.error, number)
        if not number:
            return ""
        return self.tr(
            "Changes are saved again. %Ln change(s) before was not.", "", number
        )

    def _refused(self, error: NotSavedError, number: int) -> str:
        """Say why nothing is saved, and how much was not."""
        if number <= 1:
            return said(error)
        is_displaced = isinstance(error, ChangeDisplacedError)
        ailment = said(error if is_displaced else str(error.sentence.values[0]))
        told = self.tr("%Ln change(s) were not saved; everything else is.", "", number)
        return f"{ailment} {told}"
